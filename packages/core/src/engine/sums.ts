import type { Affine } from '../lowered.js';
import { figureAt } from './at.js';
import type { Block } from './status.js';
import { cellsOf } from './table.js';

/** A column to read from a place on. */
export interface Run {
  readonly figures: Float64Array;
  readonly from: number;
}

/** A sum of columns in which every figure is exact: the column itself where the sum is one, otherwise added up in `spare`. */
export function exactSum({ terms, plus }: Affine, { table, from, count }: Block, spare: Float64Array): Run {
  const [only] = terms;
  if (only !== undefined && terms.length === 1 && only.times === 1 && plus === 0) {
    const cells = cellsOf(table, only.column);
    return { figures: cells.low, from: cells.from + from };
  }
  spare.fill(plus, 0, count);
  for (const { column, times } of terms) {
    const { low, from: start } = cellsOf(table, column);
    const base = start + from;
    for (let i = 0; i < count; i += 1) spare[i] = figureAt(spare, i) + times * figureAt(low, base + i);
  }
  return { figures: spare, from: 0 };
}

/** Both ends of a sum of columns; true where every figure is exact. A negative term takes its bounds crosswise. */
export function boundedSum({ terms, plus }: Affine, { table, from, count }: Block, low: Float64Array, high: Float64Array): boolean {
  low.fill(plus, 0, count);
  high.fill(plus, 0, count);
  let isExact = true;
  for (const { column, times } of terms) {
    const cells = cellsOf(table, column);
    const base = cells.from + from;
    const [least, most] = times > 0 ? [cells.low, cells.high] : [cells.high, cells.low];
    for (let i = 0; i < count; i += 1) {
      const a = figureAt(least, base + i);
      const b = figureAt(most, base + i);
      low[i] = figureAt(low, i) + times * a;
      high[i] = figureAt(high, i) + times * b;
      if (a !== b) isExact = false;
    }
  }
  return isExact;
}
