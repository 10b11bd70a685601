import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import type { Indicator } from '../indicator.js';
import { planCoverage, type CoverageOptions, type PlanCoverage } from './coverage.js';

const indicators: Readonly<Record<string, Indicator>> = {
  x: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { title: { zh: '持证率', en: 'certified' }, keywords: ['持证'] }),
  y: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { title: { zh: '小组', en: 'group' } }),
  z: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'sessions' }, atMost: 2 }, { title: { zh: '次数', en: 'times' }, appliesWhen: { fact: 'trained', atLeast: 1 } }),
};
const good = { certified: 20, staff: 20, group: true, sessions: 1, trained: 1 };
const whole = { text: '组织考试', owner: '司法所', due: '2026-06-30' };
const to = (fact: string, value: unknown): object => ({ fact: `t.${fact}`, to: value });

interface Case {
  readonly facts?: object;
  readonly shortfalls?: readonly unknown[];
  readonly spec?: Partial<FrameworkSpec>;
  readonly options?: CoverageOptions;
}

function cover(steps: readonly unknown[], { facts = { certified: 10 }, shortfalls = [], spec = {}, options }: Case = {}): PlanCoverage {
  const town = sceneOf(defineFramework(specOf(pluginOf(indicators), spec)));
  const submission = town.read({ ...good, ...facts }, { shortfalls, nextSteps: steps.map((step) => (typeof step === 'string' ? step : { ...whole, ...(step as object) })) });
  return options === undefined ? planCoverage(town.framework, submission) : planCoverage(town.framework, submission, undefined, options);
}

/** State and gaps of the first item. */
function first(step: object, given: Case = {}): unknown[] {
  const [item] = cover([step], given).items;
  return [item?.state, ...(item?.steps.map(({ gaps }) => gaps) ?? [])];
}

describe('whether a plan answers the shortfalls', () => {
  it('is told for each of them, admitted ones first', () => {
    const coverage = cover([{ about: 't.x', measure: to('certified', 20) }, { text: '加强持证管理', state: 'done' }, '提高持证率'], { facts: { certified: 10, group: false }, shortfalls: [{ text: '证少', about: 't.x' }, { text: '其他', about: [] }] });
    expect(coverage).toEqual({
      items: [
        { kind: 'admitted', title: { zh: '证少', en: '证少' }, state: 'covered', steps: [{ step: 0, text: '组织考试', gaps: [] }] },
        { kind: 'admitted', title: { zh: '其他', en: '其他' }, state: 'not-covered', steps: [] },
        { kind: 'computed', title: { zh: '小组', en: 'group' }, lost: 2, state: 'not-covered', steps: [] },
        { kind: 'computed', title: { zh: '持证率', en: 'certified' }, lost: 1, state: 'covered', steps: [{ step: 0, text: '组织考试', gaps: [] }] },
      ],
      idle: [{ step: 2, text: '提高持证率', proposals: [{ id: 't.x', title: { zh: '持证率', en: 'certified' }, words: ['持证'] }] }],
      admitted: { total: 2, covered: 1, partly: 0, notCovered: 1 },
      computed: { total: 2, covered: 1, partly: 0, notCovered: 1 },
      coverage: 50,
    });
  });

  it('is a share in which part counts half, and nothing where there is nothing to cover', () => {
    const lost = { certified: 10, group: false, sessions: 3 };
    expect(cover([{ about: 't.x', measure: to('certified', 20) }, { about: 't.y', due: null, measure: to('group', true) }], { facts: lost })).toMatchObject({ coverage: 50, computed: { total: 3, covered: 1, partly: 1, notCovered: 1 } });
    expect(cover([{ about: 't.y', measure: to('group', true) }], { facts: lost }).coverage).toBe(33.33);
    expect(cover([{ about: 't.y', owner: null }], { facts: lost }).coverage).toBe(16.67);
    expect(cover([whole], { facts: {} })).toMatchObject({ items: [], coverage: null, idle: [{ step: 0, proposals: [] }] });
    expect(cover([]).coverage).toBe(0);
  });

  it('needs one step without gaps among many', () => {
    const steps = Array.from({ length: 100 }, (_none, place) => ({ text: `第${place}步`, about: 't.x', measure: to('certified', place === 99 ? 20 : 11 + (place % 9)) }));
    const [item] = cover(steps).items;
    expect([item?.state, item?.steps.length, item?.steps.filter(({ gaps }) => gaps.length === 0)]).toEqual(['covered', 100, [{ step: 99, text: '第99步', gaps: [] }]]);
    expect(cover(steps.slice(0, 99)).items[0]?.state).toBe('partly');
  });

  it('is not answered by what is done already, nor proposed where an indicator is named', () => {
    for (const state of ['done', 'verified']) expect(cover([{ about: 't.x', state, measure: to('certified', 20) }])).toMatchObject({ items: [{ state: 'not-covered' }], idle: [] });
    expect(cover([{ about: 't.x', state: 'under-way', measure: to('certified', 20) }]).items[0]?.state).toBe('covered');
    expect(cover([{ text: '持证', about: 't.y' }]).idle).toEqual([{ step: 0, text: '持证', proposals: [] }]);
  });
});

describe('what a step lacks for one shortfall', () => {
  it('is whatever it lacks by itself', () => {
    expect(first({ about: 't.x', owner: null, due: null, measure: '到20人' })).toEqual(['partly', ['no-owner', 'no-date']]);
    expect(first({ about: 't.x', measure: '到20人' })).toEqual(['covered', []]);
  });

  it('is nothing of its own where it does not serve it', () => {
    expect(first({ measure: '到20人' })).toEqual(['not-covered']);
    expect(first({ about: 't.y', measure: to('group', true) })).toEqual(['not-covered']);
  });

  it('follows from the measure, also without a link', () => {
    expect(first({ measure: to('certified', 20) })).toEqual(['covered', []]);
    expect(first({ about: 'a', measure: to('certified', 20) })).toEqual(['covered', []]);
    expect(first({ about: 't.x', measure: to('group', true) })).toEqual(['partly', ['other-figure']]);
    expect(first({ about: 't.x', measure: to('certified', 9) })).toEqual(['partly', ['wrong-way']]);
    expect(first({ about: 't.x', measure: to('certified', 10) })).toEqual(['partly', ['no-gain']]);
    expect(first({ about: 't.x', measure: to('certified', 19) })).toEqual(['partly', ['part-way']]);
    expect(first({ about: 't.x', measure: [to('certified', 19), to('staff', 19)] })).toEqual(['covered', []]);
    expect(first({ due: null, measure: to('certified', 19) })).toEqual(['partly', ['no-date', 'part-way']]);
  });

  it('sees the figure on which an indicator applies', () => {
    const [item] = cover([{ measure: to('trained', 2) }], { facts: { sessions: 3 } }).items;
    expect(item?.steps).toEqual([{ step: 0, text: '组织考试', gaps: ['no-gain'] }]);
  });

  it('asks less of what is admitted beyond the figures', () => {
    const admitted = (value: number, about: unknown = 't.x'): unknown[] => first({ about: 't.x', measure: to('certified', value) }, { shortfalls: [{ text: '证少', about }] });
    expect([admitted(20), admitted(15), admitted(10), admitted(9)]).toEqual([['covered', []], ['covered', []], ['covered', []], ['partly', ['wrong-way']]]);
    expect(admitted(9, 'a')).toEqual(['partly', ['wrong-way']]);
    expect(first({ about: 'a', measure: '到20人' }, { shortfalls: [{ text: '证少', about: 't.x' }] })).toEqual(['covered', []]);
  });

  it('turns round among the deductions, where fewer points taken off are better', () => {
    const spec: Partial<FrameworkSpec> = { total: 4, deductions: { cap: 2, indicators: ['t.x'] } };
    const deducted = (value: number): unknown[] => first({ measure: to('certified', value) }, { spec });
    expect([deducted(0), deducted(5), deducted(10), deducted(11)]).toEqual([['covered', []], ['partly', ['part-way']], ['partly', ['no-gain']], ['partly', ['wrong-way']]]);
  });

  it('knows last year’s steps and the figures that count', () => {
    const town = sceneOf(defineFramework(specOf(pluginOf(indicators))));
    const previous = town.read({}, { year: 2024, nextSteps: ['组织考试！'] });
    const step = { about: 't.x', measure: to('certified', 20) };
    expect(first(step, { options: { previous } })).toEqual(['partly', ['same-as-last-year']]);
    const corrected = { certified: { value: 20, verified: 10 }, group: false };
    expect(cover([step], { facts: corrected }).items.map(({ title }) => title.zh)).toEqual(['小组']);
    expect(cover([step], { facts: corrected, options: { values: 'best' } }).items.map(({ title, state }) => [title.zh, state])).toEqual([['小组', 'not-covered'], ['持证率', 'covered']]);
  });

  it('takes the values of an assessment that is there already', () => {
    const town = sceneOf(defineFramework(specOf(pluginOf(indicators))));
    const submission = town.read({ ...good, certified: { value: 20, verified: 10 } }, { nextSteps: [{ ...whole, measure: { ...to('certified', 20), from: 10 } }] });
    const assessment = town.assess({ ...good, certified: { value: 20, verified: 10 } }, {}, { values: 'best' });
    expect(planCoverage(town.framework, submission, assessment).items).toMatchObject([{ state: 'covered', lost: 1 }]);
    expect(planCoverage(town.framework, submission, assessment, { values: 'self' }).items).toMatchObject([{ state: 'partly', steps: [{ gaps: ['from-differs', 'no-gain'] }] }]);
  });
});
