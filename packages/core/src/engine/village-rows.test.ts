import { describe, expect, it } from 'vitest';
import { KNOWN, UNKNOWN } from './table.js';
import { rowsCell, rowsTold, withOpenVillages } from './village-rows.js';

const column = (low: readonly number[], high: readonly number[], state: readonly number[]): Parameters<typeof withOpenVillages>[0] => ({ low: Float64Array.from(low), high: Float64Array.from(high), state: Uint8Array.from(state) });

describe('villages told row by row', () => {
  it('are marked in the upper end of a cell', () => {
    expect(rowsCell(2, 3)).toEqual([2, 10_000_000 - 1]);
    expect(rowsTold(2, 9_999_999)).toBe(3);
    expect(rowsTold(2, 2)).toBeUndefined();
  });

  it('leave open the villages that were not told, beside cells that give a number', () => {
    const [low, high] = rowsCell(2, 3) as readonly [number, number];
    const villages = column([5, 5, 0], [6, 5, 0], [KNOWN, KNOWN, UNKNOWN]);
    const settled = withOpenVillages(column([low, 4, low], [high, 4, high], [KNOWN, KNOWN, KNOWN]), villages);
    expect([[...settled.low], [...settled.high].slice(0, 2), [...settled.state]]).toEqual([[2, 4, 2], [5, 4], [KNOWN, KNOWN, UNKNOWN]]);
  });

  it('cost nothing where every cell is exact', () => {
    const low = Float64Array.of(1);
    const exact = { low, high: low, state: Uint8Array.of(KNOWN) };
    expect(withOpenVillages(exact, exact)).toBe(exact);
  });
});
