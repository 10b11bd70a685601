import { describe, expect, it } from 'vitest';
import { drawFactors, nextBits, stateOf } from './random.js';

const bits = (state: Uint32Array, count: number): number[] => Array.from({ length: count }, () => nextBits(state));

describe('the source of chance', () => {
  it('gives the reference figures of xoshiro128** for the state 1, 2, 3, 4', () => {
    expect(bits(Uint32Array.from([1, 2, 3, 4]), 8)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849]);
  });

  it('gives the same figures for the same seed on every machine', () => {
    expect([...stateOf(1)]).toEqual([1580013426, 350525680, 3524174333, 3011703609]);
    expect([...stateOf(0)]).not.toEqual([...stateOf(0xffff_ffff)]);
    expect(bits(stateOf(1), 3)).toEqual(bits(stateOf(1), 3));
    expect(bits(stateOf(1), 3)).not.toEqual(bits(stateOf(2), 3));
  });

  it('never begins with a state of zeros, from which it could not move', () => {
    for (const seed of [0, 1, 0x61c8_8647, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]) expect(new Set(stateOf(seed)).size).toBe(4);
  });
});

describe('factors', () => {
  it('fill every so-manyth place, and lie around 1 within the spread', () => {
    const into = new Float64Array(8).fill(-1);
    drawFactors(stateOf(3), 0.25, into, 1, 4);
    const state = stateOf(3);
    expect([...into]).toEqual([-1, 0.75 + 0.5 * (nextBits(state) / 2 ** 32), -1, -1, -1, 0.75 + 0.5 * (nextBits(state) / 2 ** 32), -1, -1]);
  });

  it('use the whole width evenly', () => {
    const into = new Float64Array(20_000);
    drawFactors(stateOf(4), 0.5, into, 0, 1);
    const tenths = Array.from({ length: 10 }, (_, tenth) => into.filter((factor) => Math.floor((factor - 0.5) * 10) === tenth).length);
    expect(tenths.reduce((sum, each) => sum + each)).toBe(20_000);
    expect(Math.min(...tenths)).toBeGreaterThan(1850);
    expect(Math.max(...tenths)).toBeLessThan(2150);
  });

  it('are all 1 without a spread', () => {
    const into = new Float64Array(5);
    drawFactors(stateOf(4), 0, into, 0, 1);
    expect([...into]).toEqual([1, 1, 1, 1, 1]);
  });
});
