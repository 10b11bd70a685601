import { text, type Facts } from '@fazhi/core';

/** What each village does, village by village. */
export const villageFacts: Facts = {
  'petty-power': {
    kind: 'villages',
    each: 'flag',
    label: text('完成小微权力规范化创建的村', 'villages with standardised petty powers'),
    short: text('小微权力规范', 'petty powers standardised'),
    help: text(
      '逐村填报年末是否有村级小微权力清单和流程图，并已上墙公开、实际按清单办事；只印了清单未使用的填“否”。',
      'For each village, whether at year end it has a list of petty powers with procedures, posted and really followed; a printed list that nobody uses is a no.',
    ),
    evidence: text('各村权力清单、流程图、验收记录', 'lists and procedures of the villages, acceptance records'),
    mentions: ['{n}小微权力…规范化(创建|建设)', '{n}(均|全部|都|已|已全部|)完成小微权力…规范化(创建|建设)', '小微权力清单(制度|)，(已有|目前){n}完成规范化(创建|建设)', '小微权力(运行|清单|)规范化(创建|建设)(实现|)全覆盖{all}'],
  },
  'affairs-quarterly': {
    kind: 'villages',
    each: 'flag',
    label: text('村务每季度公开的村', 'villages disclosing their affairs each quarter'),
    short: text('村务按季公开', 'quarterly disclosure'),
    help: text(
      '逐村填报本年度四个季度是否都至少公开一次一般村务事项；漏一个季度即填“否”。',
      'For each village, whether general affairs were disclosed at least once in each of the four quarters; one quarter missed is a no.',
    ),
    evidence: text('村务公开栏照片（带日期）、公开档案、平台截图', 'dated photographs of the notice board, disclosure files, platform screenshots'),
    mentions: ['{n}(均|全部|都|已|已全部|)按季(度|)公开(了|)村务', '{n}(均|全部|都|已|已全部|)每季度公开(了|)村务', '{n}(的|)村务(均|全部|都|已|已全部|)按季(度|)公开'],
  },
  'finance-active': {
    kind: 'count',
    label: text('财务往来较多的村', 'villages with many transactions'),
    short: text('往来较多村', 'active villages'),
    unit: text('个村', ' villages'),
    partOf: 'town.villages',
    help: text(
      '本年度财务往来较多、依法应当每月公布收支情况的村数；标准由镇统一掌握，当地要求所有村按月公开的填全部村数。',
      'Villages with many transactions in the year, which must publish accounts monthly; the township applies one standard, and where local rules ask it of all, all villages count.',
    ),
    evidence: text('镇农经部门确定的名单', 'list kept by the township’s rural accounting office'),
  },
  'finance-monthly': {
    kind: 'count',
    label: text('每月公布财务收支的村', 'villages publishing accounts every month'),
    short: text('财务按月公布', 'monthly accounts'),
    unit: text('个村', ' villages'),
    partOf: 'finance-active',
    help: text('上述村中，本年度十二个月每月都公布了财务收支情况的村数。', 'Those of these villages that published their accounts in each of the twelve months.'),
    evidence: text('每月财务公开表、公开栏照片', 'monthly account sheets, photographs of the notice board'),
    mentions: ['{n}(均|全部|都|已|已全部|)按月公(开|布)(了|)(财务|村级财务|财务收支)'],
  },
  supervision: {
    kind: 'villages',
    each: 'flag',
    label: text('村务监督机构健全的村', 'villages with a supervision committee'),
    short: text('监督机构健全', 'supervision in place'),
    help: text(
      '逐村填报年末是否建有村务监督委员会或者其他村务监督机构、成员符合回避要求并对村务全过程开展监督；无监督记录的填“否”。',
      'For each village, whether at year end it has a supervision committee or similar body whose members meet the rules on kinship and which supervises village affairs throughout; no records is a no.',
    ),
    evidence: text('监督机构成员名单、会议和监督记录', 'list of members, records of meetings and supervision'),
    mentions: ['{n}(均|全部|都|已|已全部|)(设立|建立|成立|设有)(了|)村务监督(委员会|机构)', '村务监督(委员会|机构)(实现|)全覆盖{all}'],
  },
  appraisal: {
    kind: 'villages',
    each: 'flag',
    label: text('开展民主评议的村', 'villages that held the yearly appraisal'),
    short: text('民主评议', 'yearly appraisal'),
    help: text(
      '逐村填报本年度是否对村民委员会成员等履职情况进行过至少一次民主评议，并公布结果。',
      'For each village, whether its officers were appraised at least once in the year and the result made known.',
    ),
    evidence: text('评议会议记录、测评结果', 'minutes and results of the appraisal'),
    mentions: ['{n}(均|全部|都|已|已全部|)(开展|完成)(了|)…民主评议'],
  },
  'representatives-meetings': {
    kind: 'villages',
    each: 'flag',
    label: text('村民代表会议按季召开的村', 'villages whose representatives met each quarter'),
    short: text('代表会议按季', 'representatives met'),
    help: text(
      '逐村填报本年度每季度是否都召开过村民代表会议，且每次有三分之二以上组成人员参加；依法未设村民代表会议、由村民会议决定事项的村，村民会议按规定召开的填“是”。',
      'For each village, whether representatives met in each quarter with at least two thirds present; where a village lawfully has no such body and the villagers’ assembly decides, a properly held assembly is a yes.',
    ),
    evidence: text('会议通知、签到表、会议记录', 'notices, attendance lists, minutes'),
    mentions: ['{n}(均|全部|都|已|已全部|)按季(度|)召开(了|)村民代表会议'],
  },
};
