import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { penaltyLaw, zhejiang } from '../laws.js';

const certifiedRate: Indicator = {
  title: text('执法人员持证率', 'certified officers'),
  why: text(
    '行政处罚应当由具有执法资格的人员实施，无证人员办的案件难以经受复议和诉讼检验。分母是实际从事执法工作的全部人员，不是编制数。',
    'Penalties must be imposed by qualified officers, and a case handled without a certificate hardly stands up on review. The base is everyone doing enforcement, not the number of posts.',
  ),
  points: 2,
  rule: { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 },
  sources: [
    penaltyLaw('第四十二条', text('行政处罚由具有执法资格的人员实施；100%的目标由此而来', 'penalties are imposed by qualified officers, hence the target of 100%')),
    zhejiang('第二十八条', text('仅浙江适用', 'binding in Zhejiang only')),
  ],
  remedy: text(
    '列出未持证人员名单，逐人报名参加执法资格培训考试；取证前调整到不单独执法的岗位。',
    'List the officers without a certificate, enrol each for training and examination, and give them duties without enforcement until they hold one.',
  ),
  effort: 'medium',
  keywords: ['执法人员', '持证', '执法证', '执法资格', '执法素质', '专业素质'],
  examples: [
    { facts: { certified: 19, staff: 19 }, earned: 2 },
    { facts: { certified: 18, staff: 19 }, earned: 1.89 },
    { facts: { certified: 11, staff: 19 }, earned: 1.16 },
    { facts: { certified: 0, staff: 0 }, earned: 0, notApplicable: true },
  ],
};

const enforcementStaffing: Indicator = {
  title: text('执法力量到位率', 'enforcement staff in place'),
  why: text(
    '编制核定了而人不到位，赋权事项就接不住。人到齐了，还要看持证和培训。',
    'Where approved posts stay empty the powers cannot be exercised. Once people are there, certificates and training matter.',
  ),
  points: 1,
  rule: {
    kind: 'bands',
    of: { ratio: ['staff', 'posts'] },
    bands: [
      { atLeast: 1, points: 1 },
      { atLeast: 0.8, points: 0.7 },
      { atLeast: 0.6, points: 0.4 },
    ],
  },
  sources: [
    practice('有的乡镇报告填报编制与实有人数，国家没有统一比例', 'some townships report posts and people in post; no national ratio exists'),
    ownDefault('100%、80%、60%三档', 'the bands of 100%, 80% and 60%'),
  ],
  remedy: text(
    '会同组织编制部门补齐空编，或明确派驻、下沉人员；短期可用区镇联合执法补充。',
    'Fill the empty posts with the staffing authority or arrange seconded officers; joint action with the district helps meanwhile.',
  ),
  effort: 'heavy',
  keywords: ['执法力量', '执法队伍', '执法人员不足', '执法人员数量', '人手', '空编'],
  examples: [
    { facts: { staff: 19, posts: 12 }, earned: 1 },
    { facts: { staff: 11, posts: 12 }, earned: 0.7 },
    { facts: { staff: 8, posts: 12 }, earned: 0.4 },
    { facts: { staff: 7, posts: 12 }, earned: 0 },
    { facts: { staff: 0, posts: 0 }, earned: 0, notApplicable: true },
  ],
};

const officerTraining: Indicator = {
  title: text('执法人员培训', 'training of officers'),
  why: text('执法水平靠持续学习，新赋权事项和新法规都需要专门培训。', 'Good enforcement needs steady learning; new powers and new rules call for training of their own.'),
  points: 1,
  rule: { kind: 'linear', of: { fact: 'training-hours' }, target: 60 },
  sources: [ownDefault('人均每年60学时', '60 hours per officer and year')],
  appliesWhen: { fact: 'staff', atLeast: 1 },
  remedy: text(
    '年初排定培训计划，按月组织法律法规和案卷讲评，逐人登记学时。',
    'Plan the year’s training, hold monthly sessions on law and on case files, and record the hours of each officer.',
  ),
  effort: 'light',
  keywords: ['执法人员', '执法培训', '执法素质', '专业素质', '执法能力', '执法水平'],
  examples: [
    { facts: { 'training-hours': 60, staff: 19 }, earned: 1 },
    { facts: { 'training-hours': 59, staff: 19 }, earned: 0.98 },
    { facts: { 'training-hours': 45, staff: 19 }, earned: 0.75 },
    { facts: { 'training-hours': 0, staff: 0 }, earned: 0, notApplicable: true },
  ],
};

const bodyCamera: Indicator = {
  title: text('执法记录仪配备', 'body cameras'),
  why: text('现场有影像，程序是否合法说得清，对当事人和执法人员都是保护。', 'Footage shows whether the procedure was lawful and protects both the party and the officers.'),
  points: 0.5,
  rule: { kind: 'linear', of: { ratio: ['body-cameras', 'staff'] }, target: 0.5 },
  sources: [
    practice('有的乡镇执法队伍规范化建设配备执法记录仪', 'some townships equip their teams with body cameras'),
    ownDefault('每两名执法人员一台（50%）', 'one camera for every two officers (50%)'),
  ],
  remedy: text('盘点可用设备，按两人一组补足，并落实专人保管、充电和数据导出。', 'Check which cameras work, add enough for one per pair, and name someone to keep, charge and empty them.'),
  effort: 'medium',
  keywords: ['执法记录仪', '记录仪', '执法装备', '录音录像'],
  examples: [
    { facts: { 'body-cameras': 10, staff: 19 }, earned: 0.5 },
    { facts: { 'body-cameras': 9, staff: 19 }, earned: 0.47 },
    { facts: { 'body-cameras': 6, staff: 19 }, earned: 0.32 },
    { facts: { 'body-cameras': 0, staff: 0 }, earned: 0, notApplicable: true },
  ],
};

const enforcementPremises: Indicator = {
  title: text('规范化场所装备', 'premises and equipment'),
  why: text('询问、存档、录像有固定场所和设备，办案才规范、安全。', 'Cases are handled properly and safely where there is a place to question, to file and to record.'),
  points: 0.5,
  rule: { kind: 'checklist', fact: 'premises' },
  sources: [
    practice('乡镇综合行政执法办公室规范化建设的做法', 'practice in setting up township enforcement offices'),
    ownDefault('五项清单', 'the list of five items'),
  ],
  appliesWhen: { fact: 'devolved-items', atLeast: 1 },
  remedy: text(
    '对照清单补齐缺项；用房紧张的，可与司法所、派出所共用询问室并订立使用办法。',
    'Add what the list lacks; where rooms are short, share a questioning room with the justice office or police station under written rules.',
  ),
  effort: 'medium',
  keywords: ['执法装备', '执法设备', '执法场所', '询问室', '档案室', '执法用房'],
  examples: [
    {
      facts: {
        premises: { 'archive-room': true, 'questioning-room': true, 'video-equipment': true, recorders: true, 'office-equipment': true },
        'devolved-items': 67,
      },
      earned: 0.5,
    },
    {
      facts: {
        premises: { 'archive-room': true, 'questioning-room': false, 'video-equipment': false, recorders: true, 'office-equipment': true },
        'devolved-items': 67,
      },
      earned: 0.3,
    },
    {
      facts: {
        premises: { 'archive-room': false, 'questioning-room': false, 'video-equipment': false, recorders: false, 'office-equipment': false },
        'devolved-items': 0,
      },
      earned: 0,
      notApplicable: true,
    },
  ],
};

/** People, training and equipment. */
export const capacityIndicators: Plugin['indicators'] = {
  'certified-rate': certifiedRate,
  'enforcement-staffing': enforcementStaffing,
  'officer-training': officerTraining,
  'body-camera': bodyCamera,
  'enforcement-premises': enforcementPremises,
};
