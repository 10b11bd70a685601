import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { penaltyLaw, zhejiang } from '../laws.js';

const devolvedItemsExercised: Indicator = {
  title: text('赋权事项行使率', 'devolved items exercised'),
  why: text(
    '赋权要接得住、管得好，长期不用的事项应当评估，该培训的培训，该交回的交回。只看事项是否行使过，不看处罚多少。',
    'Powers handed down should be exercised well; items long unused should be evaluated, and staff trained or the item returned. Only use counts, never the number of penalties.',
  ),
  points: 1,
  rule: { kind: 'linear', of: { ratio: ['devolved-used', 'devolved-items'] }, target: 0.5 },
  sources: [
    penaltyLaw('第二十四条', text('赋权应当能够有效承接并定期评估；该条没有规定比例', 'powers go where they can be exercised and are evaluated periodically; the article sets no rate')),
    zhejiang('第九条', text('没有赋权的镇不适用', 'a town without devolved powers: not applicable')),
    ownDefault('半数事项行使过即得满分，也可改用与同类乡镇比较的规则（peers）', 'full marks once half the items were used; a district may also compare towns of a class instead (rule kind peers)'),
  ],
  remedy: text(
    '逐项梳理一年未行使的事项，分清没有发生、不会办还是无力办，分别备注、培训或提请县级评估调整。',
    'Go through the items unused for a year: did the matter not arise, was it not known how, or were means lacking? Note, train, or ask the county to evaluate accordingly.',
  ),
  effort: 'medium',
  keywords: ['赋权', '下放事项', '承接事项', '下放执法', '执法事项', '接不住'],
  examples: [
    { facts: { 'devolved-used': 34, 'devolved-items': 67 }, earned: 1 },
    { facts: { 'devolved-used': 33, 'devolved-items': 67 }, earned: 0.99 },
    { facts: { 'devolved-used': 20, 'devolved-items': 67 }, earned: 0.6 },
    { facts: { 'devolved-used': 0, 'devolved-items': 0 }, earned: 0, notApplicable: true },
  ],
};

const specialCampaigns: Indicator = {
  title: text('重点领域专项活动', 'special campaigns'),
  why: text(
    '生态环保、安全隐患等问题集中，有方案、有实施、有小结的专项活动比零散检查更见效。',
    'Problems such as pollution and safety hazards cluster; a campaign with plan, action and summary does more than scattered checks.',
  ),
  points: 0.5,
  rule: { kind: 'checklist', fact: 'campaigns' },
  sources: [
    practice('乡镇年度报告中的专项活动', 'special campaigns told in township reports'),
    ownDefault('四个领域的清单', 'the list of four fields'),
  ],
  appliesWhen: { fact: 'devolved-items', atLeast: 1 },
  remedy: text(
    '按季度安排专项活动，明确牵头人和检查范围，活动结束后一个月内形成小结。',
    'Plan a campaign each quarter with a lead person and scope, and write the summary within a month of its end.',
  ),
  effort: 'light',
  keywords: ['专项活动', '专项行动', '专项整治', '隐患排查', '生态环保', '土地排查'],
  examples: [
    { facts: { campaigns: { environment: true, safety: true, streets: true, land: true }, 'devolved-items': 67 }, earned: 0.5 },
    { facts: { campaigns: { environment: true, safety: true, streets: true, land: false }, 'devolved-items': 67 }, earned: 0.38 },
    { facts: { campaigns: { environment: false, safety: false, streets: false, land: false }, 'devolved-items': 0 }, earned: 0, notApplicable: true },
  ],
};

const jointEnforcement: Indicator = {
  title: text('区镇联合执法', 'joint enforcement with the district'),
  why: text('专业性强、跨领域的事项靠镇里一家难以办好，联合执法能补专业、补力量。', 'Specialised or cross-field matters are hard for a town alone; joint action brings skill and hands.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'joint-actions' }, target: 2, each: 0.25 },
  sources: [
    practice('乡镇年度报告中与县区部门的联合执法', 'joint enforcement with districts told in township reports'),
    ownDefault('每年2次', 'two joint actions a year'),
  ],
  appliesWhen: { fact: 'devolved-items', atLeast: 1 },
  remedy: text(
    '与县区执法部门商定年度联合执法计划，每半年至少组织一次，并留存方案和现场记录。',
    'Agree a yearly plan with the district departments, act jointly at least once each half-year, and keep plans and site records.',
  ),
  effort: 'light',
  keywords: ['联合执法', '协同执法', '执法协作', '执法联动'],
  examples: [
    { facts: { 'joint-actions': 4, 'devolved-items': 67 }, earned: 0.5 },
    { facts: { 'joint-actions': 2, 'devolved-items': 67 }, earned: 0.5 },
    { facts: { 'joint-actions': 1, 'devolved-items': 67 }, earned: 0.25 },
    { facts: { 'joint-actions': 0, 'devolved-items': 0 }, earned: 0, notApplicable: true },
  ],
};

/** Powers handed down, campaigns and joint action. */
export const powerIndicators: Plugin['indicators'] = {
  'devolved-items-exercised': devolvedItemsExercised,
  'special-campaigns': specialCampaigns,
  'joint-enforcement': jointEnforcement,
};
