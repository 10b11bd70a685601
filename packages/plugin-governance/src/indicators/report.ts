import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { reportContents, reportFiling, reportPublishing } from '../sources.js';

/** The yearly report and the list of powers and duties. */
export const reportIndicators: Plugin['indicators'] = {
  'annual-report-filed': {
    title: text('年度报告按期报送', 'Yearly report filed in time'),
    why: text('按期报告工作，上级才能及时掌握情况、指导改进。', 'A report in time lets the level above see how things stand and help.'),
    points: 1.5,
    rule: { kind: 'deadline', fact: 'annual-report-filed-on', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.1 },
    sources: [reportFiling, ownDefault('逾期每日扣0.1分', '0.1 points off per day late')],
    remedy: text('每年1月起草、2月审定，3月1日前报送上一级并留存回执。', 'Draft in January, settle in February, file with the level above by 1 March and keep the receipt.'),
    effort: 'light',
    keywords: ['年度报告', '报告报送', '报送不及时', '按时报送'],
    examples: [
      { facts: { 'annual-report-filed-on': '2026-03-01' }, earned: 1.5 },
      { facts: { 'annual-report-filed-on': '2026-03-02' }, earned: 1.4 },
      { facts: { 'annual-report-filed-on': '2026-03-11' }, earned: 0.5 },
      { facts: { 'annual-report-filed-on': '2026-03-31' }, earned: 0 },
    ],
  },
  'annual-report-published': {
    title: text('年度报告按期公开', 'Yearly report published in time'),
    why: text('公开年度报告，群众才能了解和监督政府依法办事的情况。', 'A published report lets residents see and supervise how the government keeps to the law.'),
    points: 1,
    rule: { kind: 'deadline', fact: 'annual-report-published-on', limit: { month: 4, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.1 },
    sources: [reportPublishing, ownDefault('乡镇适用这一期限、逾期每日扣0.1分', 'the limit for townships and 0.1 points off per day late')],
    remedy: text('4月1日前在政府网站或公开栏公开年度报告，涉密内容除外。', 'Publish the report on the government site or notice board by 1 April, save for secret matters.'),
    effort: 'light',
    keywords: ['年度报告', '报告公开', '报告公示', '公开年度报告'],
    examples: [
      { facts: { 'annual-report-published-on': '2026-04-01' }, earned: 1 },
      { facts: { 'annual-report-published-on': '2026-04-04' }, earned: 0.7 },
      { facts: { 'annual-report-published-on': '2026-05-06' }, earned: 0 },
    ],
  },
  'annual-report-elements': {
    title: text('年度报告要素齐全', 'Yearly report complete'),
    why: text('举措、不足、第一责任人履职和下一步安排都写到，报告才说得清、改得动。', 'A report that tells measures, shortfalls, the first person’s part and the next plan can be checked and acted on.'),
    points: 1,
    rule: { kind: 'checklist', fact: 'annual-report-contents', items: { measures: 0.25, shortfalls: 0.25, 'first-person': 0.25, 'next-year': 0.25 } },
    sources: [reportContents, ownDefault('四项各0.25分', '0.25 points for each of the four')],
    remedy: text('对照四项要素补充报告，写明不足的原因，下一步安排写明责任人、时限和衡量标准。', 'Fill the report up to the four elements: causes of shortfalls, and next steps with person, date and measure.'),
    effort: 'light',
    keywords: ['年度报告', '报告内容', '报告质量', '原因分析'],
    examples: [
      { facts: { 'annual-report-contents': { measures: true, shortfalls: true, 'first-person': true, 'next-year': true } }, earned: 1 },
      { facts: { 'annual-report-contents': { measures: true, shortfalls: false, 'first-person': false, 'next-year': true } }, earned: 0.5 },
      { facts: { 'annual-report-contents': { measures: true, shortfalls: true, 'next-year': true } }, earned: 0.75, open: 0.25 },
    ],
  },
  'duty-list': {
    title: text('权责清单公开', 'List of powers and duties published'),
    why: text('清单公开，干部知道该做什么，群众知道该找谁。', 'A public list tells officials what is theirs to do and residents whom to turn to.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'duty-list-public' } },
    sources: [practice('考核方案中有公布权责清单的要求，山东省另有属地责任清单的做法', 'schemes ask for the list to be published; Shandong also has a list of duties that fall to townships')],
    remedy: text('按上级模板梳理权责事项，经审核后公开，并随法律修改和赋权调整更新。', "Draw the list up on the higher level's model, have it reviewed, publish it, and update it when laws or delegated powers change."),
    effort: 'medium',
    keywords: ['权责清单', '属地责任', '权责边界', '权责不清', '职责边界'],
    examples: [
      { facts: { 'duty-list-public': true }, earned: 1 },
      { facts: { 'duty-list-public': false }, earned: 0 },
    ],
  },
};
