import { describe, expect, it } from 'vitest';
import { rowScores, sumRows } from './block.js';
import type { DrawInput, Setting } from './draw-input.js';

describe('four sums of a row at once', () => {
  it('are each by its own factors, row after row', () => {
    const sums = new Float64Array(8);
    const factors = Float64Array.from([1, 2, 3, 4, 10, 20, 30, 40]);
    sumRows(Float64Array.from([1, 1, 2, 5]), factors, 2, sums);
    expect([...sums]).toEqual([11, 22, 33, 44, 52, 104, 156, 208]);
  });
});

describe('four scores of a town at once', () => {
  const setting = (baseOf: readonly number[]): Setting => ({ earned: new Float64Array(), bases: new Float64Array(), baseOf: Uint32Array.from(baseOf) });
  const input = (towns: number, more: Partial<Record<'scale' | 'shift' | 'cap', readonly number[]>> & { readonly step?: number } = {}): DrawInput => {
    const column = (figures: readonly number[] | undefined, otherwise: number): Float64Array => Float64Array.from({ length: towns }, (_, town) => figures?.[town] ?? otherwise);
    return { towns, indicators: 1, settings: [], scale: column(more.scale, 1000), shift: column(more.shift, 0), cap: column(more.cap, Infinity), step: more.step ?? 1, draws: 4, seed: 1, spread: 0 };
  };
  const scores = (of: DrawInput, earned: readonly number[], baseOf: readonly number[], bases: readonly number[]): number[] => {
    const found = new Int32Array(of.towns * 4);
    rowScores(of, setting(baseOf), Float64Array.from(earned), Float64Array.from(bases), found);
    return [...found];
  };

  it('are shares of the base that holds for the town, a draw of all towns after another', () => {
    const bases = [10, 10, 10, 10, 4, 4, 8, 8];
    expect(scores(input(2), [1, 2, 3, 4, 1, 2, 3, 4], [0, 1], bases)).toEqual([100, 250, 200, 500, 300, 375, 400, 500]);
    expect(scores(input(2), [1, 2, 3, 4, 1, 2, 3, 4], [1, 0], bases)).toEqual([250, 100, 500, 200, 375, 300, 500, 400]);
  });

  it('have what comes on top, and lie between nothing and the cap', () => {
    expect(scores(input(1, { scale: [2000], shift: [-500], cap: [900] }), [1, 3, 5, 8], [0], [10, 10, 10, 10])).toEqual([0, 100, 500, 900]);
  });

  it('are rounded half-up to the step of published scores', () => {
    expect(scores(input(1), [1, 5, 1, 2], [0], [3, 10_000, 16, 3])).toEqual([333, 1, 63, 667]);
    expect(scores(input(1, { step: 10 }), [344, 345, 4, 5], [0], [1000, 1000, 1000, 1000])).toEqual([340, 350, 0, 10]);
    expect(scores(input(1, { step: 100 }), [449, 450, 949, 950], [0], [1000, 1000, 1000, 1000])).toEqual([400, 500, 900, 1000]);
  });
});
