import { sumPoints, text, type Assessment, type Framework } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { exampleData, read, reportOf } from '../../test-support/towns.js';
import { stepsOf } from './steps.js';

const town = (file: string): Assessment => reportOf(township, read(township, exampleData(file))).assessment;
const told = (framework: Framework, assessment: Assessment): unknown[] => stepsOf(framework, assessment).map(({ kind, title, change, left }) => [kind, title.zh, change, left]);

/** A town of one area that lost 10 of 100, with whatever comes after the indicators. */
function after(steps: Exclude<Assessment['score'], null>['steps'], low: number): Assessment {
  const tally = { points: 100, applicable: 100, earned: 90, open: 0, lost: 10, notApplicable: 0 };
  const known = town('full-town/submission.yaml');
  return { ...known, total: tally, areas: [{ ...tally, id: 'a', title: text('甲', 'A'), groups: [], indicators: [] }], score: { low, high: low, steps: [{ step: 'indicators', low: 90, high: 90 }, ...steps] } };
}

describe('stepsOf', () => {
  it('goes from full marks to the certain score of the real town', () => {
    expect(told(township, town('niutouya/submission.yaml'))).toEqual([
      ['full', '满分', 0, 100],
      ['lost', '政府职能与组织领导', -0.25, 99.75],
      ['lost', '行政执法能力', -0.84, 98.91],
      ['open', '待定', -81.05, 17.86],
      ['earned', '指标得分', 0, 17.86],
      ['open', '待定的扣分', -5, 12.86],
      ['score', '确定得分', 0, 12.86],
    ]);
  });

  it.each(['niutouya/submission.yaml', 'full-town/submission.yaml', 'all-not-applicable/submission.yaml'])('adds up exactly for %s', (file) => {
    const assessment = town(file);
    const steps = stepsOf(township, assessment);
    expect(sumPoints([assessment.total.points, ...steps.map(({ change }) => change)])).toBe(assessment.score?.low);
    steps.reduce((left, step) => {
      expect(sumPoints([left, step.change])).toBe(step.left);
      return step.left;
    }, assessment.total.points);
  });

  it('is empty where there is no score', () => {
    expect(stepsOf(township, { ...after([], 90), score: null })).toEqual([]);
  });

  it('shows no sum of indicators where nothing comes after it', () => {
    expect(told(township, after([], 90))).toEqual([
      ['full', '满分', 0, 100],
      ['lost', '甲', -10, 90],
      ['score', '确定得分', 0, 90],
    ]);
  });

  it('puts channels together, scales, adds, deducts, caps and lifts', () => {
    const gate = { id: 'cap', title: text('重大事故限档', 'cap after an accident'), when: { fact: 'x', is: true }, effect: { capTotal: 60 }, authority: text('文件', 'document') } as const;
    const steps = [
      { step: 'channel', id: 'own', low: 63, high: 63 },
      { step: 'channel', id: 'people', low: 24, high: 24 },
      { step: 'coefficient', low: 91.35, high: 91.35 },
      { step: 'bonus', low: 2, high: 3 },
      { step: 'deductions', low: 1.5, high: 4 },
      { step: 'gate', id: 'cap', low: 60, high: 60 },
    ] as const;
    expect(told({ ...township, gates: [gate] }, after(steps, 60)).slice(2)).toEqual([
      ['earned', '指标得分', 0, 90],
      ['less', '各渠道合成', -3, 87],
      ['more', '分类系数', 4.35, 91.35],
      ['more', '加分', 2, 93.35],
      ['less', '扣分', -1.5, 91.85],
      ['open', '待定的扣分', -2.5, 89.35],
      ['less', '重大事故限档', -29.35, 60],
      ['score', '确定得分', 0, 60],
    ]);
    expect(told(township, after([{ step: 'deductions', low: 95, high: 95 }, { step: 'floor', low: 0, high: 0 }], 0)).slice(3)).toEqual([
      ['less', '扣分', -95, -5],
      ['more', '不低于0', 5, 0],
      ['score', '确定得分', 0, 0],
    ]);
    expect(told(township, after([{ step: 'gate', id: 'gone', low: 60, high: 60 }], 60))[3]).toEqual(['less', '限制项', -30, 60]);
  });
});
