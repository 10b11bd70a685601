import { fromReports, ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { reportContents } from '../sources.js';

/** Who leads, how often they meet on it, and how they answer for it. */
export const leadershipIndicators: Plugin['indicators'] = {
  'leading-group': {
    title: text('领导小组健全', 'Leading group in place'),
    why: text('有人牵头、有部门参加，法治建设才能统筹推进。', 'Rule-of-law work moves only where someone leads it and the offices take part.'),
    points: 0.5,
    rule: { kind: 'checklist', fact: 'leading-group-setup', items: { heads: 0.2, deputies: 0.1, departments: 0.2 } },
    sources: [
      practice('多地考核方案要求建立领导小组，未建立的扣0.5至1分', 'many schemes ask for a leading group and take off 0.5 to 1 point where there is none'),
      ownDefault('各项分值', 'the points of each item'),
    ],
    remedy: text('发文成立或调整领导小组，由党政主要负责人任组长，写明副组长、成员单位和职责。', 'Issue a notice that sets up or adjusts the group: headed by the secretary and the mayor, with deputies, members and their duties.'),
    effort: 'light',
    examples: [
      { facts: { 'leading-group-setup': { heads: true, deputies: true, departments: true } }, earned: 0.5 },
      { facts: { 'leading-group-setup': { heads: true, deputies: false, departments: false } }, earned: 0.2 },
      { facts: { 'leading-group-setup': { heads: true, deputies: true } }, earned: 0.3, open: 0.2 },
    ],
  },
  'responsibility-assigned': {
    title: text('法治建设责任落实到人', 'Responsibility assigned to persons'),
    why: text('责任明确到具体的人，任务才有人盯、有人办。', 'A task gets done where a named person answers for it.'),
    points: 0.5,
    rule: { kind: 'checklist', fact: 'responsibility-assignment', items: { lead: 0.2, persons: 0.2, tiers: 0.1 } },
    sources: [fromReports],
    remedy: text('制定任务分工表，每项任务写明责任领导、责任人和完成时限，并下达到站所办和村。', 'Draw up a division of tasks with a leader, a person and a date for each, and pass it on to offices and villages.'),
    effort: 'light',
    examples: [
      { facts: { 'responsibility-assignment': { lead: true, persons: true, tiers: true } }, earned: 0.5 },
      { facts: { 'responsibility-assignment': { lead: true, persons: false, tiers: true } }, earned: 0.3 },
      { facts: { 'responsibility-assignment': { lead: false, persons: false, tiers: false } }, earned: 0 },
    ],
  },
  'integrated-planning': {
    title: text('与中心工作同谋划同部署同落实', 'Planned, deployed and carried out with central work'),
    why: text('法治建设融入中心工作，才不会成为单独一摊事。', 'Rule-of-law work counts when it is part of the main work, not a thing beside it.'),
    points: 0.5,
    rule: { kind: 'checklist', fact: 'planning-with-central-work', items: { planned: 0.1, deployed: 0.2, 'carried-out': 0.2 } },
    sources: [fromReports],
    remedy: text('在全年工作安排、部署会议和督查事项中分别列入法治建设内容，并留存记录。', "Write rule-of-law work into the year's plan, the work meetings and the checks, and keep the records."),
    effort: 'light',
    examples: [
      { facts: { 'planning-with-central-work': { planned: true, deployed: true, 'carried-out': true } }, earned: 0.5 },
      { facts: { 'planning-with-central-work': { planned: true, deployed: true, 'carried-out': false } }, earned: 0.3 },
      { facts: { 'planning-with-central-work': { planned: false, deployed: false, 'carried-out': false } }, earned: 0 },
    ],
  },
  'first-responsible-person': {
    title: text('主要负责人履行第一责任人职责', 'The first responsible person acts in person'),
    why: text('党政主要负责人是推进法治建设第一责任人，重大问题应亲自研究解决。', 'The secretary and the mayor answer first for rule-of-law work and should take up its major questions themselves.'),
    points: 0.5,
    rule: { kind: 'all-or-nothing', of: { fact: 'first-responsible-in-person' } },
    sources: [reportContents, fromReports],
    remedy: text('主要负责人对法治建设重大问题批示、研究、督办，并在年度报告中写明具体事项。', 'Let the principal leaders instruct, discuss and follow up major questions, and name them in the yearly report.'),
    effort: 'light',
    examples: [
      { facts: { 'first-responsible-in-person': true }, earned: 0.5 },
      { facts: { 'first-responsible-in-person': false }, earned: 0 },
    ],
  },
  'special-study-sessions': {
    title: text('专题研究法治建设次数', 'Sessions on rule-of-law work'),
    why: text('班子定期专题研究，才能及时发现并解决依法治镇中的问题。', 'Regular sessions of the leadership find and settle the problems of governing by law in time.'),
    points: 1.5,
    rule: { kind: 'deduction', of: { fact: 'special-study-meetings' }, target: 3, each: 0.5 },
    sources: [
      practice('考核方案中有每年不少于3次、每少一次扣分的做法', 'a scheme asks for at least three a year and takes points off for each one missing'),
      ownDefault('每少一次扣0.5分', '0.5 points off for each one missing'),
    ],
    remedy: text('把法治建设列入党委会、党政联席会议年度议题计划，每年至少专题研究三次并形成纪要。', "Put rule-of-law work on the year's list of items for the party committee and joint meetings, at least three times, with minutes."),
    effort: 'light',
    examples: [
      { facts: { 'special-study-meetings': 3 }, earned: 1.5 },
      { facts: { 'special-study-meetings': 2 }, earned: 1 },
      { facts: { 'special-study-meetings': 0 }, earned: 0 },
    ],
  },
  'annual-work-plan': {
    title: text('年度工作要点', 'Yearly plan'),
    why: text('年初有安排，年底才能对照检查。', "A plan at the start of the year is what the year's end is held against."),
    points: 0.5,
    rule: { kind: 'all-or-nothing', of: { fact: 'annual-plan-issued' } },
    sources: [practice('考核方案中有印发年度工作要点的要求', 'schemes ask for a yearly plan')],
    remedy: text('年初印发法治政府建设工作要点，分解任务到责任单位和时限。', 'Issue the plan early in the year and give each task an office and a date.'),
    effort: 'light',
    examples: [
      { facts: { 'annual-plan-issued': true }, earned: 0.5 },
      { facts: { 'annual-plan-issued': false }, earned: 0 },
    ],
  },
  'leader-law-report': {
    title: text('领导干部述法', "Leaders' reports on rule-of-law duties"),
    why: text('述法让班子成员对自己分管领域的依法履职情况有交代。', 'Reporting makes each leader account for acting by law in his or her field.'),
    points: 0.5,
    rule: { kind: 'linear', of: { ratio: ['leaders-reported', 'leaders-due-to-report'] }, target: 1 },
    sources: [practice('考核方案要求应述法人员全部述法', 'schemes ask that all who are due report')],
    remedy: text('在年度述职中安排全部应述法人员述法，写明具体事项和问题，并存档。', 'Have all who are due report at the yearly review, with concrete matters and problems, and keep the reports.'),
    effort: 'light',
    examples: [
      { facts: { 'leaders-reported': 9, 'leaders-due-to-report': 9 }, earned: 0.5 },
      { facts: { 'leaders-reported': 7, 'leaders-due-to-report': 9 }, earned: 0.39 },
      { facts: { 'leaders-reported': 0, 'leaders-due-to-report': 9 }, earned: 0 },
    ],
  },
};
