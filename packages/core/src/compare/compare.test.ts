import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../test-support/district.js';
import { dice } from '../../test-support/oracle/dice.js';
import { digestOf } from '../digest.js';
import { ENGINE_VERSION } from '../version.js';
import { compare, type CompareOptions } from './compare.js';
import type { ComparedGroup } from './comparison.js';

const rank = { authority: '某文件' };
const classes = [{ id: 'hill', title: { zh: '山区', en: 'hills' }, coefficient: 1.1, indicators: { 't.y': 'off' as const, 't.x': { points: 20 } } }, { id: 'plain', title: { zh: '平原', en: 'plains' } }];
const even = (name: string, figure: number, more: Partial<Sketch> = {}): Sketch => ({ name, figures: { x: figure, y: figure, z: figure }, ...more });
const only = (towns: readonly Sketch[], options?: CompareOptions, more = {}): ComparedGroup => compare(districtOf(towns, more), options).groups[0] as ComparedGroup;

describe('the district that comparisons are tried on', () => {
  it('earns in proportion, leaves open what is left out, and knows what does not apply', () => {
    const { total, score } = districtOf([{ name: '甲镇', figures: { x: 25, y: null } }]);
    expect([total.earned[0], total.open[0], total.lost[0], total.notApplicable[0]]).toEqual([250, 2000, 750, 1000]);
    expect([score.low[0], score.high[0]]).toEqual([333, 3000]);
  });
});

describe('a comparison', () => {
  it('carries what made it', () => {
    const results = districtOf([even('甲', 50)]);
    expect(compare(results)).toMatchObject({ framework: { id: 'scene', edition: 'scene-1', digest: digestOf(results.framework) }, engine: ENGINE_VERSION, values: 'self', asOf: null, year: 2025, by: 'class', minKnown: 80, target: 100, rank: null });
    expect(compare(districtOf([even('甲', 50, { year: null })]), { rank, minKnown: 50, target: 90, by: 'none' })).toMatchObject({ year: null, minKnown: 50, target: 90, by: 'none', rank: { authority: '某文件', ties: 'competition' } });
  });

  it('takes a town without a year for one of the others’ year, and marks it', () => {
    const district = [even('甲', 50, { year: null }), even('乙', 60, { year: 2024 }), even('丙', 70, { year: 2024, class: 'hill' })];
    const told = (options?: CompareOptions): unknown => {
      const { year, groups } = compare(districtOf(district, { classes }), options);
      return [year, groups.flatMap(({ towns }) => towns.map(({ name, undated }) => [name, undated]))];
    };
    expect(told()).toEqual([2024, [['丙', false], ['乙', false], ['甲', true]]]);
    expect(told({ class: 'hill' })).toEqual([2024, [['丙', false]]]);
    expect(compare(districtOf([even('甲', 50, { year: null })])).groups[0]?.towns[0]?.undated).toBe(false);
  });

  it('ranks nobody unless asked', () => {
    expect(only([even('甲', 50), even('乙', 60)])).toMatchObject({ ranking: null, robustness: null });
    expect(only([even('甲', 50), even('乙', 60)], { rank })).toMatchObject({ ranking: { authority: '某文件', ranked: 2 }, robustness: null });
  });

  it('has all areas and indicators side by side, towns by name', () => {
    const group = only([{ name: '乙', figures: { x: 100, y: 50, z: 10 } }, { name: '丁', figures: { x: 0, y: 100, z: 20 } }]);
    expect(group.class).toBeNull();
    expect(group.towns.map(({ name }) => name)).toEqual(['丁', '乙']);
    expect(group.total).toMatchObject({ points: { earned: [14, 17], lost: [26, 23] }, rate: [35, 42.5], gaps: [{ median: -3.75, best: -7.5, target: -65 }, { median: 3.75, best: 0, target: -57.5 }] });
    expect(group.areas.map(({ id, title, rate }) => [id, title.zh, rate])).toEqual([['a', '方面a', [50, 75]], ['b', '方面b', [20, 10]]]);
    expect(group.score).toMatchObject({ count: 2, min: 14, median: 15.5, max: 17 });
    expect(group.towns.map(({ score, gaps, grades, known }) => [score, gaps, grades, known])).toEqual([
      [{ low: 14, high: 14 }, { median: -1.5, best: -3, target: -26 }, ['good'], 100],
      [{ low: 17, high: 17 }, { median: 1.5, best: 0, target: -23 }, ['good'], 100],
    ]);
  });

  it('shows a town of which too little is known, but counts and ranks it nowhere', () => {
    const group = only([even('甲', 50), even('乙', 60), { name: '丙', figures: { z: 100 } }], { rank });
    expect(group.towns[0]).toMatchObject({ name: '丙', score: { low: 20, high: 40 }, known: 50, gaps: null, leftOut: { code: 'too-little-known', known: 50, needed: 80, open: 20, applicable: 40 } });
    expect(group.score?.count).toBe(2);
    expect(group.total).toMatchObject({ rate: [50, 60, 50], possibleRate: [100, 60, 50], spread: { count: 2 }, stands: [null, 'above', 'below'] });
    expect(group.areas[1]?.spread?.count).toBe(3);
    expect(group.ranking).toMatchObject({ ranked: 2, places: [null, { place: 1 }, { place: 2 }] });
    expect(group.common).toMatchObject({ indicators: ['t.x', 't.y', 't.z'], towns: 2, rate: [50, 60, 50], possibleRate: [100, 60, 50], spread: { count: 2 } });
  });

  it('gives a town all grades that it can still have', () => {
    const grades = ['best', 'good', 'poor'].map((id, place) => ({ id, title: { zh: id, en: id }, atLeast: [30, 10, 0][place] ?? 0 }));
    const towns = [even('甲', 90), { name: '乙', figures: { z: 75 } }, { name: '丙', figures: {} }, { name: '丁', figures: { x: 0, z: 0 } }];
    expect(only(towns, {}, { grades }).towns.map(({ name, grades: possible }) => [name, possible])).toEqual([['丁', ['good', 'poor']], ['丙', ['best', 'good', 'poor']], ['乙', ['best', 'good']], ['甲', ['best']]]);
  });

  it('counts a town of which exactly enough is known', () => {
    const half = { name: '甲', figures: { x: 100, z: 100 } };
    expect(only([half], { minKnown: 75 }).towns[0]).toMatchObject({ known: 75, leftOut: null });
    expect(only([half], { minKnown: 75.01 }).towns[0]).toMatchObject({ leftOut: { known: 75, needed: 75.01 } });
    expect(only([half]).towns[0]?.leftOut).toMatchObject({ known: 75, needed: 80, open: 10, applicable: 40 });
  });

  it('never rounds up what is known', () => {
    const results = districtOf([even('甲', 50)]);
    const open = { earned: Int32Array.of(799_999), open: Int32Array.of(200_001), lost: Int32Array.of(0), notApplicable: Int32Array.of(0) };
    expect(compare({ ...results, total: open }).groups[0]?.towns[0]).toMatchObject({ known: 79.99, leftOut: { known: 79.99 } });
  });

  it('says that nothing applies', () => {
    const group = only([{ name: '甲', figures: { x: null, y: null, z: null } }, even('乙', 10)], { rank });
    expect(group.towns[1]).toMatchObject({ name: '甲', score: null, grades: [], known: null, leftOut: { code: 'nothing-applies' }, gaps: null });
    expect(group.ranking?.places).toEqual([{ place: 1, sharedBy: 1, between: [1, 1] }, null]);
  });

  it('works for one town, for towns all equal, and where no town is counted', () => {
    expect(only([even('甲', 50)], { rank, robustness: {} })).toMatchObject({ total: { stands: ['between'], gaps: [{ median: 0, best: 0, target: -50 }] }, ranking: { places: [{ place: 1 }] }, robustness: null, telling: [], allFull: [] });
    const equal = only([even('甲', 100), even('乙', 100), even('丙', 100)], { rank, robustness: { draws: 50 } });
    expect(equal).toMatchObject({ telling: [], allFull: ['t.x', 't.y', 't.z'], total: { stands: ['between', 'between', 'between'] } });
    expect(equal.ranking?.places.map((place) => place?.place)).toEqual([1, 1, 1]);
    expect(equal.robustness?.bands).toEqual([{ from: 1, to: 3, towns: ['丙', '乙', '甲'] }]);
    expect(only([{ name: '甲', figures: {} }], { rank })).toMatchObject({ score: null, common: { indicators: [], towns: 0, spread: null, rate: [null] }, ranking: { ranked: 0 } });
  });
});

describe('classes', () => {
  const towns = [even('甲', 50, { class: 'hill' }), even('乙', 60, { class: 'plain' }), even('丙', 70, { class: 'hill' }), even('丁', 80)];

  it('are compared within themselves', () => {
    const { groups } = compare(districtOf(towns, { classes }), { rank });
    expect(groups.map((group) => [group.class, group.towns.map(({ name }) => name), group.ranking?.places.map((place) => place?.place)])).toEqual([
      [{ id: 'hill', title: { zh: '山区', en: 'hills' } }, ['丙', '甲'], [1, 2]],
      [{ id: 'plain', title: { zh: '平原', en: 'plains' } }, ['乙'], [1]],
      [null, ['丁'], [1]],
    ]);
    expect(groups[0]?.indicators.map(({ id }) => id)).toEqual(['t.x', 't.z']);
    expect(groups[0]?.towns[0]).toMatchObject({ class: 'hill', score: { low: 30.8 }, gaps: { target: -13.2 } });
    expect(groups[1]?.towns[0]).toMatchObject({ class: 'plain', score: { low: 24 }, gaps: { target: -16 } });
    expect(groups[2]?.towns[0]?.class).toBeNull();
  });

  it('can be set aside; what a class leaves out is then off for its towns and not common', () => {
    const group = only(towns, { by: 'none', target: 50 }, { classes });
    expect(group.towns.map(({ name, gaps }) => [name, gaps?.target])).toEqual([['丁', 12], ['丙', 8.8], ['乙', 4], ['甲', 0]]);
    expect(group.indicators.map(({ id, counts }) => [id, counts.off])).toEqual([['t.x', 0], ['t.y', 2], ['t.z', 0]]);
    expect(group.common).toMatchObject({ indicators: ['t.x', 't.z'], points: { earned: [24, 28, 18, 20] } });
  });

  it('can be asked for alone', () => {
    expect(compare(districtOf(towns, { classes }), { class: 'hill' }).groups.map((group) => group.towns.length)).toEqual([2]);
    const variants = compare(districtOf(towns.slice(1, 2), { classes })).groups[0]?.indicators.map(({ id }) => id);
    expect(variants).toEqual(['t.x', 't.y', 't.z']);
  });
});

describe('the order in which towns are given', () => {
  it('makes no difference to a byte, and JSON keeps the whole', () => {
    for (let seed = 0; seed < 12; seed++) {
      const chance = dice(seed);
      const figure = (): number | null | undefined => chance.pick([undefined, null, 0, 50, 100, chance.int(0, 100), chance.int(0, 100)]);
      const towns = Array.from({ length: chance.int(1, 7) }, (_, place): Sketch => {
        const figures = Object.fromEntries(['x', 'y', 'z'].map((id) => [id, figure()] as const).filter((pair): pair is [string, number | null] => pair[1] !== undefined));
        return { name: `${place}`, figures, ...chance.pick([{ class: 'hill' }, { class: 'plain' }, {}]) };
      });
      const options = { rank, minKnown: 40, robustness: { draws: 40 }, by: chance.pick(['class', 'none'] as const) };
      const one = compare(districtOf(towns, { classes }), options);
      expect(JSON.stringify(compare(districtOf(chance.shuffled(towns), { classes }), options))).toBe(JSON.stringify(one));
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }
  });
});
