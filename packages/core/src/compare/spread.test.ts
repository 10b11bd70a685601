import { describe, expect, it } from 'vitest';
import { ascending, compareRatios, hundredths, quartile, ratioHundredths, spreadOf, type Ratio } from './spread.js';

const whole = (...figures: number[]): Ratio[] => figures.map((n) => ({ n, d: 1 }));

describe('a spread', () => {
  it('has the quartiles that spreadsheets give (QUARTILE.INC)', () => {
    expect(spreadOf(whole(1, 2, 4, 7))).toEqual({ count: 4, min: 1, lowerQuartile: 1.75, median: 3, upperQuartile: 4.75, max: 7, mean: 3.5 });
    expect(spreadOf(whole(10, 20, 30, 40, 60))).toEqual({ count: 5, min: 10, lowerQuartile: 20, median: 30, upperQuartile: 40, max: 60, mean: 32 });
    expect(spreadOf(whole(6, 7, 15, 36, 39, 40))).toEqual({ count: 6, min: 6, lowerQuartile: 9, median: 25.5, upperQuartile: 38.25, max: 40, mean: 23.83 });
  });

  it('of one figure is that figure, of none is none', () => {
    expect(spreadOf(whole(5))).toEqual({ count: 1, min: 5, lowerQuartile: 5, median: 5, upperQuartile: 5, max: 5, mean: 5 });
    expect(spreadOf([])).toBeNull();
  });

  it('adds thirds and sevenths exactly and rounds once, half-up', () => {
    const figures = [{ n: 1, d: 3 }, { n: 2, d: 3 }, { n: 1, d: 7 }];
    expect(spreadOf(ascending(figures))).toMatchObject({ min: 0.14, median: 0.33, max: 0.67, mean: 0.38 });
    expect(spreadOf(ascending([{ n: 1, d: 200 }]))).toMatchObject({ min: 0.01 });
    expect(hundredths({ n: -1n, d: 200n })).toBe(0);
    expect([{ n: 1, d: 200 }, { n: -1, d: 200 }, { n: 2, d: 3 }].map(ratioHundredths)).toEqual([0.01, 0, 0.67]);
    expect(spreadOf(ascending([{ n: 1, d: 3 }, { n: 2, d: 6 }, { n: 0, d: 3 }]))).toMatchObject({ mean: 0.22 });
  });

  it('orders fractions by value', () => {
    expect(ascending([{ n: 1, d: 2 }, { n: 1, d: 3 }, { n: 2, d: 5 }]).map(({ d }) => d)).toEqual([3, 5, 2]);
    expect(compareRatios({ n: 1, d: 2 }, { n: 2, d: 4 })).toBe(0);
    const huge = 2 ** 40;
    expect([compareRatios({ n: huge, d: huge + 1 }, { n: huge + 1, d: huge + 2 }), compareRatios({ n: huge + 1, d: huge + 2 }, { n: huge, d: huge + 1 })]).toEqual([-1, 1]);
    expect([compareRatios({ n: 1, d: huge }, { n: huge, d: 2 }), compareRatios({ n: huge, d: 2 }, { n: 1, d: huge }), compareRatios({ n: 1, d: huge }, { n: -huge, d: huge })].map(Math.sign)).toEqual([-1, 1, 1]);
    expect(quartile(whole(1, 2), 1)).toEqual({ n: 5n, d: 4n });
  });
});
