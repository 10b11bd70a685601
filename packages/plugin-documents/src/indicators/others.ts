import { fromReports, ownDefault, text, type Plugin } from '@fazhi/core';
import { ningbo, villageRulesLaw } from '../sources.js';

/** Letters of supervision, contracts and village rules. */
export const otherIndicators: Plugin['indicators'] = {
  'supervision-letters-closed': {
    title: text('提醒整改督办函办结率', 'Supervision letters closed'),
    why: text('发函是为了解决问题，办结了才算数；发多少不计分。', 'Letters are sent to settle matters. What counts is that they are closed, not how many there are.'),
    points: 0.5,
    rule: { kind: 'linear', of: { ratio: ['letters-closed', 'letters-issued'] }, target: 1 },
    sources: [fromReports],
    remedy: text('建立函件台账，写明整改期限，到期逐件核实回复并销号。', 'Keep a register of letters with limits; when they end, check each reply and close it.'),
    effort: 'light',
    keywords: ['提醒函', '整改函', '督办函', '函件', '销号'],
    examples: [
      { facts: { 'letters-closed': 12, 'letters-issued': 12 }, earned: 0.5 },
      { facts: { 'letters-closed': 9, 'letters-issued': 12 }, earned: 0.38 },
      { facts: { 'letters-closed': 0, 'letters-issued': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'contract-reviewed': {
    title: text('合同合法性审查率', 'Contracts reviewed for legality'),
    why: text('签约前审一遍，可以少出纠纷、少受损失。', 'A review before signing saves disputes and losses.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['contracts-reviewed', 'contracts-signed'] }, target: 1 },
    sources: [ningbo('第十三条'), ownDefault('100%的目标', 'the target of 100 %')],
    remedy: text('把法律顾问或司法所的书面审查意见作为用印的前置条件，并建立合同台账。', 'Ask for the written opinion of the adviser or judicial office before the seal is used, and keep a register of contracts.'),
    effort: 'light',
    keywords: ['合同审查', '合同审核', '合同签订', '政府合同', '合同合法性', '合法性审查'],
    examples: [
      { facts: { 'contracts-reviewed': 25, 'contracts-signed': 25 }, earned: 1 },
      { facts: { 'contracts-reviewed': 23, 'contracts-signed': 25 }, earned: 0.92 },
      { facts: { 'contracts-reviewed': 0, 'contracts-signed': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'village-rules-filed': {
    title: text('村规民约备案率', 'Village rules filed'),
    why: text('村规民约报镇备案，既是法定要求，也便于及时发现问题。', 'The law asks that village rules be filed with the township, which also shows faults early.'),
    points: 1,
    rule: { kind: 'village-share', fact: 'village-rules-filed-by-village' },
    sources: [
      villageRulesLaw,
      {
        ...ningbo('第十四条'),
        note: text('地方规定10日内报备，湖州市也有同样规定；国家法律没有规定天数', 'a local limit of 10 days, as in Huzhou; national law sets no number of days'),
      },
    ],
    remedy: text('逐村核对现行村规民约是否备案，未备案的指导补报，修订后及时重新备案。', 'Check village by village, help those not filed to file, and have changed rules filed again.'),
    effort: 'light',
    keywords: ['村规民约', '村规民约备案', '自治章程'],
    examples: [
      { facts: { 'village-rules-filed-by-village': 18, 'town.villages': 18 }, earned: 1 },
      { facts: { 'village-rules-filed-by-village': 15, 'town.villages': 18 }, earned: 0.83 },
      { facts: { 'village-rules-filed-by-village': [true, true, false], 'town.villages': 3 }, earned: 0.67 },
    ],
  },
  'village-rules-reviewed': {
    title: text('村规民约合法性审查率', 'Village rules reviewed for legality'),
    why: text('村规民约不得与法律相抵触，不得侵犯村民合法权益，镇政府发现问题应责令改正。', "Village rules must not go against the law or villagers' rights, and the township orders correction where they do."),
    points: 0.5,
    rule: { kind: 'village-share', fact: 'village-rules-reviewed-by-village' },
    sources: [villageRulesLaw, ownDefault('审查覆盖全部行政村的目标', 'the target of every village')],
    remedy: text('请司法所或法律顾问逐村审查，列出问题条款并指导村民会议修改。', 'Have the judicial office or the adviser go through each village’s rules, list faulty clauses and help the meeting change them.'),
    effort: 'medium',
    keywords: ['村规民约', '村规民约审查', '自治章程', '合法性审查'],
    examples: [
      { facts: { 'village-rules-reviewed-by-village': 18, 'town.villages': 18 }, earned: 0.5 },
      { facts: { 'village-rules-reviewed-by-village': 9, 'town.villages': 18 }, earned: 0.25 },
      { facts: { 'village-rules-reviewed-by-village': 0, 'town.villages': 18 }, earned: 0 },
    ],
  },
};
