import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from './exact.js';
import { formatFraction, formatPoints, isPoints, roundToUnits, scaleUnits, sumPoints, toPoints, toUnits, unitsPerStep } from './points.js';

describe('rounding', () => {
  it('of a part of the points is exact beyond what floats count exactly', () => {
    expect([scaleUnits(2_000_000_000, 3_000_000, 7_000_000, 2), scaleUnits(7, 3, 6, 2), scaleUnits(70, 3, 6, 1)]).toEqual([857_142_857, 4, 40]);
  });

  it('is half-up to the places of the framework, in whole hundredths', () => {
    expect([0.005, 0.0049, 1.005, 0.285, 1.155].map((points) => roundToUnits(fraction(points), 2))).toEqual([1, 0, 101, 29, 116]);
    expect([0.05, 0.049, 1.25, 1.2].map((points) => roundToUnits(fraction(points), 1))).toEqual([10, 0, 130, 120]);
    expect([0.5, 0.49, 1.5, 2].map((points) => roundToUnits(fraction(points), 0))).toEqual([100, 0, 200, 200]);
    expect(roundToUnits({ n: 22n, d: 19n }, 2)).toBe(116);
    expect(roundToUnits(fraction(-0.005), 2)).toBe(0);
  });

  it('goes in steps of one hundredth, one tenth or one', () => {
    expect(([2, 1, 0] as const).map(unitsPerStep)).toEqual([1, 10, 100]);
  });

  it('agrees with whole-number arithmetic on every ratio', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n), fc.constantFrom(0 as const, 1 as const, 2 as const), (n, d, places) => {
        const step = 10n ** BigInt(places);
        const steps = (2n * n * step + d) / (2n * d);
        expect(BigInt(roundToUnits({ n, d }, places))).toBe(steps * 10n ** BigInt(2 - places));
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 500), seed: 1 },
    );
  });
});

describe('units', () => {
  it('are whole hundredths of figures with at most two decimals', () => {
    expect([1.16, 0.1, 0.29, 100, -0.5, 0].map(toUnits)).toEqual([116, 10, 29, 10_000, -50, 0]);
  });

  it('do not exist for finer or endless figures', () => {
    for (const points of [0.005, 1.001, 1e-7]) expect(() => toUnits(points)).toThrow(new RangeError(`finer than a hundredth of a point: ${points}`));
    expect(() => toUnits(NaN)).toThrow(RangeError);
  });

  it('come back as the closest decimal', () => {
    expect([116, 29, 10, -5].map(toPoints)).toEqual([1.16, 0.29, 0.1, -0.05]);
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (units) => {
        expect(toUnits(toPoints(units))).toBe(units);
      }),
      { seed: 1 },
    );
  });

  it('add up exactly', () => {
    expect(sumPoints([1.16, 0.84])).toBe(2);
    expect(sumPoints([0.1, 0.2])).toBe(0.3);
    expect(sumPoints([])).toBe(0);
    expect(() => sumPoints([0.001])).toThrow(RangeError);
  });

  it('are points when they are above zero and whole hundredths', () => {
    expect([0.01, 2, 1.5, 100].map(isPoints)).toEqual([true, true, true, true]);
    expect([0, -1, 0.005, 1.001, NaN, Infinity, -Infinity].map(isPoints)).toEqual([false, false, false, false, false, false, false]);
  });
});

describe('figures as text', () => {
  it('are rounded half-up, without needless zeros', () => {
    expect([formatFraction({ n: 1100n, d: 19n }), formatFraction({ n: 1n, d: 2n }), formatFraction({ n: 3n, d: 1n }), formatFraction({ n: 1n, d: 200n })]).toEqual(['57.89', '0.5', '3', '0.01']);
    expect([formatFraction({ n: -1n, d: 3n }), formatFraction({ n: -3n, d: 2n }), formatFraction({ n: -100n, d: 1n })]).toEqual(['-0.33', '-1.5', '-100']);
    expect([formatFraction({ n: 2n, d: 3n }, 0), formatFraction({ n: 2n, d: 3n }, 4), formatFraction({ n: 100n, d: 1n }, 0), formatFraction({ n: 0n, d: 7n }, 4)]).toEqual(['1', '0.6667', '100', '0']);
    expect(formatFraction({ n: 1n, d: 1000n })).toBe('0');
  });

  it('show points as a person writes them', () => {
    expect([1.5, 2, 1.16, 0.1, 100, 0].map(formatPoints)).toEqual(['1.5', '2', '1.16', '0.1', '100', '0']);
  });
});
