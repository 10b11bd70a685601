import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { businessEnvironment, penaltyLaw } from '../laws.js';

const enforcementDisclosure: Indicator = {
  title: text('行政执法公示率', 'enforcement disclosure'),
  why: text('依据、程序和结果公开，群众才能监督，企业才有预期。', 'People can supervise and businesses can plan only where basis, procedure and results are public.'),
  points: 2,
  rule: { kind: 'linear', of: { ratio: ['decisions-disclosed', 'decisions-to-disclose'] }, target: 1 },
  sources: [
    penaltyLaw('第三十九条', text('公示实施机关、立案依据、程序和救济渠道', 'authority, basis, procedure and remedies are made public')),
    penaltyLaw('第四十八条', text('具有一定社会影响的处罚决定依法公开', 'penalty decisions of some public concern are published')),
    businessEnvironment('第五十八条'),
    ownDefault('公示的具体天数按当地规定计算，未规定的不限天数', 'days for disclosure follow local rules, and none are assumed where there are none'),
  ],
  remedy: text(
    '明确专人在决定作出后按当地时限上传，每月核对台账与公示平台，漏公示的及时补上。',
    'Name someone to publish each decision in the local time limit, and compare register and platform every month.',
  ),
  effort: 'light',
  keywords: ['执法公示', '执法公开', '执法信息', '处罚公示', '三项制度'],
  examples: [
    { facts: { 'decisions-disclosed': 24, 'decisions-to-disclose': 24 }, earned: 2 },
    { facts: { 'decisions-disclosed': 23, 'decisions-to-disclose': 24 }, earned: 1.92 },
    { facts: { 'decisions-disclosed': 21, 'decisions-to-disclose': 24 }, earned: 1.75 },
    { facts: { 'decisions-disclosed': 0, 'decisions-to-disclose': 0 }, earned: 0, notApplicable: true },
  ],
};

const processRecording: Indicator = {
  title: text('全过程记录率', 'recording of the whole process'),
  why: text('记录完整，复议和诉讼时才拿得出证据，也能约束执法行为。', 'A full record is the evidence in review and court, and keeps enforcement in bounds.'),
  points: 2,
  rule: { kind: 'linear', of: { ratio: ['cases-recorded', 'cases'] }, target: 1 },
  sources: [penaltyLaw('第四十七条', text('从启动到执行全过程记录、归档保存', 'recorded from opening to execution, and filed'))],
  remedy: text(
    '统一案卷目录，缺哪个环节补哪个环节；现场检查开机即录，当天导出并编号存档。',
    'Use one file index and mend the stage that is missing; record from arrival, export the same day, number and file it.',
  ),
  effort: 'light',
  keywords: ['全过程记录', '音像记录', '执法留痕', '三项制度'],
  examples: [
    { facts: { 'cases-recorded': 30, cases: 30 }, earned: 2 },
    { facts: { 'cases-recorded': 29, cases: 30 }, earned: 1.93 },
    { facts: { 'cases-recorded': 24, cases: 30 }, earned: 1.6 },
    { facts: { 'cases-recorded': 0, cases: 0 }, earned: 0, notApplicable: true },
  ],
};

const majorDecisionLegalReview: Indicator = {
  title: text('重大执法决定法制审核率', 'legal review of major enforcement decisions'),
  why: text(
    '依法应当审核的决定，未经审核或者审核未通过不得作出，有一件漏审就是程序违法。',
    'A decision that needs legal review may not be made without passing it; a single one left out is a breach of procedure.',
  ),
  points: 2,
  rule: { kind: 'all-or-nothing', of: { ratio: ['major-decisions-reviewed', 'major-decisions'] }, atLeast: 1 },
  sources: [penaltyLaw('第五十八条', text('应当审核的决定未经审核不得作出', 'a decision that needs review may not be made without it'))],
  remedy: text(
    '制定重大执法决定法制审核目录，把审核意见设为报批的必备附件；对漏审案件逐件复盘。',
    'Draw up a list of decisions that need review, make the opinion a required annex for approval, and look into each case left out.',
  ),
  effort: 'light',
  keywords: ['法制审核', '重大执法决定', '处罚审核', '三项制度'],
  examples: [
    { facts: { 'major-decisions-reviewed': 3, 'major-decisions': 3 }, earned: 2 },
    { facts: { 'major-decisions-reviewed': 2, 'major-decisions': 3 }, earned: 0 },
    { facts: { 'major-decisions-reviewed': 0, 'major-decisions': 0 }, earned: 0, notApplicable: true },
  ],
};

const reviewerQualified: Indicator = {
  title: text('法制审核人员资格', 'qualified legal reviewers'),
  why: text('把关的人要懂法，法律要求初次从事审核的人员取得法律职业资格。', 'Whoever reviews must know the law; those new to it must hold the legal qualification.'),
  points: 0.5,
  rule: { kind: 'linear', of: { ratio: ['new-reviewers-qualified', 'new-reviewers'] }, target: 1 },
  sources: [penaltyLaw('第五十八条', text('末款：初次从事法制审核的人员应当取得法律职业资格', 'last paragraph: those new to legal review must hold the legal qualification'))],
  remedy: text('调整审核岗位人员，或由司法所、县级部门有资格的人员承担审核。', 'Reassign the post, or have qualified staff of the justice office or the county do the review.'),
  effort: 'medium',
  keywords: ['法制审核', '审核人员', '法制人员', '法律职业资格'],
  examples: [
    { facts: { 'new-reviewers-qualified': 2, 'new-reviewers': 2 }, earned: 0.5 },
    { facts: { 'new-reviewers-qualified': 1, 'new-reviewers': 2 }, earned: 0.25 },
    { facts: { 'new-reviewers-qualified': 0, 'new-reviewers': 0 }, earned: 0, notApplicable: true },
  ],
};

const caseFileQuality: Indicator = {
  title: text('案卷评查合格率', 'quality of case files'),
  why: text(
    '案卷是执法过程的缩影，评查能发现主体、证据、程序和文书上的共性问题。',
    'A case file mirrors the enforcement itself; checking it shows common faults in authority, evidence, procedure and documents.',
  ),
  points: 2,
  rule: { kind: 'deduction', of: { ratio: ['files-passed', 'files-sampled'] }, target: 0.95, each: 0.1, per: 0.01 },
  sources: [
    practice('有的地方开展执法案卷评查；95%只见于调解卷宗的评查', 'some places check case files; the figure of 95% was seen for mediation files only'),
    ownDefault('合格率95%、每低1个百分点扣0.1分', '95% asked for, 0.1 points off for each percentage point below'),
  ],
  remedy: text(
    '对不合格案卷逐卷列出问题并讲评，统一文书模板，结案前由法制审核人员预查。',
    'List and discuss the faults of each failed file, use common templates, and have reviewers look before a case is closed.',
  ),
  effort: 'light',
  keywords: ['案卷评查', '案卷质量', '执法案卷', '执法文书'],
  examples: [
    { facts: { 'files-passed': 20, 'files-sampled': 20 }, earned: 2 },
    { facts: { 'files-passed': 19, 'files-sampled': 20 }, earned: 2 },
    { facts: { 'files-passed': 18, 'files-sampled': 20 }, earned: 1.5 },
    { facts: { 'files-passed': 14, 'files-sampled': 20 }, earned: 0 },
    { facts: { 'files-passed': 0, 'files-sampled': 0 }, earned: 0, notApplicable: true },
  ],
};

/** The three systems of enforcement: disclosure, recording, legal review; and the files that show them. */
export const openIndicators: Plugin['indicators'] = {
  'enforcement-disclosure': enforcementDisclosure,
  'process-recording': processRecording,
  'major-decision-legal-review': majorDecisionLegalReview,
  'reviewer-qualified': reviewerQualified,
  'case-file-quality': caseFileQuality,
};
