import { describe, expect, it } from 'vitest';
import { scene } from '../../test-support/scene.js';
import type { ValuesOption } from '../submission.js';
import { gapWords, ownGaps, type Gap } from './step-gaps.js';

const town = scene({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 });
const whole = { text: '组织考试', owner: '司法所', due: '2026-06-30', measure: { fact: 't.certified', to: 15 } };

function gaps(step: object, more: { readonly year?: number | null; readonly facts?: object; readonly values?: ValuesOption; readonly before?: readonly unknown[] } = {}): Gap[] {
  const { year = 2025, facts = { certified: 10, staff: 20 }, values = 'self', before = [] } = more;
  const submission = town.read(facts as Record<string, unknown>, { ...(year === null ? { year: undefined } : { year }), nextSteps: [{ ...whole, ...step }] });
  const lastYear = town.read({}, { year: 2024, nextSteps: before }).nextSteps;
  return submission.nextSteps.flatMap((each) => ownGaps(each, submission, values, lastYear));
}

describe('what a step lacks', () => {
  it('is nothing where all of it is said', () => {
    expect(gaps({})).toEqual([]);
    expect(gaps({ measure: '持证15人' })).toEqual([]);
  });

  it('is an owner, a date, a measure', () => {
    expect([gaps({ owner: null }), gaps({ due: null }), gaps({ measure: null }), gaps({ measure: '持证率提高' })]).toEqual([['no-owner'], ['no-date'], ['no-measure'], ['no-measure']]);
    expect(gaps({ text: '加强工作', owner: null, due: null, measure: null })).toEqual(['no-owner', 'no-date', 'no-measure', 'general-words']);
    expect(gaps({ text: '加强工作' })).toEqual([]);
    expect(gaps({ text: '加强工作', measure: '到15人' })).toEqual([]);
  });

  it('is a date within the next year, both ends included', () => {
    const due = (date: string, year: number | null = 2025): Gap[] => gaps({ due: date }, { year });
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((date) => due(date))).toEqual([['outside-period'], [], [], ['outside-period']]);
    expect(due('2031-01-01', null)).toEqual([]);
  });

  it('is the figure it starts from, where another one is reported', () => {
    const from = (value: unknown, more: Parameters<typeof gaps>[1] = {}): Gap[] => gaps({ measure: { fact: 't.certified', from: value, to: 15 } }, more);
    expect([from(10), from(9), from(10, { facts: { staff: 20 } }), from({ atLeast: 10 })]).toEqual([[], ['from-differs'], ['from-differs'], ['from-differs']]);
    const corrected = { certified: { value: 10, verified: 8 }, staff: 20 };
    expect([from(8, { facts: corrected }), from(8, { facts: corrected, values: 'best' }), from(10, { facts: corrected, values: 'verified' })]).toEqual([['from-differs'], [], ['from-differs']]);
    expect(gaps({ measure: [{ fact: 't.certified', to: 15 }, { fact: 't.staff', from: 3, to: 20 }] })).toEqual(['from-differs']);
  });

  it('is new words: the same as last year but for a fifth, punctuation and spaces apart, is no plan', () => {
    const repeated = (now: string, ...before: readonly string[]): boolean => gaps({ text: now }, { before }).includes('same-as-last-year');
    expect(repeated('组织考试。', '“组织”， 考试 + ！')).toBe(true);
    expect(repeated('一二三四五六七八九十', '别的事情完全不同', '一二三四五六七八九十')).toBe(true);
    expect([repeated('一二三四五六七八九十', '一二三四五六七八甲乙'), repeated('一二三四五六七八九十', '一二三四五六七甲乙丙')]).toEqual([true, false]);
    expect([repeated('一二三四五六七八九十', '一二三四五六七八'), repeated('一二三四五六七八', '一二三四五六七八九十')]).toEqual([true, true]);
    expect([repeated('一二三四五六七八九', '一二三四五六七'), repeated('组织考试'), repeated('组织考试', '修订制度')]).toEqual([false, false, false]);
  });

  it('is told in both languages', () => {
    expect(Object.entries(gapWords).map(([key, { zh, en }]) => [key, zh, en])).toEqual([
      ['no-owner', '没有责任部门', 'no owner'],
      ['no-date', '没有完成时限', 'no due date'],
      ['outside-period', '完成时限不在下一年度内', 'due outside the next year'],
      ['no-measure', '没有可核对的目标', 'no measure that can be checked'],
      ['general-words', '只有笼统表述', 'general words only'],
      ['same-as-last-year', '与上年的打算相同', "same as last year's step"],
      ['from-differs', '写明的现状与填报数据不一致，请核实', 'its starting figure differs from the reported one, please verify'],
      ['wrong-way', '目标会使得分减少，请核实方向', 'its target would lose points, please check the direction'],
      ['other-figure', '目标所列数据与这项不足无关', 'its measure is about another figure'],
      ['no-gain', '目标达到后得分不增加', 'reaching it would earn nothing'],
      ['part-way', '目标达到后仍不能补回全部失分', 'reaching it wins back a part only'],
    ]);
  });
});
