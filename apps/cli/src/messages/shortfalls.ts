import { admittedWords, text, type Effort, type Text } from '@fazhi/core';

/** Words of `fazhi shortfalls`. */
export const shortfallWords = {
  computed: (count: number, points: string): Text => text(`数据显示的不足${count}项，共失${points}分`, `${count} ${count === 1 ? 'shortfall' : 'shortfalls'} in the figures, ${points} points lost`),
  noneComputed: text('没有已经确定的失分。', 'No points are certainly lost.'),
  cause: text('失分原因', 'Cause'),
  basis: text('依据', 'Basis'),
  remedy: text('改进', 'Remedy'),
  effort: text('工作量', 'Effort'),
  efforts: { light: text('小', 'light'), medium: text('中', 'medium'), heavy: text('大', 'heavy') } satisfies Record<Effort, Text>,
  comparison: text('承认与数据对照', 'What the town admits beside the figures'),
  noneAdmitted: text('材料没有写不足。', 'The submission names no shortfalls.'),
  states: admittedWords,
  townsCause: text('自述原因', 'Cause in its own words'),
  proposals: (titles: string): Text => text(`建议对应，须确认：${titles}`, `Proposed links, to be confirmed: ${titles}`),
  notAdmitted: (count: number): Text => text(`数据有失分、报告没有提到（${count}项）`, `Points lost, not mentioned in the report (${count})`),
  allAdmitted: text('数据显示的不足，报告都已提到。', 'The report mentions every shortfall in the figures.'),
  toReport: text('待补报的数据（分数待定，不算失分）', 'Figures to report (points open, not lost)'),
  overlap: text('一项指标可能同时等几项数据，各行分数不能相加。', 'An indicator may wait for several figures, so the lines do not add up.'),
  more: (count: number): Text => text(`另有${count}项。`, `${count} more.`),
};

/** Words of the rectification list. */
export const rectificationWords = {
  title: text('问题整改清单', 'Rectification list'),
  number: text('序号', 'No.'),
  problem: text('问题', 'Problem'),
  basis: text('依据', 'Basis'),
  measure: text('整改措施', 'Measure'),
  owner: text('责任部门', 'Owner'),
  due: text('完成时限', 'Due'),
  expected: text('预期得分', 'Expected points'),
  state: text('状态', 'State'),
  proposed: (measure: string): Text => text(`建议：${measure}`, `Proposed: ${measure}`),
};
