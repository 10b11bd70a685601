import { text, type Facts } from '@fazhi/core';

const CASES = text('件', ' cases');

/** Mediation bodies, mediators and what they settle. */
export const mediationFacts: Facts = {
  committee: {
    kind: 'villages',
    each: 'flag',
    label: text('设有人民调解委员会的村', 'villages with a mediation committee'),
    short: text('设有调委会', 'mediation committee'),
    help: text(
      '逐村填报年末是否设有人民调解委员会；人口少的村依法不设专门委员会、由村民委员会成员分工负责调解的，也填“是”。',
      'For each village, whether it has a mediation committee at year end; a small village that lawfully gives the task to members of the villagers’ committee is a yes too.',
    ),
    evidence: text('调委会名册、县级司法行政部门备案表', 'list of committees as reported to the county justice bureau'),
  },
  'committee-composed': {
    kind: 'villages',
    each: 'flag',
    label: text('调委会组成规范的村', 'villages whose committee is composed as the law asks'),
    short: text('调委会组成规范', 'committee properly composed'),
    help: text(
      '逐村填报年末调委会是否有3至9名委员、有妇女成员、多民族居住地区有人数较少民族的成员，且在三年任期以内；依法由村民委员会成员分工负责的村填“是”。',
      'For each village, whether the committee has 3 to 9 members, a woman, a member of minority peoples where several live together, and is within its three-year term; villages that lawfully assign a member are a yes.',
    ),
    evidence: text('调委会成员名册、推选记录', 'lists of members and records of their election'),
  },
  'mediators-at-township': {
    kind: 'count',
    label: text('镇专职人民调解员', 'full-time mediators of the township'),
    short: text('镇专职调解员', 'township mediators'),
    unit: text('人', ' people'),
    help: text(
      '年末镇调委会聘任、主要从事调解工作的专职调解员人数；司法所工作人员和村级调解员不计。',
      'People engaged full-time as mediators by the township committee at year end; not staff of the justice office nor village mediators.',
    ),
    evidence: text('聘书、劳务合同、调解员名册', 'letters of appointment, contracts, list of mediators'),
  },
  'mediators-in-village': {
    kind: 'villages',
    each: 'flag',
    label: text('配有专职调解员的村', 'villages with a full-time mediator'),
    short: text('专职调解员', 'full-time mediator'),
    help: text(
      '逐村填报年末是否至少有一名以调解为主要工作的专职调解员；仅由村干部兼任的填“否”。',
      'For each village, whether it has at least one person working mainly as a mediator; village officers doing it on the side do not count.',
    ),
    evidence: text('聘书、补贴发放表', 'letters of appointment, payment lists'),
  },
  'disputes-accepted': {
    kind: 'count',
    label: text('受理的调解案件', 'disputes accepted for mediation'),
    short: text('受理', 'accepted'),
    unit: CASES,
    help: text(
      '本年度镇、村两级调委会受理并在年内办结的纠纷件数，含委托移送调解的；年末仍在调解中的不计，计入下一年。',
      'Disputes accepted by the township and village committees and closed in the year, referrals included; those still open at year end count next year.',
    ),
    evidence: text('调解案件登记簿、信息平台导出表', 'register of mediation or export from the platform'),
  },
  'disputes-settled': {
    kind: 'count',
    label: text('调解成功的案件', 'disputes settled'),
    short: text('调解成功', 'settled'),
    unit: CASES,
    partOf: 'disputes-accepted',
    help: text('受理案件中，达成书面或者口头调解协议并有登记的件数。', 'Those that ended in a written agreement, or an oral one on record.'),
    evidence: text('调解协议书、口头协议登记表', 'agreements and register of oral agreements'),
  },
  'agreements-due': {
    kind: 'count',
    label: text('应履行的调解协议', 'agreements due for performance'),
    short: text('到期协议', 'agreements due'),
    unit: text('份', ' agreements'),
    help: text('约定的履行期限在本年度届满的调解协议份数。', 'Agreements whose agreed time for performance ended in the year.'),
    evidence: text('调解协议书、回访记录', 'agreements and follow-up records'),
  },
  'agreements-performed': {
    kind: 'count',
    label: text('已履行的调解协议', 'agreements performed'),
    short: text('已履行', 'performed'),
    unit: text('份', ' agreements'),
    partOf: 'agreements-due',
    help: text('上述协议中已全部履行的份数，以回访结果为准。', 'Those performed in full, as follow-up shows.'),
    evidence: text('回访记录、履行凭证', 'follow-up records and proof of performance'),
  },
  'confirmations-applied': {
    kind: 'count',
    label: text('申请司法确认的调解协议', 'agreements brought for judicial confirmation'),
    short: text('申请确认', 'applications'),
    unit: text('份', ' agreements'),
    help: text(
      '本年度双方当事人共同向法院申请司法确认、法院已作出处理的协议份数；是否申请由当事人自愿决定，没有申请的填0。',
      'Agreements jointly brought to court for confirmation and answered in the year; parties are free to apply, and none is 0.',
    ),
    evidence: text('司法确认申请书、法院裁定书', 'applications and court rulings'),
  },
  'confirmations-granted': {
    kind: 'count',
    label: text('获得司法确认的调解协议', 'agreements confirmed by court'),
    short: text('确认有效', 'confirmed'),
    unit: text('份', ' agreements'),
    partOf: 'confirmations-applied',
    help: text(
      '上述申请中，自协议生效之日起30日（自然日）内提出并由法院裁定有效的份数。',
      'Those applied for within 30 calendar days of the agreement taking effect and found valid by the court.',
    ),
    evidence: text('法院裁定书', 'court rulings'),
  },
  'files-sampled': {
    kind: 'count',
    label: text('参加评查的调解卷宗', 'mediation files checked'),
    short: text('评查卷宗', 'files checked'),
    unit: text('卷', ' files'),
    help: text('本年度由司法所或县级司法行政部门评查的调解卷宗数，同一卷宗只计一次。', 'Mediation files checked by the justice office or the county justice bureau in the year, each once.'),
    evidence: text('卷宗评查通报', 'notice of the check'),
  },
  'files-passed': {
    kind: 'count',
    label: text('评查合格的调解卷宗', 'mediation files that passed'),
    short: text('合格卷宗', 'files passed'),
    unit: text('卷', ' files'),
    partOf: 'files-sampled',
    help: text('参加评查的卷宗中结论为合格及以上的卷数。', 'Files judged satisfactory or better.'),
    evidence: text('卷宗评查通报', 'notice of the check'),
  },
};
