import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { approximate } from '../exact.js';
import { edgesOfFact } from './fact-edges.js';
import { readSubmission } from './submission.js';

const half = { zh: '一半', en: 'half' };
const framework = defineFramework(
  specOf(
    pluginOf({
      rate: indicatorOf({ kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.95, points: 2 }, { atLeast: 0.9, points: 1 }] }),
      spent: indicatorOf({ kind: 'linear', of: { fact: 'budget' }, target: 2.5 }, { appliesWhen: { fact: 'balance', atLeast: 10 } }),
      sum: indicatorOf({ kind: 'linear', of: { sum: ['budget', 'balance'] }, target: 7 }),
      group: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { appliesWhen: { fact: 'group', is: true } }),
    }),
    {
      gates: [{ id: 'g', title: half, when: { fact: 't.balance', atMost: -50 }, effect: { capTotal: 4 }, authority: half }],
      classes: [{ id: 'big', title: half, indicators: { 't.rate': { rule: { bands: [{ atLeast: 0.8, points: 2 }] } } } }],
    },
  ),
);
const edges = (id: string): number[] => edgesOfFact(framework, id).map(approximate);

describe('where points turn', () => {
  it('is told by rules of the fact alone, by conditions and gates, in every class, as people write figures', () => {
    expect(new Set(edges('t.rate'))).toEqual(new Set([95, 90, 80]));
    expect(new Set(edges('t.budget'))).toEqual(new Set([0, 2.5]));
    expect(new Set(edges('t.balance'))).toEqual(new Set([10, -50]));
    expect(edgesOfFact(framework, 't.rate')).toBe(edgesOfFact(framework, 't.rate'));
  });

  it('is asked about where rounding would cross it', () => {
    const told = (facts: object): unknown => readSubmission(framework, { town: { name: '甲镇', class: 'big' }, facts: { t: facts } }).issues.map(({ code }) => code);
    expect(told({ rate: 94.96 })).toEqual(['rounding-asked']);
    expect(told({ rate: 93.333333 })).toEqual(['rounded']);
    expect(told({ budget: 2.499 })).toEqual(['rounding-asked']);
    expect(told({ budget: { value: 2.333333, verified: 2.5001 } })).toEqual(['rounded', 'rounding-asked']);
    const { issues } = readSubmission(framework, { town: { name: '甲镇', class: 'big' }, nextSteps: [{ text: 'a', measure: { fact: 't.rate', to: 94.96 } }] });
    expect(issues.map(({ code }) => code)).toEqual(['rounding-asked']);
  });
});
