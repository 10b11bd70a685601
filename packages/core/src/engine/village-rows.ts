import { figureAt, byteAt } from './at.js';
import { KNOWN, UNKNOWN, type Cell } from './table.js';
import type { FactColumn } from '../table/facts-table.js';

/** More villages than any township has: marks a cell that was told row by row. */
const ROWS = 10_000_000;

/**
 * A per-village table in one cell of a column, told row by row: the villages done, and in the upper end how many rows were
 * told at all. How many villages those leave open is known beside the number of villages alone.
 */
export function rowsCell(done: number, told: number): Cell {
  return [done, done + ROWS - told];
}

/** How many rows were told; undefined where the cell gives the number of villages done. */
export function rowsTold(low: number, high: number): number | undefined {
  return high - low > ROWS / 2 ? ROWS - (high - low) : undefined;
}

/** The column with the villages that rows leave open as its upper end; not reported where the number of villages is not. */
export function withOpenVillages(column: FactColumn, villages: FactColumn): FactColumn {
  if (column.high === column.low) return column;
  const high = column.high.slice();
  const state = column.state.slice();
  for (let town = 0; town < high.length; town += 1) {
    const low = figureAt(column.low, town);
    const told = rowsTold(low, figureAt(high, town));
    if (told === undefined) continue;
    high[town] = low + Math.max(0, figureAt(villages.high, town) - told);
    if (byteAt(villages.state, town) !== KNOWN) state[town] = UNKNOWN;
  }
  return { low: column.low, high, state };
}
