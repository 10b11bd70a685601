import { fromReports, ownDefault, practice, text, type Plugin } from '@fazhi/core';

/** Making normative documents, and keeping them lawful. */
export const reviewIndicators: Plugin['indicators'] = {
  'normdoc-procedure': {
    title: text('规范性文件审批流程', 'Approval flow for normative documents'),
    why: text('流程写清楚，文件才不会越权或漏审。', 'With a written flow no document goes beyond its powers or past review.'),
    points: 0.5,
    rule: { kind: 'all-or-nothing', of: { fact: 'normdoc-approval-flow' } },
    sources: [fromReports],
    remedy: text('印发规范性文件管理制度，明确起草、审核、审议、签发、公布、备案各环节的责任人。', 'Issue a rule on normative documents that names who drafts, reviews, discusses, signs, publishes and files.'),
    effort: 'light',
    keywords: ['规范性文件', '审批流程', '制定程序', '发文程序'],
    examples: [
      { facts: { 'normdoc-approval-flow': true }, earned: 0.5 },
      { facts: { 'normdoc-approval-flow': false }, earned: 0 },
    ],
  },
  'normdoc-reviewed': {
    title: text('规范性文件合法性审核率', 'Normative documents reviewed before issue'),
    why: text('文件出台前先审合法性，可以避免违法设定义务、侵害群众权益。', 'Review before issue keeps unlawful duties and harm to residents out of documents.'),
    points: 2,
    rule: { kind: 'linear', of: { ratio: ['normdocs-reviewed', 'normdocs-issued'] }, target: 1 },
    sources: [practice('考核方案中有规范性文件全部经合法性审核的要求', 'schemes ask that every normative document be reviewed for legality')],
    remedy: text('把合法性审核作为提交审议的必经环节，没有书面审核意见的文件不上会、不签发。', 'Make review a step before discussion: without a written opinion no document is discussed or signed.'),
    effort: 'light',
    keywords: ['规范性文件', '合法性审核', '合法性审查', '文件审核', '文件合法性'],
    examples: [
      { facts: { 'normdocs-reviewed': 4, 'normdocs-issued': 4 }, earned: 2 },
      { facts: { 'normdocs-reviewed': 3, 'normdocs-issued': 4 }, earned: 1.5 },
      { facts: { 'normdocs-reviewed': 0, 'normdocs-issued': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'normdoc-cleanup': {
    title: text('规范性文件清理', 'Clean-up of normative documents'),
    why: text('法律变了，文件也要跟着改，否则会误导执行和群众。', 'When the law changes documents must follow, or they mislead officials and residents.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'normdoc-cleanup-done' } },
    sources: [practice('有的市规定每两年清理一次', 'a city rule asks for a clean-up every two years'), ownDefault('两年的清理周期', 'the interval of two years')],
    remedy: text('列出现行文件目录，逐件对照现行法律法规提出保留、修改、废止意见，并公布清理结果。', 'List the documents in force, hold each against current law, decide to keep, change or repeal, and publish the result.'),
    effort: 'medium',
    keywords: ['规范性文件', '文件清理', '清理规范性文件', '清理结果', '修改废止'],
    examples: [
      { facts: { 'normdoc-cleanup-done': true }, earned: 1 },
      { facts: { 'normdoc-cleanup-done': false }, earned: 0 },
      { facts: { 'normdoc-cleanup-done': { notApplicable: '本镇从未制发行政规范性文件' } }, earned: 0, notApplicable: true },
    ],
  },
  'normdoc-corrected': {
    title: text('规范性文件被纠错', 'Normative documents found unlawful'),
    why: text('文件被上级认定不合法，说明制定把关不严，应及时改正。', 'A document found unlawful shows that it was not checked well enough and should be mended soon.'),
    points: 1,
    rule: { kind: 'deduction', of: { fact: 'normdocs-corrected' }, each: 1 },
    appliesWhen: { fact: 'normdocs-in-force', atLeast: 1 },
    sources: [practice('考核方案中有文件被认定不合法每件扣分的做法', 'schemes take points off for each document found unlawful'), ownDefault('每件扣1分', '1 point off for each')],
    remedy: text('按审查意见及时修改或废止，向社会公布，并复盘审核环节。', 'Change or repeal the document as asked, publish it, and go over how the review missed it.'),
    effort: 'medium',
    keywords: ['文件纠错', '文件被纠正', '违法文件', '文件不合法', '附带审查'],
    examples: [
      { facts: { 'normdocs-in-force': 12, 'normdocs-corrected': 0 }, earned: 1 },
      { facts: { 'normdocs-in-force': 12, 'normdocs-corrected': 1 }, earned: 0 },
      { facts: { 'normdocs-in-force': 0, 'normdocs-corrected': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
