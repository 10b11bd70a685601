import { describe, expect, it } from 'vitest';
import { scene, weekdays } from '../../test-support/scene.js';
import type { Deadline, Linear, Rule } from '../rules/index.js';

const certified: Linear = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const filed: Deadline = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.5 };

/** Sentence in Chinese, sentence in English. */
function says(rule: Rule, facts: Record<string, unknown>, more: Record<string, unknown> = {}, spec: Parameters<typeof scene>[2] = {}): readonly string[] {
  const { sentence } = scene(rule, {}, spec).explain(facts, more);
  return [sentence.zh, sentence.en];
}

describe('one plain sentence', () => {
  it('holds the numbers, the standard and the points', () => {
    expect(says(certified, { certified: 11, staff: 19 })).toEqual([
      '持证11人 ÷ 实有19人 = 57.89%，目标100%，得1.16分／2分。',
      'certified 11 people ÷ staff 19 people = 57.89%, target 100%, earned 1.16 of 2 points.',
    ]);
  });

  it('adds up, takes away and puts sums of a quotient in brackets', () => {
    expect(says({ ...certified, of: { ratio: [['certified', 'trained'], 'staff'] } }, { certified: 1, trained: 2, staff: 19 })).toEqual([
      '（持证1人 + 培训2人） ÷ 实有19人 = 15.79%，目标100%，得0.32分／2分。',
      '(certified 1 people + trained 2 people) ÷ staff 19 people = 15.79%, target 100%, earned 0.32 of 2 points.',
    ]);
    expect(says({ ...certified, of: { sum: ['sessions', 'trained'] }, target: 10 }, { sessions: 1, trained: 2 })[0]).toBe('专题研究1次 + 培训2人 = 3次，目标10次，得0.6分／2分。');
    expect(says({ ...certified, of: { difference: ['staff', 'trained'] }, target: 10 }, { staff: 3, trained: 5 })[0]).toBe('实有3人 − 培训5人 = -2人，目标10人，得0分／2分。');
    expect(says({ ...certified, of: { sum: ['rate', 'rate'] }, target: 2 }, { rate: 50 })[0]).toBe('满意度50% + 满意度50% = 100%，目标200%，得1分／2分。');
  });

  it('shows plain facts without repeating their value', () => {
    expect(says({ kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 }, { sessions: 4 })).toEqual([
      '专题研究4次，应达到6次，每少1次扣0.3分，得1.4分／2分。',
      'sessions 4 times, 6 times asked for, 0.3 points off for each missing, earned 1.4 of 2 points.',
    ]);
    expect(says({ kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: 1 }] }, { rate: 85.5 })[0]).toBe('满意度85.5%，最高档不低于90%，得1分／2分。');
    expect(says({ kind: 'over-fulfilment', of: { fact: 'sessions' }, target: 4, base: 1.4, each: 0.2 }, { sessions: 5 })[0]).toBe('专题研究5次，基本目标4次，超额另加，得1.6分／2分。');
    expect(says({ kind: 'all-or-nothing', of: { fact: 'group' } }, { group: false })).toEqual(['领导小组：否，应为“是”，得0分／2分。', 'leading group no, should be yes, earned 0 of 2 points.']);
    expect(says({ kind: 'all-or-nothing', of: { fact: 'group' } }, { group: true })[1]).toBe('leading group yes, should be yes, earned 2 of 2 points.');
  });

  it('names items, options, levels and judgements', () => {
    expect(says({ kind: 'checklist', fact: 'steps' }, { steps: { a: true, b: false } })).toEqual([
      '程序已完成1项（参与），未完成1项（论证），未报1项（评估），应完成3项，数据未全部填报或为约数，得0.67分／2分，0.66分待定。',
      'steps 1 done (participation), 1 not done (appraisal), 1 not reported (assessment), 3 items asked for, some figures are missing or approximate, earned 0.67 of 2 points, 0.66 open.',
    ]);
    expect(says({ kind: 'checklist', fact: 'steps' }, { steps: ['a', 'b', 'c'] })[0]).toBe('程序已完成3项（参与；论证；评估），应完成3项，得2分／2分。');
    expect(says({ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }, { level: 'low' })).toEqual(['等级：低，最好为“高”，得0分／2分。', 'level low, best is high, earned 0 of 2 points.']);
    expect(says({ kind: 'award', levels: [{ fact: 'national', points: 1 }, { fact: 'county', points: 0.5 }] }, { national: 1, county: 0 })).toEqual([
      '国家级1项、县级0项，按级别累计，最多2分，得1分／2分。',
      'national 1 awards, county 0 awards, added up by level, at most 2 points, earned 1 of 2 points.',
    ]);
    expect(says({ kind: 'judged', fact: 'opinion' }, { opinion: { value: 1.5, reason: '较好' } })).toEqual([
      '评审1.5分（理由：较好），由评审人评分并写明理由，得1.5分／2分。',
      'opinion 1.5 points (reason: 较好), judged by a reviewer with a reason, earned 1.5 of 2 points.',
    ]);
  });

  it('tells how late something was, in calendar or working days', () => {
    expect(says(filed, { filed: '2026-03-03' })).toEqual(['报送2026-03-03，逾期2日，期限为次年3月1日，得1分／2分。', 'filed 2026-03-03, 2 days late, due by 1 March of the following year, earned 1 of 2 points.']);
    expect(says(filed, { filed: '2026-03-01' })).toEqual(['报送2026-03-01，按期，期限为次年3月1日，得2分／2分。', 'filed 2026-03-01, in time, due by 1 March of the following year, earned 2 of 2 points.']);
    expect(says(filed, { filed: false })).toEqual(['报送未办理，期限为次年3月1日，得0分／2分。', 'filed not done, due by 1 March of the following year, earned 0 of 2 points.']);
    const working: Deadline = { ...filed, days: 'working', limit: { after: 'issued', within: 3 } };
    expect(says(working, { issued: '2026-03-02', filed: '2026-03-06' }, {}, { calendar: weekdays })).toEqual([
      '发布2026-03-02，报送2026-03-06，逾期1个工作日，发布后3个工作日内，得1.5分／2分。',
      'issued 2026-03-02, filed 2026-03-06, 1 working days late, within 3 working days of issued, earned 1.5 of 2 points.',
    ]);
  });

  it('tells how many villages reach the mark', () => {
    const three: Rule = { kind: 'village-share', fact: 'literate', atLeast: 3 };
    expect(says(three, { 'town.villages': 4, literate: [3, 2, 5, 1] })).toEqual([
      '明白人不少于3人的2个村 ÷ 行政村数4个村 = 50%，每村不少于3人，目标100%，得1分／2分。',
      '2 villages with law-literate people at least 3 ÷ administrative villages 4 villages = 50%, at least 3 in each village, target 100%, earned 1 of 2 points.',
    ]);
    expect(says(three, { 'town.villages': 4, literate: [3, 2, 5, null] })[0]).toBe('明白人不少于3人的2～3个村 ÷ 行政村数4个村 = 50%至75%，每村不少于3人，目标100%，数据未全部填报或为约数，得1分／2分，0.5分待定。');
    expect(says({ kind: 'village-share', fact: 'literate' }, { 'town.villages': 2, literate: [3, 0] })[0]).toContain('明白人不少于1人的1个村');
    expect(says({ kind: 'village-share', fact: 'rules' }, { 'town.villages': 18, rules: 16 })).toEqual([
      '村规民约的16个村 ÷ 行政村数18个村 = 88.89%，目标100%，得1.78分／2分。',
      '16 villages with village rules ÷ administrative villages 18 villages = 88.89%, target 100%, earned 1.78 of 2 points.',
    ]);
    expect(says({ kind: 'linear', of: { villages: 'literate' }, target: 1 }, { 'town.villages': 2, literate: [3, 0] })[0]).toContain('明白人不少于1人的1个村 ÷ 行政村数2个村 = 50%');
  });

  it('shows what is reported where the number of villages is missing', () => {
    const share: Rule = { kind: 'village-share', fact: 'rules' };
    expect(says(share, { rules: 16 })[0]).toBe('村规民约16个村、行政村数未报，目标100%，尚缺：行政村数，得0分／2分，2分待定。');
    expect(says(share, { rules: [true, null, false] })).toEqual([
      '村规民约分村填报2个村、行政村数未报，目标100%，尚缺：行政村数，得0分／2分，2分待定。',
      'village rules rows for 2 villages, administrative villages not reported, target 100%, not reported: administrative villages, earned 0 of 2 points, 2 open.',
    ]);
  });

  it('tells no more than all villages where their number is approximate', () => {
    expect(says({ kind: 'village-share', fact: 'rules' }, { 'town.villages': { atLeast: 4, atMost: 8 }, rules: [true, false] })[0]).toContain('村规民约的1～7个村 ÷ 行政村数4至8个村 = 12.5%至100%');
    expect(says({ kind: 'village-share', fact: 'rules' }, { 'town.villages': { atLeast: 3 }, rules: [true, false] })).toEqual([
      '村规民约的至少1个村 ÷ 行政村数至少3个村 = 至少0%，目标100%，数据未全部填报或为约数，得0分／2分，2分待定。',
      'at least 1 villages with village rules ÷ administrative villages at least 3 villages = at least 0%, target 100%, some figures are missing or approximate, earned 0 of 2 points, 2 open.',
    ]);
  });

  it('tells the change against earlier years', () => {
    const fewer: Rule = { kind: 'history', fact: 'sessions', years: 2, change: 'rate', floor: 0, target: -0.2 };
    const earlier = { earlier: { 2024: { t: { sessions: 10 } }, 2023: { t: { sessions: 10 } } } };
    expect(says(fewer, { sessions: 9 }, earlier)).toEqual([
      '专题研究9次，比前2年平均数变化-10%，与前2年平均数相比下降20%得满分，得1分／2分。',
      'sessions 9 times, a change of -10% against the mean of 2 earlier year(s), full marks at −20% against the mean of 2 earlier year(s), earned 1 of 2 points.',
    ]);
    expect(says({ ...fewer, years: 1, change: 'difference', target: -4 }, { sessions: 9 }, earlier)[0]).toContain('变化-1次，与前1年平均数相比下降4次得满分');
    expect(says({ kind: 'history', fact: 'rate', years: 1, change: 'difference', floor: 0, target: 0.05 }, { rate: 82.5 }, { earlier: { 2024: { t: { rate: { atLeast: 80, atMost: 81 } } } } })).toEqual([
      '满意度82.5%，比前1年平均数变化1.5个百分点至2.5个百分点，与前1年平均数相比上升5个百分点得满分，数据未全部填报或为约数，得0.6分／2分，0.4分待定。',
      'satisfaction 82.5%, a change of 1.5 percentage points to 2.5 percentage points against the mean of 1 earlier year(s), full marks at +5 percentage points against the mean of 1 earlier year(s), some figures are missing or approximate, earned 0.6 of 2 points, 0.4 open.',
    ]);
  });
});

describe('approximate figures', () => {
  it('are told with their bounds', () => {
    expect(says(certified, { certified: '10人以上', staff: 19 })).toEqual([
      '持证至少10人 ÷ 实有19人 = 至少52.63%，目标100%，数据未全部填报或为约数，得1.05分／2分，0.95分待定。',
      'certified at least 10 people ÷ staff 19 people = at least 52.63%, target 100%, some figures are missing or approximate, earned 1.05 of 2 points, 0.95 open.',
    ]);
    expect(says(certified, { certified: { atMost: 5 }, staff: 19 })[1]).toContain('certified at most 5 people ÷ staff 19 people = 0% to 26.32%');
    expect(says(certified, { certified: { atLeast: 3, atMost: 5 }, staff: 20 })).toEqual([
      '持证3至5人 ÷ 实有20人 = 15%至25%，目标100%，数据未全部填报或为约数，得0.3分／2分，0.2分待定。',
      'certified 3 to 5 people ÷ staff 20 people = 15% to 25%, target 100%, some figures are missing or approximate, earned 0.3 of 2 points, 0.2 open.',
    ]);
    expect(says(certified, { certified: 3, staff: '200余人' })[0]).toContain('实有至少200人 = 0%至1.5%');
    expect(says(certified, { certified: 3, staff: { atMost: 200 } })[0]).toContain('实有至多200人 = 至少1.5%');
  });

  it('may have no lower end, or none at all', () => {
    const less: Rule = { kind: 'linear', of: { difference: ['staff', 'trained'] }, target: 10 };
    expect(says(less, { staff: 9, trained: '2人以上' })).toEqual([
      '实有9人 − 培训至少2人 = 至多7人，目标10人，数据未全部填报或为约数，得0分／2分，1.4分待定。',
      'staff 9 people − trained at least 2 people = at most 7 people, target 10 people, some figures are missing or approximate, earned 0 of 2 points, 1.4 open.',
    ]);
    expect(says(less, { staff: '9人以上', trained: '2人以上' })[0]).toBe('实有至少9人 − 培训至少2人，目标10人，数据未全部填报或为约数，得0分／2分，2分待定。');
    expect(says({ kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 }, { sessions: '9次以上' }, { earlier: { 2024: { t: { sessions: '5次以上' } } } })[0]).toMatch(/^专题研究至少9次，与前1年/);
  });
});

