import { byteAt, figureAt, unitsAt } from './at.js';
import type { PlainLine } from './plain.js';
import type { Scores } from './score.js';
import { NOTHING_THERE, SCORED, type Block } from './status.js';
import type { Sums } from './sums-of-levels.js';
import { KNOWN, type Cells } from './table.js';
import type { UnscoredEnds } from './unscored-ends.js';

/** Where the points of one program go, for a run of towns. */
export interface Sink {
  /** The status of each combination of gaps. */
  readonly statuses: Uint8Array;
  readonly ends: UnscoredEnds;
  readonly scores: Scores;
  /** Place of the first town of the run in the scores. */
  readonly base: number;
  readonly sums: Sums;
}

/*
 * Both loops below are free of branches, as towns differ from each other at random, and each does everything for a town at
 * once: this is where the time of scoring goes. What they do with a status is the same, written out twice for that reason.
 */

/** Units of scored indicators, the ends of all others, and the sums. */
export function settle({ statuses, ends, scores, base, sums }: Sink, gaps: Uint8Array, low: Int32Array, high: Int32Array, { from, count }: Block): void {
  const { open, leastWithout, mostWithout, leaves } = ends;
  const { low: least, high: most, status } = scores;
  const { earned, possible, notApplicable } = sums;
  for (let i = 0; i < count; i += 1) {
    const state = byteAt(statuses, byteAt(gaps, i));
    const isScored = +(state === SCORED);
    const isAbsent = (state >> 1) & 1;
    const a = isScored * unitsAt(low, i) + leastWithout * isAbsent;
    const b = isScored * unitsAt(high, i) + open * (state & 1) + mostWithout * isAbsent;
    status[base + i] = state;
    least[base + i] = a;
    most[base + i] = b;
    earned[from + i] = unitsAt(earned, from + i) + a;
    possible[from + i] = unitsAt(possible, from + i) + b;
    notApplicable[from + i] = unitsAt(notApplicable, from + i) + leaves * isAbsent;
  }
}

/** The same for a line over one column, or over the quotient of two, whose cells begin with the run: gaps and points in one go. */
export function settleLine({ statuses, ends, scores, base, sums }: Sink, line: PlainLine, above: Cells, below: Cells, { from, count }: Block): void {
  const { open, leastWithout, mostWithout, leaves } = ends;
  const { low: least, high: most, status } = scores;
  const { earned, possible, notApplicable } = sums;
  const { a, b, c, least: bottom, most: top, step } = line;
  const { low: parts, state: partStates } = above;
  const { low: wholes, state: wholeStates } = below;
  const p = above.from;
  const q = below.from;
  for (let i = 0; i < count; i += 1) {
    const d = figureAt(wholes, q + i);
    const steps = (a * figureAt(parts, p + i) + b * d) / (c * d);
    const isAbove = +(steps > bottom);
    const isTop = +(steps > top);
    const units = step * ((bottom * (1 - isAbove) + top * isTop + steps * (isAbove - isTop)) | 0);
    const state = byteAt(statuses, (byteAt(partStates, p + i) ^ KNOWN) | (byteAt(wholeStates, q + i) ^ KNOWN) | (NOTHING_THERE * +(d <= 0)));
    const isScored = +(state === SCORED);
    const isAbsent = (state >> 1) & 1;
    const own = isScored * units;
    const certain = own + leastWithout * isAbsent;
    const still = own + open * (state & 1) + mostWithout * isAbsent;
    status[base + i] = state;
    least[base + i] = certain;
    most[base + i] = still;
    earned[from + i] = unitsAt(earned, from + i) + certain;
    possible[from + i] = unitsAt(possible, from + i) + still;
    notApplicable[from + i] = unitsAt(notApplicable, from + i) + leaves * isAbsent;
  }
}
