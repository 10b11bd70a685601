import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import { rectificationList, rectificationStates, type RectificationRow } from './rectification.js';

const noted = (zh: string): ReturnType<typeof indicatorOf>['sources'][number] => ({ mark: 'practice', note: { zh, en: zh } });
const rate = indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { title: { zh: '持证率', en: 'certified' }, remedy: { zh: '组织考证', en: 'exams' }, sources: [noted('甲'), noted('乙')] });
const most = indicatorOf({ kind: 'bands', of: { fact: 'certified' }, bands: [{ atLeast: 18, points: 1 }, { atLeast: 12, points: 0.5 }] }, { points: 1 });
const group = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { points: 3, remedy: { zh: '成立', en: 'set up' } });
const sessions = indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 });

const indicators = { x: rate, y: group };
type Options = Parameters<typeof rectificationList>[2];

function rows(facts: object, steps: readonly unknown[] = [], options: Options = {}, spec: Partial<FrameworkSpec> = {}, all: Parameters<typeof pluginOf>[0] = indicators): RectificationRow[] {
  const town = sceneOf(defineFramework(specOf(pluginOf(all), spec)));
  return rectificationList(town.framework, town.read({ staff: 20, group: true, ...facts }, { nextSteps: steps }), options);
}

describe('the rectification list', () => {
  it('proposes the remedy and its best gain where nothing is planned', () => {
    expect(rows({ certified: 10, group: false })).toEqual([
      { number: 1, problem: { zh: '领导小组：否，应为“是”，得0分／3分。', en: 'leading group no, should be yes, earned 0 of 3 points.' }, lost: 3, basis: { zh: '做法〔P 实践做法〕', en: 'practice [P, seen in practice]' }, measure: { zh: '成立', en: 'set up' }, isProposed: true, owner: null, due: null, expected: 3, state: 'none' },
      { number: 2, problem: { zh: '持证10人 ÷ 实有20人 = 50%，目标100%，得1分／2分。', en: 'certified 10 people ÷ staff 20 people = 50%, target 100%, earned 1 of 2 points.' }, lost: 1, basis: { zh: '甲〔P 实践做法〕；乙〔P 实践做法〕', en: '甲 [P, seen in practice]; 乙 [P, seen in practice]' }, measure: { zh: '组织考证', en: 'exams' }, isProposed: true, owner: null, due: null, expected: 1, state: 'none' },
    ]);
    expect(rows({ certified: 20 })).toEqual([]);
  });

  it('shows each planned step with what it gains by itself', () => {
    const steps = [{ text: '考试', owner: '司法所', due: '2026-06-30', about: 't.x', measure: { fact: 't.certified', to: 15 } }, { text: '调研', about: 't.x', state: 'under-way' }, { text: '再考', state: 'done', measure: { fact: 't.certified', to: 20 } }];
    const shown = rows({ certified: 10, group: false }, steps);
    expect(shown.map(({ number, measure, isProposed, owner, due, expected, state }) => [number, measure.zh, isProposed, owner, due, expected, state])).toEqual([
      [1, '成立', true, null, null, 3, 'none'],
      [2, '考试', false, '司法所', '2026-06-30', 0.5, 'planned'],
      [3, '调研', false, null, null, null, 'under-way'],
      [4, '再考', false, null, null, 1, 'done'],
    ]);
    expect(shown[1]).toMatchObject({ measure: { zh: '考试', en: '考试' }, lost: 1, problem: { zh: '持证10人 ÷ 实有20人 = 50%，目标100%，得1分／2分。' }, basis: { zh: '甲〔P 实践做法〕；乙〔P 实践做法〕' } });
  });

  it('is overdue after the day, as of a day that is given', () => {
    const steps = [{ text: '考试', due: '2026-06-30', about: 't.x' }];
    expect([undefined, '2026-06-30', '2026-07-01'].map((asOf) => rows({ certified: 10 }, steps, asOf === undefined ? {} : { asOf })[0]?.state)).toEqual(['planned', 'planned', 'overdue']);
  });

  it('brings sentences of one problem together and takes the best of all its ways', () => {
    const [row] = rows({ certified: 10 }, [], {}, {}, { y: group, z: most, x: rate });
    expect([row?.lost, row?.expected, row?.problem.en.split('points. ').length, row?.problem.zh.split('。').length]).toEqual([2, 2, 2, 3]);
  });

  it('promises nothing for what cannot be planned', () => {
    const block = rows({ certified: 20, sessions: 2 }, [], {}, { total: 5, deductions: { cap: 2, indicators: ['t.s'] } }, { ...indicators, s: sessions });
    expect(block).toMatchObject([{ lost: 1, expected: null, state: 'none', isProposed: true }]);
    const incidents = rows({ certified: 20, sessions: 1 }, [], {}, {}, { ...indicators, s: indicatorOf({ kind: 'deduction', of: { fact: 'sessions' }, each: 1 }) });
    expect(incidents).toMatchObject([{ lost: 1, expected: null }]);
  });

  it('counts with the figures that are asked for, or those of the assessment', () => {
    const corrected = { certified: { value: 20, verified: 10 } };
    const town = sceneOf(defineFramework(specOf(pluginOf(indicators))));
    const steps = [{ text: '考试', measure: { fact: 't.certified', to: 15 } }];
    const submission = town.read({ staff: 20, group: true, ...corrected }, { nextSteps: steps });
    const assessment = town.assess({ staff: 20, group: true, ...corrected }, {}, { values: 'best' });
    expect(rectificationList(town.framework, submission)).toEqual([]);
    for (const options of [{ values: 'best' }, { assessment }] as const) {
      expect(rectificationList(town.framework, submission, options)).toMatchObject([{ measure: { zh: '考试' }, lost: 1, expected: 0.5 }]);
      expect(rectificationList(town.framework, { ...submission, nextSteps: [] }, options)).toMatchObject([{ isProposed: true, expected: 1 }]);
    }
  });

  it('names its states in both languages', () => {
    expect(Object.entries(rectificationStates).map(([key, { zh, en }]) => [key, zh, en])).toEqual([
      ['planned', '计划', 'planned'],
      ['under-way', '推进中', 'under way'],
      ['done', '已完成', 'done'],
      ['verified', '已核实', 'verified'],
      ['overdue', '逾期', 'overdue'],
      ['none', '待安排', 'to be planned'],
    ]);
  });
});
