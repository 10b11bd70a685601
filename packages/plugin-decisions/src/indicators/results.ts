import { ownDefault, text, type Plugin } from '@fazhi/core';
import { decisionProcedure } from '../sources.js';

/** Legality review, the meeting, and what follows it. */
export const resultIndicators: Plugin['indicators'] = {
  'decision-legality-reviewed': {
    title: text('重大决策合法性审查率', 'Decisions reviewed for legality'),
    why: text('参照条例，未经合法性审查的决策事项不提交讨论；有一项未审查，本项不得分。', 'Following the regulations by reference, nothing unreviewed goes to the meeting: one such case and nothing is earned here.'),
    points: 2.5,
    rule: { kind: 'all-or-nothing', of: { ratio: ['decisions-reviewed', 'decisions-discussed'] }, atLeast: 1 },
    sources: [decisionProcedure('第二十五条'), ownDefault('有一项未经审查即不得分', 'nothing earned with one decision unreviewed')],
    remedy: text('在会议议题单上增加“合法性审查意见”一栏，没有书面意见的不列入议题。', 'Add the opinion on legality to the agenda form; without it no item is listed.'),
    effort: 'light',
    keywords: ['重大行政决策', '合法性审查', '决策审查', '重大决策', '未经审查'],
    examples: [
      { facts: { 'decisions-reviewed': 5, 'decisions-discussed': 5 }, earned: 2.5 },
      { facts: { 'decisions-reviewed': 4, 'decisions-discussed': 5 }, earned: 0 },
      { facts: { 'decisions-reviewed': 0, 'decisions-discussed': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'decision-review-time': {
    title: text('合法性审查时间保障', 'Time for legality review'),
    why: text('审查时间充足，才能真正发现问题。', 'A review finds faults only where it has the time.'),
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'decision-review-days' }, atLeast: 7 },
    appliesWhen: { fact: 'decisions-reviewed', atLeast: 1 },
    caveat: text('从未作合法性审查的乡镇，本指标不适用，反而不会因审查时间失分（“重大决策合法性审查率”仍会失分）。核查时请一并看应审查的决策有没有审查。', 'A township that never had a decision reviewed is not held to this, and so loses nothing by short reviews (it does by the share reviewed). When checking, see whether decisions that needed a review had one.'),
    sources: [decisionProcedure('第二十六条'), ownDefault('最短一项达到7个工作日即得分，否则不得分', 'all or nothing on the shortest case at 7 working days')],
    remedy: text('排定会期时倒排送审时间，至少提前7个工作日把齐备材料送审。', 'Plan back from the meeting so that complete papers go to review at least 7 working days ahead.'),
    effort: 'light',
    keywords: ['审查时间', '审查时限', '送审时间', '送审材料', '临时送审'],
    examples: [
      { facts: { 'decisions-reviewed': 5, 'decision-review-days': 7 }, earned: 1 },
      { facts: { 'decisions-reviewed': 5, 'decision-review-days': 6 }, earned: 0 },
      { facts: { 'decisions-reviewed': 0, 'decision-review-days': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'decision-collective': {
    title: text('集体讨论记录', 'Collective discussion recorded'),
    why: text('集体讨论并如实记录，既保证民主决策，也便于日后追溯。', 'Discussion in the meeting, truly recorded, makes decisions shared and traceable.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['decisions-recorded', 'decisions-made'] }, target: 1 },
    sources: [decisionProcedure('第三十条')],
    remedy: text('由专人记录讨论情况、不同意见和决定，会后整理归档。', 'Have one person record the discussion, differing views and the decision, and file it after the meeting.'),
    effort: 'light',
    keywords: ['集体讨论', '集体研究', '集体决策', '会议记录', '一言堂', '民主集中'],
    examples: [
      { facts: { 'decisions-recorded': 5, 'decisions-made': 5 }, earned: 1 },
      { facts: { 'decisions-recorded': 4, 'decisions-made': 5 }, earned: 0.8 },
      { facts: { 'decisions-recorded': 0, 'decisions-made': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'decision-published-archived': {
    title: text('决策公布与归档', 'Decisions published and archived'),
    why: text('公布保障群众知情，归档保障责任可查。', 'Publication keeps residents informed, the archive keeps responsibility traceable.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['decisions-published-archived', 'decisions-made'] }, target: 1 },
    sources: [decisionProcedure('第三十二条、第三十三条')],
    remedy: text('决策作出后及时公布并解读，按一事一档整理全过程材料。', 'Publish and explain each decision soon after it is taken, and keep one file with all its papers.'),
    effort: 'light',
    keywords: ['重大行政决策', '决策公开', '决策公布', '决策归档', '决策档案'],
    examples: [
      { facts: { 'decisions-published-archived': 5, 'decisions-made': 5 }, earned: 1 },
      { facts: { 'decisions-published-archived': 3, 'decisions-made': 5 }, earned: 0.6 },
      { facts: { 'decisions-published-archived': 0, 'decisions-made': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
