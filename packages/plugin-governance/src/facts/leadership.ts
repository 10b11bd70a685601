import { text, type Facts } from '@fazhi/core';

/** Facts on who leads rule-of-law work and how. */
export const leadershipFacts: Facts = {
  'leading-group-setup': {
    kind: 'checklist',
    label: text('法治政府建设领导小组组成', 'make-up of the leading group'),
    short: text('领导小组', 'leading group'),
    items: {
      heads: text('党政主要负责人任组长', 'party secretary and mayor head it'),
      deputies: text('其他班子成员任副组长', 'other leaders are deputies'),
      departments: text('相关站所办负责人为成员', 'heads of the offices concerned are members'),
    },
    help: text('以本年度有效的发文为准，人员变动后应及时调整。', 'Go by the notice in force this year; it should follow changes of persons.'),
    evidence: text('成立或调整领导小组的文件', 'notice setting up or adjusting the leading group'),
  },
  'responsibility-assignment': {
    kind: 'checklist',
    label: text('法治建设责任落实', 'responsibility for rule-of-law work'),
    short: text('责任落实', 'responsibility'),
    items: {
      lead: text('党委牵头抓总、统筹协调', 'the party committee leads and coordinates'),
      persons: text('各项任务明确到责任人', 'each task has a named person'),
      tiers: text('责任逐级落实到站所办和村', 'passed on to offices and villages, tier by tier'),
    },
    help: text('逐项对照分工文件填写；只写“压实责任”而没有责任人的，第二项填否。', 'Answer item by item from the division of work; where no person is named, the second item is no.'),
    evidence: text('任务分工表、责任清单', 'division of tasks, list of responsibilities'),
  },
  'planning-with-central-work': {
    kind: 'checklist',
    label: text('法治建设与中心工作结合', 'rule-of-law work together with central work'),
    short: text('同谋划部署落实', 'integrated planning'),
    items: {
      planned: text('同谋划', 'planned together'),
      deployed: text('同部署', 'deployed together'),
      'carried-out': text('同落实', 'carried out together'),
    },
    help: text('全年工作安排、部署会议和督查落实中是否都包含法治建设内容。', "Whether the year's plan, the meetings that assign work and the checks on it all include rule-of-law work."),
    evidence: text('年度工作安排、部署会议记录、督查通报', 'yearly plan, minutes of work meetings, notices of checks'),
  },
  'first-responsible-in-person': {
    kind: 'flag',
    label: text('主要负责人亲自研究解决法治建设重大问题', 'principal leaders handle major rule-of-law questions in person'),
    short: text('第一责任人履职', 'first person'),
    help: text('党政主要负责人对重大问题、重要环节、重点任务亲自过问、协调、督办，并有记录的填是。', 'Yes where the secretary and the mayor took up, coordinated and followed major questions themselves and a record shows it.'),
    evidence: text('批示、会议记录、调研督办记录', 'written instructions, minutes, records of visits and follow-up'),
  },
  'special-study-meetings': {
    kind: 'count',
    label: text('专题研究法治建设的会议次数', 'meetings devoted to rule-of-law work'),
    short: text('专题研究', 'sessions'),
    unit: text('次', ' sessions'),
    help: text('党委会、党政联席会议等将法治建设列为专门议题的次数；一次会议多个议题计一次。', 'Party committee or joint meetings with rule-of-law work as an item of its own; one meeting counts once.'),
    evidence: text('会议通知、议程和纪要', 'notices, agendas and minutes'),
  },
  'annual-plan-issued': {
    kind: 'flag',
    label: text('印发年度法治政府建设工作要点', 'yearly rule-of-law plan issued'),
    short: text('年度要点', 'yearly plan'),
    help: text('本年度单独印发，或在全年工作要点中列专章并分解任务的填是。', 'Yes where issued by itself this year, or as a chapter of the general plan with tasks assigned.'),
    evidence: text('年度工作要点及任务分解表', 'the plan and its division of tasks'),
  },
  'leaders-due-to-report': {
    kind: 'count',
    label: text('应述法的领导干部人数', 'leaders due to report on rule-of-law duties'),
    short: text('应述法', 'due'),
    unit: text('人', ' leaders'),
    help: text('按上级要求应在年度述职中述法的班子成员人数。', 'Members of the leadership who must report on their rule-of-law duties this year.'),
    evidence: text('领导班子成员名册', 'list of the leadership'),
  },
  'leaders-reported': {
    kind: 'count',
    label: text('已述法的领导干部人数', 'leaders who reported on rule-of-law duties'),
    short: text('已述法', 'reported'),
    unit: text('人', ' leaders'),
    partOf: 'leaders-due-to-report',
    help: text('提交专门述法材料，或述职报告中有述法专章的人数。', 'Those who handed in a report of its own, or a chapter in their yearly report.'),
    evidence: text('述法报告或述职报告', 'reports on rule-of-law duties'),
  },
};
