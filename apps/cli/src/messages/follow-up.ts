import { rectificationStates, text, type FollowedStep, type Text } from '@fazhi/core';

/** Words of `fazhi follow-up`. */
export const followUpViewWords = {
  notAScore: (file: string): Text =>
    text(`“${file}”不是 fazhi score -f json 写出的评分结果，请重新生成，或改用上年自评材料。`, `"${file}" is not a score as fazhi score -f json writes it; make it again, or give last year's submission.`),
  neither: (file: string): Text => text(`“${file}”既不是评分结果（fazhi score -f json），也不是自评材料。`, `"${file}" is neither a score (fazhi score -f json) nor a submission.`),
  otherTown: (one: string, other: string): Text => text(`两份材料的乡镇不同：上年${one}，本年${other}，请核实。`, `The towns differ: last year ${one}, this year ${other}; please check.`),
  otherOrder: (one: number, other: number): Text => text(`上年材料的年度（${one}）不早于本年（${other}），请核对先后。`, `Last year's submission (${one}) is not earlier than this year's (${other}); check the order.`),
  otherEdition: text('两年所用的指标体系不同：只比较两年都有的指标。', 'The editions differ: only indicators of both years are compared.'),
  years: (one: string, other: string): Text => text(`${one} → ${other}`, `${one} → ${other}`),
  noYear: text('年度未填', 'year not given'),
  shortfalls: (count: number): Text => text(`不足整改情况（${count}项，失分：上年 → 本年）`, `Shortfalls (${count}, points lost: last year → this year)`),
  none: text('两年都没有已经确定的失分。', 'No points are certainly lost in either year.'),
  notScored: text('无', 'none'),
  steps: text('打算落实情况', 'Steps'),
  stepStates: { planned: rectificationStates.planned, 'under-way': rectificationStates['under-way'], done: rectificationStates.done, verified: rectificationStates.verified, overdue: rectificationStates.overdue, dropped: text('本年材料没有再提', 'not named this year') } satisfies Record<FollowedStep['state'], Text>,
  isNew: text('新增', 'new'),
  due: (date: string): Text => text(`时限${date}`, `due ${date}`),
  noAsOf: text('没有写 --as-of，不判断是否逾期。', 'Without --as-of nothing is called overdue.'),

  kind: text('类别', 'Kind'),
  shortfall: text('不足', 'shortfall'),
  step: text('打算', 'step'),
  title: text('内容', 'Subject'),
  id: text('标识', 'Id'),
  before: text('上年失分', 'Lost before'),
  now: text('本年失分', 'Lost now'),
  state: text('状态', 'State'),
  dueHead: text('完成时限', 'Due'),
};
