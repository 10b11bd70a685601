import { text, type Facts } from '@fazhi/core';

const CASES = text('件', ' cases');

/** Administrative review and litigation against the township. */
export const remedyFacts: Facts = {
  'reviews-closed': {
    kind: 'count',
    label: text('审结的行政复议案件', 'administrative reviews closed'),
    short: text('复议审结', 'reviews closed'),
    unit: CASES,
    help: text('本年度以镇为被申请人、已经审结的行政复议案件数，含撤回申请和调解结案的。', 'Reviews against the township closed in the year, including those withdrawn or settled.'),
    evidence: text('行政复议决定书、终止通知书、调解书', 'review decisions, notices of termination, settlements'),
    mentions: ['行政复议(案件|)审结{n}', '审结(的|)行政复议(案件|){n}'],
  },
  'reviews-corrected': {
    kind: 'count',
    label: text('被复议纠错的案件', 'acts corrected on review'),
    short: text('复议纠错', 'corrected on review'),
    unit: CASES,
    partOf: 'reviews-closed',
    help: text(
      '审结案件中，被决定变更、撤销、确认违法、确认无效或者责令履行的件数；当事人自愿和解撤回的不计。',
      'Closed reviews that changed or quashed the act, found it unlawful or void, or ordered performance; voluntary settlements and withdrawals do not count.',
    ),
    evidence: text('行政复议决定书', 'review decisions'),
    mentions: ['{!文件}(被|复议)纠错(案件|){n}'],
  },
  'review-replies-due': {
    kind: 'count',
    label: text('应提交复议答复的案件', 'reviews that asked for a reply'),
    short: text('应答复', 'replies due'),
    unit: CASES,
    help: text('本年度收到复议申请书副本、应当提交书面答复的案件数。', 'Reviews of the year of which the township received a copy and had to reply in writing.'),
    evidence: text('行政复议答复通知书', 'notices to reply'),
  },
  'review-replies-late': {
    kind: 'count',
    label: text('逾期提交复议答复的案件', 'replies handed in late'),
    short: text('逾期答复', 'late replies'),
    unit: CASES,
    partOf: 'review-replies-due',
    help: text(
      '普通程序超过10个工作日、简易程序超过5个工作日才提交答复和证据的件数；行政复议法中的五日、十日均指工作日。',
      'Replies later than 10 working days, or 5 in the simple procedure; the five and ten days of the law are working days.',
    ),
    evidence: text('答复通知书、答复书的送收记录', 'notices to reply and proof of delivery of the reply'),
  },
  'suits-closed': {
    kind: 'count',
    label: text('审结的行政诉讼案件', 'administrative suits closed'),
    short: text('诉讼审结', 'suits closed'),
    unit: CASES,
    help: text(
      '本年度以镇为被告、裁判已经生效的行政诉讼案件数，含准许撤诉的；一案经多级审理的计一件。',
      'Suits against the township with an effective ruling in the year, withdrawals included; a case heard at several levels counts once.',
    ),
    evidence: text('生效判决书、裁定书、调解书', 'effective judgments, rulings, settlements'),
    mentions: ['行政诉讼(案件|)审结{n}', '审结(的|)行政诉讼(案件|){n}'],
  },
  'suits-lost': {
    kind: 'count',
    label: text('败诉的行政诉讼案件', 'administrative suits lost'),
    short: text('败诉', 'suits lost'),
    unit: CASES,
    partOf: 'suits-closed',
    help: text(
      '审结案件中，生效裁判撤销、变更行政行为，确认违法或无效，或者判令履行、给付的件数；原告撤诉的不计。',
      'Closed suits whose effective ruling quashed or changed the act, found it unlawful or void, or ordered performance or payment; withdrawals do not count.',
    ),
    evidence: text('生效判决书、裁定书', 'effective judgments and rulings'),
    mentions: ['败诉(案件|){n}', '行政诉讼无(一|)败诉{=0}', '行政诉讼零败诉{=0}'],
  },
  'hearings-notified': {
    kind: 'count',
    label: text('应由负责人出庭的案件', 'suits in which the head is called to court'),
    short: text('应出庭', 'to attend'),
    unit: CASES,
    help: text('本年度开庭审理、人民法院通知镇政府负责人出庭应诉的行政诉讼案件数。', 'Suits of the year in which the court notified the head of the township government to attend.'),
    evidence: text('出庭通知书、传票', 'court notices and summonses'),
  },
  'hearings-attended': {
    kind: 'count',
    label: text('负责人出庭应诉的案件', 'suits in which the head attended'),
    short: text('负责人出庭', 'attended by the head'),
    unit: CASES,
    partOf: 'hearings-notified',
    help: text(
      '上述案件中，镇政府正职或者分管副职负责人实际出庭的件数；只委托工作人员或律师出庭的不计。',
      'Those in which the head or the deputy in charge was in court; staff or lawyers alone do not count.',
    ),
    evidence: text('出庭应诉情况记录、庭审笔录', 'attendance records and court records'),
    mentions: ['负责人出庭(应诉|)(的|)(案件|){n}'],
  },
  'judgments-effective': {
    kind: 'count',
    label: text('应履行的生效裁判和复议决定', 'effective judgments and review decisions to perform'),
    short: text('应履行', 'to be performed'),
    unit: CASES,
    help: text(
      '履行期限在本年度届满的、要求镇政府履行义务的生效判决、裁定、调解书和行政复议决定书件数。',
      'Judgments, rulings, settlements and review decisions that oblige the township and whose time for performance ended in the year.',
    ),
    evidence: text('生效裁判文书、复议决定书', 'judgments and review decisions'),
  },
  'judgments-performed': {
    kind: 'count',
    label: text('已按期履行的生效裁判和复议决定', 'judgments and review decisions performed in time'),
    short: text('已履行', 'performed'),
    unit: CASES,
    partOf: 'judgments-effective',
    help: text('上述文书中，在规定期限内全部履行的件数。', 'Those performed in full within the time set.'),
    evidence: text('履行凭证、结案通知', 'proof of performance, notices of closure'),
  },
};
