import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { kindsOfReviewDecision, litigationLaw, reviewLaw } from '../laws.js';

const reviewCorrected: Indicator = {
  title: text('行政复议纠错', 'acts corrected on review'),
  why: text('被复议机关纠正，说明原行为在事实、依据或程序上有问题，应当举一反三。', 'A correction on review points to a fault in fact, basis or procedure, from which other cases can learn.'),
  points: 1.5,
  rule: { kind: 'deduction', of: { fact: 'reviews-corrected' }, each: 1 },
  sources: [
    practice('有的地方方案对被纠错案件按件扣分', 'some schemes take points off per corrected case'),
    kindsOfReviewDecision,
    ownDefault('每件扣1分', '1 point off per case'),
  ],
  appliesWhen: { fact: 'reviews-closed', atLeast: 1 },
  remedy: text(
    '逐件写出纠错原因和整改措施，在执法例会上通报，并修订相应的流程和文书。',
    'Write down cause and mending of each correction, discuss it with the team, and change the procedure or template concerned.',
  ),
  effort: 'medium',
  keywords: ['行政复议', '复议纠错', '复议案件', '纠错率'],
  examples: [
    { facts: { 'reviews-corrected': 0, 'reviews-closed': 4 }, earned: 1.5 },
    { facts: { 'reviews-corrected': 1, 'reviews-closed': 4 }, earned: 0.5 },
    { facts: { 'reviews-corrected': 2, 'reviews-closed': 4 }, earned: 0 },
    { facts: { 'reviews-corrected': 0, 'reviews-closed': 0 }, earned: 0, notApplicable: true },
  ],
};

const litigationLost: Indicator = {
  title: text('行政诉讼败诉', 'administrative suits lost'),
  why: text('败诉案件集中反映执法和决策中的薄弱环节，减少败诉要从源头规范做起。', 'Lost suits show where enforcement and decisions are weak; the way to fewer is sound work from the start.'),
  points: 1.5,
  rule: { kind: 'deduction', of: { fact: 'suits-lost' }, each: 1 },
  sources: [
    practice('有的地方方案按败诉件数扣分；原告撤诉的不计败诉', 'some schemes take points off per suit lost; withdrawals are not losses'),
    ownDefault('每件扣1分', '1 point off per suit'),
  ],
  appliesWhen: { fact: 'suits-closed', atLeast: 1 },
  remedy: text(
    '请法律顾问对败诉案件作专题分析，列出整改清单；对同类在办事项先行自查。',
    'Have the legal adviser analyse each lost suit, list what to mend, and check open matters of the same kind.',
  ),
  effort: 'medium',
  keywords: ['行政诉讼', '行政应诉', '败诉'],
  examples: [
    { facts: { 'suits-lost': 0, 'suits-closed': 5 }, earned: 1.5 },
    { facts: { 'suits-lost': 1, 'suits-closed': 5 }, earned: 0.5 },
    { facts: { 'suits-lost': 2, 'suits-closed': 5 }, earned: 0 },
    { facts: { 'suits-lost': 0, 'suits-closed': 0 }, earned: 0, notApplicable: true },
  ],
};

const headInCourt: Indicator = {
  title: text('负责人出庭应诉率', 'head in court'),
  why: text('负责人出庭应诉是法定义务，有利于当面听取群众诉求、实质化解争议。', 'The law asks the head to attend; it lets the head hear people directly and helps settle disputes.'),
  points: 1.5,
  rule: { kind: 'linear', of: { ratio: ['hearings-attended', 'hearings-notified'] }, target: 1 },
  sources: [
    litigationLaw('第三条', text('第三款：被诉机关负责人应当出庭，不能出庭的应当委托相应工作人员；没有规定比例', 'third paragraph: the head shall attend, otherwise sends staff; no rate is set')),
    practice('有的地方要求高于80%，有的达到100%', 'some places ask for more than 80%, some reach 100%'),
    ownDefault('目标100%', 'the target of 100%'),
  ],
  remedy: text(
    '收到开庭通知即列入负责人日程，确有正当理由不能出庭的，向法院书面说明并委托工作人员。',
    'Put each court date into the head’s calendar on receipt; where there is good reason not to attend, explain in writing and send staff.',
  ),
  effort: 'light',
  keywords: ['出庭应诉', '负责人出庭', '行政应诉', '出庭率'],
  examples: [
    { facts: { 'hearings-attended': 5, 'hearings-notified': 5 }, earned: 1.5 },
    { facts: { 'hearings-attended': 4, 'hearings-notified': 5 }, earned: 1.2 },
    { facts: { 'hearings-attended': 0, 'hearings-notified': 0 }, earned: 0, notApplicable: true },
  ],
};

const judgmentPerformed: Indicator = {
  title: text('生效裁判履行', 'judgments performed'),
  why: text('政府带头履行生效裁判和复议决定，是守法诚信最直接的体现。', 'Nothing shows a law-abiding government more plainly than its own performance of judgments and review decisions.'),
  points: 0.5,
  rule: { kind: 'linear', of: { ratio: ['judgments-performed', 'judgments-effective'] }, target: 1 },
  sources: [
    reviewLaw('第七十七条', text('被申请人应当履行复议决定、调解书', 'the respondent performs review decisions and settlements')),
    practice('有的地方把生效裁判的履行情况列入考核', 'some schemes include performance of court judgments'),
  ],
  remedy: text('建立履行台账，逐件明确承办人和时限；涉及资金的及早列入预算。', 'Keep a register with a person and a date for each, and put money needed into the budget early.'),
  effort: 'medium',
  keywords: ['生效裁判', '生效判决', '裁判履行', '履行判决', '判决执行'],
  examples: [
    { facts: { 'judgments-performed': 3, 'judgments-effective': 3 }, earned: 0.5 },
    { facts: { 'judgments-performed': 2, 'judgments-effective': 3 }, earned: 0.33 },
    { facts: { 'judgments-performed': 0, 'judgments-effective': 0 }, earned: 0, notApplicable: true },
  ],
};

const reviewReply: Indicator = {
  title: text('复议答复及时', 'replies to reviews in time'),
  why: text('按期提交答复和证据是被申请人的义务，逾期会使镇里在复议中陷入被动。', 'The respondent must reply with evidence in time; a late reply weakens its own case.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'review-replies-late' }, each: 0.5 },
  sources: [
    reviewLaw('第四十八条', text('普通程序十日内答复', 'ten days in the ordinary procedure')),
    reviewLaw('第五十四条', text('简易程序五日内答复', 'five days in the simple procedure')),
    reviewLaw('第八十八条', text('五日、十日指工作日', 'five and ten days are working days')),
    ownDefault('每件扣0.5分', '0.5 points off per case'),
  ],
  appliesWhen: { fact: 'review-replies-due', atLeast: 1 },
  remedy: text(
    '收到答复通知当日登记并交承办人，期限届满2个工作日前形成初稿并请法律顾问审核。',
    'Register each notice on the day it comes, have a draft two working days before the limit, and let the legal adviser check it.',
  ),
  effort: 'light',
  keywords: ['行政复议', '复议答复', '复议举证', '答复期限'],
  examples: [
    { facts: { 'review-replies-late': 0, 'review-replies-due': 4 }, earned: 0.5 },
    { facts: { 'review-replies-late': 1, 'review-replies-due': 4 }, earned: 0 },
    { facts: { 'review-replies-late': 0, 'review-replies-due': 0 }, earned: 0, notApplicable: true },
  ],
};

/** Supervision from outside: review, courts and what follows from them. */
export const remedyIndicators: Plugin['indicators'] = {
  'review-corrected': reviewCorrected,
  'litigation-lost': litigationLost,
  'head-in-court': headInCourt,
  'judgment-performed': judgmentPerformed,
  'review-reply-10-days': reviewReply,
};
