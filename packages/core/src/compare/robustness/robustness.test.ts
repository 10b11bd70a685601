import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../../test-support/district.js';
import { compare, type CompareOptions } from '../compare.js';
import { defaultRobustness, MOST_PAIRS, type Robustness, type RobustnessOptions } from './robustness.js';

const rank = { authority: '某文件' };
const town = (name: string, x: number, y: number, z: number): Sketch => ({ name, figures: { x, y, z } });

function robust(towns: readonly Sketch[], robustness: RobustnessOptions = {}, more: CompareOptions = {}): Robustness {
  return compare(districtOf(towns), { rank, robustness, ...more }).groups[0]?.robustness as Robustness;
}

const district = [town('甲', 90, 80, 50), town('乙', 50, 40, 90), town('丙', 60, 70, 66), town('丁', 5, 5, 5), town('戊', 100, 100, 100)];

describe('how firm ranks are', () => {
  it('says what was drawn, defaults in place', () => {
    expect(robust(district)).toMatchObject(((settled) => ({ ...settled, thresholds: null }))(defaultRobustness));
    expect(defaultRobustness).toEqual({ draws: 10_000, seed: 1, weights: 25, thresholds: 5, policies: 'both', firm: 95 });
    expect(robust(district, { draws: 5, seed: 9, weights: 10, firm: 80 })).toMatchObject({ draws: 5, seed: 9, weights: 10, firm: 80 });
    expect(robust(district, { draws: 8, policies: 'own' }).policies).toBe('own');
    expect(robust(district, { draws: 8, thresholds: 7 }, { variants: [districtOf(district)] })).toMatchObject({ thresholds: 7 });
  });

  it('gives the same for the same seed, and other shares for another', () => {
    expect(robust(district, { draws: 500 })).toEqual(robust(district, { draws: 500 }));
    expect(robust(district, { draws: 500, seed: 2 })).not.toEqual(robust(district, { draws: 500, seed: 1 }));
  });

  it('bands towns that cannot be told apart: literal figures of seed 1', () => {
    const { places, bands, pairs } = robust(district);
    expect(bands).toEqual([{ from: 1, to: 1, towns: ['戊'] }, { from: 2, to: 4, towns: ['甲', '乙', '丙'] }, { from: 5, to: 5, towns: ['丁'] }]);
    expect(places.map(({ town: name, meanRank, interval, extremes, aboveNext }) => [name, meanRank, interval, extremes, aboveNext])).toEqual([
      ['戊', 1, [1, 1], [1, 1], 100],
      ['甲', 2.62, [2, 4], [2, 4], 49.43],
      ['乙', 2.68, [2, 4], [2, 4], 80.9],
      ['丙', 3.68, [3, 4], [3, 4], 100],
      ['丁', 5, [5, 5], [5, 5], null],
    ]);
    expect(places.map(({ band }) => band)).toEqual([1, 2, 2, 2, 3]);
    expect(pairs?.map((row) => row.slice(1, 4))).toEqual([[100, 100, 100], [0, 49.43, 87.58], [50.27, 0, 80.9], [12.07, 18.77, 0], [0, 0, 0]]);
  });

  it('has shares of pairs that add up with the equal ones, neighbours and mean ranks that follow from them', () => {
    const { places, pairs } = robust(district, { draws: 777 });
    pairs?.forEach((row, a) => {
      expect(row[a]).toBe(0);
      row.forEach((share, b) => expect(share + (pairs[b]?.[a] as number)).toBeLessThanOrEqual(100.01));
      if (a + 1 < row.length) expect(places[a]?.aboveNext).toBe(row[a + 1]);
      const above = pairs.reduce((sum, other) => sum + (other[a] as number), 0);
      expect(places[a]?.meanRank).toBeCloseTo(1 + above / 100, 1);
    });
    expect(places.at(-1)?.aboveNext).toBeNull();
  });

  it('keeps the published order without anything varied', () => {
    const towns = [town('a', 10, 0, 0), town('b', 30, 0, 0), town('c', 20, 0, 0), town('d', 20, 0, 0)];
    const { places, bands } = robust(towns, { weights: 0, draws: 20 });
    expect(places.map(({ town: name, meanRank, interval, extremes, band, aboveNext }) => [name, meanRank, interval, extremes, band, aboveNext])).toEqual([
      ['b', 1, [1, 1], [1, 1], 1, 100],
      ['c', 2, [2, 2], [2, 2], 2, 0],
      ['d', 2, [2, 2], [2, 2], 2, 100],
      ['a', 4, [4, 4], [4, 4], 3, null],
    ]);
    expect(bands.map(({ from, to }) => [from, to])).toEqual([[1, 1], [2, 3], [4, 4]]);
  });

  it('counts only towns that are ranked, with their own names', () => {
    const towns = [{ name: '未', figures: {} }, ...district];
    expect(robust(towns, { draws: 300 })).toEqual(robust(district, { draws: 300 }));
  });

  it('gives percentiles to the draw, and tells apart at exactly the share asked for', () => {
    // Four draws each by the official thresholds and by others, in turn: shares of draws are known beforehand.
    const [first, second] = [town('a', 60, 0, 0), town('b', 50, 0, 0)];
    const swapped = districtOf([town('a', 40, 0, 0), town('b', 50, 0, 0)]);
    const same = districtOf([first, second]);
    const mixed = (others: number, firm: number): Robustness => robust([first, second], { weights: 0, draws: 80, firm }, { variants: Array.from({ length: 19 }, (_, place) => (place < others ? swapped : same)) });
    expect(mixed(1, 95)).toMatchObject({ bands: [{ to: 1 }, { to: 2 }], places: [{ town: 'a', meanRank: 1.05, interval: [1, 1], extremes: [1, 2], aboveNext: 95 }, { town: 'b', meanRank: 1.95, interval: [1, 2], extremes: [1, 2] }] });
    expect(mixed(1, 95.01).bands).toEqual([{ from: 1, to: 2, towns: ['a', 'b'] }]);
    expect(mixed(2, 95)).toMatchObject({ bands: [{ to: 2 }], places: [{ town: 'a', interval: [1, 2] }, { town: 'b', interval: [1, 2] }] });
    expect(mixed(0, 100)).toMatchObject({ bands: [{ to: 1 }, { to: 2 }], places: [{ town: 'a', extremes: [1, 1] }, { town: 'b', interval: [2, 2] }] });
    expect(mixed(19, 95).places.map(({ town: name }) => name)).toEqual(['b', 'a']);
  });

  it('goes by name where mean ranks are equal, whatever the published scores', () => {
    const halves = (a: number, b: number): unknown => {
      const towns = (first: number, second: number): Sketch[] => [town('a', first, 0, 0), town('b', second, 0, 0), town('c', 0, 0, 0)];
      return robust(towns(a, b), { weights: 0, draws: 80 }, { variants: [districtOf(towns(b, a))] }).places.map(({ town: name, meanRank }) => [name, meanRank]);
    };
    expect(halves(60, 50)).toEqual([['a', 1.5], ['b', 1.5], ['c', 3]]);
    expect(halves(50, 60)).toEqual([['a', 1.5], ['b', 1.5], ['c', 3]]);
  });

  it('leaves out the matrix for more towns than anybody reads', () => {
    const many = (count: number): Sketch[] => Array.from({ length: count }, (_, place) => town(String(place).padStart(3, '0'), place, 0, 0));
    expect(robust(many(MOST_PAIRS), { draws: 4 }).pairs).toHaveLength(60);
    const more = robust(many(MOST_PAIRS + 1), { draws: 4 });
    expect(more.pairs).toBeNull();
    expect(more.places[0]).toMatchObject({ town: '060', aboveNext: 100 });
  });
});
