import { byteAt, figureAt, unitsAt } from './at.js';
import { between, type PlainLine } from './plain.js';
import { NOTHING_THERE, SCORED, type Block } from './status.js';
import type { Sums } from './sums-of-levels.js';
import { KNOWN, type Cells } from './table.js';
import type { UnscoredEnds } from './unscored-ends.js';

/** Where the points of one program go, for a run of towns. */
export interface Sink {
  /** The status of each combination of gaps. */
  readonly statuses: Uint8Array;
  readonly ends: UnscoredEnds;
  readonly certain: Int32Array;
  readonly status: Uint8Array;
  /** Place of the first town of all in the two above. */
  readonly start: number;
  readonly sums: Sums;
  /** Room for the places of towns that are not scored. */
  readonly missed: Int32Array;
}

/*
 * The loops below do everything for a town at once: this is where the time of scoring goes. A new array of statuses says
 * "scored", so most towns write their points and nothing else; the others are noted and come after, out of the loop's way.
 */

/** Units of scored indicators, the ends of all others, and the sums. */
export function settle(sink: Sink, gaps: Uint8Array, units: Int32Array, { from, count }: Block): void {
  const { statuses, certain, missed } = sink;
  const { earned } = sink.sums;
  const base = sink.start + from;
  let misses = 0;
  for (let i = 0; i < count; i += 1) {
    if (byteAt(statuses, byteAt(gaps, i)) === SCORED) {
      const own = unitsAt(units, i);
      certain[base + i] = own;
      earned[from + i] = unitsAt(earned, from + i) + own;
    } else {
      missed[misses] = i;
      misses += 1;
    }
  }
  for (let k = 0; k < misses; k += 1) {
    const i = unitsAt(missed, k);
    settleUnscored(sink, byteAt(statuses, byteAt(gaps, i)), from + i);
  }
}

/** What bounds leave possible beyond the certain units of scored indicators. */
export function settleSpread({ statuses, sums }: Sink, gaps: Uint8Array, low: Int32Array, high: Int32Array, spread: Int32Array, { from, count }: Block): void {
  const { open } = sums;
  for (let i = 0; i < count; i += 1) {
    if (byteAt(statuses, byteAt(gaps, i)) !== SCORED) continue;
    const beyond = unitsAt(high, i) - unitsAt(low, i);
    spread[from + i] = beyond;
    open[from + i] = unitsAt(open, from + i) + beyond;
  }
}

/**
 * The same as `settle` for a line over one column, or over the quotient of two, whose cells begin with the run and are exact:
 * gaps and points in one go. Ends before the first figure that is too large for it.
 *
 * @returns how many towns are done.
 */
export function settleLine(sink: Sink, line: PlainLine, above: Cells, below: Cells, { from, count }: Block): number {
  const { certain, missed } = sink;
  const { earned } = sink.sums;
  const base = sink.start + from;
  // Read from an array, as numbers of one kind: out of fields they would be looked at anew for every town.
  const a = figureAt(line.figures, 0);
  const b = figureAt(line.figures, 1);
  const c = figureAt(line.figures, 2);
  const limit = figureAt(line.figures, 3);
  const least = unitsAt(line.ends, 0);
  const most = unitsAt(line.ends, 1);
  const step = unitsAt(line.ends, 2);
  const { low: parts, state: partStates } = above;
  const { low: wholes, state: wholeStates } = below;
  const p = above.from;
  const q = below.from;
  let misses = 0;
  let i = 0;
  for (; i < count; i += 1) {
    const n = figureAt(parts, p + i);
    const d = figureAt(wholes, q + i);
    if (n > limit || n < -limit || d > limit) break;
    if (byteAt(partStates, p + i) === KNOWN && byteAt(wholeStates, q + i) === KNOWN && d > 0) {
      const own = Math.imul(step, between(((a * n + b * d) / (c * d)) | 0, least, most));
      certain[base + i] = own;
      earned[from + i] = unitsAt(earned, from + i) + own;
    } else {
      missed[misses] = i;
      misses += 1;
    }
  }
  for (let k = 0; k < misses; k += 1) {
    const miss = unitsAt(missed, k);
    const gaps = (byteAt(partStates, p + miss) ^ KNOWN) | (byteAt(wholeStates, q + miss) ^ KNOWN) | (NOTHING_THERE * +(figureAt(wholes, q + miss) <= 0));
    settleUnscored(sink, byteAt(sink.statuses, gaps), from + miss);
  }
  return i;
}

function settleUnscored({ ends, certain, status, start, sums }: Sink, state: number, town: number): void {
  const own = unitsAt(ends.certain, state);
  status[start + town] = state;
  certain[start + town] = own;
  sums.earned[town] = unitsAt(sums.earned, town) + own;
  sums.open[town] = unitsAt(sums.open, town) + unitsAt(ends.open, state);
  sums.notApplicable[town] = unitsAt(sums.notApplicable, town) + unitsAt(ends.leaves, state);
}
