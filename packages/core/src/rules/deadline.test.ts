import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, weekdays, wordsOf } from '../../test-support/scene.js';
import type { Deadline } from './index.js';

const report: Deadline = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.5 };
const strict: Deadline = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' };
const within: Deadline = { kind: 'deadline', fact: 'filed', limit: { after: 'issued', within: 5 }, days: 'working', perDay: 1 };

describe('deadline', () => {
  it('gives full marks by the limit, then takes off per day late', () => {
    const days = ['2026-02-20', '2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05', '2026-06-01'];
    expect(days.map((filed) => scene(report).points({ filed })[0])).toEqual([2, 2, 1.5, 0.5, 0, 0]);
  });

  it('gives nothing after the limit where no amount per day is given', () => {
    expect(['2026-03-01', '2026-03-02'].map((filed) => scene(strict).points({ filed }))).toEqual([[2, 0, 0], [0, 0, 2]]);
  });

  it('takes off no more than its cap, and no more than full marks', () => {
    expect(['2026-03-03', '2026-03-04', '2027-01-01'].map((filed) => scene({ ...report, cap: 1.2 }).points({ filed })[0])).toEqual([1, 0.8, 0.8]);
    expect(scene({ ...report, cap: 5 }).points({ filed: '2027-01-01' })[0]).toBe(0);
  });

  it('takes "not done" as later than any limit', () => {
    expect(scene(report).points({ filed: false })).toEqual([0, 0, 2]);
    expect(scene(strict).points({ filed: '未' })).toEqual([0, 0, 2]);
    expect(scene({ ...report, cap: 1.2 }).points({ filed: '否' })).toEqual([0.8, 0, 1.2]);
    expect(scene(within).points({ filed: false })).toEqual([0, 0, 2]);
  });

  it('counts working days after another date by the statutory calendar', () => {
    const town = scene(within, {}, { calendar: weekdays });
    // 2025-05-02 is a Friday: the fifth working day after it is Friday 9 May.
    expect(['2025-05-09', '2025-05-11', '2025-05-12', '2025-05-13'].map((filed) => town.points({ issued: '2025-05-02', filed })[0])).toEqual([2, 2, 1, 0]);
    expect(town.points({ issued: '2025-05-12', filed: '2025-05-02' })[0]).toBe(2);
  });

  it('counts calendar days after another date', () => {
    const town = scene({ ...within, days: 'calendar' });
    expect(['2025-05-07', '2025-05-08', '2025-05-09'].map((filed) => town.points({ issued: '2025-05-02', filed })[0])).toEqual([2, 1, 0]);
  });

  it('counts working days late after a day of the year', () => {
    const town = scene({ ...report, days: 'working' }, {}, { calendar: weekdays });
    // 2026-03-01 is a Sunday.
    expect(['2026-03-01', '2026-03-02', '2026-03-06', '2026-03-08'].map((filed) => town.points({ filed })[0])).toEqual([2, 1.5, 0, 0]);
  });

  it('stays open where the year, a date, or the calendar is missing', () => {
    expect(scene(report).result({ filed: '2026-03-05' }, { year: undefined })).toMatchObject({ open: 2, reason: 'year-unknown' });
    expect(scene(report).result({})).toMatchObject({ open: 2, reason: 'unknown-facts' });
    expect(scene(within, {}, { calendar: weekdays }).result({ filed: '2025-05-09' })).toMatchObject({ open: 2, reason: 'unknown-facts' });
    expect(scene(within).result({ issued: '2025-05-02', filed: '2025-05-09' })).toMatchObject({ open: 2, reason: 'calendar' });
    expect(scene(within, {}, { calendar: weekdays }).result({ issued: '2026-12-29', filed: '2027-01-01' })).toMatchObject({ open: 2, reason: 'calendar' });
    expect(scene(within, {}, { calendar: weekdays }).result({ issued: '2027-01-04', filed: '2026-12-29' })).toMatchObject({ open: 2, reason: 'calendar' });
    expect(scene(within, {}, { calendar: weekdays }).points({ issued: '2026-12-29', filed: '2026-12-31' })).toEqual([2, 0, 0]);
    expect(scene(within, {}, { calendar: weekdays }).result({ issued: '2019-12-31', filed: '2020-01-02' })).toMatchObject({ open: 2, reason: 'calendar' });
    expect(scene(within, {}, { calendar: weekdays }).points({ issued: '2020-01-01', filed: '2020-01-02' })).toEqual([2, 0, 0]);
  });

  it('is not applicable where either date is', () => {
    const none = { notApplicable: '本年无文件' };
    for (const facts of [{ issued: none }, { issued: none, filed: false }, { issued: '2025-05-02', filed: none }, { filed: none }]) {
      expect(scene(within).result(facts)).toMatchObject({ status: 'notApplicable', reason: 'declared' });
    }
  });

  it('refuses limits that do not exist and amounts that are not positive', () => {
    const limit = (value: Deadline['limit']): string[] => faultsOf({ ...report, limit: value });
    expect(faultsOf(report)).toEqual([]);
    expect(limit({ month: 2, day: 28, yearsAfter: 0 })).toEqual([]);
    expect(limit({ month: 12, day: 31, yearsAfter: 2 })).toEqual([]);
    expect(limit({ month: 2, day: 29, yearsAfter: 1 })).toEqual(['limit bad-limit 2-29']);
    expect(limit({ month: 13, day: 1, yearsAfter: 1 })).toEqual(['limit bad-limit 13-1']);
    expect(limit({ month: 4, day: 31, yearsAfter: 1 })).toEqual(['limit bad-limit 4-31']);
    expect(limit({ month: 4, day: 0, yearsAfter: 1 })).toEqual(['limit bad-limit 4-0']);
    expect(limit({ month: 4, day: 1.5, yearsAfter: 1 })).toEqual(['limit bad-limit 4-1.5']);
    expect(limit({ month: 4, day: 1, yearsAfter: -1 })).toEqual(['limit bad-limit 4-1']);
    expect(limit({ month: 4, day: 1, yearsAfter: 0.5 })).toEqual(['limit bad-limit 4-1']);
    expect(limit({ after: 'issued', within: 0 })).toEqual([]);
    expect(limit({ after: 'issued', within: -1 })).toEqual(['limit bad-limit -1']);
    expect(limit({ after: 'issued', within: 1.5 })).toEqual(['limit bad-limit 1.5']);
    expect(limit({ after: 'staff', within: 1 })).toEqual(['limit wrong-fact-kind staff']);
    expect(faultsOf({ ...report, fact: 'staff' })).toEqual(['fact wrong-fact-kind staff']);
    expect(faultsOf({ ...report, perDay: 0, cap: -1 })).toEqual(['perDay not-positive 0', 'cap not-positive -1']);
  });

  it('has its edges at the limit and where lateness takes no more', () => {
    expect(edgesOf(strict)).toEqual([0]);
    expect(edgesOf(report)).toEqual([0, 4]);
    expect(edgesOf({ ...report, perDay: 0.1, cap: 0.3 })).toEqual([0, 3]);
    expect(edgesOf({ ...report, cap: 5 })).toEqual([0, 4]);
  });

  it('knows no way back: a date that has passed cannot be changed', () => {
    expect(ways(scene(report).explain({ filed: '2026-03-03' }))).toEqual([]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(report)).toEqual({ zh: '期限为次年3月1日，逾期每日扣0.5分，扣完为止', en: 'due by 1 March of the following year, 0.5 points off per day late, down to zero' });
    expect(wordsOf({ ...strict, limit: { month: 12, day: 4, yearsAfter: 0 } })).toEqual({ zh: '期限为当年12月4日，逾期不得分', en: 'due by 4 December of the same year, nothing after that' });
    expect(wordsOf({ ...within, cap: 1 })).toEqual({ zh: '发布后5个工作日内，逾期每日扣1分，最多扣1分', en: 'within 5 working days of issued, 1 point off per day late, at most 1 point' });
    expect(standardOf({ ...within, limit: { after: 'nothing', within: 1 } })).toEqual({ zh: 'nothing后1个工作日内', en: 'within 1 working days of nothing' });
    expect(standardOf({ ...strict, limit: { month: 13, day: 1, yearsAfter: 0 } }).en).toBe('due by 1 13 of the same year');
    expect(standardOf({ ...within, days: 'calendar' })).toEqual({ zh: '发布后5日内', en: 'within 5 days of issued' });
    expect(standardOf({ ...strict, limit: { month: 6, day: 30, yearsAfter: 2 } })).toEqual({ zh: '期限为2年后6月30日', en: 'due by 30 June of 2 years later' });
  });
});
