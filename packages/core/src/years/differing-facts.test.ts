import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework, type Framework } from '../index.js';
import { differingFacts } from './differing-facts.js';

const set = { kind: 'all-or-nothing', of: { fact: 'group' } } as const;
const framework = defineFramework(specOf(pluginOf({ x: indicatorOf(set) })));
const told = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>, held: Framework = framework): string[] => {
  const side = (written: Readonly<Record<string, unknown>>, by: Framework): Parameters<typeof differingFacts>[0] => ({ framework: by, submission: sceneOf(by).read(written) });
  return differingFacts(side(before, framework), side(after, held)).flatMap(({ words }) => [words.zh, words.en]);
};
const paper = ['表'];

describe('facts that differ', () => {
  it('are told with both values, and whose they are', () => {
    expect(told({ certified: { value: 11, evidence: paper }, staff: 19 }, { certified: { value: 12, verified: 10, evidence: paper }, staff: 19 })).toEqual([
      '持证（自评）：11人 → 12人',
      'certified (own figure): 11 people → 12 people',
      '持证（核查）：未报 → 10人',
      "certified (reviewer's figure): not reported → 10 people",
    ]);
  });

  it('are none where nothing differs', () => {
    expect(told({ staff: 19, steps: { a: true } }, { staff: 19, steps: { a: true } })).toEqual([]);
  });

  it('may differ in their evidence alone, told once', () => {
    expect(told({ staff: { value: 19, verified: 19 } }, { staff: { value: 19, verified: 19, evidence: paper } })).toEqual(['实有（自评）：19人（无佐证材料） → 19人', 'staff (own figure): 19 people (no evidence) → 19 people']);
    expect(told({ staff: { verified: 19 } }, { staff: { verified: 19, evidence: paper } }).at(0)).toBe('实有（核查）：19人（无佐证材料） → 19人');
  });

  it('tell of missing evidence only where it came or went', () => {
    expect(told({ staff: { value: 19, evidence: paper } }, { staff: 20 })).toEqual(['实有（自评）：19人 → 20人（无佐证材料）', 'staff (own figure): 19 people → 20 people (no evidence)']);
    expect(told({ staff: 19 }, { staff: 20 })[0]).toBe('实有（自评）：19人 → 20人');
  });

  it('may apply in one year only, for a reason', () => {
    const none = (reason: string): unknown => ({ notApplicable: reason });
    expect(told({ staff: { value: 19, evidence: paper } }, { staff: none('没有队伍') })).toEqual(['实有（自评）：19人 → 不适用（没有队伍）', 'staff (own figure): 19 people → not applicable (没有队伍)']);
    expect(told({ staff: none('甲') }, { staff: none('乙') })).toHaveLength(2);
    expect(told({ staff: none('甲') }, { staff: none('甲') })).toEqual([]);
  });

  it('come in the order of the later framework, those of the earlier one alone after them', () => {
    const { staff: _staff, certified: _certified, ...kept } = facts;
    const later = defineFramework(specOf(pluginOf({ x: indicatorOf(set) }, { facts: { ...kept, fresh: { ...facts.staff, label: { zh: '新项', en: 'fresh' } } } })));
    expect(told({ staff: 19 }, { fresh: 3, group: true }, later).filter((_, place) => place % 2 === 0)).toEqual(['领导小组（自评）：未报 → 是', '新项（自评）：未报 → 3人', '实有（自评）：19人 → 未报']);
  });

  it('go by the name in the later framework, each value in the words of its own', () => {
    const level = { ...facts.level, label: { zh: '级别', en: 'rank' }, options: { ...facts.level.options, high: { zh: '优', en: 'top' }, low: { zh: '差', en: 'bottom' } } };
    const later = defineFramework(specOf(pluginOf({ x: indicatorOf(set) }, { facts: { ...facts, level } })));
    expect(told({ level: 'high' }, { level: 'low' }, later)).toEqual(['级别（自评）：高 → 差', 'rank (own figure): high → bottom']);
  });
});
