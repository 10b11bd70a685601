import { text, type Facts } from '@fazhi/core';

const ITEMS = text('项', ' decisions');
const RULE_ONLY = text('不计分：只说明有制度规定，是否做到由逐项决策的数据反映。', 'Not scored: it tells that a rule exists; the figures on each decision tell whether it is kept.');

const ruleFacts: Facts = {
  'meeting-rules-in-place': {
    kind: 'checklist',
    label: text('议事规则制定情况', 'rules of procedure in place'),
    short: text('议事规则', 'meeting rules'),
    items: {
      'party-committee': text('镇党委会议事规则', 'party committee'),
      'joint-meeting': text('党政联席会议议事规则', 'joint meeting of party and government'),
      'democratic-life': text('党委领导干部民主生活会制度', 'democratic-life meeting of the leadership'),
    },
    help: text('有现行有效的书面规则、写明议题范围和表决程序的填是。', 'Yes where written rules in force set what is discussed and how it is decided.'),
    evidence: text('议事规则文本及印发文件', 'the rules and the notice issuing them'),
  },
  'decision-catalogue-public': {
    kind: 'flag',
    label: text('公布年度重大行政决策事项目录', 'yearly catalogue of major decisions published'),
    short: text('决策目录', 'catalogue'),
    help: text('本年制定并公布目录的填是；经研究确定本年没有决策事项并已公布说明的，也填是。', 'Yes where the catalogue was set and published, or a notice says that none is planned this year.'),
    evidence: text('目录文本和公布页面', 'the catalogue and where it was published'),
  },
  'decision-steps-in-rules': {
    kind: 'checklist',
    label: text('决策制度写明的法定程序', 'statutory steps written into the rules on decisions'),
    short: text('制度规定程序', 'steps in rules'),
    items: {
      participation: text('公众参与', 'public participation'),
      experts: text('专家论证', 'expert review'),
      risk: text('风险评估', 'risk assessment'),
      legality: text('合法性审查', 'legality review'),
      collective: text('集体讨论决定', 'collective decision'),
    },
    help: text('本镇决策制度写明该程序的填是。', "Yes where the township's own rules name the step."),
    evidence: text('重大行政决策制度文本', 'the rules on major decisions'),
    context: RULE_ONLY,
  },
  'no-review-no-meeting-rule': {
    kind: 'flag',
    label: text('规定未经合法性审查不得提交讨论', 'a rule that nothing unreviewed goes to the meeting'),
    short: text('不审查不上会', 'no review, no meeting'),
    help: text('制度中明确未经合法性审查或者审查不合法的决策事项不提交集体讨论的填是。', 'Yes where the rules keep unreviewed or unlawful matters from the meeting.'),
    evidence: text('决策制度或议事规则文本', 'rules on decisions or of procedure'),
    context: RULE_ONLY,
  },
  'decision-publication-rule': {
    kind: 'flag',
    label: text('建立重大行政决策公开制度', 'a rule on publishing major decisions'),
    short: text('决策公开制度', 'publication rule'),
    help: text('有书面的决策公开制度的填是。', 'Yes where a written rule on publishing decisions exists.'),
    evidence: text('决策公开制度文本', 'the rule'),
    context: RULE_ONLY,
  },
};

const caseFacts: Facts = {
  'decision-steps-due': {
    kind: 'count',
    label: text('各项决策应履行的程序数合计', 'steps due over all decisions'),
    short: text('应履行程序', 'steps due'),
    unit: text('个', ' steps'),
    help: text(
      '逐项决策计算：五大程序中依法应当履行的个数相加。不涉及专业性技术性问题、社会稳定风险或公众切身利益，依规可不履行的程序不计入。',
      'Decision by decision: how many of the five steps are due, added up. Steps that the regulations do not ask for, with no specialised question, no stability risk or no personal interest involved, are left out.',
    ),
    evidence: text('决策事项程序台账', 'register of decisions and their steps'),
  },
  'decision-steps-done': {
    kind: 'count',
    label: text('各项决策已履行的程序数合计', 'steps carried out over all decisions'),
    short: text('已履行程序', 'steps done'),
    unit: text('个', ' steps'),
    partOf: 'decision-steps-due',
    help: text('应履行的程序中已完成并有书面材料的个数合计。', 'Steps due that were carried out and are on paper, added up.'),
    evidence: text('征求意见、论证、评估、审查和会议材料', 'papers on comments, expert review, risk, legality and meetings'),
  },
  'decisions-discussed': {
    kind: 'count',
    label: text('提交集体讨论的重大行政决策项数', 'major decisions put to collective discussion'),
    short: text('提交讨论', 'discussed'),
    unit: ITEMS,
    help: text('本年提交党委会或政府会议集体讨论的重大行政决策，含讨论后未通过的。', 'Major decisions put to the party committee or government meeting this year, also those not passed.'),
    evidence: text('会议议题单和纪要', 'agendas and minutes'),
  },
  'decisions-reviewed': {
    kind: 'count',
    label: text('讨论前经合法性审查的项数', 'decisions reviewed for legality before discussion'),
    short: text('经合法性审查', 'reviewed'),
    unit: ITEMS,
    partOf: 'decisions-discussed',
    help: text('提交讨论前取得书面合法性审查意见的项数；以征求意见、会签代替的不计。', 'With a written opinion on legality before discussion; comments or signatures in its place do not count.'),
    evidence: text('合法性审查意见书', 'opinions on legality'),
  },
  'decision-review-days': {
    kind: 'count',
    label: text('合法性审查用时最短一项的工作日数', 'working days given for legality review, shortest case'),
    short: text('审查时间', 'review time'),
    unit: text('个工作日', ' working days'),
    help: text('从送请审查材料齐备到要求出具意见之间的工作日数，取最短一项；审查提前完成的按给予的时间计。', 'Working days between complete papers and the date set for the opinion, the shortest case; go by the time allowed, even where the review was done sooner.'),
    evidence: text('送审函和审查意见日期', 'dates of the request and of the opinion'),
  },
  'decisions-consulted': {
    kind: 'count',
    label: text('公开征求意见的决策项数', 'decisions opened for public comment'),
    short: text('公开征求意见', 'consulted'),
    unit: ITEMS,
    help: text('本年向社会公开征求意见的重大行政决策；因情况紧急缩短期限并已说明理由的不计。', 'Major decisions opened for public comment this year, without those shortened for urgency with the reason given.'),
    evidence: text('征求意见公告', 'notices asking for comments'),
  },
  'decision-comment-days': {
    kind: 'count',
    label: text('公开征求意见期限最短一项的天数', 'days of public comment, shortest case'),
    short: text('征求意见天数', 'days of comment'),
    unit: text('日', ' days'),
    help: text('从公告发布到截止的自然日数，取最短一项。', 'Calendar days from notice to close, the shortest case.'),
    evidence: text('公告发布日期和截止日期', 'dates of notice and close'),
  },
  'decisions-made': {
    kind: 'count',
    label: text('作出的重大行政决策项数', 'major decisions taken'),
    short: text('作出决策', 'taken'),
    unit: ITEMS,
    help: text('本年作出的重大行政决策；一般日常事务决定不计。', 'Major decisions taken this year; everyday matters do not count.'),
    evidence: text('决策文件目录', 'list of decisions'),
  },
  'decisions-recorded': {
    kind: 'count',
    label: text('经集体讨论且如实记录的项数', 'decisions discussed collectively and recorded'),
    short: text('集体讨论记录', 'recorded'),
    unit: ITEMS,
    partOf: 'decisions-made',
    help: text('会议集体讨论，并记载讨论情况、不同意见和决定的项数；个别商议、传签的不计。', 'Discussed in a meeting whose record holds the discussion, differing views and the decision; private talks or circulated papers do not count.'),
    evidence: text('会议记录和纪要', 'records and minutes'),
  },
  'decisions-published-archived': {
    kind: 'count',
    label: text('既公布又归档的决策项数', 'decisions both published and archived'),
    short: text('公布归档', 'published and archived'),
    unit: ITEMS,
    partOf: 'decisions-made',
    help: text('通过政府网站、公开栏等公布，并把全过程材料整理归档的项数；依法不公开的，归档齐全即计入。', 'Published on the site or notice board with all papers archived; where the law keeps a decision from publication, a full archive suffices.'),
    evidence: text('公布页面和决策档案目录', 'place of publication and archive list'),
  },
};

const adviserFacts: Facts = {
  'legal-adviser-engaged': {
    kind: 'flag',
    label: text('配备法律顾问或公职律师', 'legal adviser or government lawyer engaged'),
    short: text('法律顾问', 'legal adviser'),
    help: text('本年有在聘的法律顾问或公职律师的填是；村法律顾问不计。', 'Yes where one was engaged this year; village advisers do not count.'),
    evidence: text('聘用合同或任职文件', 'contract or appointment'),
  },
  'adviser-fields': {
    kind: 'checklist',
    label: text('法律顾问参与的工作', 'work that the legal adviser takes part in'),
    short: text('顾问参与领域', "adviser's fields"),
    items: {
      decisions: text('重大行政决策', 'major decisions'),
      acts: text('重要行政行为', 'important administrative acts'),
      contracts: text('合同和法律文件审核', 'contracts and legal papers'),
      petitions: text('复杂信访案件', 'complicated petitions'),
    },
    help: text('本年有书面意见或工作记录的填是。', 'Yes where there is a written opinion or work record of this year.'),
    evidence: text('法律意见书、工作日志', 'legal opinions, work log'),
    context: text('不计分：说明参与范围，参与程度由参与率反映。', 'Not scored: it shows the range; the rate shows how far the adviser takes part.'),
  },
  'legal-matters': {
    kind: 'count',
    label: text('应征询法律意见的重大法律事项件数', 'major legal matters on which advice is due'),
    short: text('重大法律事项', 'matters'),
    unit: text('件', ' matters'),
    help: text('本年重大行政决策、重要行政行为、重大合同、复杂信访案件等依制度应征询法律意见的事项。', 'Major decisions, important acts, major contracts, complicated petitions and the like, on which the rules ask for legal advice.'),
    evidence: text('重大法律事项台账', 'register of legal matters'),
  },
  'legal-matters-advised': {
    kind: 'count',
    label: text('有法律顾问书面意见的件数', 'matters with a written opinion of the adviser'),
    short: text('有顾问意见', 'advised'),
    unit: text('件', ' matters'),
    partOf: 'legal-matters',
    help: text('法律顾问或公职律师出具书面意见、或在会议记录中有明确意见的件数。', 'With a written opinion, or one plainly recorded in minutes, of the adviser or government lawyer.'),
    evidence: text('法律意见书、会议记录', 'legal opinions, minutes'),
  },
};

/** Facts on major decisions and on the legal adviser. */
export const decisionFacts: Facts = { ...ruleFacts, ...caseFacts, ...adviserFacts };
