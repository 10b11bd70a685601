import { text, type Facts } from '@fazhi/core';

const PEOPLE = text('人次', ' persons');
const NEVER_SCORED = text(
  '仅作背景：监督执纪由纪检机关依规依纪开展，处理人次多少不能说明法治水平高低，不计分。',
  'Context only: discipline follows its own rules, and how many people were dealt with says nothing about the rule of law. Never scored.',
);

/** Clean government in the township; the counts of discipline are context. */
export const integrityFacts: Facts = {
  'integrity-duty-assigned': {
    kind: 'flag',
    label: text('落实一岗双责', 'one post, two duties'),
    short: text('一岗双责', 'one post, two duties'),
    help: text(
      '本年度班子成员和各部门负责人是否都明确了党风廉政建设责任，且镇党委至少部署并检查过一次；有分工有检查记录的填“是”。',
      'Whether all leaders and heads of section have named duties for clean government, and the party committee gave directions and checked at least once in the year, on record.',
    ),
    evidence: text('责任分工文件、部署和检查记录', 'division of duties, records of directions and checks'),
    mentions: ['{!安全}{!环保}{!信访}(落实|履行|压实)…一岗双责'],
  },
  'four-forms': {
    kind: 'flag',
    label: text('运用监督执纪“四种形态”', 'the four forms of discipline are used'),
    short: text('四种形态', 'four forms'),
    help: text(
      '本年度是否按规定运用监督执纪“四种形态”；有具体人次的同时填报下面四项。',
      'Whether the four forms of discipline were used as required in the year; where figures exist, fill in the four items below too.',
    ),
    evidence: text('纪检机构工作总结', 'summary of the discipline inspection office'),
    context: NEVER_SCORED,
    mentions: ['(运用|践行|用好|把握)…四种形态'],
  },
  'four-forms-first': {
    kind: 'count',
    label: text('第一种形态处理人次', 'persons dealt with in the first form'),
    short: text('第一种形态', 'first form'),
    unit: PEOPLE,
    help: text('本年度批评教育、谈话提醒等第一种形态的处理人次。', 'Criticism, talks and reminders in the year.'),
    evidence: text('纪检机构统计表', 'statistics of the discipline inspection office'),
    context: NEVER_SCORED,
    mentions: ['第一种形态(处理|处置|批评教育|){n}'],
  },
  'four-forms-second': {
    kind: 'count',
    label: text('第二种形态处理人次', 'persons dealt with in the second form'),
    short: text('第二种形态', 'second form'),
    unit: PEOPLE,
    help: text('本年度党纪轻处分、组织调整等第二种形态的处理人次。', 'Light disciplinary measures and changes of post in the year.'),
    evidence: text('纪检机构统计表', 'statistics of the discipline inspection office'),
    context: NEVER_SCORED,
    mentions: ['第二种形态(处理|处置|批评教育|){n}'],
  },
  'four-forms-third': {
    kind: 'count',
    label: text('第三种形态处理人次', 'persons dealt with in the third form'),
    short: text('第三种形态', 'third form'),
    unit: PEOPLE,
    help: text('本年度党纪重处分、重大职务调整等第三种形态的处理人次。', 'Heavy disciplinary measures and major changes of post in the year.'),
    evidence: text('纪检机构统计表', 'statistics of the discipline inspection office'),
    context: NEVER_SCORED,
    mentions: ['第三种形态(处理|处置|批评教育|){n}'],
  },
  'four-forms-fourth': {
    kind: 'count',
    label: text('第四种形态处理人次', 'persons dealt with in the fourth form'),
    short: text('第四种形态', 'fourth form'),
    unit: PEOPLE,
    help: text('本年度严重违纪涉嫌犯罪、立案审查等第四种形态的处理人次。', 'Serious breaches with suspected crime, formally investigated in the year.'),
    evidence: text('纪检机构统计表', 'statistics of the discipline inspection office'),
    context: NEVER_SCORED,
    mentions: ['第四种形态(处理|处置|批评教育|){n}'],
  },
};
