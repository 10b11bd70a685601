import { figureAt } from './at.js';
import type { Block } from './status.js';
import type { Cells } from './table.js';

/** The largest figure of each column in a run of towns, whatever its sign; infinite where some figure is not exact. */
export function sizesOf({ table, from, count }: Block, sizes: Float64Array): void {
  table.columns.forEach((cells, column) => (sizes[column] = sizeOf(cells, cells.from + from, count)));
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
