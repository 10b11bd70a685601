import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework, messageOf, type Framework, type FrameworkSpec, type Side } from '../index.js';
import { diff, presenceWords, type DiffResult, type YearDiff } from './diff.js';
import { bridgeWords } from './bridge.js';

const title = { zh: '指标', en: 'indicator' };
const studied = indicatorOf({ kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 });
const certified = indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 });
const set = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } });
const areas = [{ id: 'a', title }, { id: 'b', title: { zh: '乙', en: 'B' } }];

const old = defineFramework(specOf(pluginOf({ x: studied, y: certified }), { areas, indicators: { 't.y': { area: 'b' } } }));
const next = (more: Partial<FrameworkSpec> = {}): Framework => {
  const spec = { areas: areas.slice(0, 1), edition: 'scene-2', basedOn: ['scene-1'], indicators: { 't.x': { points: 4 } }, total: 6, ...more };
  return defineFramework(specOf(pluginOf({ x: studied, z: set }), spec));
};
const side = (framework: Framework, facts: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}, values: Side['values'] = 'self'): Side => ({ framework, submission: sceneOf(framework).read(facts, more), values });
const found = ({ diff: made, issues }: DiffResult): YearDiff => {
  if (made === undefined) throw new Error(JSON.stringify(issues));
  return made;
};
const split = ({ before, after, rules, facts, reviewer }: { before: number; after: number; rules: number; facts: number; reviewer: number }): number[] => [before, after, rules, facts, reviewer];
const refused = (before: Side, after: Side): unknown => {
  const { diff: made, issues } = diff(before, after);
  return made ?? issues.map(({ code, path, details }) => [code, path.join('.'), details]);
};

describe('two years of a town', () => {
  const before = side(old, { sessions: 4, certified: 10, staff: 20 }, { year: 2024 });
  const after = side(next(), { sessions: { value: 5, verified: 3 }, group: true }, { year: 2025 }, 'best');
  const changed = (): YearDiff => found(diff(before, after));

  it('tell whether it was the rules, the facts or the reviewer', () => {
    const { total, indicators, score } = changed();
    // 4 of 6 sessions: 1.4 of 2, then 2.8 of 4. Own figure 5: 3.4. Verified 3: 2.2.
    const x = indicators.find(({ id }) => id === 't.x');
    expect(x).toMatchObject({ area: 'a', presence: 'both', earned: { gain: 0.8 } });
    expect(split(x?.earned ?? total.lost)).toEqual([1.4, 2.2, 1.4, 0.6, -1.2]);
    expect(split(total.earned)).toEqual([2.4, 4.2, 0.4, 2.6, -1.2]);
    expect(split(total.open)).toEqual([0, 0, 2, -2, 0]);
    expect(split(total.lost)).toEqual([1.6, 1.8, -0.4, -0.6, 1.2]);
    expect(split(total.notApplicable)).toEqual([0, 0, 0, 0, 0]);
    expect(score.low).toEqual(total.earned);
    expect(split(score.high ?? total.lost)).toEqual([2.4, 4.2, 2.4, 0.6, -1.2]);
  });

  it('count what only one of them has as nothing in the other, and mark it', () => {
    const { areas: parts, indicators } = changed();
    expect(indicators.map(({ id, presence, earned }) => [id, presence, ...split(earned)])).toEqual([
      ['t.x', 'both', 1.4, 2.2, 1.4, 0.6, -1.2],
      ['t.z', 'added', 0, 2, 0, 2, 0],
      ['t.y', 'removed', 1, 0, -1, 0, 0],
    ]);
    expect(indicators.map(({ open }) => split(open))).toEqual([[0, 0, 0, 0, 0], [0, 0, 2, -2, 0], [0, 0, 0, 0, 0]]);
    expect(parts.map(({ id, presence, title: name }) => [id, presence, name.en])).toEqual([['a', 'both', 'indicator'], ['b', 'removed', 'B']]);
  });

  it('keep what each year came to, without its traces', () => {
    const { facts, ...rest } = changed();
    expect(rest).toMatchObject({
      bridge: 'based-on',
      before: { year: 2024, values: 'self', framework: { edition: 'scene-1' }, grade: { id: 'good' }, score: { low: 2.4 }, areas: [{ id: 'a', earned: 1.4 }, { id: 'b' }] },
      after: { year: 2025, values: 'best', framework: { edition: 'scene-2' }, possibleGrades: ['good'], total: { earned: 4.2 } },
    });
    expect(Object.keys(rest.after.areas[0] ?? {})).toEqual(['id', 'title', 'points', 'applicable', 'earned', 'open', 'lost', 'notApplicable']);
    expect(facts.map(({ id, whose }) => `${id} ${whose}`)).toEqual(['t.certified self', 't.staff self', 't.sessions self', 't.sessions verified', 't.group self']);
  });

  it('count own figures unless told', () => {
    const { framework, submission } = after;
    expect(found(diff({ framework, submission }, { framework, submission })).after).toMatchObject({ values: 'self', score: { low: 5.4 } });
  });

  it('have no score to compare where nothing applies in one of them', () => {
    const none = { notApplicable: '没有此事项' };
    const empty = found(diff(before, side(old, { sessions: none, certified: none })));
    expect(empty.score).toEqual({ low: null, high: null });
    expect(split(empty.total.notApplicable)).toEqual([0, 4, 0, 4, 0]);
  });

  it('know bonus and deductions by their names', () => {
    const block = { cap: 1, indicators: ['t.y'] };
    const withBonus = defineFramework(specOf(pluginOf({ x: studied, y: certified }), { bonus: block, total: 2 }));
    expect(found(diff(side(withBonus, {}), side(withBonus, {}))).indicators.map(({ area }) => area)).toEqual(['a', 'bonus']);
  });

  it('say where only the class that the town was in has an indicator', () => {
    const classes = [{ id: 'c', title, towns: ['某镇'] }, { id: 'd', title, indicators: { 't.z': 'off', 't.x': { points: 6 } } as const }];
    const spec = next({ classes });
    const moved = found(diff(side(old, {}), side(spec, { group: true }, { town: { name: '某镇', class: 'd' } })));
    expect(moved.indicators.find(({ id }) => id === 't.z')).toMatchObject({ presence: 'neither', open: { before: 0, after: 0, rules: 2, facts: -2 } });
  });
});

describe('years that are not compared', () => {
  it('are those of two towns', () => {
    expect(refused(side(old, {}, { town: '甲镇' }), side(old, {}, { town: '乙镇' }))).toEqual([['different-towns', 'after.town', { before: '甲镇', after: '乙镇' }]]);
  });

  it('are those of editions that do not know of each other, or know the other way round, with everything else that is the matter', () => {
    const editions = { before: 'scene-1', after: 'scene-2' };
    for (const stranger of [next({ basedOn: [] }), next({ basedOn: ['scene-0'] })]) expect(refused(side(old, {}), side(stranger, {}))).toEqual([['editions-not-bridged', 'after.framework', editions]]);
    expect(refused(side(next(), {}), side(old, {}))).toEqual([['editions-reversed', 'after.framework', { before: 'scene-2', after: 'scene-1' }]]);
    expect(refused(side(next(), {}, { town: '甲镇' }), side(old, {}))).toHaveLength(2);
  });

  it('are not those of one edition, in whatever state, nor those by the same rules', () => {
    const bridge = (framework: Framework): unknown => found(diff(side(old, {}), side(framework, {}))).bridge;
    expect(bridge(old)).toBe('same-rules');
    const spec = specOf(pluginOf({ x: studied, y: certified }), { areas, notApplicable: 'full' });
    expect(bridge(defineFramework(spec))).toBe('same-edition');
    expect(refused(side(old, {}), side(defineFramework({ ...spec, id: 'other' }), {}))).toEqual([['editions-not-bridged', 'after.framework', { before: 'scene-1', after: 'scene-1' }]]);
  });
});

describe('words', () => {
  it('tell bridges and presences apart in both languages', () => {
    expect(bridgeWords).toEqual({
      'same-rules': { zh: '两年的指标体系相同', en: 'both years were scored by the same rules' },
      'same-edition': { zh: '同一版本，规则有调整', en: 'the same edition, its rules were changed' },
      'based-on': { zh: '后一版本注明以前一版本为基础', en: 'the later edition says that it is based on the earlier one' },
    });
    expect(presenceWords).toEqual({
      both: { zh: '两年都有', en: 'in both years' },
      added: { zh: '新增', en: 'added' },
      removed: { zh: '取消', en: 'removed' },
      neither: { zh: '两年均不考核', en: 'in neither year' },
    });
    const [problem] = diff(side(old, {}, { town: '甲镇' }), side(old, {})).issues;
    expect(problem === undefined ? undefined : messageOf(problem).zh).toContain('“甲镇”和“某镇”');
  });
});
