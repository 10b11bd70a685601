import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { facts as all } from '../../test-support/facts.js';
import { cheapestPlan, defineFramework, readSubmission, type CheapestPlan, type FrameworkSpec, type PlanOptions, type Plugin } from '../index.js';

const RATE = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 } as const;
const FLAG = { kind: 'all-or-nothing', of: { fact: 'group' } } as const;
const SESSIONS = { kind: 'deduction', of: { fact: 'sessions' }, target: 4, each: 0.5 } as const;
const three = { rate: indicatorOf(RATE), flag: indicatorOf(FLAG, { effort: 'heavy' }), sessions: indicatorOf(SESSIONS, { effort: 'medium' }) };
const short = { certified: 11, staff: 19, group: false, sessions: 0 };

function planFor(indicators: Plugin['indicators'], facts: object, options: PlanOptions, spec: Partial<FrameworkSpec> = {}, plugin: Partial<Plugin> = {}): CheapestPlan {
  const framework = defineFramework(specOf(pluginOf(indicators, plugin), spec));
  const { submission, issues } = readSubmission(framework, { town: 'A', year: 2025, facts: { t: facts } });
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return cheapestPlan(framework, submission, options);
}

const steps = ({ best }: CheapestPlan): unknown => best?.steps.map(({ fact, effort, gain }) => [fact, effort, gain]);

describe('the cheapest plan', () => {
  it('takes least effort, tells its steps by worth with gains that add up, and scores them again', () => {
    const plan = planFor(three, short, { target: { score: 3.5 } });
    expect(steps(plan)).toEqual([['t.certified', 1, 0.84], ['t.sessions', 3, 2]]);
    expect(plan).toMatchObject({ state: 'reachable', now: { low: 1.16, high: 1.16 }, most: { low: 6, high: 6 }, exact: true, outOfReach: [], toReport: [] });
    expect(plan.best).toMatchObject({ effort: 4, after: { low: 4, high: 4, grade: 'good' } });
    expect(plan.best?.steps[0]).toMatchObject({ words: { zh: '持证11人提高到19人' }, set: { 't.certified': 19 }, indicators: ['t.rate'] });
  });

  it('offers the cheapest sets that do without one of its steps', () => {
    const plan = planFor(three, short, { target: { score: 3 } });
    expect(steps(plan)).toEqual([['t.sessions', 3, 2]]);
    expect(plan.alternatives.map(({ without, effort, steps: taken }) => [without, effort, taken.map(({ fact }) => fact)])).toEqual([['t.sessions', 9, ['t.group']]]);
  });

  it('weighs by the effort that is given, leaves alone what is fixed, and keeps to so many steps', () => {
    const effort = { light: 5, medium: 5, heavy: 1 };
    expect(steps(planFor(three, short, { target: { score: 3 }, effort }))).toEqual([['t.group', 1, 2]]);
    expect(steps(planFor(three, short, { target: { score: 3 }, effort, fixed: ['t.group'] }))).toEqual([['t.sessions', 5, 2]]);
    const fixed = planFor(three, short, { target: { score: 3 }, effort, fixed: ['t.flag', 't.sessions'] });
    expect([fixed.best, fixed.outOfReach.map(({ id, why }) => [id, why])]).toEqual([null, [['t.flag', 'fixed'], ['t.sessions', 'fixed']]]);
    expect(planFor(three, short, { target: { score: 3.5 }, maxSteps: 1 })).toMatchObject({ state: 'more-steps', best: null });
    expect(steps(planFor(three, short, { target: { score: 3.1 }, maxSteps: 1 }))).toEqual([['t.sessions', 3, 2]]);
  });

  it('goes for a grade, whatever score that takes', () => {
    const grades = [{ id: 'good', title: { zh: '良好', en: 'good' }, atLeast: 5 }, { id: 'poor', title: { zh: '较差', en: 'poor' }, atLeast: 0 }];
    const plan = planFor(three, short, { target: { grade: 'good' } }, { grades });
    expect([plan.state, plan.best?.effort, plan.best?.after.grade]).toEqual(['reachable', 12, 'good']);
    expect(planFor(three, short, { target: { grade: 'poor' } }, { grades }).state).toBe('reached');
  });

  it('says when the target is reached, out of reach, or waits for figures', () => {
    expect(planFor(three, short, { target: { score: 1.16 } })).toMatchObject({ state: 'reached', best: null, alternatives: [] });
    const incidents = { ...three, i: indicatorOf({ kind: 'deduction', of: { fact: 'trained' }, each: 0.5 }) };
    const beyond = planFor(incidents, { ...short, trained: 2 }, { target: { score: 7.5 } });
    expect(beyond).toMatchObject({ state: 'unreachable', best: null, most: { low: 7, high: 7 } });
    expect(beyond.outOfReach).toEqual([{ id: 't.i', title: { zh: '指标', en: 'indicator' }, lost: 1, why: 'past' }]);
    const open = planFor(three, { certified: 11, staff: 19, group: false }, { target: { score: 5 } });
    expect([open.state, open.most, open.toReport.map(({ fact, points }) => [fact, points])]).toEqual(['report-first', { low: 4, high: 6, grade: 'good' }, [['t.sessions', 2]]]);
    expect(planFor(three, { certified: 11, staff: 19, group: false }, { target: { grade: 'good' } }, { grades: [{ id: 'good', title: { zh: '良好', en: 'good' }, atLeast: 5 }, { id: 'poor', title: { zh: '较差', en: 'poor' }, atLeast: 0 }] }).state).toBe('report-first');
    expect(planFor(three, { certified: { notApplicable: '无此事项' }, group: { notApplicable: '无此事项' }, sessions: { notApplicable: '无此事项' } }, { target: { score: 1 } }).state).toBe('unreachable');
  });

  it('refuses a grade that is none and a score that no town can have', () => {
    expect(() => planFor(three, short, { target: { grade: 'best' } })).toThrow(new RangeError('no such grade: best'));
    for (const score of [0, 6.01, NaN]) expect(() => planFor(three, short, { target: { score } })).toThrow(RangeError);
    expect(planFor(three, short, { target: { score: 6 } }).state).toBe('reachable');
    expect(() => planFor(three, short, { target: { score: 4.01 } }, { total: 4, bonus: { cap: 0.5, indicators: ['t.flag'] } })).not.toThrow();
    expect(() => planFor(three, short, { target: { score: 4.51 } }, { total: 4, bonus: { cap: 0.5, indicators: ['t.flag'] } })).toThrow('between 0 and 4.5');
  });

  it('assumes nothing about figures that are not reported', () => {
    const plan = planFor({ steps: indicatorOf({ kind: 'checklist', fact: 'steps' }), rate: indicatorOf(RATE) }, { certified: 11, staff: 19 }, { target: { score: 3 } });
    expect([plan.state, plan.most]).toEqual(['report-first', { low: 2, high: 4, grade: 'good' }]);
  });

  it('raises a part together with its whole, and counts items dearest first', () => {
    const staffing = { rate: indicatorOf(RATE), posts: indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 24 }) };
    const plan = planFor(staffing, { certified: 19, staff: 19 }, { target: { score: 4 } });
    expect(plan.best?.steps.map(({ set }) => set)).toEqual([{ 't.staff': 24 }, { 't.certified': 24 }]);
    const items = planFor({ steps: indicatorOf({ kind: 'checklist', fact: 'steps', items: { a: 0.5, b: 0.25, c: 1.25 } }) }, { steps: { a: false, b: false, c: false } }, { target: { score: 1.25 } });
    expect(items.best?.steps.map(({ set, effort }) => [set, effort])).toEqual([[{ 't.steps': ['c'] }, 0.334]]);
  });

  it('opens a gate where that is part of the cheapest way', () => {
    const gate = { id: 'lid', title: { zh: '限档', en: 'lid' }, when: { fact: 't.group', is: false }, effect: { capTotal: 2 }, authority: { zh: '文件', en: 'paper' } };
    const plan = planFor(three, short, { target: { score: 5 } }, { gates: [gate] });
    expect([plan.state, plan.best?.steps.map(({ fact }) => fact).sort(), plan.most.low]).toEqual(['reachable', ['t.group', 't.sessions'], 6]);
    expect(plan.alternatives).toEqual([]);
    expect(planFor(three, short, { target: { score: 5.5 }, maxSteps: 2 }, { gates: [gate] }).state).toBe('more-steps');
    expect(planFor(three, short, { target: { score: 5.5 }, maxSteps: 3 }, { gates: [gate] }).best?.effort).toBe(13);
    expect(planFor(three, short, { target: { score: 3 } }, { gates: [gate] }).alternatives.map(({ without }) => without)).toEqual([]);
    expect(planFor(three, short, { target: { score: 3 }, fixed: ['t.group'] }, { gates: [gate] })).toMatchObject({ state: 'unreachable', most: { low: 2 } });
  });

  it('prices in a channel that reads the same figure', () => {
    const channels = [{ id: 'own', title: { zh: '材料', en: 'papers' }, weight: 50 }, { id: 'opinion', title: { zh: '群众', en: 'people' }, weight: 50, fact: 't.rate' }];
    const rated = { ...three, opinion: indicatorOf({ kind: 'linear', of: { fact: 'rate' }, target: 0.9 }) };
    const plan = planFor(rated, { ...short, rate: 45 }, { target: { score: 5 }, fixed: ['t.flag', 't.rate.x'] }, { channels });
    expect(plan.best?.steps.map(({ fact }) => fact)).toContain('t.rate');
    expect(plan.best?.after.low).toBeGreaterThanOrEqual(5);
    expect(plan.most.low).toBe(6.6);
  });

  it('needs room for the step that opens a gate', () => {
    const gate = { id: 'lid', title: { zh: '限档', en: 'lid' }, when: { fact: 't.group', is: false }, effect: { capTotal: 2 }, authority: { zh: '文件', en: 'paper' } };
    expect(planFor(three, short, { target: { score: 3 }, maxSteps: 0 }, { gates: [gate] }).state).toBe('more-steps');
    expect(planFor(three, short, { target: { score: 3 }, maxSteps: 1 }, { gates: [gate] }).best?.steps.map(({ fact }) => fact)).toEqual(['t.group']);
  });

  it('raises a part whose whole nobody gave', () => {
    const count = { count: indicatorOf({ kind: 'linear', of: { fact: 'certified' }, target: 24 }) };
    for (const staff of [undefined, { notApplicable: '无此事项' }]) expect(planFor(count, { certified: 12, staff }, { target: { score: 2 } }).best?.steps.map(({ set }) => set)).toEqual([{ 't.certified': 24 }]);
    expect(planFor(count, { certified: 12, staff: 19 }, { target: { score: 2 } }).state).toBe('unreachable');
  });

  it('says so where there are too many combinations to try them all', () => {
    const ids = Array.from({ length: 13 }, (_, place) => `f${place}`);
    const sum = { kind: 'all-or-nothing', of: { sum: ids }, atLeast: 13 } as const;
    const each = Object.fromEntries(ids.map((id) => [id, indicatorOf({ kind: 'all-or-nothing', of: { fact: id } }, { points: 1 })]));
    const plan = planFor({ ...each, whole: indicatorOf(sum, { points: 1 }) }, Object.fromEntries(ids.map((id) => [id, false])), { target: { score: 3 } }, {}, { facts: Object.fromEntries(ids.map((id) => [id, all.group])) });
    expect([plan.exact, plan.state, plan.best?.effort]).toEqual([false, 'reachable', 3]);
    const bands = { kind: 'bands', of: { fact: 'trained' }, bands: [{ atLeast: 10, points: 2 }, { atLeast: 6, points: 1 }] } as const;
    const mixed = planFor({ ...Object.fromEntries(Object.entries(each).slice(0, 11)), bands: indicatorOf(bands), link: indicatorOf({ kind: 'linear', of: { sum: [...ids.slice(0, 11), 'trained'] }, target: 99 }) }, { ...Object.fromEntries(ids.slice(0, 11).map((id) => [id, false])), trained: 0 }, { target: { score: 2 } }, {}, { facts: { ...Object.fromEntries(ids.slice(0, 11).map((id) => [id, all.group])), trained: all.trained } });
    expect([mixed.exact, mixed.state]).toEqual([false, 'reachable']);
  });
});
