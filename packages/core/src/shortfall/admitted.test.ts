import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import type { Indicator } from '../indicator.js';
import type { Rule } from '../rules/index.js';
import { compareShortfalls, type ShortfallComparison } from './admitted.js';

const titled = (zh: string, rule: Rule, more: Partial<Indicator> = {}): Indicator => indicatorOf(rule, { title: { zh, en: `${zh}!` }, ...more });
const indicators = {
  x: titled('持证率', { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { keywords: ['持证'] }),
  y: titled('小组', { kind: 'all-or-nothing', of: { fact: 'group' } }),
  z: titled('研究', { kind: 'linear', of: { fact: 'sessions' }, target: 4 }),
  k: titled('等级', { kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }),
};
const facts = { certified: 10, staff: 20, group: true, sessions: 4, level: 'high' };

function compare(shortfalls: readonly unknown[], written: object = {}, spec: Partial<FrameworkSpec> = {}): ShortfallComparison {
  const town = sceneOf(defineFramework(specOf(pluginOf(indicators), spec)));
  const submission = town.read({ ...facts, ...written }, { shortfalls });
  return compareShortfalls(town.framework, submission, town.assess({ ...facts, ...written }));
}

const states = (shortfalls: readonly unknown[], written?: object, spec?: Partial<FrameworkSpec>): unknown[] =>
  compare(shortfalls, written, spec).admitted.map(({ state, figures, problems }) => [state, figures.map(({ id, standing, lost }) => [id, standing, lost]), problems]);
const words = (about: readonly string[], written?: object, spec?: Partial<FrameworkSpec>): string[] => compare([{ text: '不足', about }], written, spec).admitted.flatMap((each) => [each.words.zh, each.words.en]);

describe('what a town admits beside what its figures show', () => {
  it('is borne out where points are lost', () => {
    const { admitted, both, notAdmitted } = compare([{ text: '持证不够', cause: '人手少', about: 't.x' }], { group: false });
    expect(admitted).toMatchObject([{ text: '持证不够', cause: '人手少', state: 'both', figures: [{ id: 't.x', title: { zh: '持证率' }, standing: 'lost', lost: 1 }], problems: ['t.certified'], proposals: [] }]);
    expect([both, notAdmitted].map((problems) => problems.map(({ id }) => id))).toEqual([['t.certified'], ['t.group']]);
    expect(compare(['其他']).admitted[0]).not.toHaveProperty('cause');
  });

  it('is not seen in full marks, and waits for figures that are missing', () => {
    expect(states([{ text: 'a', about: 't.y' }, { text: 'b', about: 't.z' }, { text: 'c', about: ['t.y', 't.z'] }], { sessions: null })).toEqual([
      ['not-visible', [['t.y', 'full', 0]], []],
      ['to-report', [['t.z', 'open', 2]].map(([id, standing]) => [id, standing, 0]), []],
      ['not-visible', [['t.y', 'full', 0], ['t.z', 'open', 0]], []],
    ]);
    expect(states([{ text: 'a', about: 't.y' }, { text: 'b', about: ['t.y', 't.z'] }], { group: { notApplicable: '无此事项' }, sessions: null })).toEqual([
      ['not-visible', [['t.y', 'not-applicable', 0]], []],
      ['to-report', [['t.y', 'not-applicable', 0], ['t.z', 'open', 0]], []],
    ]);
    expect(states([{ text: 'a', about: 't.z' }], { sessions: { atMost: 3 } })).toEqual([['both', [['t.z', 'lost', 0.5]], ['t.sessions']]]);
  });

  it('is held against the losses of a whole area, or against all of it where nothing is lost', () => {
    expect(states([{ text: 'a', about: 'a' }], { level: 'low' })).toEqual([['both', [['t.x', 'lost', 1], ['t.k', 'lost', 2]], ['t.level', 't.certified']]]);
    expect(states([{ text: 'a', about: 'a' }], { certified: 20, level: null })).toEqual([['not-visible', [['t.x', 'full', 0], ['t.y', 'full', 0], ['t.z', 'full', 0], ['t.k', 'open', 0]], []]]);
    expect(states([{ text: 'a', about: ['a', 't.x', 't.y'] }])).toEqual([['both', [['t.x', 'lost', 1], ['t.y', 'full', 0]], ['t.certified']]]);
  });

  it('is unlinked where nobody said what it is about, and links are only proposed', () => {
    const { admitted, both, notAdmitted } = compare(['持证不够']);
    expect(admitted).toMatchObject([{ state: 'unlinked', figures: [], problems: [], proposals: [{ id: 't.x', words: ['持证'] }], words: { zh: '没有对应到指标，请在 about 中写明。', en: 'Not linked to any indicator; please name one under about.' } }]);
    expect([both, notAdmitted.length]).toEqual([[], 1]);
  });

  it('is a loss among the deductions only where points are taken off, and never for a bonus', () => {
    const block = (part: 'bonus' | 'deductions', sessions: unknown): unknown[] => states([{ text: 'a', about: 't.z' }], { sessions }, { total: 6, [part]: { cap: 2, indicators: ['t.z'] } });
    expect(block('deductions', 1)).toEqual([['both', [['t.z', 'lost', 0.5]], ['t.sessions']]]);
    expect(block('deductions', 0)).toEqual([['not-visible', [['t.z', 'full', 0]], []]]);
    expect(block('bonus', 1)).toEqual([['not-visible', [['t.z', 'full', 0]], []]]);
    expect(block('bonus', null)).toEqual([['to-report', [['t.z', 'open', 0]], []]]);
  });

  it('is not seen where the class of the town leaves its indicator out', () => {
    const spec: Partial<FrameworkSpec> = { classes: [{ id: 'small', title: { zh: '', en: '' }, towns: ['某镇'], indicators: { 't.y': 'off', 't.x': { points: 4, rule: { target: 0.8 } } } }] };
    expect(states([{ text: 'a', about: 't.y' }], {}, spec)).toEqual([['not-visible', [], []]]);
    expect(words(['t.y'], {}, spec)).toEqual(['所对应的指标不参加本镇评分。', 'What it is linked to is not scored for this town.']);
    expect(words(['t.x'], {}, spec)[0]).toContain('目标80%');
  });
});

describe('the comparison in words', () => {
  it('reads out loss, full marks, what is missing and what does not apply, in this order', () => {
    expect(words(['t.k', 't.z', 't.y', 't.x'], { sessions: null, level: { notApplicable: '无此事项' } })).toEqual([
      '数据上的失分在持证率：持证10人 ÷ 实有20人 = 50%，目标100%，得1分／2分。小组没有失分，数据看不出不足：领导小组：是，应为“是”，得2分／2分。研究的数据没有填全，还不能印证，请补报。等级不适用。',
      'the figures show a loss in 持证率!: certified 10 people ÷ staff 20 people = 50%, target 100%, earned 1 of 2 points. no points are lost in 小组!, so the figures do not show it: leading group yes, should be yes, earned 2 of 2 points. the figures for 研究! are not complete and cannot bear it out yet; please report them. 等级! does not apply.',
    ]);
  });

  it('puts several of one kind together', () => {
    expect(words(['t.x', 't.y'], { group: false })).toEqual([
      '数据上的失分在持证率、小组：持证10人 ÷ 实有20人 = 50%，目标100%，得1分／2分。领导小组：否，应为“是”，得0分／2分。',
      'the figures show a loss in 持证率!, 小组!: certified 10 people ÷ staff 20 people = 50%, target 100%, earned 1 of 2 points. leading group no, should be yes, earned 0 of 2 points.',
    ]);
  });
});
