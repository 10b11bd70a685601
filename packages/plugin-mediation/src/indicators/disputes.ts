import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';

const jointMediation: Indicator = {
  title: text('联合调解机制', 'joint mediation'),
  why: text('调委会牵头，部门、派出所、法庭、律师一起上，疑难纠纷更容易解开。', 'Hard disputes come loose more easily when departments, police, court and lawyers join the committee.'),
  points: 0.5,
  rule: { kind: 'checklist', fact: 'joint-partners' },
  sources: [
    practice('乡镇报告中多部门联合调解的做法', 'joint mediation as told in township reports'),
    ownDefault('四类参与方的清单', 'the list of four partners'),
  ],
  remedy: text(
    '与缺位的单位商定联络人和启动条件，每季度至少联合会商一次疑难纠纷。',
    'Agree a contact and conditions with each missing partner, and discuss hard cases together at least each quarter.',
  ),
  effort: 'light',
  keywords: ['联合调解', '大调解', '多元化解', '多元共治', '律师调解'],
  examples: [
    { facts: { 'joint-partners': { departments: true, police: true, court: true, lawyers: true } }, earned: 0.5 },
    { facts: { 'joint-partners': { departments: true, police: true, court: true, lawyers: false } }, earned: 0.38 },
    { facts: { 'joint-partners': { departments: false, police: false, court: false, lawyers: false } }, earned: 0 },
  ],
};

const mediationLinkage: Indicator = {
  title: text('三调联动机制', 'three-way link of mediation'),
  why: text(
    '人民调解、行政调解、司法调解衔接顺畅，群众少跑路，纠纷不空转。',
    'When the three kinds of mediation link up, people need not run from door to door and disputes do not go in circles.',
  ),
  points: 0.5,
  rule: { kind: 'checklist', fact: 'linked-mediation' },
  sources: [
    practice('乡镇报告中三调联动的做法', 'the three-way link as told in township reports'),
    ownDefault('三项清单', 'the list of three'),
  ],
  remedy: text(
    '订立移送、委托、邀请调解的书面流程，由司法所统一登记流转和结果。',
    'Write down how cases are referred or partners invited, and let the justice office record each move and result.',
  ),
  effort: 'light',
  keywords: ['三调联动', '行政调解', '司法调解', '人民调解', '大调解', '诉调对接'],
  examples: [
    { facts: { 'linked-mediation': { people: true, administrative: true, judicial: true } }, earned: 0.5 },
    { facts: { 'linked-mediation': { people: true, administrative: true, judicial: false } }, earned: 0.33 },
    { facts: { 'linked-mediation': { people: false, administrative: false, judicial: false } }, earned: 0 },
  ],
};

const disputeScreening: Indicator = {
  title: text('矛盾纠纷排查', 'screening for disputes'),
  why: text('纠纷早发现早化解，成本最低、效果最好。', 'Disputes found early are settled at least cost.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'screenings' }, target: 12, each: 0.05 },
  sources: [
    practice('有的地方按周或按月排查矛盾纠纷', 'screening weekly or monthly in some schemes'),
    ownDefault('每月1次、每少1次扣0.05分', 'one a month, 0.05 points off for each missing'),
  ],
  remedy: text(
    '固定每月排查日，村报镇汇总，当月排查当月交办，漏查的月份不事后补记。',
    'Fix a day each month, let villages report and the township sum up and assign; a missed month is not written in afterwards.',
  ),
  effort: 'light',
  keywords: ['矛盾纠纷', '纠纷排查', '矛盾排查', '集中排查', '摸排'],
  examples: [
    { facts: { screenings: 12 }, earned: 0.5 },
    { facts: { screenings: 11 }, earned: 0.45 },
    { facts: { screenings: 8 }, earned: 0.3 },
    { facts: { screenings: 0 }, earned: 0 },
  ],
};

const screeningRegime: Indicator = {
  title: text('排查化解制度', 'rules for screening and settling'),
  why: text('制度齐全并真正执行，重点时期、重点人群的工作才不会漏。', 'With rules in place and followed, key periods and people in special need are not overlooked.'),
  points: 0.5,
  rule: { kind: 'checklist', fact: 'screening-rules' },
  sources: [
    practice('乡镇报告中摸排、例会、走访、包联等制度', 'screening, meetings, visits and responsibilities as told in township reports'),
    ownDefault('五项清单', 'the list of five'),
  ],
  remedy: text('缺哪项制度补哪项，明确牵头人，并从当月起按制度留存记录。', 'Add the rule that is missing, name who leads, and keep records from the same month.'),
  effort: 'light',
  keywords: ['矛盾纠纷', '纠纷排查', '排查化解', '摸排', '包联', '特殊人群'],
  examples: [
    { facts: { 'screening-rules': { regular: true, sensitive: true, meetings: true, visits: true, tiers: true } }, earned: 0.5 },
    { facts: { 'screening-rules': { regular: true, sensitive: true, meetings: true, visits: true, tiers: false } }, earned: 0.4 },
    { facts: { 'screening-rules': { regular: true, sensitive: true, meetings: false } }, earned: 0.2, open: 0.2 },
  ],
};

/** Working methods against disputes. */
export const disputeIndicators: Plugin['indicators'] = {
  'joint-mediation': jointMediation,
  'mediation-linkage': mediationLinkage,
  'dispute-screening': disputeScreening,
  'screening-regime': screeningRegime,
};
