import { toUnits } from '../points.js';
import { at } from './curves.js';
import type { Plan, Program } from './plan.js';
import { makeScratch, runnerOf } from './runner.js';
import { FORFEITED, readGaps, SCORED } from './status.js';
import type { Table } from './table.js';

/** Units of points for every indicator and town, indicator after indicator. */
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
    const spare = spareOf(program);
    for (let from = 0; from < towns; from += BLOCK) {
      const block = { table, from, count: Math.min(BLOCK, towns - from) };
      const isPlain = readGaps(program, block, scratch.gaps, runner.limit);
      if (isPlain) runner.plain(block, scratch);
      else runner.bounded(block, scratch);
      const ends = { low: scratch.low, high: isPlain ? scratch.low : scratch.high };
      settle({ ...scratch, ...ends, statuses: runner.statuses, spare, count: block.count }, scores, place * towns + from);
    }
  });
  return scores;
}

/** Points still possible beyond the certain ones under each status: those of a scored indicator are in its ends. */
function spareOf({ indicator }: Program): Int32Array {
  const full = toUnits(indicator.points);
  return Int32Array.from([0, 1, 2, 3, 4, 5], (status) => (status === SCORED || status === FORFEITED ? 0 : full));
}

interface Settling {
  readonly gaps: Uint8Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly statuses: Uint8Array;
  readonly spare: Int32Array;
  readonly count: number;
}

/** Brings ends in order and gives everything but scored indicators its own. Free of branches: towns differ from each other at random. */
function settle({ gaps, low, high, statuses, spare, count }: Settling, scores: Scores, base: number): void {
  for (let i = 0; i < count; i += 1) {
    const status = at(statuses, at(gaps, i));
    const isScored = +(status === SCORED);
    const a = at(low, i);
    const rise = at(high, i) - a;
    const isRising = +(rise > 0);
    const least = isScored * (a + rise * (1 - isRising));
    scores.status[base + i] = status;
    scores.low[base + i] = least;
    scores.high[base + i] = isScored * (a + rise * isRising) + at(spare, status);
  }
}
