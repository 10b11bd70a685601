import { figureAt } from './at.js';
import { cellsOf, type Cells } from './table.js';
import type { Block } from './status.js';

/** Largest figures of columns in a run of towns, looked up once each. */
export interface Sizes {
  readonly block: Block;
  /** -1 where nobody asked yet. */
  readonly known: Float64Array;
}

export function newSizes(block: Block, known: Float64Array): Sizes {
  known.fill(-1);
  return { block, known };
}

/** The largest figure of a column, whatever its sign; infinite where some figure is not exact. */
export function sizeIn({ block, known }: Sizes, column: number): number {
  const size = figureAt(known, column);
  if (size >= 0) return size;
  const cells = cellsOf(block.table, column);
  return (known[column] = sizeOf(cells, cells.from + block.from, block.count));
}

/** Whether every figure of a column is exact. */
export function isExactIn(sizes: Sizes, column: number): boolean {
  const { low, high } = cellsOf(sizes.block.table, column);
  // One array for both ends holds exact figures only.
  return low === high || sizeIn(sizes, column) < Infinity;
}

function sizeOf({ low, high }: Cells, base: number, count: number): number {
  if (low !== high && !areExact(low, high, base, count)) return Infinity;
  let [least, most] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const figure = figureAt(low, base + i);
    if (figure > most) most = figure;
    if (figure < least) least = figure;
  }
  return Math.max(most, -least);
}

function areExact(low: Float64Array, high: Float64Array, base: number, count: number): boolean {
  for (let i = 0; i < count; i += 1) if (figureAt(low, base + i) !== figureAt(high, base + i)) return false;
  return true;
}
