import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { petitionRules } from '../laws.js';

const petitionOnTime: Indicator = {
  title: text('信访按期办结率', 'petitions closed in time'),
  why: text('按期办理并告知，是对群众诉求最基本的回应。', 'To handle a petition in time and say so is the least that people may expect.'),
  points: 1.5,
  rule: { kind: 'linear', of: { ratio: ['petitions-on-time', 'petitions-due'] }, target: 1 },
  sources: [
    petitionRules('第三十四条', text('受理之日起60日内办结，情况复杂的可延长不超过30日', 'closed within 60 days of acceptance, extended by at most 30 where complicated')),
    petitionRules('第二十三条', text('收到之日起15日内告知是否受理', 'the petitioner is told within 15 days whether it is accepted')),
  ],
  remedy: text(
    '系统中设置届满前15天提醒，确需延期的先办审批并书面告知信访人。',
    'Set a reminder 15 days before the limit; where more time is needed, get approval first and tell the petitioner in writing.',
  ),
  effort: 'light',
  keywords: ['信访', '信访办理', '信访事项', '信访时限', '信访答复'],
  examples: [
    { facts: { 'petitions-on-time': 36, 'petitions-due': 36 }, earned: 1.5 },
    { facts: { 'petitions-on-time': 35, 'petitions-due': 36 }, earned: 1.46 },
    { facts: { 'petitions-on-time': 27, 'petitions-due': 36 }, earned: 1.13 },
    { facts: { 'petitions-on-time': 0, 'petitions-due': 0 }, earned: 0, notApplicable: true },
  ],
};

const petitionResolved: Indicator = {
  title: text('信访化解率', 'petitions resolved'),
  why: text('办结不等于解决，合理诉求落实到位才是事心双解。', 'Closed is not resolved; what counts is that justified requests are met.'),
  points: 1,
  rule: { kind: 'linear', of: { ratio: ['petitions-resolved', 'petitions-closed'] }, target: 0.9 },
  sources: [
    practice('有的地方考核信访事项化解率', 'some schemes assess how many petitions are resolved'),
    ownDefault('目标90%', 'the target of 90%'),
  ],
  remedy: text(
    '对未化解事项逐件明确包案领导和办法，请法律顾问出具意见，诉求不合法的做好释法并依法终结。',
    'Give each open matter a leader and a way, with the legal adviser’s opinion; where a request has no basis in law, explain it and end it as the rules say.',
  ),
  effort: 'medium',
  keywords: ['信访', '信访积案', '信访化解', '重复信访', '越级上访'],
  examples: [
    { facts: { 'petitions-resolved': 36, 'petitions-closed': 40 }, earned: 1 },
    { facts: { 'petitions-resolved': 35, 'petitions-closed': 40 }, earned: 0.97 },
    { facts: { 'petitions-resolved': 30, 'petitions-closed': 40 }, earned: 0.83 },
    { facts: { 'petitions-resolved': 0, 'petitions-closed': 0 }, earned: 0, notApplicable: true },
  ],
};

const civilToCriminal: Indicator = {
  title: text('民转刑案件', 'disputes turned criminal'),
  why: text('民间纠纷激化成刑事案件代价沉重，说明发现或处置还有漏洞。', 'A dispute that ends in a crime costs dearly and points to a gap in finding or handling it.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'disputes-turned-criminal' }, each: 0.5 },
  sources: [
    practice('有的地方将民转刑案件列为扣分项', 'some schemes take points off for such cases'),
    ownDefault('每起扣0.5分', '0.5 points off per case'),
  ],
  remedy: text(
    '逐案复盘发现、上报、处置各环节，对婚恋、邻里、债务等易激化纠纷建立专门台账和回访。',
    'Go over how each was found, reported and handled; keep a register and follow up on family, neighbour and debt disputes.',
  ),
  effort: 'medium',
  keywords: ['民转刑', '命案', '恶性案件', '矛盾激化'],
  examples: [
    { facts: { 'disputes-turned-criminal': 0 }, earned: 0.5 },
    { facts: { 'disputes-turned-criminal': 1 }, earned: 0 },
  ],
};

const litigationPerTenThousand: Indicator = {
  title: text('万人成讼率', 'suits per 10,000 residents'),
  why: text(
    '诉讼量稳中有降，说明更多纠纷在前端得到化解；只与本镇往年比，不得限制群众起诉。',
    'Steady or falling suits suggest that more disputes are settled beforehand. A town is compared with its own past only, and nobody may be kept from suing.',
  ),
  points: 0.5,
  rule: { kind: 'history', fact: 'suits-per-10k', years: 2, change: 'rate', floor: 0.2, target: 0 },
  sources: [
    practice('浙江“枫桥经验”的做法，没有全国统一标准', 'practice of Zhejiang and its Fengqiao experience; no national standard'),
    ownDefault('与前两年平均数持平或下降得满分、上升20%为0分', 'full marks for no rise against two earlier years, none at a rise of 20%'),
  ],
  remedy: text(
    '分析收案较多的案由和村，把调解力量前移；可申请司法确认的引导走司法确认。',
    'See which matters and villages go to court most, mediate there earlier, and use judicial confirmation where it fits.',
  ),
  effort: 'heavy',
  keywords: ['成讼率', '诉源治理', '源头治理', '无讼'],
  examples: [
    { facts: { 'suits-per-10k': 48 }, earlier: [{ 'suits-per-10k': 50 }, { 'suits-per-10k': 52 }], earned: 0.5 },
    { facts: { 'suits-per-10k': 56.1 }, earlier: [{ 'suits-per-10k': 50 }, { 'suits-per-10k': 52 }], earned: 0.25 },
    { facts: { 'suits-per-10k': 61.2 }, earlier: [{ 'suits-per-10k': 50 }, { 'suits-per-10k': 52 }], earned: 0 },
    { facts: { 'suits-per-10k': 48 }, earned: 0, open: 0.5 },
  ],
};

/** Petitions, and disputes that were not settled in time. */
export const petitionIndicators: Plugin['indicators'] = {
  'petition-on-time': petitionOnTime,
  'petition-resolved': petitionResolved,
  'civil-to-criminal': civilToCriminal,
  'litigation-per-10k': litigationPerTenThousand,
};
