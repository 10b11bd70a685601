import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import type { ReportDate, ReportElement } from '../annual-report.js';
import { defineFramework } from '../define-framework.js';
import type { Source } from '../source.js';
import { reportContents, type ReportContents } from './report.js';

const source: Source = { mark: 'practice', note: { zh: '做法', en: 'practice' } };
const title = { zh: '报送年度报告', en: 'report filed' };
const filed: ReportDate = { id: 'filed', title, month: 4, day: 1, yearsAfter: 1, fact: 't.filed', source };

type Written = Readonly<Record<string, unknown>>;

function contents(asked: { readonly elements?: readonly ReportElement[]; readonly dates?: readonly ReportDate[] }, facts: Written, more: Written = {}, asOf?: string): ReportContents {
  const annualReport = { elements: asked.elements ?? [], dates: asked.dates ?? [] };
  const { framework, read } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 10 }) }), { annualReport })));
  return reportContents(framework, read(facts, more), asOf === undefined ? undefined : { asOf });
}

/** What one element lacks. */
function missing(element: Partial<ReportElement>, facts: Written, more: Written = {}): string[] | undefined {
  const [found] = contents({ elements: [{ id: 'e', title, source, ...element }] }, facts, more).elements;
  expect(found?.present).toBe(found?.missing.length === 0);
  return found?.missing.map(({ zh }) => zh);
}

describe('elements of the annual report', () => {
  it('are told in the order of the framework, with their source', () => {
    const elements: ReportElement[] = [{ id: 'progress', title, parts: ['facts'], source }, { id: 'plan', title, parts: ['nextSteps'], source }];
    expect(contents({ elements }, { staff: 1 })).toEqual({
      elements: [
        { id: 'progress', title, source, present: true, missing: [] },
        { id: 'plan', title, source, present: false, missing: [{ zh: '没有写下一步打算', en: 'no next steps are named' }] },
      ],
      dates: [],
    });
  });

  it('that ask for nothing are there', () => {
    expect(missing({}, {})).toEqual([]);
  });

  it('are parts of a submission', () => {
    expect(missing({ parts: ['facts'] }, {})).toEqual(['没有填报数据']);
    expect(missing({ parts: ['facts'] }, { staff: { notApplicable: '无此事项' } })).toEqual(['没有填报数据']);
    expect(missing({ parts: ['facts'] }, { staff: { notApplicable: '无此事项' }, trained: 0 })).toEqual([]);
    expect(missing({ parts: ['shortfalls'] }, {})).toEqual(['没有写不足']);
    expect(missing({ parts: ['shortfalls'] }, {}, { shortfalls: ['力量不足'] })).toEqual([]);
    expect(missing({ parts: ['nextSteps'] }, {}, { nextSteps: ['培训'] })).toEqual([]);
    expect(missing({ parts: ['facts', 'shortfalls', 'nextSteps'] }, {})).toEqual(['没有填报数据', '没有写不足', '没有写下一步打算']);
  });

  it('are causes of every shortfall', () => {
    const [with1, with2] = [{ text: '甲', cause: '人少' }, { text: '乙', cause: '新设' }];
    const causes = (...shortfalls: unknown[]): unknown => missing({ parts: ['causes'] }, {}, { shortfalls });
    expect(causes()).toEqual(['没有写原因']);
    expect(causes('甲', '乙')).toEqual(['没有写原因']);
    expect(causes(with1, '乙', '丙')).toEqual(['2条不足没有写原因']);
    expect(causes(with1, with2)).toEqual([]);
  });

  it('are facts, one of which is reported and not denied', () => {
    const asked = { facts: ['t.staff', 't.group'] };
    expect(missing(asked, {})).toEqual(['没有反映：实有、领导小组']);
    expect(missing(asked, { staff: 0, group: false })).toEqual(['没有反映：实有、领导小组']);
    expect(missing(asked, { staff: { notApplicable: '无此事项' } })).toEqual(['没有反映：实有、领导小组']);
    expect(missing(asked, { staff: 0, group: true })).toEqual([]);
    expect(missing(asked, { staff: 1 })).toEqual([]);
    expect(missing(asked, { staff: { atMost: 3 } })).toEqual([]);
    expect(missing(asked, { staff: { value: 1, verified: 0 } })).toEqual(['没有反映：实有、领导小组']);
    expect(missing({ ...asked, parts: ['shortfalls'] }, {})).toEqual(['没有写不足', '没有反映：实有、领导小组']);
  });

  it('are denied in every kind of value', () => {
    const there = (fact: string, value: unknown): boolean => missing({ facts: [`t.${fact}`] }, { [fact]: value })?.length === 0;
    expect([there('steps', { a: true, b: false }), there('steps', { a: false })]).toEqual([true, false]);
    expect([there('filed', '2025-03-01'), there('filed', false)]).toEqual([true, false]);
    expect([there('rules', 1), there('rules', 0)]).toEqual([true, false]);
    expect([there('rules', [true, null]), there('rules', [false, null])]).toEqual([true, false]);
    expect([there('literate', { total: 1 }), there('literate', { total: 0 })]).toEqual([true, false]);
    expect(there('level', 'low')).toBe(true);
  });

  it('say so in English too', () => {
    const [element] = contents({ elements: [{ id: 'e', title, source, parts: ['facts', 'shortfalls', 'causes'], facts: ['t.staff', 't.group'] }] }, {}).elements;
    expect(element?.missing.map(({ en }) => en)).toEqual(['no figures are reported', 'no shortfalls are named', 'no causes are given', 'nothing on: staff, leading group']);
    const [partly] = contents({ elements: [{ id: 'e', title, source, parts: ['causes'] }] }, {}, { shortfalls: ['甲', { text: '乙', cause: '新设' }] }).elements;
    expect(partly?.missing).toEqual([{ zh: '1条不足没有写原因', en: '1 shortfall(s) without a cause' }]);
  });
});

describe('days of the annual report', () => {
  const day = (value: unknown, more: Written = {}, asOf?: string): unknown[] => {
    const [found] = contents({ dates: [filed] }, { filed: value }, more, asOf).dates;
    return [found?.state, found?.due, found?.done, found?.sentence.zh, found?.sentence.en];
  };

  it('come with their source', () => {
    expect(contents({ dates: [filed] }, { filed: '2026-04-01' })).toEqual({
      elements: [],
      dates: [{ id: 'filed', title, due: '2026-04-01', done: '2026-04-01', state: 'in-time', source, sentence: { zh: '“报送年度报告”：期限2026-04-01，2026-04-01办理，按期。', en: 'report filed: due 2026-04-01, done 2026-04-01, in time.' } }],
    });
  });

  it('are kept or not', () => {
    expect(day('2026-04-10')).toEqual(['late', '2026-04-01', '2026-04-10', '“报送年度报告”：期限2026-04-01，2026-04-10办理，晚9天，请核实。', 'report filed: due 2026-04-01, done 2026-04-10, 9 day(s) late, please verify.']);
    expect(day('2026-04-02').slice(0, 1)).toEqual(['late']);
    expect(day(false)).toEqual(['not-done', '2026-04-01', null, '“报送年度报告”：期限2026-04-01，填报为未办理，请核实。', 'report filed: due 2026-04-01, reported as not done, please verify.']);
    expect(day({ value: '2026-04-01', verified: '2026-04-03' }).slice(0, 3)).toEqual(['late', '2026-04-01', '2026-04-03']);
  });

  it('are open until they have passed', () => {
    expect(day(null)).toEqual(['open', '2026-04-01', null, '“报送年度报告”：期限2026-04-01，尚未填报。', 'report filed: due 2026-04-01, not reported yet.']);
    expect(day(null, {}, '2026-04-01').slice(0, 1)).toEqual(['open']);
    expect(() => day(null, {}, 'soon')).toThrow('asOf');
    expect(day(null, {}, '2026-04-02')).toEqual(['overdue', '2026-04-01', null, '“报送年度报告”：期限2026-04-01，期限已过，尚未填报，请核实。', 'report filed: due 2026-04-01, the day has passed and nothing is reported, please verify.']);
    expect(day('2026-04-01', {}, '2026-05-01').slice(0, 1)).toEqual(['in-time']);
  });

  it('are unknown while the year is', () => {
    const year = { year: undefined };
    expect(day('2026-04-10', year)).toEqual(['unknown', null, '2026-04-10', '“报送年度报告”：年度未填，期限暂不能确定，2026-04-10办理。', 'report filed: the year is not given, so the day it is due is unknown, done 2026-04-10.']);
    expect(day(null, year, '2027-01-01')).toEqual(['unknown', null, null, '“报送年度报告”：年度未填，期限暂不能确定。', 'report filed: the year is not given, so the day it is due is unknown.']);
    expect(day(false, year).slice(0, 3)).toEqual(['not-done', null, null]);
  });
});
