import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import { defineFramework } from '../define-framework.js';
import { messageOf } from '../issue.js';
import { readSubmission } from '../read/submission.js';
import { migrateScheme, readScheme } from '../scheme/index.js';

/** A hundred points: one thing to have. Its facts are of every kind. */
const base = defineFramework(
  specOf(pluginOf({ main: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { points: 100 }) }), {
    grades: [
      { id: 'top', title: { zh: '优秀', en: 'top' }, atLeast: 90 },
      { id: 'poor', title: { zh: '较差', en: 'poor' }, atLeast: 0 },
    ],
  }),
);

const head = { 'fazhi-framework': 1, id: 'district', extends: 'scene-1', title: '某县' };
type Data = Readonly<Record<string, unknown>>;

/** A scheme with one indicator of its own, of four points, beside 96 of the base. */
function ruled(rule: Data, more: Data = {}, facts: Data = {}): Data {
  return { ...head, indicators: { 't.main': { points: 96 } }, add: { facts, indicators: { x: { area: 'a', title: '甲', points: 4, rule, ...more } } } };
}

const deducted = (rule: Data, facts: Data = {}): Data => ({ ...ruled(rule, {}, facts), indicators: {}, deductions: { cap: 4, indicators: ['local.x'] } });
const gated = (when: Data, effect: Data = { capTotal: 60 }, facts: Data = {}): Data => ({ ...head, add: { facts }, gates: [{ id: 'g', title: '门', when, effect, authority: '文件' }] });
const graded = (atLeast: number, total: number): Data => ({ ...head, total, indicators: { 't.main': { points: total } }, grades: [{ id: 'top', title: '优', atLeast }, { id: 'poor', title: '差', atLeast: 0 }] });

const rate = { fact: 't.rate' };
const share = { ratio: ['t.certified', 't.staff'] };
const each = { ratio: ['t.sessions', 't.staff'] };
const own = (kind: string, more: Data = {}): Data => ({ own: { kind, label: '甲', help: '甲', evidence: '甲', ...(['count', 'number'].includes(kind) ? { unit: '件' } : {}), ...more } });

function problems(data: unknown): string[] {
  return readScheme(data, [base]).issues.map(({ severity, code, path }) => `${severity === 'notice' ? 'notice ' : ''}${code} ${path.join('.')}`);
}

const X = 'add.indicators.x.rule';

describe('what nobody can have meant is refused', () => {
  it.each<[string, Data, string]>([
    ['per cent in bands', ruled({ kind: 'bands', of: rate, bands: [{ atLeast: 90, points: 4 }] }), `percent-as-number ${X}.bands.0.atLeast`],
    ['per cent in all or nothing', ruled({ kind: 'all-or-nothing', of: rate, atLeast: 90 }), `percent-as-number ${X}.atLeast`],
    ['per cent in a line', ruled({ kind: 'linear', of: rate, target: 95 }), `percent-as-number ${X}.target`],
    ['per cent of a part of a whole', ruled({ kind: 'linear', of: share, target: 100 }), `percent-as-number ${X}.target`],
    ['per cent of one unit without end', ruled({ kind: 'linear', of: { ratio: ['t.trained', 't.staff'] }, target: 100 }), `percent-as-number ${X}.target`],
    ['per cent as the target of a deduction', ruled({ kind: 'deduction', of: rate, target: 95, each: 1, per: 0.01 }), `percent-as-number ${X}.target`],
    ['per cent of over-fulfilment', ruled({ kind: 'over-fulfilment', of: rate, target: 90, base: 2, each: 0.5, per: 0.01 }), `percent-as-number ${X}.target`],
    ['per cent of villages', ruled({ kind: 'village-share', fact: 't.rules', target: 80 }), `rule-fault ${X}.target`],
    ['per cent of a change', ruled({ kind: 'history', fact: 't.sessions', years: 2, change: 'rate', floor: 0, target: 10 }), `percent-as-number ${X}.target`],
    ['percentage points of a change', ruled({ kind: 'history', fact: 't.rate', years: 2, change: 'difference', floor: 0, target: 5 }), `percent-as-number ${X}.target`],
    ['a place among towns in per cent', ruled({ kind: 'peers', of: rate, against: 'rank', floor: 0, target: 90 }), `percent-as-number ${X}.target`],
    ['a gap to the mean in per cent', ruled({ kind: 'peers', of: rate, against: 'mean', floor: -10, target: 0.1 }), `percent-as-number ${X}.floor`],
    ['a whole as the unit of a share', ruled({ kind: 'deduction', of: rate, target: 0.95, each: 0.5 }), `unit-as-number ${X}.per`],
    ['five as five percentage points', ruled({ kind: 'over-fulfilment', of: share, target: 0.8, base: 2, each: 0.5, per: 5 }), `unit-as-number ${X}.per`],
    ['an edge beyond a figure’s own bound', ruled({ kind: 'all-or-nothing', of: { fact: 'own' }, atLeast: 20 }, {}, own('number', { max: 10 })), `never-met ${X}.atLeast`],
    ['an edge below nothing', ruled({ kind: 'linear', of: { difference: ['t.staff', 't.certified'] }, floor: -3, target: 5 }), `never-met ${X}.floor`],
    ['an edge that everything reaches', ruled({ kind: 'all-or-nothing', of: { fact: 't.sessions' }, atLeast: 0 }), `nothing-to-lose ${X}`],
    ['a bar that no share passes', ruled({ kind: 'all-or-nothing', of: rate, atMost: 1 }), `nothing-to-lose ${X}`],
    ['per cent of a part that a scheme declares', ruled({ kind: 'linear', of: { ratio: ['own', 't.staff'] }, target: 9 }, {}, own('count', { partOf: 't.staff' })), `percent-as-number ${X}.target`],
    ['options that are all full marks', ruled({ kind: 'choice', fact: 't.level', options: { high: 4, middle: 4, low: 4 } }), `nothing-to-lose ${X}`],
    ['excess that figures cannot have', ruled({ kind: 'over-fulfilment', of: rate, target: 0.9, base: 2, each: 0.1, per: 0.1 }), `out-of-reach ${X}`],
    ['a deduction among the deductions', deducted({ kind: 'deduction', of: { fact: 't.sessions' }, each: 1 }), `inverted-deduction ${X}`],
    ['what is asked for among the deductions', deducted({ kind: 'deduction', of: { fact: 't.sessions' }, target: 3, each: 1 }), `inverted-deduction ${X}`],
    ['a deadline among the deductions', deducted({ kind: 'deadline', fact: 't.filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' }), `inverted-deduction ${X}`],
    ['a falling line of incidents among the deductions', deducted({ kind: 'linear', of: { fact: 't.sessions' }, floor: 5, target: 0 }), `inverted-deduction ${X}`],
    ['a falling line of a low rate among the deductions', deducted({ kind: 'linear', of: rate, floor: 0.05, target: 0 }), `inverted-deduction ${X}`],
    ['a deduction that takes from everybody', deducted({ kind: 'all-or-nothing', of: { fact: 't.sessions' }, atLeast: 0 }), `nothing-to-lose ${X}`],
    ['a gate on a share of a percentage', gated({ fact: 't.rate', atMost: 0.6 }), 'share-as-percent gates.0.when.atMost'],
    ['a gate that always falls', gated({ fact: 't.rate', atMost: 100 }), 'always-met gates.0.when.atMost'],
    ['a gate that falls for every count', gated({ fact: 't.sessions', atLeast: 0 }), 'always-met gates.0.when.atLeast'],
    ['a gate that never falls', gated({ fact: 't.rate', atLeast: 101 }), 'never-met gates.0.when.atLeast'],
    ['a gate below nothing', gated({ fact: 't.sessions', atMost: -1 }), 'never-met gates.0.when.atMost'],
    ['a cap at the best grade', gated({ fact: 't.group', is: false }, { capGrade: 'top' }), 'idle-gate gates.0.effect'],
    ['a condition on a share of a percentage', ruled({ kind: 'linear', of: rate, target: 0.9 }, { appliesWhen: { fact: 't.rate', atLeast: 0.5 } }), 'share-as-percent add.indicators.x.appliesWhen.atLeast'],
    ['a condition that always holds', ruled({ kind: 'linear', of: rate, target: 0.9 }, { appliesWhen: { fact: 't.staff', atLeast: 0 } }), 'always-met add.indicators.x.appliesWhen.atLeast'],
    ['a fact between no ends', ruled({ kind: 'linear', of: { fact: 'own' }, target: 3 }, {}, own('number', { min: 5, max: 2 })), 'empty-fact add.facts.own'],
    ['a choice of one', ruled({ kind: 'choice', fact: 'own', options: { a: 4 } }, {}, own('choice', { options: { a: '甲' } })), 'empty-fact add.facts.own'],
    ['a part of nothing', ruled({ kind: 'linear', of: { fact: 'own' }, target: 3 }, {}, own('count', { partOf: 't.stafff' })), 'unknown-fact add.facts.own.partOf'],
    ['a part of itself', ruled({ kind: 'linear', of: { fact: 'own' }, target: 3 }, {}, own('count', { partOf: 'own' })), 'not-a-fact-kind add.facts.own.partOf'],
    ['a part of a yes or no', ruled({ kind: 'linear', of: { fact: 'own' }, target: 3 }, {}, own('count', { partOf: 't.group' })), 'not-a-fact-kind add.facts.own.partOf'],
    ['grades of another total', { ...head, total: 1000, indicators: { 't.main': { points: 1000 } } }, 'grades-of-another-total grades'],
    ['a grade out of reach', graded(90, 22), 'grade-out-of-reach grades.0.atLeast'],
    ['a best grade for less than half', graded(90, 1000), 'grade-too-low grades.0.atLeast'],
  ])('%s', (_name, data, expected) => {
    expect(problems(data)).toEqual([expected]);
  });

  it('also where only a class has it, and once where all have it', () => {
    const classes = [{ id: 'hills', title: '山区', towns: ['乙镇'], indicators: { 'local.x': { rule: { target: 95 } } } }];
    expect(problems({ ...ruled({ kind: 'linear', of: rate, target: 0.9 }), classes })).toEqual(['percent-as-number classes.0.indicators.local.x.rule.target']);
    expect(problems({ ...ruled({ kind: 'linear', of: rate, target: 95 }), classes: [{ id: 'hills', title: '山区', towns: ['乙镇'] }] })).toEqual([`percent-as-number ${X}.target`]);
  });
});

describe('what may be meant is let through', () => {
  it.each<[string, Data]>([
    ['shares', ruled({ kind: 'bands', of: rate, bands: [{ atLeast: 0.9, points: 4 }, { atLeast: 0, points: 1 }] })],
    ['all of a whole', ruled({ kind: 'all-or-nothing', of: share, atLeast: 1 })],
    ['more than planned', ruled({ kind: 'linear', of: { ratio: ['t.trained', 't.staff'] }, target: 1.5 })],
    ['a rate that may exceed a hundred', ruled({ kind: 'linear', of: { fact: 'own' }, target: 1.35 }, {}, own('number', { percent: true, max: 200 }))],
    ['a share with percentage points', ruled({ kind: 'deduction', of: rate, target: 0.95, each: 0.5, per: 0.01 })],
    ['a change of three times', ruled({ kind: 'history', fact: 't.sessions', years: 2, change: 'rate', floor: 0, target: 3 })],
    ['figures of a hundred', ruled({ kind: 'linear', of: { fact: 'own' }, target: 95 }, {}, own('number', { max: 100 }))],
    ['figures below nothing', ruled({ kind: 'linear', of: { fact: 't.balance' }, floor: -50, target: 0 })],
    ['sums of counts', ruled({ kind: 'deduction', of: { sum: ['t.sessions', 't.trained'] }, each: 1 })],
    ['a place among towns', ruled({ kind: 'peers', of: rate, against: 'min-max', floor: 1, target: 0 })],
    ['judgement and checklists', { ...ruled({ kind: 'judged', fact: 'own' }, {}, own('judgement', { from: 1, to: 4 })) }],
    ['dates', ruled({ kind: 'deadline', fact: 't.filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' })],
    ['villages', ruled({ kind: 'village-share', fact: 't.rules', target: 0.9 })],
    ['villages as a measure', ruled({ kind: 'bands', of: { villages: 't.rules' }, bands: [{ atLeast: 1, points: 4 }, { atLeast: 0.5, points: 1 }] })],
    ['a ratio with a figure below nothing', ruled({ kind: 'linear', of: { ratio: ['t.balance', 't.budget'] }, floor: -1, target: 1 })],
    ['flags and counts added up', ruled({ kind: 'linear', of: { sum: ['t.group', 't.sessions'] }, target: 3 })],
    ['a part that a scheme declares', ruled({ kind: 'linear', of: { ratio: ['own', 't.staff'] }, target: 1 }, {}, own('count', { partOf: 't.staff' }))],
    ['figures without end', ruled({ kind: 'linear', of: { fact: 't.budget' }, target: 95 })],
    ['a difference either way', ruled({ kind: 'linear', of: { difference: ['t.sessions', 't.trained'] }, floor: -3, target: 5 })],
    ['flags', ruled({ kind: 'all-or-nothing', of: { fact: 't.group' } })],
    ['awards among the deductions', deducted({ kind: 'award', levels: [{ fact: 't.sessions', points: 1 }] })],
    ['rising lines among the deductions', deducted({ kind: 'linear', of: { fact: 't.sessions' }, target: 4 })],
    ['a rate too low among the deductions', deducted({ kind: 'linear', of: rate, floor: 0.8, target: 0 })],
    ['too few among the deductions', deducted({ kind: 'bands', of: { fact: 't.sessions' }, bands: [{ atMost: 0, points: 4 }, { atMost: 1, points: 2 }] })],
    ['what was never done among the deductions', deducted({ kind: 'all-or-nothing', of: { fact: 't.sessions' }, atMost: 0 })],
    ['a gate in per cent', gated({ fact: 't.rate', atMost: 60 })],
    ['a gate on a flag, at a lower grade', gated({ fact: 't.group', is: false }, { capGrade: 'poor' })],
    ['a gate on a rate that is small by nature', gated({ fact: 'local.own', atLeast: 0.5 }, { capTotal: 60 }, own('number', { percent: true, max: 5, context: '只作限档' }))],
    ['grades of the own total', graded(900, 1000)],
    ['no grades', { ...graded(0, 1000), grades: [{ id: 'all', title: '全部', atLeast: 0 }] }],
  ])('%s', (_name, data) => {
    expect(problems(data)).toEqual([]);
  });

  it('but is asked where it reads as per cent', () => {
    expect(problems(ruled({ kind: 'linear', of: each, target: 40 }))).toEqual([`notice percent-as-number ${X}.target`]);
    expect(problems(ruled({ kind: 'over-fulfilment', of: { ratio: ['t.trained', 't.staff'] }, target: 1, base: 2, each: 1 }))).toEqual([`notice unit-as-number ${X}.per`]);
  });
});

describe('a message', () => {
  it('gives an example that is taken when it is written', () => {
    const written = (rule: Data): string => readScheme(deducted(rule), [base]).issues.map((each) => messageOf(each).zh).join();
    expect(written({ kind: 'deduction', of: { fact: 't.sessions' }, each: 1 })).toContain('rule: { kind: award, levels: [{ fact: t.sessions, points: 1 }] }');
    expect(written({ kind: 'deduction', of: rate, each: 1, per: 0.01 })).toContain('rule: { kind: linear, of: { fact: t.rate }, target: 0.04 }');
    expect(written({ kind: 'linear', of: { fact: 't.sessions' }, floor: 5, target: 0 })).toContain('rule: { kind: linear, of: { fact: t.sessions }, target: 5 }');
    expect(written({ kind: 'deduction', of: { fact: 't.sessions' }, target: 3, each: 1 })).toContain('请放在一级指标里计分');
    expect(written({ kind: 'deduction', of: { difference: ['t.staff', 't.certified'] }, each: 1 })).toContain('请放在一级指标里计分');
    for (const rule of [{ kind: 'award', levels: [{ fact: 't.sessions', points: 1 }] }, { kind: 'linear', of: rate, target: 0.04 }, { kind: 'linear', of: { fact: 't.sessions' }, target: 5 }]) expect(problems(deducted(rule))).toEqual([]);
  });
});

describe('a scheme of an earlier version', () => {
  const rewritten = (data: unknown): unknown[] => migrateScheme(data, [base]).rewrites.map(({ path, from, to }) => [path.join('.'), from, to]);
  const all = {
    ...head,
    total: 200,
    indicators: { 't.main': { points: 192 } },
    add: {
      indicators: {
        x: { area: 'a', title: '甲', points: 4, rule: { kind: 'bands', of: rate, bands: [{ atLeast: 90, points: 4 }, { atLeast: 80, points: 2 }] } },
        y: { area: 'a', title: '乙', points: 4, rule: { kind: 'deduction', of: rate, target: 95, each: 0.5 } },
        z: { area: 'a', title: '丙', points: 4, rule: { kind: 'deduction', of: { sum: ['t.sessions', 't.trained'] }, each: 1 } },
      },
    },
    deductions: { cap: 4, indicators: ['local.z'] },
    gates: [{ id: 'g', title: '门', when: { fact: 't.rate', atMost: 0.6 }, effect: { capTotal: 60 }, authority: '文件' }],
  };

  it('is written anew where that can be said without a person', () => {
    const before = JSON.stringify(all);
    const { rewrites, data, issues } = migrateScheme(all, [base]);
    expect(JSON.stringify(all)).toBe(before);
    expect(issues).toEqual([]);
    expect(rewrites.map(({ path, from, to }) => [path.join('.'), from, to])).toEqual([
      ['grades', undefined, [{ id: 'top', title: { zh: '优秀', en: 'top' }, atLeast: 180 }, { id: 'poor', title: { zh: '较差', en: 'poor' }, atLeast: 0 }]],
      ['gates.0.when.atMost', 0.6, 60],
      ['add.indicators.x.rule.bands.0.atLeast', 90, 0.9],
      ['add.indicators.x.rule.bands.1.atLeast', 80, 0.8],
      ['add.indicators.y.rule.target', 95, 0.95],
      ['add.indicators.y.rule.per', undefined, 0.01],
      ['add.indicators.z.rule', { kind: 'deduction', of: { sum: ['t.sessions', 't.trained'] }, each: 1 }, { kind: 'award', levels: [{ fact: 't.sessions', points: 1 }, { fact: 't.trained', points: 1 }] }],
    ]);
    expect(rewrites[1]?.why.zh).toContain('若指60%，请写60');
    const { framework } = readScheme(data, [base]);
    const { submission } = framework === undefined ? { submission: undefined } : readSubmission(framework, { town: '镇', facts: { t: { sessions: 0, trained: 0, group: true, rate: 92 } } });
    expect(framework !== undefined && submission !== undefined && assess(framework, submission)).toMatchObject({ deductions: { certain: 0, possible: 0 }, total: { earned: 198.5 } });
  });

  it('is left to a person where it cannot', () => {
    expect(rewritten(deducted({ kind: 'deduction', of: { fact: 't.sessions' }, target: 3, each: 1 }))).toEqual([]);
    expect(rewritten(deducted({ kind: 'deduction', of: { fact: 't.sessions' }, each: 1, cap: 2 }))).toEqual([]);
    expect(rewritten({ ...head, indicators: { 't.mian': { points: 3 } } })).toEqual([]);
    expect(rewritten('no scheme')).toEqual([]);
    expect(rewritten(ruled({ kind: 'linear', of: each, target: 40 }))).toEqual([]);
    expect(rewritten({ ...ruled({ kind: 'linear', of: rate, target: 0.9 }), classes: [{ id: 'hills', title: '山区', towns: ['乙镇'], indicators: { 'local.x': { rule: { target: 95 } } } }] })).toEqual([['classes.0.indicators.local.x.rule.target', 95, 0.95]]);
  });

  it('is left as it is where it is sound', () => {
    const sound = ruled({ kind: 'linear', of: rate, target: 0.9 });
    expect(migrateScheme(sound, [base])).toEqual({ rewrites: [], data: sound, issues: [] });
  });
});
