import { describe, expect, it } from 'vitest';
import { districtOf, frameworkOf, resultsOf, type Sketch } from '../../test-support/district.js';
import { dice } from '../../test-support/oracle/dice.js';
import { indicatorColumns } from './columns.js';
import { compare } from './compare.js';
import { indicatorView } from './indicators.js';
import type { ComparedGroup } from './comparison.js';

const town = (name: string, x?: number | null, y?: number | null, z?: number | null): Sketch => ({ name, figures: { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }), ...(z === undefined ? {} : { z }) } });
const groupOf = (towns: readonly Sketch[], more = {}): ComparedGroup => compare(districtOf(towns, more)).groups[0] as ComparedGroup;

describe('indicators side by side', () => {
  const towns = [town('a', 100, 0, 10), town('b', 100, 100, 20), town('c', 100, 50, 40), town('d', undefined, null, 40)];

  it('count towns by how it stands for them, and spread what is known', () => {
    const { indicators } = groupOf(towns);
    expect(indicators.map(({ id, area, counts }) => [id, area, counts])).toEqual([
      ['t.x', 'a', { full: 3, part: 0, zero: 0, open: 1, notApplicable: 0, off: 0 }],
      ['t.y', 'a', { full: 1, part: 1, zero: 1, open: 0, notApplicable: 1, off: 0 }],
      ['t.z', 'b', { full: 0, part: 4, zero: 0, open: 0, notApplicable: 0, off: 0 }],
    ]);
    expect(indicators[1]).toMatchObject({ title: { zh: '指标y' }, points: { earned: [0, 10, 5, 0], lost: [10, 0, 5, 0], open: [0, 0, 0, 0], notApplicable: [0, 0, 0, 10] }, spread: { count: 3, min: 0, median: 50, max: 100 } });
    expect(indicators[0]?.spread).toMatchObject({ count: 3, min: 100 });
  });

  it('tell which tell towns apart, by the mean difference of pairs in points, and which everybody has full', () => {
    const { indicators, telling, allFull } = groupOf(towns);
    expect(indicators.map(({ difference }) => difference)).toEqual([0, 6.67, 3.67]);
    expect(telling).toEqual(['t.y', 't.z']);
    expect(allFull).toEqual(['t.x']);
  });

  it('say nothing where fewer than two towns are known', () => {
    const { indicators, telling, allFull } = groupOf([town('a', 100, undefined, 0), town('b', undefined, undefined, 0)]);
    expect(indicators.map(({ difference, spread }) => [difference, spread?.count ?? null])).toEqual([[null, 1], [null, null], [0, 2]]);
    expect([telling, allFull]).toEqual([[], []]);
    expect(indicators[2]?.counts).toMatchObject({ zero: 2, full: 0 });
  });

  it('keep the order of the framework where the difference is the same', () => {
    expect(groupOf([town('a', 10, 20, 0), town('b', 20, 10, 50)]).telling).toEqual(['t.z', 't.x', 't.y']);
  });

  it('are full for all only where no town that is known has less', () => {
    expect(groupOf([town('a', 100, 100, 100), town('b', 100, 100, 100), town('c', 0, 50, null), town('d', 50, 0)]).allFull).toEqual(['t.z']);
    expect(groupOf([town('a', 100, 100, 100), town('b', 100, 100), town('c', 0, 50, undefined), town('d', 50)]).allFull).toEqual([]);
  });

  it('have the mean difference of all pairs', () => {
    for (let seed = 0; seed < 60; seed++) {
      const chance = dice(seed);
      const figures = Array.from({ length: chance.int(2, 8) }, () => chance.int(0, 20) * 5);
      const columns = indicatorColumns(districtOf(figures.map((figure, place) => town(`${place}`, figure))), figures.map((_, place) => place));
      const pairs = figures.flatMap((a, place) => figures.slice(place + 1).map((b) => Math.abs(a - b)));
      const mean = pairs.reduce((sum, each) => sum + each, 0) / pairs.length / 10;
      expect(indicatorView(columns).indicators[0]?.difference).toBeCloseTo(mean, 1);
    }
  });
});

describe('what does not arise', () => {
  const towns = [town('a', 50, null, 100), town('b', 60, 100, 100), town('c', 70, 100, 100)];

  it('is no full mark and no loss, whatever points the policy gives', () => {
    for (const notApplicable of ['rescale', 'full', 'zero'] as const) {
      const { indicators, common, towns: compared, allFull } = groupOf(towns, { notApplicable });
      expect(indicators[1]).toMatchObject({ counts: { full: 2, notApplicable: 1, zero: 0 }, spread: { count: 2 } });
      expect(common.indicators).toEqual(['t.x', 't.z']);
      expect(compared[0]?.strengths).toEqual([]);
      expect(compared[0]?.weaknesses.map(({ indicator }) => indicator)).toEqual(['t.x']);
      expect(allFull).toEqual(['t.y', 't.z']);
    }
  });

  it('is what a gate decides where one has emptied the area', () => {
    const gates = [{ id: 'g', title: { zh: '门', en: 'gate' }, authority: { zh: '据', en: 'law' }, when: { fact: 't.x', atMost: 55 }, effect: { zeroArea: 'a' } }];
    const { indicators } = groupOf(towns, { notApplicable: 'full', gates });
    expect(indicators[1]?.counts).toMatchObject({ full: 2, zero: 1, notApplicable: 0 });
  });

  it('cannot be declared under the policy that forbids it: open', () => {
    const towns = [town('a', 50, undefined, 100), town('b', 60, 100, 100)];
    expect(groupOf(towns, { notApplicable: 'forbid' }).indicators[1]?.counts).toMatchObject({ open: 1, notApplicable: 0, full: 1 });
  });
});

describe('strengths and weaknesses', () => {
  it('are what is furthest from the median of peers, in points, at most three', () => {
    const framework = frameworkOf({ a: { p: 1, q: 2, r: 3, s: 4 } });
    const figures = (figure: number): Record<string, number> => ({ p: figure, q: figure, r: figure, s: figure });
    const [low, middle, high] = compare(resultsOf(framework, [{ name: '1', figures: figures(20) }, { name: '2', figures: figures(50) }, { name: '3', figures: figures(100) }])).groups[0]?.towns ?? [];
    expect(high?.strengths).toEqual([
      { indicator: 't.s', earned: 4, applicable: 4, median: 2, ahead: 2 },
      { indicator: 't.r', earned: 3, applicable: 3, median: 1.5, ahead: 1.5 },
      { indicator: 't.q', earned: 2, applicable: 2, median: 1, ahead: 1 },
    ]);
    expect(high?.weaknesses).toEqual([]);
    expect([middle?.strengths, middle?.weaknesses, low?.strengths]).toEqual([[], [], []]);
    expect(low?.weaknesses.map(({ indicator, ahead }) => [indicator, ahead])).toEqual([['t.s', -1.2], ['t.r', -0.9], ['t.q', -0.6]]);
  });

  it('hold only what is known against a town, and give differences of printed figures', () => {
    const [first, second] = groupOf([town('a', 10, 33.33, undefined), town('b', 20, undefined, 50)]).towns;
    expect(first).toMatchObject({ strengths: [], weaknesses: [{ indicator: 't.x', earned: 1, median: 1.5, ahead: -0.5 }] });
    expect(second).toMatchObject({ strengths: [{ indicator: 't.x', ahead: 0.5 }], weaknesses: [] });
  });

  it('keep the order of the framework where the points are the same', () => {
    const [first] = groupOf([town('a', 10, 10, 50), town('b', 20, 20, 50)]).towns;
    expect(first?.weaknesses.map(({ indicator }) => indicator)).toEqual(['t.x', 't.y']);
  });
});
