import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { openInformation } from '../sources.js';

const ALL_TOPICS = {
  'rural-policy': true,
  irrigation: true,
  'land-contracts': true,
  homesteads: true,
  'land-taking': true,
  'house-taking': true,
  levies: true,
  relief: true,
} as const;

/** Open government. */
export const opennessIndicators: Plugin['indicators'] = {
  'disclosure-on-time': {
    title: text('主动公开及时率', 'Disclosure in time'),
    why: text('信息公开得及时，群众才用得上、监督得到。', 'Information serves residents only while it is fresh.'),
    points: 1.5,
    rule: { kind: 'linear', of: { ratio: ['disclosure-items-on-time', 'disclosure-items'] }, target: 1 },
    sources: [openInformation('第二十六条')],
    remedy: text('建立信息形成即登记、20个工作日内公开的台账，每月核对一次未公开事项。', 'Register information as it is made, publish within 20 working days, and go over what is outstanding each month.'),
    effort: 'light',
    keywords: ['信息公开', '信息公开不及时', '政务公开', '主动公开', '公开时限'],
    examples: [
      { facts: { 'disclosure-items-on-time': 120, 'disclosure-items': 120 }, earned: 1.5 },
      { facts: { 'disclosure-items-on-time': 111, 'disclosure-items': 120 }, earned: 1.39 },
      { facts: { 'disclosure-items-on-time': 0, 'disclosure-items': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'township-disclosure-topics': {
    title: text('乡镇重点领域公开', 'Township topics disclosed'),
    why: text('这些事项与农民切身利益最近，条例专门要求乡镇公开。', 'These matters touch villagers most closely, and the regulations ask townships by name to disclose them.'),
    points: 1,
    rule: {
      kind: 'checklist',
      fact: 'disclosure-topics',
      items: { 'rural-policy': 0.1, irrigation: 0.1, 'land-contracts': 0.1, homesteads: 0.1, 'land-taking': 0.1, 'house-taking': 0.1, levies: 0.1, relief: 0.1, column: 0.2 },
    },
    sources: [
      openInformation('第二十一条'),
      practice('八项内容出自条例；公开栏及时更新一项见于乡镇年度报告', 'the eight topics are those of the regulations; keeping the column current is told of in yearly township reports'),
      ownDefault('各项分值', 'the points of each item'),
    ],
    remedy: text('对照八项内容逐项检查公开栏和网站专栏，缺项的补充公开，本年没有信息的注明。', 'Go through notice board and web column topic by topic, publish what is missing, and say so where there was nothing this year.'),
    effort: 'light',
    keywords: ['信息公开', '政务公开', '重点领域公开', '公开栏', '公开专栏', '公开内容'],
    examples: [
      { facts: { 'disclosure-topics': { ...ALL_TOPICS, column: true } }, earned: 1 },
      { facts: { 'disclosure-topics': { ...ALL_TOPICS, irrigation: false, column: false } }, earned: 0.7 },
      { facts: { 'disclosure-topics': { column: true } }, earned: 0.2, open: 0.8 },
    ],
  },
  'foi-reply-on-time': {
    title: text('依申请公开按期答复', 'Requests answered in time'),
    why: text('按期答复申请是法定义务，逾期容易引发复议和诉讼。', 'Answering in time is a statutory duty; late replies lead to review and litigation.'),
    points: 1,
    rule: { kind: 'deduction', of: { fact: 'foi-replies-late' }, each: 0.5 },
    appliesWhen: { fact: 'foi-requests', atLeast: 1 },
    sources: [openInformation('第三十三条'), ownDefault('每逾期一件扣0.5分', '0.5 points off for each late reply')],
    remedy: text('收到申请当日登记并确定承办人，第15个工作日提醒，需延期的在期限内书面告知。', 'Register and assign each request on the day it comes, remind on the 15th working day, and give notice in writing before an extension.'),
    effort: 'light',
    keywords: ['依申请公开', '公开申请', '公开答复', '答复申请人'],
    examples: [
      { facts: { 'foi-requests': 6, 'foi-replies-late': 0 }, earned: 1 },
      { facts: { 'foi-requests': 6, 'foi-replies-late': 1 }, earned: 0.5 },
      { facts: { 'foi-requests': 6, 'foi-replies-late': 3 }, earned: 0 },
      { facts: { 'foi-requests': 0, 'foi-replies-late': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
