import { ownDefault, text, type Indicator, type Plugin } from '@fazhi/core';
import { penaltyLaw } from '../laws.js';

const twoOfficerRule: Indicator = {
  title: text('两人执法', 'two officers'),
  why: text('两人执法是法定要求，能互相监督、互为见证，少一人程序就有瑕疵。', 'The law asks for two officers, who watch over and witness each other; with one fewer the procedure is flawed.'),
  points: 1,
  rule: { kind: 'deduction', of: { fact: 'two-officer-breaches' }, each: 1 },
  sources: [
    penaltyLaw('第四十二条', text('执法人员不得少于两人，法律另有规定的除外', 'not fewer than two officers unless a law says otherwise')),
    ownDefault('每起扣1分', '1 point off per case'),
  ],
  appliesWhen: { fact: 'cases', atLeast: 1 },
  remedy: text(
    '排班时按持证人员两人一组编组，现场先亮证并记录在案；人手不足时请县区部门派员。',
    'Roster certified officers in pairs, show and record certificates on site, and ask the district for help when hands are short.',
  ),
  effort: 'light',
  keywords: ['两人执法', '单人执法', '亮证执法', '规范执法', '执法不规范', '执法程序'],
  examples: [
    { facts: { 'two-officer-breaches': 0, cases: 30 }, earned: 1 },
    { facts: { 'two-officer-breaches': 1, cases: 30 }, earned: 0 },
    { facts: { 'two-officer-breaches': 0, cases: 0 }, earned: 0, notApplicable: true },
  ],
};

const caseInNinetyDays: Indicator = {
  title: text('案件按期办结率', 'cases decided in time'),
  why: text('久拖不决损害当事人权益，也影响执法公信力。', 'Cases that drag on harm the parties and the standing of enforcement.'),
  points: 1.5,
  rule: { kind: 'linear', of: { ratio: ['cases-in-time', 'cases-due'] }, target: 1 },
  sources: [penaltyLaw('第六十条', text('立案之日起90日（自然日）内作出决定，另有规定的从其规定', 'decision within 90 calendar days of opening unless provided otherwise'))],
  remedy: text(
    '在台账上标注每案届满日，满60日提醒、满80日督办；确需延长的按规定办理手续。',
    'Mark the last day of each case in the register, remind at 60 days and press at 80; where an extension is due, have it approved properly.',
  ),
  effort: 'light',
  keywords: ['办案期限', '办案效率', '超期办案', '案件超期', '案件积压'],
  examples: [
    { facts: { 'cases-in-time': 40, 'cases-due': 40 }, earned: 1.5 },
    { facts: { 'cases-in-time': 38, 'cases-due': 40 }, earned: 1.43 },
    { facts: { 'cases-in-time': 30, 'cases-due': 40 }, earned: 1.13 },
    { facts: { 'cases-in-time': 0, 'cases-due': 0 }, earned: 0, notApplicable: true },
  ],
};

const decisionServed: Indicator = {
  title: text('决定书送达及时', 'decisions served in time'),
  why: text('送达关系当事人知情和起诉、缴款期限的起算，逾期送达影响决定的执行。', 'Service tells the party and starts the time to sue and to pay; late service weakens the decision.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'late-services' }, each: 0.5 },
  sources: [
    penaltyLaw('第六十一条', text('当事人不在场的，七日内送达', 'served within seven days where the party is absent')),
    penaltyLaw('第八十五条', text('七日指工作日', 'seven days are working days')),
    ownDefault('每份扣0.5分', '0.5 points off per decision'),
  ],
  appliesWhen: { fact: 'absent-services', atLeast: 1 },
  remedy: text(
    '立案时请当事人填写送达地址确认书，决定作出当日启动送达并登记期限。',
    'Have the party confirm an address when the case is opened, start service on the day of the decision, and note the limit.',
  ),
  effort: 'light',
  keywords: ['文书送达', '决定书送达', '逾期送达', '送达回证'],
  examples: [
    { facts: { 'late-services': 0, 'absent-services': 6 }, earned: 0.5 },
    { facts: { 'late-services': 1, 'absent-services': 6 }, earned: 0 },
    { facts: { 'late-services': 0, 'absent-services': 0 }, earned: 0, notApplicable: true },
  ],
};

const hearingNotice: Indicator = {
  title: text('听证程序合规', 'hearing procedure'),
  why: text('较重的处罚先听当事人意见，应告知而未告知会使整个决定站不住脚。', 'Heavier penalties need a hearing; without the notice the whole decision may fall.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'hearing-faults' }, each: 0.5 },
  sources: [
    penaltyLaw('第六十三条', text('应当告知听证权利的情形', 'when the right to a hearing must be told')),
    penaltyLaw('第六十四条', text('告知后五日内可要求听证，听证七日前通知', 'five days to ask after being told, notice seven days before')),
    penaltyLaw('第八十五条', text('五日、七日指工作日', 'five and seven days are working days')),
    ownDefault('每案扣0.5分', '0.5 points off per case'),
  ],
  appliesWhen: { fact: 'hearing-cases', atLeast: 1 },
  remedy: text('把听证告知写入办案流程表，在法制审核环节专门核对告知书和期限。', 'Put the notice of hearing into the case flow, and check notice and time limits at legal review.'),
  effort: 'light',
  keywords: ['听证', '陈述申辩', '告知义务', '执法程序'],
  examples: [
    { facts: { 'hearing-faults': 0, 'hearing-cases': 4 }, earned: 0.5 },
    { facts: { 'hearing-faults': 1, 'hearing-cases': 4 }, earned: 0 },
    { facts: { 'hearing-faults': 0, 'hearing-cases': 0 }, earned: 0, notApplicable: true },
  ],
};

const crimeCaseTransfer: Indicator = {
  title: text('涉嫌犯罪案件移送', 'transfer of suspected crimes'),
  why: text('涉嫌犯罪的应当及时移送，不能以罚代刑。', 'Suspected crimes must be passed on in time; a penalty cannot stand in for prosecution.'),
  points: 0.5,
  rule: { kind: 'linear', of: { ratio: ['crime-cases-transferred', 'crime-cases-suspected'] }, target: 1 },
  sources: [penaltyLaw('第二十七条', text('涉嫌犯罪的及时移送司法机关', 'suspected crimes are passed to the judicial authorities without delay'))],
  remedy: text(
    '对照立案追诉标准复核在办和已结案件，应移送未移送的补办移送并取得回执。',
    'Check open and closed cases against the standards for prosecution, and transfer with a receipt those that should have been.',
  ),
  effort: 'light',
  keywords: ['行刑衔接', '两法衔接', '案件移送', '涉嫌犯罪'],
  examples: [
    { facts: { 'crime-cases-transferred': 2, 'crime-cases-suspected': 2 }, earned: 0.5 },
    { facts: { 'crime-cases-transferred': 1, 'crime-cases-suspected': 2 }, earned: 0.25 },
    { facts: { 'crime-cases-transferred': 0, 'crime-cases-suspected': 0 }, earned: 0, notApplicable: true },
  ],
};

/** How single cases are handled: persons, time limits, hearings, transfer. */
export const caseIndicators: Plugin['indicators'] = {
  'two-officer-rule': twoOfficerRule,
  'case-in-90-days': caseInNinetyDays,
  'decision-served-7-days': decisionServed,
  'hearing-notice': hearingNotice,
  'crime-case-transfer': crimeCaseTransfer,
};
