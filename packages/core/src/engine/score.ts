import { toUnits } from '../points.js';
import { byteAt, unitsAt } from './at.js';
import type { Plan, Program } from './plan.js';
import { makeScratch, runnerOf } from './runner.js';
import { ABSENT, DECLARED, FORFEITED, isNotApplicable, OPEN, PEERS, readGaps, SCORED } from './status.js';
import type { Table } from './table.js';

/** Units of points for every indicator and town, indicator after indicator; what is not applicable follows the indicator's policy. */
export interface Scores {
  readonly towns: number;
  /** Points that are certain. */
  readonly low: Int32Array;
  /** Points still possible. */
  readonly high: Int32Array;
  readonly status: Uint8Array;
}

/** Towns scored at a time: what a block touches stays in the first-level cache. */
export const BLOCK = 1024;

/**
 * The one scoring function. Facts stand as columns of whole numbers; per indicator and block of towns:
 *
 *   columns ─► gaps ───────────────────────────► status ─┐
 *        └───► sums ─► quotient ─► curve ─► units ───────┴─► points that are certain, points still possible
 *
 * Figures that are exact and not enormous take the short way; bounds and enormous ones the general one, with the same result.
 */
export function scoreTable(plan: Plan, table: Table): Scores {
  const { towns } = table;
  const cells = plan.programs.length * towns;
  const scores = { towns, low: new Int32Array(cells), high: new Int32Array(cells), status: new Uint8Array(cells) };
  const scratch = makeScratch(Math.min(BLOCK, towns));
  plan.programs.forEach((program, place) => {
    const runner = runnerOf(program, plan.framework.places);
    const ends = endsOf(program);
    for (let from = 0; from < towns; from += BLOCK) {
      const block = { table, from, count: Math.min(BLOCK, towns - from) };
      const isPlain = readGaps(program, block, scratch.gaps, runner.limit);
      if (isPlain) runner.plain(block, scratch);
      else runner.bounded(block, scratch);
      noteStatuses(scratch.gaps, runner.statuses, block.count, scores.status, place * towns + from);
      if (isPlain) settlePlain(scratch.low, ends, block.count, scores, place * towns + from);
      else settle(scratch, ends, block.count, scores, place * towns + from);
    }
  });
  return scores;
}

/** Both ends under each status but the scored one, whose ends come from the figures. */
interface Ends {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

function endsOf({ indicator: { points, policy } }: Program): Ends {
  const full = toUnits(points);
  const ends = (status: number): readonly [number, number] => {
    if (status === SCORED || status === FORFEITED) return [0, 0];
    if (!isNotApplicable(status) || policy === 'forbid') return [0, full];
    return policy === 'full' ? [full, full] : [0, 0];
  };
  const statuses = [SCORED, OPEN, DECLARED, ABSENT, PEERS, FORFEITED];
  return { low: Int32Array.from(statuses, (status) => ends(status)[0]), high: Int32Array.from(statuses, (status) => ends(status)[1]) };
}

function noteStatuses(gaps: Uint8Array, statuses: Uint8Array, count: number, status: Uint8Array, base: number): void {
  for (let i = 0; i < count; i += 1) status[base + i] = byteAt(statuses, byteAt(gaps, i));
}

/** Units of scored indicators, the ends of all others. Free of branches: towns differ from each other at random. */
function settlePlain(units: Int32Array, ends: Ends, count: number, { status, low, high }: Scores, base: number): void {
  for (let i = 0; i < count; i += 1) {
    const state = byteAt(status, base + i);
    const own = +(state === SCORED) * unitsAt(units, i);
    low[base + i] = own + unitsAt(ends.low, state);
    high[base + i] = own + unitsAt(ends.high, state);
  }
}

/** The same for figures with bounds, whose ends come in any order. */
function settle(units: Ends, ends: Ends, count: number, { status, low, high }: Scores, base: number): void {
  for (let i = 0; i < count; i += 1) {
    const state = byteAt(status, base + i);
    const isScored = state === SCORED;
    const [a, b] = [unitsAt(units.low, i), unitsAt(units.high, i)];
    low[base + i] = isScored ? Math.min(a, b) : unitsAt(ends.low, state);
    high[base + i] = isScored ? Math.max(a, b) : unitsAt(ends.high, state);
  }
}
