import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { shandongPublicity } from '../sources.js';

/** Publicity, and what residents know and do. */
export const publicIndicators: Plugin['indicators'] = {
  'key-date-publicity': {
    title: text('重点节点普法', 'Publicity on key dates'),
    why: text('重点节点群众关注度高，普法效果好。', 'On key dates people take notice, and publicity works best.'),
    points: 1,
    rule: { kind: 'checklist', fact: 'key-date-activities', items: { '3-15': 0.25, '4-15': 0.25, '6-26': 0.25, '12-4': 0.25 } },
    sources: [practice('乡镇年度报告中有在3月15日、4月15日、6月26日、12月4日开展普法的做法', 'a township report tells of publicity on 15 March, 15 April, 26 June and 4 December'), ownDefault('四个节点各0.25分', '0.25 points for each of the four dates')],
    remedy: text('年初列出节点活动计划，明确牵头站所和主题，活动后一周内归档。', 'Plan the dates early in the year with office and theme, and file the papers within a week.'),
    effort: 'light',
    keywords: ['法治宣传', '普法宣传', '普法活动', '宪法宣传', '法治宣讲', '法律咨询'],
    examples: [
      { facts: { 'key-date-activities': { '3-15': true, '4-15': true, '6-26': true, '12-4': true } }, earned: 1 },
      { facts: { 'key-date-activities': { '3-15': true, '4-15': true, '6-26': false, '12-4': true } }, earned: 0.75 },
      { facts: { 'key-date-activities': { '12-4': true } }, earned: 0.25, open: 0.75 },
    ],
  },
  'who-enforces-teaches': {
    title: text('谁执法谁普法', 'Who enforces, teaches'),
    why: text('执法的人最懂哪些规定容易被违反，由他们普法最对路。', 'Those who enforce know best which rules are broken, and so what to teach.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'teaching-duty-list' } },
    sources: [
      shandongPublicity('第十条', '规定了普法责任', 'on the duty to teach the law'),
      practice('乡镇年度报告中有落实“谁执法谁普法”责任制的做法', 'a township report tells of this duty'),
    ],
    remedy: text('印发普法责任清单，写明各站所普法内容、对象和时间，年底逐项对账。', 'Issue the list with subject, audience and time for each office, and go through it at year end.'),
    effort: 'light',
    keywords: ['谁执法谁普法', '普法责任', '以案释法', '法治宣传', '普法宣传', '普法形式'],
    examples: [
      { facts: { 'teaching-duty-list': true }, earned: 1 },
      { facts: { 'teaching-duty-list': false }, earned: 0 },
    ],
  },
  'awareness-rate': {
    title: text('群众知晓率', 'Public awareness'),
    why: text('群众知道，普法才算到位。', 'Publicity has arrived when residents know.'),
    points: 0.5,
    rule: { kind: 'linear', of: { fact: 'awareness-survey-rate' }, floor: 0.6, target: 0.9 },
    sources: [practice('乡镇年度报告中有以知晓率反映普法效果的做法', 'a township report tells the effect of publicity by awareness'), ownDefault('60%起算、90%得满分', 'points from 60 %, full marks at 90 %')],
    remedy: text('针对知晓率低的村和人群，用入户、广播、微信群等方式补课，年内再做一次调查。', 'Reach villages and groups that know least, by visits, broadcasts and chat groups, and survey once more within the year.'),
    effort: 'medium',
    keywords: ['知晓率', '法治意识', '法治观念', '法律意识', '法治理念', '法治氛围'],
    examples: [
      { facts: { 'awareness-survey-rate': 90 }, earned: 0.5 },
      { facts: { 'awareness-survey-rate': 75 }, earned: 0.25 },
      { facts: { 'awareness-survey-rate': 60 }, earned: 0 },
    ],
  },
  'participation-rate': {
    title: text('群众参与率', 'Public participation'),
    why: text('群众参与进来，法治才从“听说”变成“会用”。', 'By taking part residents come from hearing of the law to using it.'),
    points: 0.5,
    rule: { kind: 'linear', of: { fact: 'participation-survey-rate' }, floor: 0.3, target: 0.6 },
    sources: [ownDefault('参与率见于乡镇年度报告，没有统一标准；30%起算、60%得满分', 'participation is told of in township reports without a common standard; points from 30 %, full marks at 60 %')],
    remedy: text('多办群众愿意来的活动，如以案说法、模拟法庭、村民说事，并登记参与情况。', 'Hold what people like to come to, such as talks on cases, mock trials and village talks, and record who took part.'),
    effort: 'medium',
    keywords: ['参与率', '参与度', '群众参与', '参与积极性'],
    examples: [
      { facts: { 'participation-survey-rate': 60 }, earned: 0.5 },
      { facts: { 'participation-survey-rate': 45 }, earned: 0.25 },
      { facts: { 'participation-survey-rate': 30 }, earned: 0 },
    ],
  },
};
