import { describe, expect, it } from 'vitest';
import { sixAreas } from '../areas.js';
import { assess } from '../assess.js';
import { defineFramework } from '../define-framework.js';
import { definePlugin } from '../define-plugin.js';
import type { Framework } from '../framework.js';
import { DefinitionError, messageOf } from '../issue.js';
import { readSubmission } from '../read/submission.js';
import { text } from '../text.js';
import { readScheme, schemeSchema } from './index.js';

const t = text('甲', 'a');
const about = { why: t, sources: [{ mark: 'default', note: t }], remedy: t, effort: 'light' } as const;
const count = { kind: 'count', label: t, unit: t, help: t, evidence: t } as const;

/** Four points: a rate and a deduction of two each. */
const base = defineFramework({
  id: 'base',
  edition: 'base-1',
  title: t,
  areas: [sixAreas[0], sixAreas[1]],
  plugins: [
    definePlugin({
      id: 'one',
      title: t,
      area: 'functions',
      facts: { part: { ...count, partOf: 'whole' }, whole: count },
      indicators: {
        rate: { ...about, title: t, points: 2, rule: { kind: 'linear', of: { ratio: ['part', 'whole'] }, target: 1 }, examples: [{ facts: { part: 1, whole: 1 }, earned: 2 }, { facts: { part: 0, whole: 1 }, earned: 0 }] },
      },
    }),
    definePlugin({
      id: 'two',
      title: t,
      area: 'administration',
      facts: { held: count, bad: { kind: 'flag', label: t, help: t, evidence: t, context: t } },
      indicators: {
        meetings: { ...about, title: t, points: 2, rule: { kind: 'deduction', of: { fact: 'held' }, target: 4, each: 0.5 }, examples: [{ facts: { held: 4 }, earned: 2 }, { facts: { held: 3 }, earned: 1.5 }] },
      },
    }),
  ],
  total: 4,
  notApplicable: 'rescale',
  grades: [{ id: 'good', title: t, atLeast: 3 }, { id: 'fail', title: t, atLeast: 0 }],
});

const head = { 'fazhi-framework': 1, id: 'district', extends: 'base-1', title: '某区方案' };
const flag = { kind: 'flag', label: '乙', help: '乙', evidence: '乙' };

function schemed(changes: object): Framework {
  const { framework, issues } = readScheme({ ...head, ...changes }, [base]);
  if (framework === undefined) throw new Error(issues.map((each) => `${each.path.join('.')}: ${messageOf(each).en}`).join('\n'));
  return framework;
}

function problems(changes: object): string[] {
  return readScheme({ ...head, ...changes }, [base]).issues.map((each) => `${each.path.join('.')}: ${each.code} ${JSON.stringify(each.details)}`);
}

function earned(framework: Framework, facts: object, town: object = { name: '镇' }): Record<string, number> {
  const { submission, issues } = readSubmission(framework, { town, facts });
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return Object.fromEntries(assess(framework, submission).areas.flatMap(({ indicators }) => indicators.map((each) => [each.id, each.earned])));
}

describe('a scheme file', () => {
  it('that changes nothing scores as its base, under its own name', () => {
    const framework = schemed({});
    expect([framework.id, framework.edition, framework.title]).toEqual(['district', 'district', { zh: '某区方案', en: '某区方案' }]);
    expect(earned(framework, { one: { part: 1, whole: 2 }, two: { held: 3 } })).toEqual({ 'one.rate': 1, 'two.meetings': 1.5 });
  });

  it('changes points and thresholds; points alone rescale the amounts of a rule', () => {
    const framework = schemed({ indicators: { 'one.rate': { points: 1, rule: { target: 0.5 } }, 'two.meetings': { points: 3 } } });
    expect(earned(framework, { one: { part: 1, whole: 4 }, two: { held: 3 } })).toEqual({ 'one.rate': 0.5, 'two.meetings': 2.25 });
  });

  it('takes amounts it gives itself in its own points', () => {
    const framework = schemed({ indicators: { 'one.rate': { points: 1 }, 'two.meetings': { points: 3, rule: { each: 0.5 } } } });
    expect(earned(framework, { two: { held: 3 } })['two.meetings']).toBe(2.5);
  });

  it('may add facts alone, to be read beside the points', () => {
    expect(schemed({ add: { facts: { seen: { ...flag, context: '只作参考' } } } }).facts['local.seen']).toMatchObject({ kind: 'flag', context: { zh: '只作参考' } });
  });

  it('replaces a whole rule by naming a kind', () => {
    const rule = { kind: 'bands', of: { fact: 'held' }, bands: [{ atLeast: 4, points: 2 }] };
    expect(earned(schemed({ indicators: { 'two.meetings': { rule } } }), { two: { held: 3 } })['two.meetings']).toBe(0);
  });

  it('switches off, adds facts and indicators, areas and groups', () => {
    const framework = schemed({
      areas: [{ id: 'digital', title: { zh: '数字', en: 'digital' } }, { id: 'functions', groups: [{ id: 'g', title: '组' }] }, { id: 'plain' }],
      indicators: { 'two.meetings': false, 'one.rate': { group: 'g', notApplicable: 'forbid' } },
      add: {
        facts: { online: flag },
        indicators: {
          online: { area: 'digital', title: '上网', points: 1, rule: { kind: 'all-or-nothing', of: { fact: 'online' } } },
          more: { area: 'plain', title: '更多', points: 0.5, rule: { kind: 'all-or-nothing', of: { fact: 'two.held' }, atLeast: 1 }, notApplicable: 'zero', appliesWhen: { fact: 'online', is: true }, why: '为', remedy: '改', effort: 'heavy', sources: [{ mark: 'practice', note: '本区' }] },
          rest: { area: 'administration', title: '其余', points: 0.5, rule: { kind: 'linear', of: { fact: 'two.held' }, target: 2 } },
        },
      },
    });
    expect(framework.areas.map(({ id, title }) => [id, title.zh])).toEqual([['functions', sixAreas[0].title.zh], ['administration', sixAreas[1].title.zh], ['digital', '数字'], ['plain', 'plain']]);
    expect(framework.indicators['local.more']?.policy).toBe('zero');
    expect(framework.indicators['local.online']).toMatchObject({ why: { zh: '某区方案' }, effort: 'medium', sources: [{ mark: 'practice' }] });
    expect(earned(framework, { local: { online: true }, two: { held: 1 } })).toEqual({ 'one.rate': 0, 'local.rest': 0.25, 'local.online': 1, 'local.more': 0.5 });
  });

  it('sets totals, places, policies, blocks, gates, grades, channels and classes', () => {
    const framework = schemed({
      places: 1,
      notApplicable: 'full',
      unproven: 'open',
      deductions: { cap: 1, indicators: ['local.fault'] },
      indicators: { 'two.meetings': 'off' },
      bonus: { cap: 1, indicators: ['local.prize'] },
      total: 2,
      add: { facts: { opinion: { kind: 'number', label: '分', unit: '分', help: '分', evidence: '分', max: 100, context: '渠道' }, prizes: { ...flag, kind: 'count', unit: '个' } }, indicators: { fault: { area: 'functions', title: '错', points: 1, rule: { kind: 'award', levels: [{ fact: 'prizes', points: 0.5 }] } }, prize: { area: 'functions', title: '奖', points: 1, rule: { kind: 'award', levels: [{ fact: 'prizes', points: 1 }] } } } },
      gates: [{ id: 'bad', title: '坏', when: { fact: 'two.bad', is: true }, effect: { capGrade: 'low' }, authority: '某文件' }],
      grades: [{ id: 'top', title: '高', atLeast: 1 }, { id: 'low', title: '低', atLeast: 0 }],
      channels: [{ id: 'review', title: '审', weight: 85 }, { id: 'opinion', title: '评', weight: 15, fact: 'local.opinion' }],
      classes: [{ id: 'big', title: '大', population: { atLeast: 10000 }, coefficient: 1.1 }, { id: 'small', title: '小', population: { below: 10000 }, towns: ['小镇'], indicators: { 'one.rate': { rule: { target: 0.5 } } } }],
    });
    expect(framework).toMatchObject({ places: 1, unproven: 'open', total: 2, bonus: { cap: 1 }, deductions: { cap: 1 }, gates: [{ id: 'bad' }], channels: [{ weight: 85 }, { weight: 15 }] });
    expect(framework.variants['big']?.coefficient).toBe(1.1);
    const facts = { one: { part: { value: 1, evidence: 'x' }, whole: { value: 4, evidence: 'x' } } };
    expect(earned(framework, facts, { name: '小镇' })['one.rate']).toBe(1);
    expect(earned(framework, { ...facts, town: { population: 20000 } })['one.rate']).toBe(0.5);
  });

  it('changes what unproven and untrue figures cost', () => {
    expect(schemed({})).toMatchObject({ unproven: 'accept', untrue: 'accept' });
    expect(schemed({ unproven: 'zero', untrue: 'zero' })).toMatchObject({ unproven: 'zero', untrue: 'zero' });
    expect(schemed({ untrue: { factor: 1.5 } })).toMatchObject({ untrue: { factor: 1.5 } });
    for (const untrue of [{ factor: 0 }, { factor: 0.001 }, 'double', {}]) expect(problems({ untrue })).not.toEqual([]);
    expect(problems({ untrue: { factor: 0.01 } })).toEqual([]);
  });

  it('merges what a class changes into what the scheme changes', () => {
    const framework = schemed({ indicators: { 'one.rate': { rule: { target: 0.8 } } }, classes: [{ id: 'a', title: '甲', towns: ['镇'], indicators: { 'one.rate': { rule: { floor: 0.4 } } } }] });
    expect(earned(framework, { one: { part: 6, whole: 10 } })['one.rate']).toBe(1);
  });

  it('may be extended in turn, laying changes over changes', () => {
    const first = schemed({ indicators: { 'one.rate': { rule: { target: 0.8 } }, 'two.meetings': 'off' }, total: 2, grades: [{ id: 'good', title: '好', atLeast: 1.5 }, { id: 'fail', title: '差', atLeast: 0 }] });
    const { framework } = readScheme({ ...head, id: 'town', extends: 'district', total: 4, grades: [{ id: 'good', title: '好', atLeast: 3 }, { id: 'fail', title: '差', atLeast: 0 }], indicators: { 'one.rate': { rule: { floor: 0.4 } }, 'two.meetings': {} } }, [base, first]);
    expect(framework?.indicators['one.rate']?.rule).toMatchObject({ floor: 0.4, target: 0.8 });
    expect(framework?.indicators['two.meetings']).toBeDefined();
  });
});

describe('what a scheme leaves out and a class has', () => {
  const own = { add: { facts: { yes: flag }, indicators: { more: { area: 'functions', title: '更多', points: 2, rule: { kind: 'all-or-nothing', of: { fact: 'yes' } }, notApplicable: 'zero' } } } };

  it('stands where it was declared', () => {
    const framework = schemed({ ...own, indicators: { 'local.more': 'off' }, classes: [{ id: 'a', title: '甲', towns: ['镇'], indicators: { 'local.more': {}, 'one.rate': 'off' } }] });
    expect(framework.indicators['local.more']).toBeUndefined();
    expect(framework.variants['a']?.indicators['local.more']).toMatchObject({ area: 'functions', policy: 'zero' });
  });

  it('keeps what a change of points does not name', () => {
    const framework = schemed({ ...own, indicators: { 'local.more': { points: 1 }, 'one.rate': { points: 1 } } });
    expect(framework.indicators['local.more']).toMatchObject({ area: 'functions', points: 1, policy: 'zero' });
  });
});

describe('a submission made for the edition that a scheme extends', () => {
  it('is read with the scheme, whatever lies between them; others are not', () => {
    const first = schemed({});
    const { framework } = readScheme({ ...head, id: 'town', extends: 'district' }, [first]);
    const codes = (edition: string): string[] => (framework === undefined ? [] : readSubmission(framework, { town: '镇', framework: edition }).issues.map(({ code }) => code));
    expect(['town', 'district', 'base-1'].map(codes)).toEqual([[], [], []]);
    expect(codes('base-2')).toEqual(['wrong-edition']);
  });
});

describe('what is wrong with a scheme file is said at once, with its place', () => {
  it.each<[string, object, string[]]>([
    ['an unknown indicator', { indicators: { 'one.rat': { points: 1 } } }, ['indicators.one.rat: unknown-indicator {"id":"one.rat","suggestion":"one.rate"}']],
    ['points that do not add up', { indicators: { 'one.rate': { points: 3 } } }, ['indicators: weights-do-not-add-up {"sum":5,"full":4,"of":"points","areas":[{"title":{"zh":"政府职能与组织领导","en":"Functions of government and leadership"},"points":3},{"title":{"zh":"依法行政制度","en":"Law-based administration"},"points":2}]}']],
    ['a misspelt key', { indicators: { 'one.rate': { pionts: 3 } } }, ['indicators.one.rate.pionts: unknown-key {"key":"pionts","suggestion":"points"}']],
    ['a parameter of another kind', { indicators: { 'one.rate': { rule: { each: 1 } } } }, ['indicators.one.rate.rule.each: unknown-key {"key":"each"}']],
    ['a parameter of the wrong type', { indicators: { 'one.rate': { rule: { target: 'x' } } } }, ['indicators.one.rate.rule.target: bad-type {"expected":"number","found":"“x”"}']],
    ['an unreachable amount', { indicators: { 'two.meetings': { rule: { each: 0.5, least: 2 } } } }, ['indicators.two.meetings.rule.least: rule-fault {"parameter":"least","fault":"beyond-full-points","detail":2}']],
    ['a missing key', { grades: [{ id: 'a', title: '甲' }] }, ['grades.0: missing-key {"key":"atLeast"}']],
    ['grades out of order', { grades: [{ id: 'a', title: '甲', atLeast: 0 }, { id: 'b', title: '乙', atLeast: 1 }] }, ['grades.0: grades-disordered {"id":"a"}', 'grades.1: grades-disordered {"id":"b"}']],
    ['a gate on an unknown fact', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.bda', is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when: unknown-fact {"id":"two.bda","suggestion":"two.bad"}']],
    ['an added indicator without its fact', { total: 5, add: { indicators: { x: { area: 'functions', title: '甲', points: 1, rule: { kind: 'linear', of: { fact: 'nix' }, target: 1 } } } } }, ['add.indicators.x.rule.of: rule-fault {"parameter":"of","fault":"unknown-fact","detail":"nix"}']],
    ['an unknown kind of rule', { add: { indicators: { x: { area: 'functions', title: '甲', points: 1, rule: { kind: 'choise', fact: 'x', options: {} } } } } }, ['add.indicators.x.rule.kind: unknown-key {"key":"choise","suggestion":"choice"}']],
    ['a text in one language only', { title: { zh: '甲' } }, ['title: missing-key {"key":"en"}']],
    ['a bad id', { id: 'A B' }, ['id: bad-id {"id":"A B"}']],
    ['a list where a set is meant', { indicators: [] }, ['indicators: bad-type {"expected":"object","found":"[]"}']],
    ['a policy that does not exist', { notApplicable: 'ignore' }, ['notApplicable: unknown-key {"key":"ignore","suggestion":"rescale | full | zero | forbid"}']],
    ['a negative cap', { bonus: { cap: -1, indicators: [] } }, ['bonus.cap: bad-type {"expected":"number","found":"-1"}']],
    ['a switch that is neither', { indicators: { 'one.rate': 'of' } }, ['indicators.one.rate: bad-type {"expected":"object","found":"“of”"}']],
    ['an empty list', { add: { indicators: { x: { area: 'functions', title: '甲', points: 1, rule: { kind: 'linear', of: { sum: [] }, target: 1 } } } } }, ['add.indicators.x.rule.of.sum: bad-type {"expected":"list","found":"[]"}']],
    ['places that do not exist', { places: 3 }, ['places: unknown-key {"key":"3","suggestion":"0 | 1 | 2"}']],
    ['an empty text', { title: '' }, ['title: bad-type {"expected":"text","found":"“”"}']],
    ['a bad id as a key', { add: { facts: { 'A B': flag } } }, ['add.facts.A B: bad-id {"id":"A B"}']],
    ['a number of another kind', { total: true }, ['total: bad-type {"expected":"number","found":"true"}']],
    ['an area twice', { areas: [{ id: 'x', title: '甲' }, { id: 'x', title: '乙' }] }, ['areas.1.id: clashing-id {"id":"x"}']],
    ['overlapping classes', { classes: [{ id: 'a', title: '甲', towns: ['镇'] }, { id: 'b', title: '乙', towns: ['镇'] }] }, ['classes.1.towns: classes-overlap {"first":"a","second":"b","by":"镇"}']],
    ['an area of the base twice', { areas: [{ id: 'functions', groups: [] }, { id: 'functions', groups: [{ id: 'g', title: '组' }] }] }, ['areas.1.id: clashing-id {"id":"functions"}']],
    ['a group twice', { areas: [{ id: 'functions', groups: [{ id: 'g', title: '组' }, { id: 'g', title: '组' }] }, 'x'] }, ['areas.0.groups.1.id: clashing-id {"id":"g"}']],
    ['a grade twice', { grades: [{ id: 'a', title: '甲', atLeast: 3 }, 'x', { id: 'a', title: '乙', atLeast: 0 }] }, ['grades.2.id: clashing-id {"id":"a"}']],
    ['a later format', { 'fazhi-framework': 99, unknown: 1 }, ['fazhi-framework: newer-format {"found":99,"known":1}']],
    ['a format that is none', { 'fazhi-framework': '2.x' }, ['fazhi-framework: unknown-key {"key":"2.x","suggestion":"1"}']],
    ['points beyond all measure', { indicators: { 'one.rate': { points: 1e21 } } }, ['indicators.one.rate.points: bad-type {"expected":"points","found":"1e+21"}']],
    ['points beyond a number', { indicators: { 'one.rate': { points: 1e308 }, 'two.meetings': { points: -1e308 } } }, ['indicators.one.rate.points: bad-type {"expected":"points","found":"1e+308"}', 'indicators.two.meetings.points: bad-type {"expected":"points","found":"-1e+308"}']],
    ['an amount beyond all measure', { indicators: { 'two.meetings': { rule: { each: 1e21 } } } }, ['indicators.two.meetings.rule.each: bad-type {"expected":"figure","found":"1e+21"}']],
    ['an amount beyond all points', { indicators: { 'two.meetings': { rule: { each: 2e6 } } } }, ['indicators.two.meetings.rule.each: rule-fault {"parameter":"each","fault":"beyond-full-points","detail":2000000}']],
    ['a threshold beyond all measure', { indicators: { 'two.meetings': { rule: { target: 1e300 } } } }, ['indicators.two.meetings.rule.target: bad-type {"expected":"figure","found":"1e+300"}']],
    ['a unit finer than any figure', { indicators: { 'two.meetings': { rule: { per: 1e-300 } } } }, ['indicators.two.meetings.rule.per: bad-type {"expected":"figure","found":"1e-300"}']],
    ['a cap beyond all measure', { bonus: { cap: 1e21, indicators: ['one.rate'] } }, ['bonus.cap: bad-type {"expected":"points","found":"1e+21"}']],
    ['a grade beyond all measure', { grades: [{ id: 'a', title: '甲', atLeast: 1e21 }, { id: 'b', title: '乙', atLeast: 0 }] }, ['grades.0.atLeast: grade-out-of-reach {"atLeast":1e+21,"most":4}']],
    ['a total beyond all measure', { total: 1e308 }, ['indicators: weights-do-not-add-up {"sum":4,"full":1e+308,"of":"points","areas":[{"title":{"zh":"政府职能与组织领导","en":"Functions of government and leadership"},"points":2},{"title":{"zh":"依法行政制度","en":"Law-based administration"},"points":2}]}']],
    ['a coefficient beyond all measure', { classes: [{ id: 'a', title: '甲', towns: ['镇'], coefficient: 1e21 }] }, ['classes.0.coefficient: out-of-range {"id":"a","found":"1e+21","min":0,"max":2}']],
    ['bands as a map', { indicators: { 'one.rate': { rule: { kind: 'bands', bands: { 90: 3 } } } } }, ['indicators.one.rate.rule.bands: bad-type {"expected":"list","found":"{\\"90\\":3}","example":"[{ atLeast: 0.9, points: 3 }, { atLeast: 0.8, points: 2 }]"}']],
    ['a gate with a key that is none', { gates: [{ id: 'g', title: '甲', wenn: 1, when: { fact: 'two.bad', is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.wenn: unknown-key {"key":"wenn","suggestion":"id | title | when | effect | authority"}']],
    ['a gate with a key like none', { gates: [{ id: 'g', title: '甲', trigger: 1, when: { fact: 'two.bad', is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.trigger: unknown-key {"key":"trigger","suggestion":"id | title | when | effect | authority"}']],
    ['a key like none', { zzzzzz: 1 }, ['zzzzzz: unknown-key {"key":"zzzzzz"}']],
    ['a condition below', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', below: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.below: unknown-key {"key":"below","suggestion":"is | atLeast | atMost"}']],
    ['a condition of several', { gates: [{ id: 'g', title: '甲', when: { any: [] }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.any: unknown-key {"key":"any","suggestion":"is | atLeast | atMost"}']],
    ['a condition mistyped', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', atleast: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.atleast: unknown-key {"key":"atleast","suggestion":"atLeast"}']],
    ['a condition without a test', { gates: [{ id: 'g', title: '甲', when: {}, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when: missing-key {"key":"fact"}', 'gates.0.when: missing-key {"key":"is | atLeast | atMost"}']],
    ['a condition with two tests', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', atLeast: 1, atMost: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when: one-of {"keys":"atLeast | atMost"}']],
    ['a condition on no name', { gates: [{ id: 'g', title: '甲', when: { fact: 3, is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.fact: bad-type {"expected":"text","found":"3"}']],
    ['a condition held against words', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', atMost: '三' }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.atMost: bad-type {"expected":"number","found":"“三”"}']],
    ['a condition that is a figure', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.bad', is: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.is: bad-type {"expected":"flag","found":"3"}']],
    ['more entries than any scheme has', { add: { facts: Object.fromEntries(Array.from({ length: 2001 }, (_, place) => [`f${place}`, flag])) } }, ['add.facts: too-many {"of":"entries","most":2000}']],
    ['more values than any scheme has', { indicators: Object.fromEntries(Array.from({ length: 1999 }, (_, place) => [`x${place}`, Array.from({ length: 60 }, () => 1)])) }, [': too-many {"of":"values","most":100000}']],
    ['more levels than any scheme has', { indicators: Array.from({ length: 5000 }).reduce<unknown>((inside) => [inside], 1) }, [': too-many {"of":"levels","most":24}']],
  ])('%s', (_name, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it('a base that is not there, with those that are', () => {
    expect(readScheme({ ...head, extends: 'base-2' }, [base]).issues).toMatchObject([{ code: 'unknown-framework', path: ['extends'], details: { id: 'base-2', suggestion: 'base-1' } }]);
    expect(readScheme({ ...head, extends: 'something else' }, [base]).issues).toMatchObject([{ details: { suggestion: 'base-1' } }]);
  });

  it('in what it extends, where that stands', () => {
    const gated = schemed({ gates: [{ id: 'bad', title: '坏', when: { fact: 'two.bad', is: true }, effect: { capGrade: 'fail' }, authority: '某文件' }] });
    const grades = [{ id: 'only', title: '唯一', atLeast: 0 }];
    const { issues } = readScheme({ ...head, id: 'town', extends: 'district', grades }, [gated]);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([['unknown-key', 'gates.bad.effect']]);
  });

  it('as a notice where facts of its own are asked for nothing', () => {
    const { framework, issues } = readScheme({ ...head, add: { facts: { idle: flag, seen: { ...flag, context: '只作参考' } } } }, [base]);
    expect(framework).toBeDefined();
    expect(issues.map(({ severity, code, path }) => [severity, code, path.join('.')])).toEqual([['notice', 'unused-fact', 'add.facts.idle']]);
  });

  it('as a fault of the program that calls, where there is no list of bases', () => {
    expect(() => readScheme(head, 'base-1' as never)).toThrow(DefinitionError);
  });

  it('something that is no scheme at all', () => {
    expect(readScheme('x', [base]).issues).toMatchObject([{ code: 'bad-type' }]);
    expect(readScheme({}, [base]).issues.map(({ code, path }) => [code, path.join()])).toEqual([['missing-key', ''], ['missing-key', ''], ['missing-key', ''], ['missing-key', '']]);
  });

  it('with line and column where the reader knows them', () => {
    const { issues } = readScheme({ ...head, id: 'A' }, [base], { placeOf: (path) => (path[0] === 'id' ? { line: 2, column: 5 } : undefined) });
    expect(issues[0]?.place).toEqual({ line: 2, column: 5 });
  });
});

describe('the schema of scheme files', () => {
  it('describes every key in Chinese and knows every rule kind', () => {
    const schema = schemeSchema();
    expect(schema).toMatchObject({ title: '县区评分方案', type: 'object', additionalProperties: false });
    const written = JSON.stringify(schema);
    for (const kind of ['linear', 'bands', 'village-share', 'peers']) expect(written).toContain(`"const":"${kind}"`);
    expect(written).toContain('一票否决、限档');
  });
});
