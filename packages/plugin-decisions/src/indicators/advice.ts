import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { adviserLaw } from '../sources.js';

/** The legal adviser, and how far advice is taken. */
export const adviceIndicators: Plugin['indicators'] = {
  'legal-adviser': {
    title: text('法律顾问配备', 'Legal adviser engaged'),
    why: text('有法律顾问或公职律师，镇里遇到法律问题有人可问。', 'With an adviser or government lawyer the township has someone to ask.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'legal-adviser-engaged' } },
    sources: [adviserLaw, practice('考核方案中有未配备法律顾问扣1分的做法', 'a scheme takes off 1 point where there is none')],
    remedy: text('聘请律师担任法律顾问，或申请公职律师，签订合同并明确服务事项。', 'Engage a lawyer as adviser or apply for a government lawyer, with a contract that names the services.'),
    effort: 'medium',
    keywords: ['法律顾问', '公职律师', '聘请律师', '顾问配备'],
    examples: [
      { facts: { 'legal-adviser-engaged': true }, earned: 1 },
      { facts: { 'legal-adviser-engaged': false }, earned: 0 },
    ],
  },
  'legal-adviser-use': {
    title: text('法律顾问参与率', 'Matters with legal advice'),
    why: text('聘了还要用，重大法律事项都征询意见才能防住风险。', 'An adviser helps only when asked: risks are met where every major legal matter is put to one.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['legal-matters-advised', 'legal-matters'] }, target: 1 },
    sources: [practice('乡镇年度报告中有重大法律事项必征询法律顾问意见的做法', 'a township report tells of asking the adviser on every major legal matter'), ownDefault('100%的目标', 'the target of 100 %')],
    remedy: text('明确应征询法律意见的事项清单，承办时同步送法律顾问，书面意见随卷归档。', 'List the matters that need legal advice, send them to the adviser as they arise, and file the opinions with them.'),
    effort: 'light',
    keywords: ['法律顾问', '顾问作用', '顾问意见', '顾问参与', '法律意见', '法律事项'],
    examples: [
      { facts: { 'legal-matters-advised': 20, 'legal-matters': 20 }, earned: 1 },
      { facts: { 'legal-matters-advised': 17, 'legal-matters': 20 }, earned: 0.85 },
      { facts: { 'legal-matters-advised': 0, 'legal-matters': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
