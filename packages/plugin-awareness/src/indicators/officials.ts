import { ownDefault, practice, text, type Plugin } from '@fazhi/core';

/** What officials learn. */
export const officialIndicators: Plugin['indicators'] = {
  'leaders-law-study': {
    title: text('领导班子学法', 'Leadership studies the law'),
    why: text('领导干部带头学法，才能带头依法决策、依法办事。', 'Leaders who study the law lead in deciding and acting by it.'),
    points: 1,
    rule: { kind: 'deduction', of: { fact: 'leaders-study-sessions' }, target: 6, each: 0.3 },
    sources: [
      practice('有方案要求每年集体学法不少于6次，每少一次扣0.3分、最多扣1.2分', 'a scheme asks for six sessions a year, 0.3 points off for each one missing, 1.2 at most'),
      ownDefault('扣完1分为止', 'down to zero within 1 point'),
    ],
    remedy: text('把学法列入中心组年度学习计划，大致每两个月一次，结合本镇案例讨论并留存记录。', "Put law study into the study group's plan about every two months, discuss local cases and keep records."),
    effort: 'light',
    keywords: ['理论学习', '理论指导', '学法', '中心组', '法治思维'],
    examples: [
      { facts: { 'leaders-study-sessions': 6 }, earned: 1 },
      { facts: { 'leaders-study-sessions': 5 }, earned: 0.7 },
      { facts: { 'leaders-study-sessions': 2 }, earned: 0 },
    ],
  },
  'exam-participation': {
    title: text('学法考试参考率', 'Staff taking the law exam'),
    why: text('人人参考，促使干部系统学法。', 'An exam for all makes staff study the law in order.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['exam-taken', 'exam-due'] }, target: 1 },
    sources: [practice('考核方案要求参考率达到100%', 'schemes ask that all who are due take the exam')],
    remedy: text('考前核对应考名单，考试期间每日通报进度，缺考人员及时补考。', 'Check the list before the exam, report progress daily and arrange a later sitting for those absent.'),
    effort: 'light',
    keywords: ['学法考试', '法律考试', '网上学法', '参考率', '参学率'],
    examples: [
      { facts: { 'exam-taken': 80, 'exam-due': 80 }, earned: 1 },
      { facts: { 'exam-taken': 76, 'exam-due': 80 }, earned: 0.95 },
      { facts: { 'exam-taken': 0, 'exam-due': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'exam-pass': {
    title: text('学法考试合格率', 'Staff passing the law exam'),
    why: text('合格率反映干部对常用法律是否掌握。', 'The pass rate shows whether staff command the laws they need.'),
    points: 0.5,
    rule: { kind: 'linear', of: { ratio: ['exam-passed', 'exam-taken'] }, target: 1 },
    sources: [practice('考核方案要求合格率达到100%', 'schemes ask that all pass')],
    remedy: text('针对错题集中的法律组织辅导，不合格人员补学补考。', 'Teach the laws most often answered wrongly; those who fail study and sit again.'),
    effort: 'light',
    keywords: ['学法考试', '法律考试', '考试合格', '考试成绩'],
    examples: [
      { facts: { 'exam-passed': 80, 'exam-taken': 80 }, earned: 0.5 },
      { facts: { 'exam-passed': 72, 'exam-taken': 80 }, earned: 0.45 },
      { facts: { 'exam-passed': 0, 'exam-taken': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
