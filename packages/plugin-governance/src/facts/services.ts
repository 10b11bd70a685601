import { text, type Facts } from '@fazhi/core';

const SAMPLE_CONTEXT = text('不计分，用于判断调查结果是否可靠。', 'Not scored; it tells how far the survey can be relied on.');

/** Facts on licences and on satisfaction. */
export const serviceFacts: Facts = {
  'licences-handled': {
    kind: 'count',
    label: text('办理行政许可件数', 'licences handled'),
    short: text('办理许可', 'handled'),
    unit: text('件', ' cases'),
    help: text('本年作出准予或不予许可决定的件数，含受委托和承接的事项；单纯代收转报的不计。', 'Applications decided this year, granted or refused, with delegated matters; merely passing papers on does not count.'),
    evidence: text('政务服务平台办件统计', 'statistics of the service platform'),
  },
  'licences-on-time': {
    kind: 'count',
    label: text('按期办结的行政许可件数', 'licences decided in time'),
    short: text('按期办结', 'in time'),
    unit: text('件', ' cases'),
    partOf: 'licences-handled',
    help: text(
      '自受理之日起20个工作日内作出决定的件数，经批准可延长10个工作日；联合或集中办理的为45个工作日，可延长15个工作日。',
      'Decided within 20 working days of acceptance (10 more with approval); 45 and 15 where handled jointly.',
    ),
    evidence: text('平台受理时间和办结时间', 'times of acceptance and decision on the platform'),
  },
  'licence-documents-due': {
    kind: 'count',
    label: text('应颁发许可证件的件数', 'licence documents due'),
    short: text('应发证件', 'documents due'),
    unit: text('件', ' documents'),
    partOf: 'licences-handled',
    help: text('准予许可后依法需要颁发、送达许可证件的件数。', 'Grants after which a document must be issued and delivered.'),
    evidence: text('许可决定和证件登记', 'decisions and register of documents'),
  },
  'licence-documents-on-time': {
    kind: 'count',
    label: text('按期颁发送达许可证件的件数', 'licence documents delivered in time'),
    short: text('按期送达', 'delivered in time'),
    unit: text('件', ' documents'),
    partOf: 'licence-documents-due',
    help: text('自作出准予决定之日起10个工作日内颁发、送达的件数。', 'Issued and delivered within 10 working days of the grant.'),
    evidence: text('证件签收或寄递记录', 'receipts or postal records'),
  },
  'service-satisfaction-rate': {
    kind: 'number',
    percent: true,
    label: text('政务服务满意度', 'satisfaction with public services'),
    short: text('服务满意度', 'service satisfaction'),
    unit: text('%', '%'),
    help: text('评价为满意及以上的人数占有效评价人数的百分比，以政务服务“好差评”或第三方调查结果为准。', 'Share of valid ratings that are satisfied or better, from the service rating system or an outside survey.'),
    evidence: text('评价系统统计或调查报告', 'statistics of the rating system or survey report'),
  },
  'service-satisfaction-sample': {
    kind: 'count',
    label: text('政务服务满意度有效评价数', 'valid ratings of public services'),
    short: text('有效评价', 'ratings'),
    unit: text('份', ' ratings'),
    help: text('计算政务服务满意度所用的有效评价数。', 'Valid ratings that the rate was computed from.'),
    evidence: text('评价系统统计或调查报告', 'statistics of the rating system or survey report'),
    context: SAMPLE_CONTEXT,
  },
  'public-satisfaction-rate': {
    kind: 'number',
    percent: true,
    label: text('群众对法治建设的满意度', 'public satisfaction with rule-of-law work'),
    short: text('法治满意度', 'satisfaction'),
    unit: text('%', '%'),
    help: text('回答满意或比较满意的人数占有效样本的百分比，以上级或第三方组织的调查为准。', 'Share of the valid sample that is satisfied or fairly satisfied, in a survey run by a higher level or a third party.'),
    evidence: text('调查报告，含问卷和抽样说明', 'survey report with questionnaire and sampling'),
  },
  'public-satisfaction-sample': {
    kind: 'count',
    label: text('法治满意度调查有效样本量', 'valid sample of the satisfaction survey'),
    short: text('满意度样本', 'sample'),
    unit: text('份', ' answers'),
    help: text('计算满意度所用的有效问卷数。', 'Valid answers that the rate was computed from.'),
    evidence: text('调查报告', 'survey report'),
    context: SAMPLE_CONTEXT,
  },
};
