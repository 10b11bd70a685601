import { fromReports, ownDefault, text, type Plugin } from '@fazhi/core';
import { decisionCatalogueLaw, decisionProcedure } from '../sources.js';

/** Which decisions are major, and how they come about. */
export const procedureIndicators: Plugin['indicators'] = {
  'meeting-rules': {
    title: text('议事规则健全', 'Rules of procedure in place'),
    why: text('议什么、怎么议、谁来定写在规则里，决策才不会随意。', 'Rules on what is discussed, how and who decides keep decisions from being arbitrary.'),
    points: 1,
    rule: { kind: 'checklist', fact: 'meeting-rules-in-place', items: { 'party-committee': 0.4, 'joint-meeting': 0.4, 'democratic-life': 0.2 } },
    sources: [fromReports],
    remedy: text('制定或修订缺少的议事规则，写明议题范围、会前审查、讨论表决和记录要求。', 'Write or renew the missing rules: what is discussed, review before the meeting, how it is decided and recorded.'),
    effort: 'light',
    keywords: ['议事规则', '议事制度', '议事程序', '民主生活会', '党政联席会'],
    examples: [
      { facts: { 'meeting-rules-in-place': { 'party-committee': true, 'joint-meeting': true, 'democratic-life': true } }, earned: 1 },
      { facts: { 'meeting-rules-in-place': { 'party-committee': true, 'joint-meeting': false, 'democratic-life': true } }, earned: 0.6 },
      { facts: { 'meeting-rules-in-place': { 'party-committee': true, 'joint-meeting': true } }, earned: 0.8, open: 0.2 },
    ],
  },
  'decision-catalogue': {
    title: text('重大行政决策事项目录', 'Catalogue of major decisions'),
    why: text('先明确哪些事项算重大决策，后面的程序才不会漏。', 'Only where it is plain which decisions are major are their steps not missed.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'decision-catalogue-public' } },
    sources: [decisionCatalogueLaw, ownDefault('在其他地方同样要求公布目录', 'asking for the catalogue elsewhere too')],
    remedy: text('年初研究确定本年重大行政决策事项目录，经党委会审定后公布，没有的也公布说明。', 'Settle the catalogue early in the year with the party committee and publish it, also where there is none.'),
    effort: 'light',
    keywords: ['重大行政决策', '决策目录', '决策事项', '事项目录'],
    examples: [
      { facts: { 'decision-catalogue-public': true }, earned: 1 },
      { facts: { 'decision-catalogue-public': false }, earned: 0 },
    ],
  },
  'decision-five-steps': {
    title: text('五大程序完备率', 'Five statutory steps complete'),
    why: text('参照条例把公众参与、专家论证、风险评估、合法性审查、集体讨论做到位，可以减少决策失误。', 'Following the regulations by reference, participation, expert review, risk assessment, legality review and collective decision save mistakes.'),
    points: 2.5,
    rule: { kind: 'linear', of: { ratio: ['decision-steps-done', 'decision-steps-due'] }, target: 1 },
    sources: [
      decisionProcedure('第十四条至第三十三条'),
      {
        ...decisionProcedure('第十六条、第十九条、第二十二条'),
        note: text('部分程序附有适用条件，不具备条件的不计入应履行程序；乡镇依第四十二条参照执行', 'some steps are conditional and then not due; townships follow it by reference, under Article 42'),
      },
    ],
    remedy: text('为每项决策建立程序台账，逐项列明应履行的程序、责任人和材料，缺一项不提交讨论。', 'Keep a register for each decision of steps due, persons and papers; nothing goes to the meeting with a step missing.'),
    effort: 'medium',
    keywords: ['重大行政决策', '决策程序', '公众参与', '专家论证', '风险评估', '法定程序'],
    examples: [
      { facts: { 'decision-steps-done': 16, 'decision-steps-due': 16 }, earned: 2.5 },
      { facts: { 'decision-steps-done': 14, 'decision-steps-due': 16 }, earned: 2.19 },
      { facts: { 'decision-steps-done': 0, 'decision-steps-due': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'decision-consultation-days': {
    title: text('公开征求意见期限', 'Time for public comment'),
    why: text('给足时间，群众才来得及看、来得及提意见。', 'Residents need time to read and to answer.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'decision-comment-days' }, atLeast: 30 },
    appliesWhen: { fact: 'decisions-consulted', atLeast: 1 },
    caveat: text('从未公开征求意见的乡镇，本指标不适用，反而不会失分。核查时请一并看应征求意见的决策有没有征求。', 'A township that never asked for comments is not held to this, and so loses nothing by it. When checking, see whether decisions that needed comments had them.'),
    sources: [decisionProcedure('第十五条'), ownDefault('最短一项达到30日即得分，否则不得分', 'all or nothing on the shortest case at 30 days')],
    remedy: text('征求意见公告预留不少于30日；确需缩短的，在公告中说明理由。', 'Leave at least 30 days in the notice; where less is needed, give the reason in it.'),
    effort: 'light',
    keywords: ['征求意见', '公开征求', '听取意见', '意见征集'],
    examples: [
      { facts: { 'decisions-consulted': 2, 'decision-comment-days': 30 }, earned: 1 },
      { facts: { 'decisions-consulted': 2, 'decision-comment-days': 29 }, earned: 0 },
      { facts: { 'decisions-consulted': 0, 'decision-comment-days': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
