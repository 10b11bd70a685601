import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, specOf, weekdays } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import type { Reason } from '../assessment.js';
import { defineFramework } from '../define-framework.js';
import { explain } from '../explain.js';
import type { FrameworkSpec, Gate } from '../framework.js';
import type { Deadline, Linear, Rule } from '../rules/index.js';

const certified: Linear = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const filed: Deadline = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' };
const three: Rule = { kind: 'village-share', fact: 'literate', atLeast: 3 };
const fire: Gate = { id: 'fire', title: { zh: '重大事故', en: 'major accident' }, when: { fact: 't.trained', atLeast: 1 }, effect: { zeroArea: 'a' }, authority: { zh: '文件', en: 'document' } };

function told(rule: Rule, facts: Record<string, unknown>, more: Record<string, unknown> = {}, spec: Partial<FrameworkSpec> = {}): readonly [Reason | undefined, string, string] {
  const { result, sentence } = scene(rule, {}, spec).explain(facts, more);
  return [result.reason, sentence.zh, sentence.en];
}

describe('why points are open, in words', () => {
  it('says which facts are missing, and what to report first', () => {
    expect(told(certified, { certified: 11 })).toEqual(['unknown-facts', '持证11人 ÷ 实有未报，目标100%，尚缺：实有，得0分／2分，2分待定。', 'certified 11 people ÷ staff not reported, target 100%, not reported: staff, earned 0 of 2 points, 2 open.']);
    expect(told(certified, {})).toEqual(['unknown-facts', '目标100%，尚缺：持证、实有，得0分／2分，2分待定。', 'target 100%, not reported: certified, staff, earned 0 of 2 points, 2 open.']);
    expect(scene(certified).explain({}).reportFirst).toEqual({ zh: '先补报：持证、实有（2分待定）', en: 'report first: certified, staff (2 points open)' });
    expect(scene(certified).explain({ certified: { atMost: 3 }, staff: 9 })).not.toHaveProperty('reportFirst');
    expect(scene(certified).explain({ certified: 3, staff: 9 })).not.toHaveProperty('reportFirst');
  });

  it('says that earlier years are missing', () => {
    const history: Rule = { kind: 'history', fact: 'sessions', years: 2, change: 'rate', floor: 0, target: 1 };
    expect(told(history, { sessions: 9 })).toEqual(['unknown-facts', '专题研究9次，与前2年平均数相比上升100%得满分，缺往年数据，得0分／2分，2分待定。', 'sessions 9 times, full marks at +100% against the mean of 2 earlier year(s), earlier years are missing, earned 0 of 2 points, 2 open.']);
  });

  it('says that a mean proves nothing about each village', () => {
    expect(told(three, { 'town.villages': 18, literate: { total: 60 } })).toEqual([
      'total-only',
      '明白人合计60人、行政村数18个村，每村不少于3人，目标100%，只有合计数，平均每村3.33人，不能证明每个村都达到，得0分／2分，2分待定。',
      'law-literate people 60 people in all, administrative villages 18 villages, at least 3 in each village, target 100%, only a total is known: a mean of 3.33 a village does not prove it for each village, earned 0 of 2 points, 2 open.',
    ]);
    for (const villages of [0, { atLeast: 18, atMost: 19 }]) {
      expect(told(three, { 'town.villages': villages, literate: { total: 60 } }).slice(0, 2)).toEqual(['total-only', expect.stringContaining('只有合计数，不能证明每个村都达到')]);
    }
    expect(told(three, { 'town.villages': 0, literate: { total: 60 } })[2]).toContain('only a total is known, which does not prove it for each village');
  });

  it('says that the year, the calendar, evidence or other towns are missing', () => {
    expect(told(filed, { filed: '2026-03-03' }, { year: undefined })).toEqual(['year-unknown', '报送2026-03-03，期限为次年3月1日，年度未填，无法确定期限，得0分／2分，2分待定。', 'filed 2026-03-03, due by 1 March of the following year, the year is not given, so the limit is unknown, earned 0 of 2 points, 2 open.']);
    expect(told({ ...filed, days: 'working' }, { filed: '2027-03-03' }, {}, { calendar: weekdays })).toEqual(['calendar', '报送2027-03-03，期限为次年3月1日，节假日安排尚未公布，工作日数暂不能确定，得0分／2分，2分待定。', 'filed 2027-03-03, due by 1 March of the following year, the holiday calendar is not published yet, so working days are provisional, earned 0 of 2 points, 2 open.']);
    expect(told(certified, { certified: 11, staff: 19 }, {}, { unproven: 'open' })).toEqual(['unproven', '持证11人 ÷ 实有19人，目标100%，缺佐证材料，得0分／2分，2分待定。', 'certified 11 people ÷ staff 19 people, target 100%, evidence is missing, earned 0 of 2 points, 2 open.']);
    expect(told({ kind: 'peers', of: certified.of, against: 'mean', floor: 0, target: 1 }, { certified: 11, staff: 19 })).toEqual(['needs-peers', '持证11人 ÷ 实有19人 = 57.89%，与同类乡镇平均数比较，须与其他乡镇比较，得0分／2分，2分待定。', 'certified 11 people ÷ staff 19 people = 57.89%, against the mean of its class, needs other towns to compare with, earned 0 of 2 points, 2 open.']);
  });

  it('says that figures are approximate', () => {
    expect(told(certified, { certified: { atMost: 5 }, staff: 19 })[1]).toContain('数据未全部填报或为约数');
  });
});

describe('what does not apply, in words', () => {
  const none = { certified: { notApplicable: '未下放执法权' }, staff: 19 };

  it('says why, and that it does not count', () => {
    expect(told(certified, none)).toEqual(['declared', '不适用：未下放执法权，2分不计入。', 'not applicable: 未下放执法权, 2 points not counted.']);
    expect(told(certified, { certified: 0, staff: 0 })).toEqual(['does-not-arise', '本年度未发生该事项，不适用，2分不计入。', 'the matter did not arise this year, not applicable, 2 points not counted.']);
  });

  it('says what it counts for where the policy says so', () => {
    expect(told(certified, none, {}, { notApplicable: 'full' })[1]).toBe('不适用：未下放执法权，得2分／2分。');
    expect(told(certified, none, {}, { notApplicable: 'zero' })[2]).toBe('not applicable: 未下放执法权, earned 0 of 2 points.');
  });

  it('says that some matters always arise', () => {
    expect(told(certified, { certified: 0, staff: 0 }, {}, { notApplicable: 'forbid' })).toEqual(['not-applicable-forbidden', '持证0人 ÷ 实有0人，目标100%，本项不得填“不适用”，得0分／2分，2分待定。', 'certified 0 people ÷ staff 0 people, target 100%, may not be declared not applicable, earned 0 of 2 points, 2 open.']);
  });

  it('says so of a matter that an earlier year declares', () => {
    const history: Rule = { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 };
    expect(told(history, { sessions: 9 }, { earlier: { 2024: { t: { sessions: { notApplicable: '尚未设立' } } } } })).toEqual(['declared', '不适用，2分不计入。', 'not applicable, 2 points not counted.']);
  });
});

describe('gates, in words', () => {
  it('are named where they took the points', () => {
    expect(told(certified, { certified: 11, staff: 19, trained: 1 }, {}, { gates: [fire] })).toEqual([undefined, '持证11人 ÷ 实有19人 = 57.89%，目标100%，“重大事故”触发，得0分／2分。', 'certified 11 people ÷ staff 19 people = 57.89%, target 100%, major accident applies, earned 0 of 2 points.']);
  });

  it('hold points open while they are not decided', () => {
    expect(told(certified, { certified: 11, staff: 19 }, {}, { gates: [fire] })).toEqual(['gate-undecided', '持证11人 ÷ 实有19人 = 57.89%，目标100%，限制项尚未确认，得0分／2分，1.16分待定。', 'certified 11 people ÷ staff 19 people = 57.89%, target 100%, a gate is not decided yet, earned 0 of 2 points, 1.16 open.']);
  });
});

describe('explaining', () => {
  const framework = defineFramework({ ...specOf(pluginOf({ x: indicatorOf(certified), y: indicatorOf(filed), z: indicatorOf(three), w: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })), bonus: { cap: 2, indicators: ['t.w'] }, deductions: { cap: 2, indicators: ['t.z'] }, total: 4 });
  const submission = { town: { name: 'A' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] };

  it('takes all indicators in the order of the framework, or one', () => {
    expect(explain(framework, submission).map(({ id, area }) => [id, area])).toEqual([['t.x', 'a'], ['t.y', 'a'], ['t.w', 'bonus'], ['t.z', 'deductions']]);
    expect(explain(framework, submission, 't.z').map(({ id }) => id)).toEqual(['t.z']);
  });

  it('refuses an indicator that does not exist', () => {
    for (const id of ['t.q', 'constructor', '']) expect(() => explain(framework, submission, id)).toThrow(new RangeError(`no such indicator: ${id}`));
  });

  it('gives rule, basis, reason and remedy beside the sentence', () => {
    expect(explain(framework, submission, 't.x')[0]).toMatchObject({
      title: { zh: '指标', en: 'indicator' },
      rule: { zh: '达到100%得满分，0%为0分，其间按比例得分' },
      basis: [{ zh: '做法〔P 实践做法〕', en: 'practice [P, seen in practice]' }],
      why: { zh: '缘由' },
      remedy: { zh: '补救' },
      waysBack: [],
      result: { id: 't.x', open: 2 },
    });
  });

  it('takes an assessment that is there already', () => {
    const assessment = assess(framework, submission);
    expect(explain(framework, submission, undefined, { assessment })).toEqual(explain(framework, submission));
    expect(explain(framework, submission, 't.x', { assessment })[0]?.result).toBe(assessment.areas[0]?.indicators[0]);
  });

  it('follows the class of the town', () => {
    const title = { zh: '类', en: 'class' };
    const classed = defineFramework({ ...specOf(pluginOf({ x: indicatorOf(certified), y: indicatorOf(filed) })), classes: [{ id: 'big', title, indicators: { 't.y': 'off', 't.x': { points: 4, rule: { target: 0.5 } } } }] });
    const town = { ...submission, town: { name: 'A', class: 'big' } };
    expect(explain(classed, town).map(({ id, sentence }) => [id, sentence.zh])).toEqual([['t.x', '目标50%，尚缺：持证、实有，得0分／4分，4分待定。']]);
    expect(() => explain(classed, town, 't.y')).toThrow(RangeError);
  });
});
