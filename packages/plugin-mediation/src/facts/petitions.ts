import { text, type Facts } from '@fazhi/core';

const CASES = text('件', ' petitions');

/** Petitions, and suits of residents. */
export const petitionFacts: Facts = {
  'petitions-due': {
    kind: 'count',
    label: text('应办结的信访事项', 'petitions due'),
    short: text('应办结', 'due'),
    unit: CASES,
    help: text(
      '本年度办理期限届满的，以及本年度内已经办结的信访事项件数，含上级转送交办的；同一事项重复信访计一件。',
      'Petitions whose period ended in the year or that were closed in it, those passed down included; repeated petitions on one matter count once.',
    ),
    evidence: text('信访信息系统导出表', 'export of the petition system'),
    mentions: ['信访(事项|件|案件|)应办结{n}', '应办结信访(事项|件|案件|){n}'],
  },
  'petitions-on-time': {
    kind: 'count',
    label: text('按期办结的信访事项', 'petitions closed in time'),
    short: text('按期办结', 'closed in time'),
    unit: CASES,
    partOf: 'petitions-due',
    help: text(
      '上述事项中，自受理之日起60日（自然日）内办结，或者依法延长且在延长的30日内办结、已告知延期理由的件数。',
      'Those closed within 60 calendar days of acceptance, or within a lawful extension of 30 days of which the petitioner was told.',
    ),
    evidence: text('办理意见书、延期告知书', 'replies and notices of extension'),
    mentions: ['信访(事项|件|案件|)应办结{#}件，按期办结{n}', '按期办结信访(事项|件|案件|){n}'],
  },
  'petitions-closed': {
    kind: 'count',
    label: text('已办结的信访事项', 'petitions closed'),
    short: text('已办结', 'closed'),
    unit: CASES,
    help: text('本年度出具办理意见或者以其他方式办结的信访事项件数，同一事项计一件。', 'Petitions answered or otherwise closed in the year, one matter counting once.'),
    evidence: text('信访信息系统导出表', 'export of the petition system'),
    mentions: ['办结信访(事项|件|案件|){n}', '信访(事项|件|案件|)(已|)办结{n}'],
  },
  'petitions-resolved': {
    kind: 'count',
    label: text('实质化解的信访事项', 'petitions resolved'),
    short: text('已化解', 'resolved'),
    unit: CASES,
    partOf: 'petitions-closed',
    help: text(
      '已办结事项中，合理诉求已落实，或者信访人书面表示息诉、达成和解的件数；只出具答复、诉求未落实的不计。',
      'Closed petitions whose justified request was met, or whose petitioner accepted in writing or settled; a reply alone does not count.',
    ),
    evidence: text('落实凭证、息诉承诺或和解协议、回访记录', 'proof of action, acceptance or settlement, follow-up records'),
    mentions: ['信访(事项|件|案件|){#}件，(其中|)(实质|成功|已|)化解{n}', '实质(性|)化解信访(事项|件|案件|){n}'],
  },
  'suits-per-10k': {
    kind: 'number',
    label: text('万人成讼率', 'suits per 10,000 residents'),
    short: text('万人成讼率', 'suits per 10,000'),
    unit: text('件/万人', ' per 10,000'),
    decimals: 2,
    help: text(
      '本年度法院受理的本镇民事、行政一审案件数除以常住人口（万人），保留两位小数；口径与往年一致，并请同时填报前两年数值。',
      'First-instance civil and administrative cases from the township accepted by court in the year, per 10,000 permanent residents, two decimals; count as in earlier years, and give the two earlier years too.',
    ),
    evidence: text('人民法院提供的分乡镇收案数据', 'court figures of cases by township'),
    mentions: ['万人成讼率{n}'],
  },
};
