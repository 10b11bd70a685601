import { describe, expect, it } from 'vitest';
import { scene } from '../test-support/scene.js';
import type { Rule } from './rules/index.js';
import type { FactTrace } from './trace.js';

const linear = (fact: string): Rule => ({ kind: 'linear', of: { fact }, target: 1 });
const traced = (rule: Rule, facts: Record<string, unknown>): readonly FactTrace[] => scene(rule).result(facts).trace.facts;

describe('the trace of facts', () => {
  it('tells each fact once, with the condition to apply', () => {
    const town = scene({ kind: 'linear', of: { ratio: [['staff', 'trained'], 'staff'] }, target: 1 }, { appliesWhen: { fact: 'group', is: true } });
    expect(town.result({ staff: 19, group: true }).trace.facts).toEqual([
      { id: 't.staff', state: 'unproven', value: 19, from: 'self' },
      { id: 't.trained', state: 'unknown' },
      { id: 't.group', state: 'unproven', value: true, from: 'self' },
    ]);
  });

  it('tells what is proven, where it stands and why it does not apply', () => {
    expect(traced(linear('staff'), { staff: { value: 19, evidence: '花名册', source: '第四部分' } })).toEqual([{ id: 't.staff', state: 'given', value: 19, from: 'self', origins: [{ place: '第四部分' }] }]);
    expect(traced(linear('staff'), { staff: { notApplicable: '未下放', source: '批复' } })).toEqual([{ id: 't.staff', state: 'notApplicable', reason: '未下放', origins: [{ place: '批复' }] }]);
    expect(traced(linear('staff'), { staff: { notApplicable: '未下放' } })).toEqual([{ id: 't.staff', state: 'notApplicable', reason: '未下放' }]);
  });

  it('tells whose figure counted', () => {
    const town = scene(linear('staff'));
    const facts = { staff: { value: 19, verified: 18 } };
    const from = (values: 'self' | 'verified' | 'best', written: object = facts): unknown => {
      const [{ value, from: whose, state } = { state: 'unknown' }] = town.result({ ...written }, {}, { values }).trace.facts;
      return [state, value, whose];
    };
    expect([from('self'), from('verified'), from('best')]).toEqual([['unproven', 19, 'self'], ['unproven', 18, 'verified'], ['unproven', 18, 'verified']]);
    expect([from('verified', { staff: 19 }), from('best', { staff: 19 }), from('self', { staff: { verified: 18 } })]).toEqual([['unknown', undefined, undefined], ['unproven', 19, 'self'], ['unknown', undefined, undefined]]);
  });

  it('writes every kind of value as plain data', () => {
    const value = (rule: Rule, written: unknown): unknown => traced(rule, { [Object.values(rule).find((part) => typeof part === 'string' && part !== rule.kind) as string]: written })[0]?.value;
    const figure = (written: unknown): unknown => traced(linear('staff'), { staff: written })[0]?.value;
    expect([figure(19), figure('200余人'), figure({ atMost: 5 }), figure({ atLeast: 3, atMost: 5 })]).toEqual([19, { low: 200, high: null }, { low: 0, high: 5 }, { low: 3, high: 5 }]);
    const deadline: Rule = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' };
    expect([value(deadline, '2026-03-01'), value(deadline, '未')]).toEqual(['2026-03-01', false]);
    expect(value({ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }, '高')).toBe('high');
    expect(value({ kind: 'checklist', fact: 'steps' }, { a: true, c: false })).toEqual({ done: ['a'], notDone: ['c'] });
    expect(value({ kind: 'judged', fact: 'opinion' }, { value: 1.5, reason: '好' })).toEqual({ points: 1.5, reason: '好' });
    expect(value({ kind: 'village-share', fact: 'literate' }, [3, null])).toEqual({ rows: [3, null] });
    expect(value({ kind: 'village-share', fact: 'literate' }, { total: 60 })).toEqual({ total: 60 });
    expect(value({ kind: 'village-share', fact: 'rules' }, 17)).toEqual({ villagesDone: 17 });
    expect(traced({ kind: 'all-or-nothing', of: { fact: 'group' } }, { group: '否' })[0]?.value).toBe(false);
  });
});

describe('the trace of the measure', () => {
  const measure = (rule: Rule, facts: Record<string, unknown>, more: Record<string, unknown> = {}): unknown => scene(rule).result(facts, more).trace.measure;
  const exact = (above: number, below: number): unknown => ({ above: { low: above, high: above }, below: { low: below, high: below }, value: { low: above / below, high: above / below } });

  it('is the quotient in whole numbers', () => {
    expect(measure({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { certified: 11, staff: 19 })).toEqual(exact(11, 19));
    expect(measure(linear('rate'), { rate: 57.9 })).toEqual(exact(579, 1000));
    expect(measure({ kind: 'linear', of: { difference: ['staff', 'trained'] }, target: 1 }, { staff: 3, trained: 5 })).toEqual(exact(-2, 1));
    expect(measure({ kind: 'linear', of: { sum: ['budget', 'staff'] }, target: 1 }, { budget: 1.5, staff: 2 })).toEqual(exact(350, 100));
  });

  it('is told the right way round where a rule asks for at most', () => {
    expect(measure({ kind: 'all-or-nothing', of: { fact: 'staff' }, atMost: 3 }, { staff: 5 })).toEqual(exact(5, 1));
    const late: Rule = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' };
    expect(measure(late, { filed: '2026-03-05' })).toEqual(exact(4, 1));
    expect(measure({ ...late, perDay: 1 }, { filed: '2026-03-05' })).toEqual(exact(4, 1));
  });

  it('has bounds where figures are approximate', () => {
    const ratio: Rule = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
    expect(measure(ratio, { certified: 1, staff: { atLeast: 2, atMost: 4 } })).toEqual({ above: { low: 1, high: 1 }, below: { low: 2, high: 4 }, value: { low: 0.25, high: 0.5 } });
    expect(measure(ratio, { certified: 1, staff: '2人以上' })).toEqual({ above: { low: 1, high: 1 }, below: { low: 2, high: null }, value: { low: 0, high: 0.5 } });
    expect(measure(ratio, { certified: '1人以上', staff: 2 })).toEqual({ above: { low: 1, high: null }, below: { low: 2, high: 2 }, value: { low: 0.5, high: null } });
    expect(measure({ kind: 'linear', of: { difference: ['staff', 'trained'] }, target: 1 }, { staff: { atLeast: 3, atMost: 4 }, trained: { atLeast: 1, atMost: 2 } })).toMatchObject({ value: { low: 1, high: 3 } });
  });

  it('holds both ends of a change below zero', () => {
    const fewer: Rule = { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: -0.5 };
    expect(measure(fewer, { sessions: 5 }, { earlier: { 2024: { t: { sessions: { atLeast: 8, atMost: 10 } } } } })).toEqual({ above: { low: -5, high: -3 }, below: { low: 8, high: 10 }, value: { low: -0.625, high: -0.3 } });
  });

  it('has no end where nothing bounds it', () => {
    const ratio: Rule = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
    expect(measure(ratio, { certified: { atMost: 3 }, staff: { atMost: 4 } })).toMatchObject({ below: { low: 0, high: 4 }, value: { low: 0, high: null } });
    expect(measure({ kind: 'linear', of: { difference: ['staff', 'trained'] }, target: 1 }, { staff: 3, trained: '2人以上' })).toEqual({ above: { low: null, high: 1 }, below: { low: 1, high: 1 }, value: { low: null, high: 1 } });
    const fewer: Rule = { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: -0.5 };
    expect(measure(fewer, { sessions: 5 }, { earlier: { 2024: { t: { sessions: '10次以上' } } } })).toEqual({ above: { low: null, high: -5 }, below: { low: 10, high: null }, value: { low: null, high: 0 } });
  });

  it('is left out over an empty whole, which does not arise', () => {
    expect(measure({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { certified: 0, staff: 0 })).toBeUndefined();
  });

  it('is left out for lookups, missing facts and what was never done, not for what is compared with other towns', () => {
    expect(measure({ kind: 'checklist', fact: 'steps' }, { steps: ['a'] })).toBeUndefined();
    expect(measure(linear('staff'), {})).toBeUndefined();
    expect(measure({ kind: 'peers', of: { fact: 'staff' }, against: 'mean', floor: 0, target: 1 }, { staff: 3 })).toEqual({ above: { low: 3, high: 3 }, below: { low: 1, high: 1 }, value: { low: 3, high: 3 } });
    const late: Rule = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 1 };
    expect(measure(late, { filed: false })).toBeUndefined();
    expect(scene({ ...late }).result({ filed: false }).trace).not.toHaveProperty('measure');
  });
});
