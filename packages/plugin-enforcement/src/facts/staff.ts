import { text, type Facts } from '@fazhi/core';

const PEOPLE = text('人', ' people');

/** People, rooms and equipment of the enforcement team. */
export const staffFacts: Facts = {
  posts: {
    kind: 'count',
    label: text('执法队伍编制数', 'posts of the enforcement team'),
    short: text('编制', 'posts'),
    unit: PEOPLE,
    help: text(
      '年末机构编制部门核定给镇执法队伍的编制数，含核定在镇的派驻编制。',
      'Posts approved for the township enforcement team at year end, including posts of seconded staff approved for the township.',
    ),
    evidence: text('机构编制部门的核定文件', 'approval of the posts by the staffing authority'),
    mentions: ['执法…编制{n}'],
  },
  staff: {
    kind: 'count',
    label: text('实际从事执法工作的人员', 'people actually doing enforcement'),
    short: text('实有', 'in post'),
    unit: PEOPLE,
    help: text(
      '年末实际在镇从事行政执法的全部人员，借调、派驻的也计入，不论有无编制、有无证件；只做内勤或后勤的不计。',
      'Everyone doing enforcement in the township at year end, seconded staff included, with or without a post or a certificate; not those who only do office or support work.',
    ),
    evidence: text('执法人员名册、岗位分工表', 'list of officers and division of duties'),
    mentions: [
      '执法(队|大队|中队|队伍|人员|力量)(现|)实有(人员|执法人员|工作人员|){n}',
      '执法(队|大队|中队|队伍)(现有|共有|现共有|有|配备|配有|在岗)(执法人员|工作人员|人员|队员|){n}',
      '(现有|实有|共有|配有)(综合|行政|综合行政|)执法(人员|队员){n}',
      '执法(队|大队|中队|队伍)(核定|)(编制|在编)(人员|)(数|){#}(人|名)，(现有|实有|在岗|实际在岗)(执法人员|工作人员|人员|){n}',
      '(应配|应配备)(执法人员|){#}(人|名)，实际(到岗|在岗|配备){n}',
    ],
  },
  certified: {
    kind: 'count',
    label: text('持有行政执法证件的人员', 'officers with an enforcement certificate'),
    short: text('持证', 'certified'),
    unit: PEOPLE,
    partOf: 'staff',
    help: text(
      '上述实有人员中年末持有有效行政执法证件的人数；证件过期、已注销或正在申领的不计。',
      'Those of the people in post who hold a valid enforcement certificate at year end; expired, cancelled or pending certificates do not count.',
    ),
    evidence: text('执法证件信息表或执法人员资格系统截图', 'certificate list or an extract from the qualification system'),
    mentions: [
      '{!明白人}{!调解员}{!网格}持(有|)(行政|)执法(资格|)证(件|书|)(的|)(执法人员|人员|){n}',
      '{!明白人}{!调解员}{!网格}持证(上岗|)(的|)(执法人员|人员|){n}',
      '{!明白人}{!调解员}{!网格}(其中|，){n}持(有|)(行政|)执法(资格|)证',
      '{!明白人}{!调解员}{!网格}(其中|，){n}持证',
      '{!明白人}{!调解员}{!网格}(其中|，){n}取得(行政|)执法(资格|)证',
      '{!明白人}{!调解员}{!网格}取得(行政|)执法(资格|)证(件|书|)(的|)(执法人员|人员|){n}',
    ],
  },
  'training-hours': {
    kind: 'number',
    label: text('执法人员人均年培训学时', 'training hours per officer in the year'),
    short: text('人均培训', 'training per officer'),
    unit: text('学时', ' hours'),
    decimals: 1,
    help: text(
      '全年参加行政执法业务和法律培训的总学时除以实有执法人员数；按当地规定折算学时，含线上学习。',
      'Total hours of enforcement and legal training in the year divided by the officers in post; hours as the local rules count them, online courses included.',
    ),
    evidence: text('培训通知、签到表、学时证明', 'training notices, attendance lists, certificates of hours'),
    mentions: ['人均(年|)培训(学时|时长|){n}', '人均(学习|)学时{n}'],
  },
  'body-cameras': {
    kind: 'count',
    label: text('可正常使用的执法记录仪', 'body cameras in working order'),
    short: text('记录仪', 'cameras'),
    unit: text('台', ' cameras'),
    help: text('年末配发给镇执法队伍、能够正常使用的执法记录仪台数，报废和长期损坏的不计。', 'Body cameras issued to the team and working at year end; scrapped or long-broken ones do not count.'),
    evidence: text('固定资产台账、领用登记表', 'asset register and issue record'),
    mentions: ['执法记录仪(已|)(配发|配备|到位|){n}', '(配备|配发|现有|共有|配有){n}执法记录仪'],
  },
  premises: {
    kind: 'checklist',
    label: text('执法场所和装备', 'enforcement premises and equipment'),
    short: text('场所装备', 'premises and equipment'),
    items: {
      'archive-room': text('档案室', 'archive room'),
      'questioning-room': text('询问室', 'questioning room'),
      'video-equipment': text('用房影像监控设备', 'video equipment in the rooms'),
      recorders: text('执法记录仪', 'body cameras'),
      'office-equipment': text('电脑、打印机等办案设备', 'computers, printers and other case equipment'),
    },
    help: text(
      '逐项填报年末是否已配备并投入使用；一间房兼作两用的，两项都可填“是”，但应能分时使用。',
      'For each item, whether it is there and in use at year end; a room that serves two purposes at different times counts for both.',
    ),
    evidence: text('场所平面图、照片、固定资产台账', 'floor plan, photographs, asset register'),
    mentions: {
      'archive-room': ['(配备|设有|设置|建有|建成|设立|配齐|配有)…档案室'],
      'questioning-room': ['(配备|设有|设置|建有|建成|设立|配齐|配有)…询问室'],
      'video-equipment': ['(影像|视频)监控设备', '安装…监控设备', '录音录像设备'],
      recorders: ['(配备|配发|配齐|购置|佩戴|配有|使用)…执法记录仪', '执法记录仪(已|共|有|)(配发|配备|){#}'],
      'office-equipment': ['(配备|配齐|购置|配有)…(电脑|打印机)'],
    },
  },
  'enforcement-rooms': {
    kind: 'count',
    label: text('执法工作用房间数', 'rooms for enforcement work'),
    short: text('用房', 'rooms'),
    unit: text('间', ' rooms'),
    help: text('年末专门用于执法工作的房间数，含档案室、询问室等。', 'Rooms used for enforcement work only at year end, archive and questioning rooms included.'),
    evidence: text('场所平面图、照片', 'floor plan and photographs'),
    context: text('仅作背景：房间多少取决于规模，只看该有的功能是否齐备。', 'Context only: how many rooms there are depends on size; what is scored is whether each function is there.'),
    mentions: ['{!村}(工作|功能|办案|执法|业务)用房{n}'],
  },
};
