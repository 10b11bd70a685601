import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec, PlacedIndicator } from '../framework.js';
import { cannotOf, cannotWords, causeOf, causeWords, type Cannot, type Cause } from './cannot.js';

const gates: FrameworkSpec['gates'] = [{ id: 'fire', title: { zh: '', en: '' }, when: { fact: 't.trained', atLeast: 1 }, effect: { zeroArea: 'a' }, authority: { zh: '文件', en: 'document' } }];

function cause(written: object, spec: Partial<FrameworkSpec> = {}): Cause {
  const town = scene({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, {}, spec);
  return causeOf(town.framework, town.framework.indicators['t.x'] as PlacedIndicator, town.result(written as Record<string, unknown>, {}, { values: 'best' }));
}

describe('why points are lost', () => {
  it('is the cause of the rule, unless a framework has one', () => {
    expect(cause({ certified: 1, staff: 2 })).toBe('below-target');
    expect(cause({ certified: 1, staff: 2 }, { unproven: 'zero' })).toBe('unproven');
    expect(cause({ certified: 0, staff: 0 }, { notApplicable: 'zero' })).toBe('not-applicable');
  });

  it('is a figure that was not true, where that costs more', () => {
    const corrected = { certified: { value: 2, verified: 1 }, staff: 2 };
    expect([cause(corrected), cause(corrected, { untrue: 'zero' }), cause(corrected, { untrue: { factor: 0.5 } })]).toEqual(['below-target', 'untrue', 'untrue']);
    expect(cause({ ...corrected, certified: { value: 1, verified: 0 } }, { untrue: 'zero' })).toBe('below-target');
  });

  it('is a gate that took all of it', () => {
    expect(cause({ certified: 1, staff: 2, trained: 1 }, { gates })).toBe('gate');
    expect(cause({ certified: 1, staff: 2, trained: 0 }, { gates })).toBe('below-target');
    expect(cause({ certified: 0, staff: 2 }, { gates })).toBe('below-target');
    expect(cause({ certified: 1, staff: 2 }, { gates })).toBe('below-target');
    expect(cause({ certified: 1, staff: 2, trained: { value: 1, evidence: '材料' } }, { gates, unproven: 'zero' })).toBe('gate');
  });

  it('is told under the gate that touched it, not under another', () => {
    const town = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }), { gates: [{ ...gates[0], id: 'cap', effect: { capTotal: 1 } } as NonNullable<typeof gates>[number]] })));
    const indicator = town.framework.indicators['t.x'] as PlacedIndicator;
    expect(causeOf(town.framework, indicator, town.result({ group: false, trained: 1 }))).toBe('item-unmet');
  });
});

describe('what cannot be planned', () => {
  it.each<[Cause, Cannot]>([
    ['incidents', 'past'],
    ['late', 'past'],
    ['untrue', 'past'],
    ['unproven', 'evidence'],
    ['judged', 'judged'],
    ['gate', 'gate'],
    ['below-target', 'others'],
    ['item-unmet', 'others'],
    ['not-applicable', 'others'],
  ])('%s is %s', (why, not) => {
    expect(cannotOf(why)).toBe(not);
  });

  it('is told in both languages', () => {
    expect(Object.entries(cannotWords).map(([key, { zh, en }]) => [key, zh, en])).toEqual([
      ['past', '已经发生，不能改变；今后不再发生即可', 'it has happened and cannot be changed; what counts is that it does not happen again'],
      ['judged', '由评审人评定', 'for a reviewer to judge'],
      ['others', '不由本镇一家决定，没有可直接安排的措施', 'not for the town alone to decide, so no step is proposed'],
      ['evidence', '先补交佐证材料', 'show the evidence first'],
      ['gate', '限制项解除前补不回来', 'cannot be won back while the gate applies'],
      ['fixed', '按要求不作改变', 'left alone as asked'],
    ]);
    expect(Object.entries(causeWords).map(([key, { zh, en }]) => [key, zh, en])).toEqual([
      ['below-target', '未达到目标', 'below target'],
      ['item-unmet', '有未完成的事项', 'something not done'],
      ['incidents', '发生了扣分情形', 'incidents'],
      ['late', '逾期', 'late'],
      ['judged', '评审扣分', 'judged'],
      ['unproven', '缺佐证材料', 'no evidence'],
      ['untrue', '自评与核查不符', 'own figure corrected by the reviewer'],
      ['gate', '限制项触发', 'a gate applies'],
      ['not-applicable', '不适用按0分计', 'not applicable counts as nothing'],
    ]);
  });
});
