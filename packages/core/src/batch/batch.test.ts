import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { cellStates, type FactColumn, type FactsTable } from '../table/facts-table.js';
import { assessAll } from './assess-all.js';
import type { Assessments } from './assessments.js';

const { framework, read } = sceneOf(
  defineFramework(
    specOf(
      pluginOf({
        rate: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }),
        steps: indicatorOf({ kind: 'checklist', fact: 'steps' }),
        villages: indicatorOf({ kind: 'village-share', fact: 'rules' }),
        level: indicatorOf({ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }),
        group: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }),
        filed: indicatorOf({ kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.5 }),
        opinion: indicatorOf({ kind: 'judged', fact: 'opinion' }),
        fewer: indicatorOf({ kind: 'history', fact: 'sessions', years: 1, change: 'difference', floor: 0, target: -2 }),
      }),
    ),
  ),
);

const known = (...figures: number[]): FactColumn => {
  const low = Float64Array.from(figures);
  return { low, high: low, state: new Uint8Array(figures.length).fill(cellStates.known) };
};

describe('no towns', () => {
  it('have columns without rows', () => {
    const batch = assessAll(framework, []);
    expect([batch.towns, batch.score.low.length, batch.total.earned.length, batch.areas.map(({ id }) => id)]).toEqual([[], 0, 0, ['a']]);
    expect(batch.indicator('t.rate').earned).toHaveLength(0);
  });
});

describe('places and ids', () => {
  const scored = (): Assessments => assessAll(framework, [read({ certified: 5, staff: 10 })], { asOf: '2026-01-05' });

  it('outside the batch are refused', () => {
    const batch = scored();
    expect(() => batch.assessment(1)).toThrow(new RangeError('no town at 1'));
    expect(() => batch.assessment(-1)).toThrow(new RangeError('no town at -1'));
    expect(() => batch.indicator('t.nothing')).toThrow(new RangeError('no such indicator: t.nothing'));
  });

  it('give columns and the whole result', () => {
    const batch = scored();
    expect([batch.values, batch.asOf, batch.years, [...batch.indicator('t.rate').earned]]).toEqual(['self', '2026-01-05', [2025], [100]]);
    expect(batch.assessment(0)).toMatchObject({ asOf: '2026-01-05', total: { earned: 1 } });
    expect(assessAll(framework, []).asOf).toBeNull();
  });
});

describe('a table of facts', () => {
  const table: FactsTable = {
    towns: ['甲镇', '乙镇'],
    year: 2025,
    facts: {
      'town.villages': known(4, 4),
      't.certified': known(5, 10),
      't.staff': known(10, 10),
      't.steps': known(0b101, 0),
      't.rules': known(3, 4),
      't.level': known(1, 0),
      't.group': known(1, 0),
      't.filed': known(20_516, Infinity),
      't.opinion': known(150, 0),
      't.sessions': known(3, 8),
    },
    earlier: [{ year: 2024, facts: { 't.sessions': known(4, 8) } }],
  };

  it('explains each town as if it had been handed in', () => {
    const batch = assessAll(framework, table);
    const results = batch.assessment(0).areas[0]?.indicators ?? [];
    expect(results.map(({ id, earned, trace }) => [id, earned, trace.facts[0]?.value])).toEqual([
      ['t.rate', 1, 5],
      ['t.steps', 1.33, { done: ['a', 'c'], notDone: ['b'] }],
      ['t.villages', 1.5, { villagesDone: 3 }],
      ['t.level', 1, 'middle'],
      ['t.group', 2, true],
      ['t.filed', 0.5, '2026-03-04'],
      ['t.opinion', 1.5, { points: 1.5, reason: '' }],
      ['t.fewer', 1, 3],
    ]);
    expect(batch.assessment(1).areas[0]?.indicators.find(({ id }) => id === 't.filed')).toMatchObject({ earned: 0, trace: { facts: [{ value: false }] } });
    expect(batch.assessment(0).total.earned * 100).toBeCloseTo(batch.total.earned[0] ?? 0);
    expect(batch.years).toEqual([2025, 2025]);
  });

  it('keeps figures without proof open where the framework says so, wherever their states begin in memory', () => {
    const strict = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 }) }), { unproven: 'open' }));
    for (const offset of [0, 1, 4]) {
      for (const place of [0, 3, 4, 5]) {
        const low = new Float64Array(6).fill(4);
        const state = new Uint8Array(16).fill(cellStates.known).subarray(offset, offset + 6);
        state[place] = cellStates.unproven;
        const { total } = assessAll(strict, { towns: ['a', 'b', 'c', 'd', 'e', 'f'], facts: { 't.sessions': { low, high: low, state } } });
        expect([total.earned[place], total.open[place], total.earned.filter((units) => units === 200).length]).toEqual([0, 200, 5]);
      }
    }
  });

  it('may lack columns, years and cells, which are then not reported', () => {
    const bare = assessAll(framework, { towns: ['甲镇'], facts: { 't.certified': { ...known(5), state: Uint8Array.of(cellStates.notApplicable) } } });
    expect([bare.years, [...bare.indicator('t.rate').notApplicable], [...bare.total.open]]).toEqual([[null], [200], [1400]]);
    expect(bare.assessment(0).areas[0]?.indicators[0]).toMatchObject({ status: 'notApplicable', reason: 'declared' });
    expect(bare.assessment(0).town).toBe('甲镇');
  });

  it('keeps option and bounds that fit nothing open or within their ends', () => {
    const low = Float64Array.of(4);
    const bounded = assessAll(framework, { towns: ['甲镇'], year: 2025, facts: { 't.certified': { low, high: Float64Array.of(6), state: Uint8Array.of(cellStates.known) }, 't.staff': known(10), 't.level': known(9) } });
    expect([[...bounded.indicator('t.rate').earned], [...bounded.indicator('t.rate').open]]).toEqual([[80], [40]]);
    expect(bounded.assessment(0).areas[0]?.indicators.find(({ id }) => id === 't.level')?.trace.facts[0]?.value).toBe('');
  });

  it('shows unproven figures as such, and only what has a figure', () => {
    const states = Uint8Array.of(cellStates.unproven, cellStates.unknown);
    const told = (unproven: 'accept' | 'open' | 'zero'): unknown => {
      const strict = defineFramework({ ...framework.spec, unproven });
      const some = assessAll(strict, { towns: ['甲镇', '乙镇'], year: 2025, facts: { 't.staff': known(10, 10), 't.certified': { ...known(5, 5), state: states } } });
      return [0, 1].map((town) => some.assessment(town).areas[0]?.indicators[0]).map((result) => [result?.earned, result?.open, result?.trace.facts[0]?.state]);
    };
    expect(told('accept')).toEqual([[1, 0, 'unproven'], [0, 2, 'unknown']]);
    expect(told('open')).toEqual([[0, 2, 'unproven'], [0, 2, 'unknown']]);
    expect(told('zero')).toEqual([[0, 0, 'unproven'], [0, 2, 'unknown']]);
  });
});

describe('classes', () => {
  const plugin = pluginOf({ rate: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }), group: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) });
  const title = { zh: '题', en: 'title' };
  const classed = defineFramework({
    ...specOf(plugin),
    areas: [{ id: 'a', title }, { id: 'b', title }],
    indicators: { 't.group': { area: 'b' } },
    classes: [{ id: 'whole', title }, { id: 'half', title, indicators: { 't.group': 'off', 't.rate': { points: 4 } } }],
  });

  it('of a table are scored each by its own variant, and have nothing in areas they lack', () => {
    const staff = known(10, 10, 10);
    const batch = assessAll(classed, { towns: ['甲镇', '乙镇', '丙镇'], classes: ['whole', 'half', undefined], facts: { 't.staff': staff, 't.certified': known(5, 5, 10), 't.group': known(1, 1, 0) } });
    expect(batch.classes).toEqual(['whole', 'half', undefined]);
    expect(batch.areas.map(({ id, standing }) => [id, [...standing.earned], [...standing.lost]])).toEqual([['a', [100, 200, 200], [100, 200, 0]], ['b', [200, 0, 0], [0, 0, 200]]]);
    expect([...batch.indicator('t.group').earned]).toEqual([200, 0, 0]);
    expect([...batch.score.low]).toEqual([300, 200, 200]);
    expect(batch.assessment(1)).toMatchObject({ framework: { class: 'half' }, total: { earned: 2, lost: 2 } });
    expect(batch.assessment(2).framework).not.toHaveProperty('class');
  });

  it('of a table are told by population where it is exact, with or without evidence, unless the table says one', () => {
    const sized = defineFramework({ ...specOf(plugin), classes: [{ id: 'big', title, population: { atLeast: 50_000 } }, { id: 'small', title, population: { below: 50_000 } }] });
    const { known: shown, unproven, unknown, notApplicable } = cellStates;
    const people = { low: Float64Array.of(50_000, 49_999, 60_000, 40_000, 60_000, 60_000), high: Float64Array.of(50_000, 49_999, 60_000, 60_000, 60_000, 60_000), state: Uint8Array.of(shown, shown, unproven, shown, unknown, notApplicable) };
    const towns = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];
    const classesOf = (more: Partial<FactsTable>): unknown => assessAll(sized, { towns, facts: { 'town.population': people }, ...more }).classes;
    expect(classesOf({})).toEqual(['big', 'small', 'big', undefined, undefined, undefined]);
    expect(classesOf({ classes: ['small', undefined, undefined, 'big', undefined, 'small'] })).toEqual(['small', 'small', 'big', 'big', undefined, 'small']);
    expect(classesOf({ facts: {} })).toEqual(towns.map(() => undefined));
  });

  it('of a table are told by name', () => {
    const named = defineFramework({ ...specOf(plugin), classes: [{ id: 'own', title, towns: ['乙镇'] }, { id: 'other', title }] });
    expect(assessAll(named, { towns: ['甲镇', '乙镇'], facts: {} }).classes).toEqual([undefined, 'own']);
  });
});
