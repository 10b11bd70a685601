import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { ningboPettyPowers, numberOneDocuments, villageLaw } from '../laws.js';

const pettyPowerVillages: Indicator = {
  title: text('小微权力规范化覆盖率', 'villages with standardised petty powers'),
  why: text(
    '村级工程、资产、补助等事项权力虽小、事关群众，清单和流程公开了，干部好办事、群众好监督。',
    'Village works, assets and subsidies are small powers that touch everyone; with a public list and procedure officers know what to do and people can watch.',
  ),
  points: 2,
  rule: { kind: 'village-share', fact: 'petty-power' },
  sources: [
    ningboPettyPowers,
    numberOneDocuments,
    practice('有的乡镇报告按村填报小微权力规范化创建', 'some townships report standardised petty powers village by village'),
    ownDefault('覆盖全部村', 'all villages'),
  ],
  remedy: text(
    '对未完成的村逐村确定包村干部和完成时间，统一印发清单和流程图，半年回看一次使用情况。',
    'For each village that lacks it, name an officer and a date, issue a common list and procedures, and look at their use each half-year.',
  ),
  effort: 'medium',
  keywords: ['小微权力', '小微权力清单', '村级权力', '微腐败', '权力运行'],
  examples: [
    { facts: { 'petty-power': 18, 'town.villages': 18 }, earned: 2 },
    { facts: { 'petty-power': 17, 'town.villages': 18 }, earned: 1.89 },
    { facts: { 'petty-power': [true, true, false, false], 'town.villages': 4 }, earned: 1 },
    { facts: { 'petty-power': [true, true, false, null], 'town.villages': 4 }, earned: 1, open: 0.5 },
  ],
};

const villageSupervision: Indicator = {
  title: text('村务监督机构', 'village supervision'),
  why: text('村务从决策到公开、从开支到资产都有人监督，村民才放心。', 'Villagers can trust their affairs when decisions, spending and assets are supervised throughout.'),
  points: 1,
  rule: { kind: 'village-share', fact: 'supervision' },
  sources: [villageLaw('第三十二条', text('村应当建立村务监督委员会或者其他形式的村务监督机构', 'each village sets up a supervision committee or a similar body'))],
  remedy: text(
    '缺位的村依法补选监督机构成员，已有机构的规范会议和监督记录，镇里每季度抽查。',
    'Elect the missing members as the law says, keep proper records where the body exists, and sample them each quarter.',
  ),
  effort: 'medium',
  keywords: ['村务监督', '监委会', '监督委员会', '村级监督', '村级事务'],
  examples: [
    { facts: { supervision: 18, 'town.villages': 18 }, earned: 1 },
    { facts: { supervision: 17, 'town.villages': 18 }, earned: 0.94 },
    { facts: { supervision: 0, 'town.villages': 18 }, earned: 0 },
  ],
};

const integrityDuty: Indicator = {
  title: text('落实一岗双责', 'one post, two duties'),
  why: text('业务工作和廉政责任一起抓，权力才不容易跑偏。', 'Where duties for clean government go with each post, power is less likely to stray.'),
  points: 0.5,
  rule: { kind: 'all-or-nothing', of: { fact: 'integrity-duty-assigned' } },
  sources: [practice('有的乡镇年度报告写明一岗双责和党风廉政责任', 'some township reports tell of the double duty and of clean government')],
  remedy: text('印发年度责任分工，至少组织一次部署和一次检查，并留存记录。', 'Issue the year’s division of duties, give directions and check at least once, and keep the records.'),
  effort: 'light',
  keywords: ['一岗双责', '党风廉政', '廉政责任', '廉政教育', '从严治党'],
  examples: [
    { facts: { 'integrity-duty-assigned': true }, earned: 0.5 },
    { facts: { 'integrity-duty-assigned': false }, earned: 0 },
  ],
};

/** Petty powers, the bodies that watch over them, and the duty above them. */
export const powerIndicators: Plugin['indicators'] = {
  'petty-power-villages': pettyPowerVillages,
  'village-supervision': villageSupervision,
  'integrity-duty': integrityDuty,
};
