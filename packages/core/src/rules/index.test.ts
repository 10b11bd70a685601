import { describe, expect, it } from 'vitest';
import { kindOf, ruleKinds, type Rule } from './index.js';
import { facts } from '../../test-support/facts.js';

describe('the closed union of rule kinds', () => {
  it('holds thirteen kinds, each with its own title in both languages', () => {
    const titles = Object.entries(ruleKinds).map(([id, { title }]) => [id, title.zh, title.en]);
    expect(titles).toEqual([
      ['all-or-nothing', '达标得分', 'all or nothing'],
      ['award', '按级别计分', 'by level'],
      ['bands', '分档计分', 'bands'],
      ['checklist', '逐项累计', 'items added up'],
      ['choice', '按选项计分', 'by choice'],
      ['deadline', '按期完成', 'deadline'],
      ['deduction', '扣分', 'deduction'],
      ['history', '与往年比较', 'against own earlier years'],
      ['judged', '评审人酌情评分', 'judged by a person'],
      ['linear', '按比例计分', 'in proportion'],
      ['over-fulfilment', '超额加分', 'over-fulfilment'],
      ['peers', '与其他乡镇比较', 'against other towns'],
      ['village-share', '按村覆盖率计分', 'share of villages'],
    ]);
  });

  it('tells the type of every parameter, which of them may be left out, and what each means in both languages', () => {
    const types = Object.fromEntries(Object.entries(ruleKinds).map(([id, { parameters }]) => [id, Object.entries(parameters).map(([name, { type, optional }]) => `${name}${optional === true ? '?' : ''}: ${type}`).join(', ')]));
    expect(types).toEqual({
      'all-or-nothing': 'of: measure, atLeast?: number, atMost?: number',
      award: 'levels: levels',
      bands: 'of: measure, bands: bands, otherwise?: points',
      checklist: 'fact: fact, items?: items',
      choice: 'fact: fact, options: options',
      deadline: 'fact: fact, limit: limit, days: days, perDay?: points, cap?: points',
      deduction: 'of: measure, target?: number, each: points, per?: number, cap?: points, least?: points',
      history: 'fact: fact, years: count, change: change, floor: number, target: number',
      judged: 'fact: fact',
      linear: 'of: measure, floor?: number, target: number',
      'over-fulfilment': 'of: measure, target: number, base: points, each: points, per?: number',
      peers: 'of: measure, against: against, floor: number, target: number',
      'village-share': 'fact: fact, atLeast?: count, target?: number',
    });
    const notes = Object.values(ruleKinds).flatMap(({ parameters }) => Object.values(parameters).map(({ note }) => note));
    for (const { zh, en } of notes) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[ -~]+$/);
    }
  });

  it('finds the kind of a rule', () => {
    const rule: Rule = { kind: 'judged', fact: 'opinion' };
    expect(kindOf(rule)).toBe(ruleKinds.judged);
    expect(kindOf(rule).check(rule, { points: 2, fact: () => facts.opinion })).toEqual([]);
  });
});
