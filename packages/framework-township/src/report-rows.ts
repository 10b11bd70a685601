import { text, type SixAreaId, type Text } from '@fazhi/core';

/** Where a row may go besides the full id of an indicator: these earn no points of their own. */
export const UNSCORED = ['context', 'shortfall', 'next-step'] as const;

/** One thing that a township's annual report says, the facts that hold it, and what they feed. */
export interface ReportRow {
  readonly row: number;
  /** The area it is reported under, or the closing parts of the report. */
  readonly part: SixAreaId | 'shortfalls' | 'nextSteps';
  /** What the report says, in our words. */
  readonly says: Text;
  /** Full ids of facts. */
  readonly facts: readonly string[];
  readonly feeds: readonly string[];
}

const functions: readonly Line[] = [
  [text('成立由党委书记、镇长任组长的领导小组，班子副职和有关部门参加', 'a leading group headed by party secretary and mayor, with deputies and departments'), ['governance.leading-group-setup'], ['governance.leading-group']],
  [text('镇党委牵头抓总，责任落实到人、逐级传导', 'the party committee coordinates; responsible persons are named, layer by layer'), ['governance.responsibility-assignment'], ['governance.responsibility-assigned']],
  [text('法治建设与中心工作一同谋划、部署和落实', 'rule-of-law work is planned, deployed and carried out together with the central work'), ['governance.planning-with-central-work'], ['governance.integrated-planning']],
  [text('主要负责人亲自处理重大问题', 'major questions are handled by the leaders in person'), ['governance.first-responsible-in-person'], ['governance.first-responsible-person']],
  [
    text('推行政务公开，公开栏及时更新', 'open government; the information column is kept current'),
    ['governance.disclosure-topics', 'governance.disclosure-items', 'governance.disclosure-items-on-time'],
    ['governance.township-disclosure-topics', 'governance.disclosure-on-time'],
  ],
  [text('办理行政许可897件', '897 licences handled'), ['governance.licences-handled', 'governance.licences-on-time'], ['governance.licence-on-time']],
  [text('行政处罚5件（只作背景，从不按件数或金额计分）', '5 administrative penalties (context, never scored by number or amount)'), ['enforcement.penalties'], ['context']],
];

const administration: readonly Line[] = [
  [text('规范性文件有审批流程', 'an approval flow for normative documents'), ['documents.normdoc-approval-flow'], ['documents.normdoc-procedure']],
  [text('审查行政规范性文件', 'legality review of normative documents'), ['documents.normdocs-issued', 'documents.normdocs-reviewed'], ['documents.normdoc-reviewed']],
  [text('清理与现行法律不一致的文件', 'clean-up of documents that do not fit current law'), ['documents.normdoc-cleanup-done', 'documents.normdoc-cleanup-date'], ['documents.normdoc-cleanup', 'context']],
  [
    text('规范性文件报送备案', 'filing of normative documents'),
    ['documents.normdocs-issued', 'documents.normdocs-filed', 'documents.normdoc-filing-days'],
    ['documents.normdoc-filed', 'documents.normdoc-filed-on-time'],
  ],
  [
    text('使用提醒函、整改函、督办函', 'letters of reminder, rectification and supervision'),
    ['documents.letter-kinds-used', 'documents.letters-issued', 'documents.letters-closed'],
    ['documents.supervision-letters-closed', 'context'],
  ],
  [text('村规民约经合法性审查', 'village rules reviewed for legality'), ['documents.village-rules-reviewed-by-village'], ['documents.village-rules-reviewed']],
];

const decisions: readonly Line[] = [
  [text('党委会、联席会、民主生活会有议事规则', 'rules of procedure for party committee, joint meeting and democratic-life meeting'), ['decisions.meeting-rules-in-place'], ['decisions.meeting-rules']],
  [
    text('重大决策履行五道法定程序', 'five statutory steps for major decisions'),
    ['decisions.decision-steps-in-rules', 'decisions.decision-steps-due', 'decisions.decision-steps-done'],
    ['decisions.decision-five-steps', 'context'],
  ],
  [
    text('重大决策向社会公开', 'major decisions are made public'),
    ['decisions.decision-publication-rule', 'decisions.decisions-made', 'decisions.decisions-published-archived'],
    ['decisions.decision-published-archived', 'context'],
  ],
  [
    text('未经审查的事项不上会', 'nothing unreviewed goes to the meeting'),
    ['decisions.no-review-no-meeting-rule', 'decisions.decisions-discussed', 'decisions.decisions-reviewed'],
    ['decisions.decision-legality-reviewed', 'context'],
  ],
  [
    text('法律顾问参与决策、行政行为和合同', 'the legal adviser takes part in decisions, acts and contracts'),
    ['decisions.legal-adviser-engaged', 'decisions.adviser-fields', 'decisions.legal-matters', 'decisions.legal-matters-advised', 'documents.contracts-signed', 'documents.contracts-reviewed'],
    ['decisions.legal-adviser', 'decisions.legal-adviser-use', 'documents.contract-reviewed', 'context'],
  ],
  [
    text('法律顾问协助处理复杂信访，重大法律事项都征求意见', 'the adviser helps with complicated petitions; every major legal matter is put to one'),
    ['decisions.adviser-fields', 'decisions.legal-matters', 'decisions.legal-matters-advised'],
    ['decisions.legal-adviser-use', 'context'],
  ],
];

const enforcement: readonly Line[] = [
  [text('执法办公场所改造，配备记录仪和办公设备', 'the enforcement office was upgraded: recorders and office equipment'), ['enforcement.premises', 'enforcement.body-cameras'], ['enforcement.enforcement-premises', 'enforcement.body-camera']],
  [text('工作用房5间，有档案室、询问室和监控', 'five rooms for files, questioning and video'), ['enforcement.premises', 'enforcement.enforcement-rooms'], ['enforcement.enforcement-premises', 'context']],
  [
    text('编制12人、实有19人、持证11人', '12 posts, 19 staff, 11 with certificates'),
    ['enforcement.posts', 'enforcement.staff', 'enforcement.certified'],
    ['enforcement.enforcement-staffing', 'enforcement.certified-rate'],
  ],
  [
    text('承接下放事项67项，其中强制1项（行使了多少没有写）', '67 devolved items, 1 of them coercive (how many were used is not told)'),
    ['enforcement.devolved-items', 'enforcement.devolved-coercive', 'enforcement.devolved-used'],
    ['enforcement.devolved-items-exercised', 'context'],
  ],
  [text('四个领域的专项活动', 'special campaigns in four fields'), ['enforcement.campaigns'], ['enforcement.special-campaigns']],
  [text('与区执法部门联合执法', 'joint enforcement with the district'), ['enforcement.joint-actions'], ['enforcement.joint-enforcement']],
];

const grassroots: readonly Line[] = [
  [text('落实一岗双责，抓党风廉政', 'one post, two duties; clean government'), ['village-powers.integrity-duty-assigned'], ['village-powers.integrity-duty']],
  [text('18个村全部完成小微权力规范化', '18 of 18 villages with standardised petty power'), ['village-powers.petty-power', 'town.villages'], ['village-powers.petty-power-villages']],
  [
    text('村级事务全过程监督', 'village affairs are supervised from start to end'),
    ['village-powers.supervision', 'village-powers.affairs-quarterly'],
    ['village-powers.village-supervision', 'village-powers.village-affairs-quarterly'],
  ],
  [
    text('运用监督执纪“四种形态”', 'the four forms of discipline'),
    ['village-powers.four-forms', 'village-powers.four-forms-first', 'village-powers.four-forms-second', 'village-powers.four-forms-third', 'village-powers.four-forms-fourth'],
    ['context'],
  ],
  [text('部门、派出所、法庭、律师参加联合调解', 'joint mediation with departments, police, court and lawyers'), ['mediation.joint-partners'], ['mediation.joint-mediation']],
  [text('人民调解、行政调解、司法调解联动', "people's, administrative and judicial mediation are linked"), ['mediation.linked-mediation'], ['mediation.mediation-linkage']],
  [text('调解成功率提高（没有写数字）', 'mediation succeeds more often (no figures)'), ['mediation.disputes-accepted', 'mediation.disputes-settled'], ['mediation.mediation-success']],
  [
    text('定期和敏感时期排查、例会、走访、分级包联', 'regular screening, sensitive periods, meetings, visits and tiered responsibility'),
    ['mediation.screenings', 'mediation.screening-rules'],
    ['mediation.dispute-screening', 'mediation.screening-regime'],
  ],
];

const awareness: readonly Line[] = [
  [
    text('“法律明白人”推选、培训、调整', 'law-literate persons are chosen, trained and replaced'),
    ['awareness.law-literate-work', 'awareness.law-literate-total', 'awareness.law-literate-trained-persons'],
    ['awareness.law-literate-trained', 'context'],
  ],
  [
    text('18个村共60名“法律明白人”（只有平均数，不能证明每村不少于3名）', '60 law-literate persons in 18 villages (a mean, which does not prove three in each)'),
    ['awareness.law-literate-by-village', 'town.villages'],
    ['awareness.law-literate-per-village'],
  ],
  [text('落实谁执法谁普法', 'who enforces, teaches'), ['awareness.teaching-duty-list'], ['awareness.who-enforces-teaches']],
  [text('3月15日、4月15日、6月26日、12月4日开展普法', 'publicity on 15 March, 15 April, 26 June and 4 December'), ['awareness.key-date-activities'], ['awareness.key-date-publicity']],
  [
    text('知晓率、参与率、满意率提高（没有写数字）', 'awareness, participation and satisfaction rose (no figures)'),
    ['awareness.awareness-survey-rate', 'awareness.participation-survey-rate', 'governance.public-satisfaction-rate'],
    ['awareness.awareness-rate', 'awareness.participation-rate', 'governance.public-satisfaction'],
  ],
];

const shortfalls: readonly Line[] = [
  [
    text('不足：理论学习不够深入', 'shortfall: theory is not studied deeply enough'),
    ['awareness.leaders-study-sessions', 'governance.special-study-meetings'],
    ['shortfall', 'awareness.leaders-law-study', 'governance.special-study-sessions'],
  ],
  [
    text('不足：执法力量薄弱，人数和素质都要提高', 'shortfall: enforcement is weak in numbers and in skill'),
    ['enforcement.posts', 'enforcement.staff', 'enforcement.certified', 'enforcement.training-hours'],
    ['shortfall', 'enforcement.enforcement-staffing', 'enforcement.certified-rate', 'enforcement.officer-training'],
  ],
  [text('不足：阵地全覆盖，但缺少亮点', 'shortfall: publicity sites cover all villages but none stands out'), ['awareness.publicity-sites-by-village'], ['shortfall', 'awareness.publicity-sites']],
];

const nextSteps: readonly Line[] = [
  [
    text('下一步：健全制度、加强宣传、提高执法人员素质和群众法治观念（没有责任人、时限和衡量办法）', 'next: better systems, more publicity, better officers, public awareness (no owner, date or measure)'),
    [],
    ['next-step'],
  ],
];

type Line = readonly [says: Text, facts: readonly string[], feeds: readonly string[]];

/** The 42 things that the annual report of a real township says, in the order of the report. */
export const reportRows: readonly ReportRow[] = Object.entries({ functions, administration, decisions, enforcement, grassroots, awareness, shortfalls, nextSteps } satisfies Record<ReportRow['part'], readonly Line[]>)
  .flatMap(([part, lines]) => lines.map((line) => ({ part: part as ReportRow['part'], line })))
  .map(({ part, line: [says, facts, feeds] }, place) => ({ row: place + 1, part, says, facts, feeds }));
