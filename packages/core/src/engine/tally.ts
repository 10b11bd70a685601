import type { StandingColumns } from '../batch/assessments.js';
import { toUnits } from '../points.js';
import { byteAt, unitsAt } from './at.js';
import type { Program } from './plan.js';
import { BLOCK, type Scores } from './score.js';
import { notApplicableBit } from './status.js';

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
  // Block by block: the sums stay in the cache while one indicator after the other is added.
  for (let from = 0; from < towns; from += BLOCK) {
    const end = Math.min(from + BLOCK, towns);
    for (const { place, indicator } of programs) {
      const base = place * towns;
      add(sums.earned, scores.low, base, from, end);
      add(sums.possible, scores.high, base, from, end);
      if (indicator.policy === 'rescale') addNotApplicable(sums.notApplicable, scores.status, toUnits(indicator.points), base, from, end);
    }
  }
  return sums;
}

function add(sum: Int32Array, units: Int32Array, base: number, from: number, end: number): void {
  for (let town = from; town < end; town += 1) sum[town] = unitsAt(sum, town) + unitsAt(units, base + town);
}

function addNotApplicable(sum: Int32Array, status: Uint8Array, full: number, base: number, from: number, end: number): void {
  for (let town = from; town < end; town += 1) sum[town] = unitsAt(sum, town) + full * notApplicableBit(byteAt(status, base + town));
}

/** Empties an area for towns whose gate fired, and leaves its points possible only while that is undecided. */
export function throughGate(sums: Sums, gate: Uint8Array): void {
  for (let town = 0; town < gate.length; town += 1) {
    if (byteAt(gate, town) === 0) continue;
    sums.earned[town] = 0;
    if (byteAt(gate, town) === FIRED) sums.possible[town] = 0;
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
    open: possible.map((units, town) => units - unitsAt(earned, town)),
    lost: possible.map((units, town) => points - unitsAt(notApplicable, town) - units),
    notApplicable,
  };
}
