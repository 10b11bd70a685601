import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf, type Scene } from '../../test-support/scene.js';
import { defineFramework, type FrameworkSpec, type Submission } from '../index.js';
import { besideWords, standWords } from './beside.js';
import { overstated, type Overstated } from './overstated.js';

const title = { zh: '指标', en: 'indicator' };
const plugin = pluginOf({
  x: indicatorOf({ kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 }, { title: { zh: '专题研究', en: 'study' } }),
  y: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }),
  z: indicatorOf({ kind: 'deduction', of: { fact: 'trained' }, each: 1 }),
});
const sceneWith = (more: Partial<FrameworkSpec> = {}): Scene => sceneOf(defineFramework(specOf(plugin, { deductions: { cap: 2, indicators: ['t.z'] }, total: 4, ...more })));
const { framework, read } = sceneWith();
const town = (name: string, facts: Readonly<Record<string, unknown>>): Submission => read(facts, { town: name });
const both = (value: unknown, verified: unknown): unknown => ({ value, verified });

const high = town('甲镇', { sessions: both(6, 4), certified: 8, staff: both(10, 10) });
const low = town('乙镇', { sessions: both(4, 5), certified: both(4, 3), staff: 10 });
const even = town('丙镇', { sessions: both(5, 5) });
const own = town('丁镇', { sessions: 5 });

describe('own figures beside verified ones', () => {
  const compared = (): Overstated => overstated(framework, [own, even, low, high]);

  it('put the largest difference first, then go by name, and name towns without a reviewer', () => {
    const { towns, unverified } = compared();
    expect(towns.map(({ town: name, year, above, below, net }) => [name, year, above, below, net])).toEqual([
      ['甲镇', 2025, 0.6, 0, 0.6],
      ['丙镇', 2025, 0, 0, 0],
      ['乙镇', 2025, 0.2, 0.3, -0.1],
    ]);
    expect(unverified).toEqual(['丁镇']);
    const again = ['c', 'b', 'a', 'b'].map((name) => town(name, { sessions: both(5, 5) }));
    expect(overstated(framework, again).towns.map(({ town: name }) => name)).toEqual(['a', 'b', 'b', 'c']);
  });

  it('look at indicators for which a reviewer gave a figure, and at no others', () => {
    expect(compared().towns.map(({ indicators }) => indicators.map(({ id, self, verified, difference, stand }) => [id, self, verified, difference, stand]))).toEqual([
      [['t.x', 2, 1.4, 0.6, 'above'], ['t.y', 1.6, 1.6, 0, 'agrees']],
      [['t.x', 1.7, 1.7, 0, 'agrees']],
      [['t.x', 1.4, 1.7, -0.3, 'below'], ['t.y', 0.8, 0.6, 0.2, 'above']],
    ]);
  });

  it('add up per indicator, largest first, and over all', () => {
    const { indicators, total } = compared();
    expect(indicators.map(({ id, points, above, below, agrees, ...rest }) => [id, points, above, below, agrees, rest['not-comparable']])).toEqual([
      ['t.x', 0.3, 1, 1, 1, 0],
      ['t.y', 0.2, 1, 0, 1, 0],
    ]);
    expect(total).toEqual({ above: 0.8, below: 0.3, net: 0.5, facts: { up: 1, down: 2, other: 0, agreed: 2 } });
    expect(overstated(framework, [low]).indicators.map(({ id }) => id)).toEqual(['t.y', 't.x']);
    const more = town('甲镇', { sessions: both(5, 4), certified: both(8, 6), staff: 10 });
    expect(overstated(framework, [more]).indicators.map(({ id, points }) => [id, points])).toEqual([['t.y', 0.4], ['t.x', 0.3]]);
  });

  it('count what cannot be compared, and facts that differ without being more or less', () => {
    const { indicators, total } = overstated(framework, [town('甲镇', { sessions: both(5, { atLeast: 3 }), level: both('high', 'low') }), even]);
    expect(indicators).toMatchObject([{ id: 't.x', agrees: 1, 'not-comparable': 1, points: 0 }]);
    expect(total.facts).toEqual({ up: 0, down: 0, other: 2, agreed: 1 });
  });

  it('give the scores by both', () => {
    expect(compared().towns[0]).toMatchObject({ self: { low: 1.6, high: 3.6, grade: 'good' }, verified: { low: 1, high: 3 } });
  });

  it('count a deduction the other way round: what is not taken off is claimed', () => {
    const [only] = overstated(framework, [town('甲镇', { trained: both(0, 1) })]).towns;
    expect(only?.indicators).toMatchObject([{ id: 't.z', self: 2, verified: 1, difference: -1 }]);
  });

  it('do not compare what is open or does not apply by one of them', () => {
    const [only] = overstated(framework, [town('甲镇', { sessions: { verified: 5 }, certified: 0, staff: both(0, 10), trained: both({ atLeast: 0, atMost: 9 }, 1) })]).towns;
    expect(only?.indicators.map(({ difference, stand }) => [difference, stand])).toEqual([[null, 'not-comparable'], [null, 'not-comparable'], [null, 'not-comparable']]);
    expect(overstated(framework, [town('甲镇', { sessions: both(5, { atLeast: 3 }) })]).towns[0]?.indicators[0]?.stand).toBe('not-comparable');
  });

  it('say what the policy for corrected figures takes on top', () => {
    const strict = sceneWith({ untrue: 'zero' });
    const [only] = overstated(strict.framework, [strict.read({ sessions: both(6, 4) }, { year: undefined })]).towns;
    expect(only).toMatchObject({ year: null, indicators: [{ self: 2, verified: 0, difference: 2, taken: 1.4 }] });
    expect(compared().towns[0]?.indicators[0]?.taken).toBe(0);
  });

  it('leave out indicators that the class of a town does not have', () => {
    const classed = sceneWith({ classes: [{ id: 'c', title, indicators: { 't.x': 'off', 't.y': { points: 4 } } }, { id: 'd', title, towns: ['丁镇'] }] });
    const found = overstated(classed.framework, [classed.read({ sessions: both(6, 4) }, { town: { name: '甲镇', class: 'c' } })]);
    expect([found.indicators, found.towns[0]?.indicators, found.towns[0]?.corrected.length]).toEqual([[], [], 1]);
  });

  it('are nothing for no towns', () => {
    expect(overstated(framework, [])).toEqual({ towns: [], unverified: [], indicators: [], total: { above: 0, below: 0, net: 0, facts: { up: 0, down: 0, other: 0, agreed: 0 } } });
  });
});

describe('an indicator in words', () => {
  it('asks to verify what differs, and reproaches nobody', () => {
    const [first, second, third] = overstated(framework, [high, low]).towns.flatMap(({ indicators }) => indicators);
    expect(first === undefined ? undefined : besideWords(first)).toEqual({
      zh: '专题研究：与核查不一致，自评2分，核查1.4分，请核实。',
      en: 'study: differs from the verified figures, 2 points by its own and 1.4 by those; please verify.',
    });
    expect(third === undefined ? undefined : besideWords(third).zh).toBe('专题研究：与核查不一致，自评1.4分，核查1.7分，请核实。');
    expect(second === undefined ? undefined : besideWords(second)).toEqual({ zh: '指标：与核查得分一致。', en: 'indicator: the same points as by verified figures.' });
    for (const words of Object.values(standWords)) expect(words.zh + words.en).not.toMatch(/虚|假|瞒|false|fake|cheat/);
    expect(standWords).toEqual({
      above: { zh: '自评得分高于核查得分', en: 'own figures give more than verified ones' },
      below: { zh: '自评得分低于核查得分', en: 'own figures give less than verified ones' },
      agrees: { zh: '与核查得分一致', en: 'the same points as by verified figures' },
      'not-comparable': { zh: '暂不能比较', en: 'not comparable' },
    });
  });
});
