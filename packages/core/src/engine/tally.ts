import type { StandingColumns } from '../batch/assessments.js';
import type { NotApplicablePolicy } from '../framework.js';
import { toUnits } from '../points.js';
import { at } from './curves.js';
import type { Program } from './plan.js';
import { BLOCK, type Scores } from './score.js';
import { ABSENT, DECLARED } from './status.js';

/** Points of towns added up, in units. The rest of the level's points is lost. */
export interface Sums {
  readonly earned: Int32Array;
  /** Earned and open together. */
  readonly possible: Int32Array;
  readonly notApplicable: Int32Array;
  /** Standard points of the level. */
  readonly points: number;
}

/** Adds up the points of some programs for every town of the scores: not applicable follows each indicator's policy. */
export function sumsOf(programs: readonly Program[], scores: Scores): Sums {
  const { towns } = scores;
  const column = (): Int32Array => new Int32Array(towns);
  const sums = { earned: column(), possible: column(), notApplicable: column(), points: programs.reduce((sum, { indicator }) => sum + toUnits(indicator.points), 0) };
  const shifts = programs.map(({ indicator }) => shiftsOf(indicator.policy, toUnits(indicator.points)));
  // Block by block: the sums stay in the cache while one indicator after the other is added.
  for (let from = 0; from < towns; from += BLOCK) {
    const end = Math.min(from + BLOCK, towns);
    programs.forEach(({ place }, nth) => add(sums, scores, place * towns, { from, end }, shifts[nth] as Shifts));
  }
  return sums;
}

/** What each status adds beyond the ends of a score: nothing but for what is not applicable. */
interface Shifts {
  readonly earned: Int32Array;
  readonly possible: Int32Array;
  readonly notApplicable: Int32Array;
}

function shiftsOf(policy: NotApplicablePolicy, full: number): Shifts {
  const forNotApplicable = (units: number): Int32Array => Int32Array.from([0, 1, 2, 3, 4, 5], (status) => (status === DECLARED || status === ABSENT ? units : 0));
  // There the ends of a score are nothing and full marks.
  return {
    earned: forNotApplicable(policy === 'full' ? full : 0),
    possible: forNotApplicable(policy === 'full' || policy === 'forbid' ? 0 : -full),
    notApplicable: forNotApplicable(policy === 'rescale' ? full : 0),
  };
}

function add(sums: Sums, { low, high, status }: Scores, base: number, { from, end }: { readonly from: number; readonly end: number }, shifts: Shifts): void {
  const { earned, possible, notApplicable } = sums;
  for (let town = from; town < end; town += 1) {
    const cell = base + town;
    const state = at(status, cell);
    earned[town] = at(earned, town) + at(low, cell) + at(shifts.earned, state);
    possible[town] = at(possible, town) + at(high, cell) + at(shifts.possible, state);
    notApplicable[town] = at(notApplicable, town) + at(shifts.notApplicable, state);
  }
}

/** Empties an area for towns whose gate fired, and leaves its points possible only while that is undecided. */
export function throughGate(sums: Sums, gate: Uint8Array): void {
  for (let town = 0; town < gate.length; town += 1) {
    if (at(gate, town) === 0) continue;
    sums.earned[town] = 0;
    if (at(gate, town) === FIRED) sums.possible[town] = 0;
  }
}

/** How a gate stands for a town. */
export const CLEAR = 0;
export const UNDECIDED = 1;
export const FIRED = 2;

/** The sums as results name them. */
export function standingColumns({ earned, possible, notApplicable, points }: Sums): StandingColumns {
  return {
    earned,
    open: possible.map((units, town) => units - at(earned, town)),
    lost: possible.map((units, town) => points - at(notApplicable, town) - units),
    notApplicable,
  };
}
