import { describe, expect, it } from 'vitest';
import { dice } from '../../../test-support/oracle/dice.js';
import { bandStarts } from './bands.js';
import { countOrder, orderCounts, timesAbove, type OrderCounts } from './order.js';

function countsOf(scores: readonly (readonly number[])[]): OrderCounts {
  const counts = orderCounts((scores[0] as readonly number[]).length);
  for (const draw of scores) countOrder(counts, Int32Array.from(draw));
  return counts;
}

describe('who came out above whom', () => {
  it('counts overtaking, equality and the order that was expected', () => {
    const counts = countsOf([
      [5, 3, 1],
      [5, 5, 1],
      [3, 5, 5],
      [1, 2, 3],
    ]);
    expect([timesAbove(counts, 0, 1), timesAbove(counts, 1, 0)]).toEqual([1, 2]);
    expect([timesAbove(counts, 0, 2), timesAbove(counts, 2, 0)]).toEqual([2, 2]);
    expect([timesAbove(counts, 1, 2), timesAbove(counts, 2, 1)]).toEqual([2, 1]);
    expect(timesAbove(counts, 1, 1)).toBe(0);
    expect([...counts.ranks]).toEqual([2, 0, 2, 2, 2, 0, 2, 0, 2]);
  });
});

describe('bands', () => {
  it('end where everybody before is above everybody after in enough draws, and exactly enough is enough', () => {
    const counts = countsOf([
      [9, 8, 2],
      [8, 9, 2],
      [9, 8, 2],
      [9, 8, 8],
    ]);
    expect(timesAbove(counts, 1, 2)).toBe(3);
    expect(bandStarts(counts, [0, 1, 2], 3)).toEqual([0, 1, 2]);
    expect(bandStarts(counts, [0, 1, 2], 4)).toEqual([0]);
    expect(bandStarts(counts, [0, 2], 4)).toEqual([0, 1]);
    expect(bandStarts(counts, [0], 4)).toEqual([0]);
  });

  it('are those of trying every place against every pair', () => {
    const lengths = new Set<number>();
    for (let seed = 0; seed < 400; seed++) {
      const chance = dice(seed);
      const towns = chance.int(1, 8);
      const noise = chance.int(0, 40);
      const counts = countsOf(Array.from({ length: 10 }, () => Array.from({ length: towns }, (_, town) => -10 * town + chance.int(0, noise))));
      const order = chance.chance(0.7) ? Array.from({ length: towns }, (_, town) => town) : chance.shuffled(Array.from({ length: towns }, (_, town) => town));
      const needed = chance.int(5, 10);
      const ends = (place: number): boolean => order.slice(0, place).every((a) => order.slice(place).every((b) => timesAbove(counts, a, b) >= needed));
      const starts = bandStarts(counts, order, needed);
      lengths.add(starts.length);
      expect(starts, `seed ${seed}`).toEqual(order.map((_, place) => place).filter((place) => place === 0 || ends(place)));
    }
    expect(lengths.size).toBeGreaterThan(4);
  });
});
