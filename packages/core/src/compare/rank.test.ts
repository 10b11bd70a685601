import { describe, expect, it } from 'vitest';
import { dice } from '../../test-support/oracle/dice.js';
import type { Ties } from './comparison.js';
import { rankingOf, type ScoreSpan } from './rank.js';

const exactly = (...scores: number[]): ScoreSpan[] => scores.map((score) => ({ low: score, high: score }));
const placesOf = (spans: readonly (ScoreSpan | undefined)[], ties: Ties): unknown[] => rankingOf(spans, 'x', ties).places.map((place) => place?.place ?? null);

describe('places', () => {
  it('share as told: 1-2-2-4, 1-2-2-3, 1-2.5-2.5-4', () => {
    const spans = exactly(80, 90, 70, 80);
    expect(placesOf(spans, 'competition')).toEqual([2, 1, 4, 2]);
    expect(placesOf(spans, 'dense')).toEqual([2, 1, 3, 2]);
    expect(placesOf(spans, 'mean')).toEqual([2.5, 1, 4, 2.5]);
    expect(rankingOf(spans, '某文件', 'dense')).toMatchObject({ authority: '某文件', ties: 'dense', ranked: 4, places: [{ sharedBy: 2 }, { sharedBy: 1 }, { sharedBy: 1 }, { sharedBy: 2 }] });
  });

  it('are all the first when all are equal, and none for towns not ranked', () => {
    expect(placesOf(exactly(5, 5, 5), 'competition')).toEqual([1, 1, 1]);
    expect(placesOf(exactly(5, 5, 5), 'mean')).toEqual([2, 2, 2]);
    expect(placesOf([undefined, { low: 3, high: 9 }], 'competition')).toEqual([null, 1]);
    expect(rankingOf([undefined], 'x', 'competition')).toMatchObject({ ranked: 0, places: [null] });
  });

  it('go by what is certain, with what open points can still make of them', () => {
    const spans = [{ low: 50, high: 90 }, { low: 60, high: 60 }, { low: 40, high: 50 }, { low: 55, high: 58 }];
    expect(rankingOf(spans, 'x', 'competition').places.map((each) => [each?.place, each?.between])).toEqual([
      [3, [1, 3]],
      [1, [1, 2]],
      [4, [3, 4]],
      [2, [2, 3]],
    ]);
  });

  it('are those of comparing every town with every other, and lie between best and worst', () => {
    for (let seed = 0; seed < 300; seed++) {
      const chance = dice(seed);
      const spans = Array.from({ length: chance.int(1, 9) }, (): ScoreSpan | undefined => {
        const low = chance.int(0, 8);
        return chance.chance(0.15) ? undefined : { low, high: chance.chance(0.5) ? low : low + chance.int(0, 4) };
      });
      const others = spans.filter((span) => span !== undefined);
      for (const ties of ['competition', 'dense', 'mean'] as const) {
        for (const [town, place] of rankingOf(spans, 'x', ties).places.entries()) {
          const own = spans[town];
          if (own === undefined) {
            expect(place).toBeNull();
            continue;
          }
          const ahead = others.filter(({ low }) => low > own.low);
          const level = others.filter(({ low }) => low === own.low).length;
          const expected = { competition: 1 + ahead.length, dense: 1 + new Set(ahead.map(({ low }) => low)).size, mean: ahead.length + (level + 1) / 2 }[ties];
          const between = [1 + others.filter(({ low }) => low > own.high).length, 1 + others.filter((other) => other !== own && other.high > own.low).length];
          expect(place, `seed ${seed} town ${town}`).toEqual({ place: expected, sharedBy: level, between });
          if (ties === 'competition') expect([between[0], expected, between[1]]).toEqual([between[0], expected, between[1]].sort((a, b) => Number(a) - Number(b)));
        }
      }
    }
  });
});
