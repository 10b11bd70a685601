import { describe, expect, it } from 'vitest';
import { fraction } from '../exact.js';
import type { Standing } from '../standing.js';
import { gapsTo, isKnown, levelOf } from './level.js';

const standing = (earned: number, open: number, lost: number, notApplicable = 0): Standing => ({ earned, open, lost, notApplicable });
const yardstick = { minKnown: fraction(80), target: 90 };

describe('known enough', () => {
  it('begins exactly at the bound, in exact shares of what applies', () => {
    expect(isKnown(standing(800, 200, 0), fraction(80))).toBe(true);
    expect(isKnown(standing(799, 201, 0), fraction(80))).toBe(false);
    expect(isKnown(standing(0, 200, 800), fraction(80))).toBe(true);
    expect(isKnown(standing(0, 1, 2), fraction(66.66))).toBe(true);
    expect(isKnown(standing(0, 1, 2), fraction(66.67))).toBe(false);
    expect(isKnown(standing(0, 5, 0), fraction(0))).toBe(true);
    expect(isKnown(standing(0, 0, 0, 10), fraction(0))).toBe(false);
  });
});

describe('a level', () => {
  it('compares rates of what applies, counting only towns of which enough is known there', () => {
    const level = levelOf([standing(500, 0, 500), standing(300, 0, 0, 700), standing(800, 0, 200), standing(0, 900, 100), standing(0, 0, 0, 1000)], yardstick);
    expect(level.points).toEqual({ earned: [5, 3, 8, 0, 0], open: [0, 0, 0, 9, 0], lost: [5, 0, 2, 1, 0], notApplicable: [0, 7, 0, 0, 10] });
    expect(level.rate).toEqual([50, 100, 80, 0, null]);
    expect(level.possibleRate).toEqual([50, 100, 80, 90, null]);
    expect(level.spread).toEqual({ count: 3, min: 50, lowerQuartile: 65, median: 80, upperQuartile: 90, max: 100, mean: 76.67 });
    expect(level.gaps).toEqual([{ median: -30, best: -50, target: -40 }, { median: 20, best: 0, target: 10 }, { median: 0, best: -20, target: -10 }, null, null]);
    expect(level.stands).toEqual(['below', 'above', 'between', null, null]);
  });

  it('is between the quartiles when on one, and where all are equal', () => {
    const rates = [1, 2, 3, 4, 5].map((earned) => standing(earned, 0, 10 - earned));
    expect(levelOf(rates, yardstick).stands).toEqual(['below', 'between', 'between', 'between', 'above']);
    expect(levelOf([standing(1, 0, 2), standing(2, 0, 4)], yardstick)).toMatchObject({ rate: [33.33, 33.33], stands: ['between', 'between'], gaps: [{ median: 0, best: 0 }, { median: 0, best: 0 }] });
  });

  it('gives the gaps of the printed figures, so that they can be followed by hand', () => {
    const { rate, spread, gaps } = levelOf([standing(13, 0, 2), standing(11, 0, 4)], yardstick);
    expect([rate, spread?.median, gaps]).toEqual([[86.67, 73.33], 80, [{ median: 6.67, best: 0, target: -3.33 }, { median: -6.67, best: -13.34, target: -16.67 }]]);
    expect(gapsTo(0.1, { count: 1, min: 0, lowerQuartile: 0, median: 0.3, upperQuartile: 0, max: 0.7, mean: 0 }, 0.2)).toEqual({ median: -0.2, best: -0.6, target: -0.1 });
  });

  it('has no spread when no town is counted, and leaves out towns that are not eligible', () => {
    expect(levelOf([standing(1, 9, 0)], yardstick)).toMatchObject({ spread: null, gaps: [null], stands: [null], rate: [10] });
    expect(levelOf([standing(1, 0, 9), standing(5, 0, 5)], yardstick, [false, true])).toMatchObject({ rate: [10, 50], spread: { count: 1, median: 50 }, stands: [null, 'between'] });
  });
});
