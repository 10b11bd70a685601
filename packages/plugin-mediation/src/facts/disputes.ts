import { text, type Facts } from '@fazhi/core';

/** Working methods against disputes: who mediates together, what is screened and how. */
export const disputeFacts: Facts = {
  'joint-partners': {
    kind: 'checklist',
    label: text('联合调解参与方', 'partners in joint mediation'),
    short: text('联合调解', 'joint mediation'),
    items: {
      departments: text('相关职能部门', 'departments concerned'),
      police: text('派出所', 'police station'),
      court: text('人民法庭', 'local court'),
      lawyers: text('律师', 'lawyers'),
    },
    help: text(
      '逐项填报本年度由调委会牵头的联合调解中，该方是否至少参与或者指导过一件。',
      'For each partner, whether in the year it took part in or guided at least one mediation led by the committee.',
    ),
    evidence: text('联合调解记录、签到表、调解卷宗', 'records, attendance lists and files of joint mediation'),
    mentions: {
      departments: ['(职能部门|相关部门|有关部门)…共同参与(调解|化解|或指导)', '(职能部门|相关部门|有关部门)…(联合|参与)调解'],
      police: ['派出所…共同参与(调解|化解|或指导)', '派出所…(联合|参与)调解'],
      court: ['(法庭|法院)…共同参与(调解|化解|或指导)', '(法庭|法院)…(联合|参与)调解'],
      lawyers: ['律师…共同参与(调解|化解|或指导)', '律师…(联合|参与)调解'],
    },
  },
  'linked-mediation': {
    kind: 'checklist',
    label: text('三调联动衔接的调解方式', 'kinds of mediation linked'),
    short: text('三调联动', 'three-way link'),
    items: {
      people: text('人民调解', 'people’s mediation'),
      administrative: text('行政调解', 'administrative mediation'),
      judicial: text('司法调解', 'judicial mediation'),
    },
    help: text(
      '逐项填报该种调解是否已纳入联动机制，有移送、委托或者邀请的书面流程，且本年度有衔接记录。',
      'For each kind, whether it is part of the link, with a written procedure for referral or invitation and a record of use in the year.',
    ),
    evidence: text('联动机制文件、移送或委托调解函', 'rules of the link, letters of referral'),
    mentions: {
      people: ['人民调解、行政调解(、|和|与|及)司法调解'],
      administrative: ['人民调解、行政调解(、|和|与|及)司法调解'],
      judicial: ['人民调解、行政调解(、|和|与|及)司法调解'],
    },
  },
  screenings: {
    kind: 'count',
    label: text('全镇矛盾纠纷集中排查次数', 'screenings for disputes in the township'),
    short: text('集中排查', 'screenings'),
    unit: text('次', ' screenings'),
    help: text(
      '本年度覆盖各村的矛盾纠纷集中排查次数，每月多次的按1次计；只查个别村的不计。',
      'Screenings that covered all villages in the year, counting at most one a month; visits to single villages do not count.',
    ),
    evidence: text('排查台账、每月汇总表', 'screening registers and monthly summaries'),
    mentions: ['矛盾纠纷(集中|)(大|)排查{n}', '矛盾纠纷集中排查(活动|行动){n}'],
  },
  'screening-rules': {
    kind: 'checklist',
    label: text('矛盾纠纷排查化解制度', 'rules for finding and settling disputes'),
    short: text('排查化解制度', 'screening regime'),
    items: {
      regular: text('定期摸排', 'regular screening'),
      sensitive: text('敏感时期摸排', 'screening in sensitive periods'),
      meetings: text('重点时期例会', 'meetings in key periods'),
      visits: text('特殊人群走访', 'visits to people in special need'),
      tiers: text('分级包联化解', 'tiered responsibility'),
    },
    help: text(
      '逐项填报是否有制度且本年度有执行记录；有制度无记录的填“否”。',
      'For each item, whether it is laid down and was carried out on record in the year; rules without records are a no.',
    ),
    evidence: text('制度文件、例会纪要、走访记录、包联表', 'rules, minutes, records of visits, table of responsibilities'),
    mentions: {
      regular: ['定期摸排', '定期排查…纠纷', '纠纷…定期排查'],
      sensitive: ['敏感(时期|节点|时段)(摸排|排查)'],
      meetings: ['重点时期…例会'],
      visits: ['(特殊人群|重点人群)…走访', '走访…(特殊人群|重点人群)'],
      tiers: ['分级(包联|包保|负责)…(化解|制度)'],
    },
  },
  'disputes-turned-criminal': {
    kind: 'count',
    label: text('民转刑案件', 'disputes that turned criminal'),
    short: text('民转刑', 'turned criminal'),
    unit: text('起', ' cases'),
    help: text(
      '本年度辖区内由民间纠纷激化转化、公安机关已立案的刑事案件起数，以公安机关认定为准。',
      'Criminal cases of the year that grew out of private disputes in the township, as the police record them.',
    ),
    evidence: text('派出所出具的情况说明', 'statement of the police station'),
    mentions: ['(未发生|无|未出现|没有发生)(一起|)民转刑(案件|){=0}', '民转刑(案件|){n}'],
  },
  'large-collective-incident': {
    kind: 'flag',
    label: text('发生较大规模群体性事件', 'a large collective incident occurred'),
    short: text('群体性事件', 'collective incident'),
    help: text(
      '本年度是否因处置不当发生较大规模群体性事件，以县级以上主管部门认定为准。',
      'Whether a large collective incident arose in the year from poor handling, as found by the authority at county level or above.',
    ),
    evidence: text('主管部门的认定或通报', 'finding or notice of the authority'),
    context: text('不直接计分：供框架设置限档条件使用，启用时须注明依据。', 'Not scored itself: a framework may use it as a gate, and must then name its authority.'),
  },
};
