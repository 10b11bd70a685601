import { text, type Facts } from '@fazhi/core';

const ITEMS = text('项', ' items');

/** Powers handed down to the township and how they are used together with the district. */
export const powerFacts: Facts = {
  'devolved-items': {
    kind: 'count',
    label: text('承接的赋权执法事项', 'enforcement items handed down'),
    short: text('承接事项', 'items received'),
    unit: ITEMS,
    help: text(
      '年末依法下放、由镇以自己名义行使的行政执法事项数；没有赋权的镇填0，相关指标即为不适用。',
      'Enforcement items lawfully handed down and exercised in the township’s own name at year end; a town without such powers enters 0, and the indicators that depend on them do not apply.',
    ),
    evidence: text('赋权文件、事项清单', 'decision handing down the powers, list of items'),
    mentions: [
      '承接(上级|区级|县级|市级|)(下放|赋权|)(的|)(行政|)执法(事项|权限|权|职权){n}',
      '承接(赋权|下放)(执法|)事项{n}',
      '(下放|赋予)(的|)(行政|)执法(事项|权限|权|职权){n}',
      '(行政|)执法(事项|权限|权|职权){#}项，(目前|现|现已|已|)(实际|)承接{n}',
    ],
  },
  'devolved-coercive': {
    kind: 'count',
    label: text('其中行政强制事项', 'coercive measures among them'),
    short: text('强制事项', 'coercive items'),
    unit: ITEMS,
    partOf: 'devolved-items',
    help: text('承接的赋权事项中属于行政强制的事项数。', 'Items among those received that are coercive measures.'),
    evidence: text('赋权事项清单', 'list of items handed down'),
    context: text('仅作背景：强制事项多少由上级赋权决定，不计分。', 'Context only: how many coercive items a town has is decided above it, and is not scored.'),
    mentions: ['(事项|权限|执法权|职权){#}项(（|，)(其中|含){n}(行政|)强制', '(其中|含)(行政|)强制(措施|)事项{n}', '(其中|含)行政强制{n}'],
  },
  'devolved-used': {
    kind: 'count',
    label: text('已行使的赋权事项', 'items exercised in the year'),
    short: text('已行使', 'items used'),
    unit: ITEMS,
    partOf: 'devolved-items',
    help: text(
      '本年度至少行使过一次的赋权事项数，检查、责令改正、不予处罚、移送等都算行使；同一事项办多少件都只计一项，与处罚件数无关。',
      'Items exercised at least once in the year; inspections, orders to correct, decisions not to punish and transfers all count. An item counts once however many cases it had, and penalties make no difference.',
    ),
    evidence: text('检查记录、案件台账（注明对应事项）', 'inspection records and case register naming the item'),
    mentions: ['行使(赋权|下放|)(执法|)(事项|权限|职权){n}', '(实际|已)行使{n}'],
  },
  campaigns: {
    kind: 'checklist',
    label: text('重点领域专项活动', 'special campaigns in key fields'),
    short: text('专项活动', 'campaigns'),
    items: {
      environment: text('生态环保治理', 'ecology and environment'),
      safety: text('安全隐患排查', 'safety hazards'),
      streets: text('沿街门店规范整治', 'street shops and frontage'),
      land: text('土地排查整治', 'land use'),
    },
    help: text('逐项填报本年度是否有方案、有实施、有小结；只发通知未实施的填“否”。', 'For each field, whether the year saw a plan, action and a summary; a notice without action is a no.'),
    evidence: text('专项活动方案、检查记录、工作小结', 'campaign plan, inspection records, summary'),
    mentions: {
      environment: ['生态环保治理', '(生态环保|生态环境|环境保护)…专项(整治|行动|活动|治理|执法|检查)'],
      safety: ['(开展|围绕)…安全(隐患|生产)(排查|检查|整治)', '安全(隐患|生产)…专项(整治|行动|活动|治理|执法|检查)'],
      streets: ['沿街门店…整治', '(占道经营|沿街|门店)…专项(整治|行动|活动|治理|执法|检查)'],
      land: ['土地(排查整治|执法检查|卫片执法)', '(违法占地|违法用地|土地)…专项(整治|行动|活动|治理|执法|检查)'],
    },
  },
  'joint-actions': {
    kind: 'count',
    label: text('与县区执法部门联合执法次数', 'joint actions with district departments'),
    short: text('联合执法', 'joint actions'),
    unit: text('次', ' actions'),
    help: text(
      '本年度与县区执法部门共同到现场开展的执法活动次数，同一天的同一行动计1次；会议和联合发文不计。',
      'On-site enforcement actions carried out together with district departments in the year, one action on one day counting once; meetings and joint notices do not count.',
    ),
    evidence: text('联合执法方案、现场记录、照片', 'joint action plans, site records, photographs'),
    mentions: ['联合执法(行动|活动|检查|){n}'],
  },
};
