import { practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { villageLaw } from '../laws.js';

const villageAffairsQuarterly: Indicator = {
  title: text('村务公开每季度', 'village affairs disclosed each quarter'),
  why: text(
    '一般村务事项至少每季度公布一次是法定要求，也是减少村里误会和信访的办法。',
    'The law asks for general affairs to be published at least each quarter; it also prevents misunderstandings and petitions.',
  ),
  points: 2,
  rule: { kind: 'village-share', fact: 'affairs-quarterly' },
  sources: [villageLaw('第三十条', text('一般事项至少每季度公布一次，重大事项随时公布', 'general matters at least each quarter, major ones at once'))],
  remedy: text(
    '统一每季度首月的公开日，由驻村干部当天拍照上传；漏公开的村当月补公开并说明。',
    'Set a disclosure day in the first month of each quarter with photographs the same day; villages that missed it publish within the month and say why.',
  ),
  effort: 'light',
  keywords: ['村务公开', '村务公开栏', '村务公示', '村级事务公开'],
  examples: [
    { facts: { 'affairs-quarterly': 18, 'town.villages': 18 }, earned: 2 },
    { facts: { 'affairs-quarterly': 17, 'town.villages': 18 }, earned: 1.89 },
    { facts: { 'affairs-quarterly': 15, 'town.villages': 18 }, earned: 1.67 },
  ],
};

const villageFinanceMonthly: Indicator = {
  title: text('财务公开每月', 'village accounts each month'),
  why: text('财务往来多的村，群众最关心钱怎么花，按月公布能及时释疑。', 'Where a village handles much money people want to know how it is spent; monthly accounts answer in time.'),
  points: 1,
  rule: { kind: 'linear', of: { ratio: ['finance-monthly', 'finance-active'] }, target: 1 },
  sources: [
    villageLaw('第三十条', text('财务往来较多的，收支情况应当每月公布一次', 'accounts are published monthly where transactions are many')),
    practice('浙江湖州的地方性法规要求按月公开，不区分往来多少', 'a local regulation of Huzhou, Zhejiang, asks it of every village'),
  ],
  remedy: text(
    '由村级会计服务机构每月统一出表，镇农经部门月底核对各村公开照片。',
    'Have the village accounting service issue the sheets monthly, and let the township check photographs at month end.',
  ),
  effort: 'light',
  keywords: ['财务公开', '村级财务', '收支公开', '三资', '集体资产'],
  examples: [
    { facts: { 'finance-monthly': 6, 'finance-active': 6 }, earned: 1 },
    { facts: { 'finance-monthly': 5, 'finance-active': 6 }, earned: 0.83 },
    { facts: { 'finance-monthly': 0, 'finance-active': 0 }, earned: 0, notApplicable: true },
  ],
};

const democraticAppraisal: Indicator = {
  title: text('民主评议', 'yearly appraisal'),
  why: text('村干部干得怎么样由村民说了算，每年至少评议一次是法定要求；连续两次不称职的，职务终止。', 'Villagers judge their officers at least once a year by law; two failures in a row end the post.'),
  points: 1,
  rule: { kind: 'village-share', fact: 'appraisal' },
  sources: [villageLaw('第三十三条', text('民主评议每年至少进行一次', 'appraisal at least once a year'))],
  remedy: text(
    '结合年终总结统一安排评议，镇里派员到会指导，结果当场公布并存档。',
    'Hold the appraisal with the year-end review, send someone from the township, announce and file the result on the spot.',
  ),
  effort: 'light',
  keywords: ['民主评议', '履职评议', '评议村干部', '村干部考核'],
  examples: [
    { facts: { appraisal: 18, 'town.villages': 18 }, earned: 1 },
    { facts: { appraisal: 17, 'town.villages': 18 }, earned: 0.94 },
    { facts: { appraisal: 12, 'town.villages': 18 }, earned: 0.67 },
  ],
};

const representativesMeet: Indicator = {
  title: text('村民代表会议', 'representatives’ meetings'),
  why: text('代表会议按季召开、人数够，村里大事才议得开、定得下、服得了人。', 'Meetings held each quarter with enough present let a village discuss its matters and accept what is decided.'),
  points: 1,
  rule: { kind: 'village-share', fact: 'representatives-meetings' },
  sources: [villageLaw('第二十六条', text('村民代表会议每季度召开一次，三分之二以上组成人员参加方可召开', 'meets each quarter, with at least two thirds of its members present'))],
  remedy: text(
    '年初排出各村季度会议日期，会前核实到会人数，不足的改期补开并记录。',
    'Fix the quarterly dates at the start of the year, check attendance beforehand, and hold the meeting again where too few came.',
  ),
  effort: 'light',
  keywords: ['村民代表', '代表会议', '村民会议', '四议两公开', '民主议事'],
  examples: [
    { facts: { 'representatives-meetings': 18, 'town.villages': 18 }, earned: 1 },
    { facts: { 'representatives-meetings': 17, 'town.villages': 18 }, earned: 0.94 },
    { facts: { 'representatives-meetings': 9, 'town.villages': 18 }, earned: 0.5 },
  ],
};

/** Openness and democracy in the villages. */
export const openIndicators: Plugin['indicators'] = {
  'village-affairs-quarterly': villageAffairsQuarterly,
  'village-finance-monthly': villageFinanceMonthly,
  'democratic-appraisal': democraticAppraisal,
  'representatives-meet': representativesMeet,
};
