import { text, type CoverageItem, type ReportDateResult, type Text } from '@fazhi/core';

/** Words of `fazhi check`. */
export const checkWords = {
  figures: text('数据核对', 'Figures'),
  fits: text('没有发现对不上的数据。', 'No figures were found that do not fit.'),
  severity: { error: text('对不上', 'does not fit'), warning: text('提示', 'notice') },
  report: text('年度报告应有的内容', 'What the annual report should hold'),
  noReport: text('该指标体系没有规定年度报告的内容。', 'This framework asks for nothing of the annual report.'),
  present: text('有', 'there'),
  missing: text('缺', 'missing'),
  dates: text('年度报告的期限', 'Days of the annual report'),
  coverage: text('打算是否对应不足', 'Do the steps answer the shortfalls'),
  admitted: (total: number, covered: number, partly: number, not: number): Text =>
    text(`承认的不足${total}条，${covered}条得到落实，${partly}条部分落实，${not}条没有落实`, `Admitted shortfalls: ${total}; covered ${covered}, partly ${partly}, not covered ${not}`),
  computed: (total: number, covered: number, partly: number, not: number): Text =>
    text(`数据显示的不足${total}项，${covered}项得到落实，${partly}项部分落实，${not}项没有落实`, `Shortfalls in the figures: ${total}; covered ${covered}, partly ${partly}, not covered ${not}`),
  share: (percent: string): Text => text(`落实率${percent}%：100 ×（得到落实 + 部分落实 ÷ 2）÷ 不足总数`, `Coverage ${percent}%: 100 × (covered + partly ÷ 2) ÷ shortfalls`),
  nothingToCover: text('没有不足，不计落实率。', 'There are no shortfalls, so there is no coverage.'),
  kinds: { admitted: text('承认', 'admitted'), computed: text('数据', 'figures') } satisfies Record<CoverageItem['kind'], Text>,
  states: {
    covered: text('得到落实', 'covered'),
    partly: text('部分落实', 'partly covered'),
    'not-covered': text('没有落实', 'not covered'),
  } satisfies Record<CoverageItem['state'], Text>,
  dateStates: {
    'in-time': text('按期', 'in time'),
    late: text('逾期完成', 'late'),
    open: text('未到期', 'not due yet'),
    overdue: text('逾期未完成', 'overdue'),
    'not-done': text('没有做', 'not done'),
    unknown: text('未报', 'not reported'),
  } satisfies Record<ReportDateResult['state'], Text>,
  noStep: text('没有对应的打算', 'no step serves it'),
  more: (count: number, lost: string): Text =>
    text(`另有${count}项数据显示的不足没有对应的打算，共失${lost}分，见 fazhi shortfalls。`, `${count} more shortfalls in the figures have no step, ${lost} points in all; see fazhi shortfalls.`),
  step: (number: number, words: string): Text => text(`打算${number}“${words}”`, `step ${number}, "${words}"`),
  fine: text('责任部门、时限、目标齐全', 'owner, date and measure are there'),
  idle: text('没有对应任何不足的打算', 'Steps that serve no shortfall'),
  proposals: (titles: string): Text => text(`建议对应，须确认：${titles}`, `Proposed links, to be confirmed: ${titles}`),
  failedFigures: (count: number): Text => text(`有${count}处数据请核实。`, `${count} ${count === 1 ? 'finding' : 'findings'} to verify.`),
  failedCoverage: (percent: string, wanted: string): Text => text(`落实率${percent}%，低于要求的${wanted}%。`, `Coverage ${percent}% is below the wanted ${wanted}%.`),

  part: text('部分', 'Part'),
  state: text('状态', 'State'),
  subject: text('事项', 'Subject'),
  words: text('说明', 'Explanation'),
};
