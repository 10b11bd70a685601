import { text, type Text } from '@fazhi/core';

/** Words of the explain view, validate and the handbook. */
export const explainWords = {
  unknownIndicator: (id: string, suggestion: string | undefined): Text =>
    text(
      `没有指标“${id}”。${suggestion === undefined ? '运行 fazhi framework show 查看全部指标。' : `是否应为“${suggestion}”？`}`,
      `No indicator "${id}". ${suggestion === undefined ? 'fazhi framework show lists them all.' : `Did you mean "${suggestion}"?`}`,
    ),
  rule: text('评分标准', 'Rule'),
  basis: text('依据', 'Basis'),
  why: text('为什么考核', 'Why'),
  remedy: text('怎样改进', 'Remedy'),
  reportFirst: text('先补报', 'Report first'),
  waysBack: text('挽回办法', 'Way back'),
  facts: text('所用数据', 'Facts used'),
  state: {
    unknown: text('未报', 'not reported'),
    given: text('已报', 'reported'),
    unproven: text('已报，无佐证材料', 'reported without evidence'),
    notApplicable: text('不适用', 'not applicable'),
  },
  from: { self: text('自评', 'self-assessed'), verified: text('核查', 'verified') },
};

export const validateWords = {
  fine: (file: string, given: number, all: number): Text => text(`“${file}”没有问题：${all}项数据中已填${given}项，其余留空（待定）。`, `"${file}" is fine: ${given} of ${all} facts are filled in; the rest are left open.`),
  schemeFine: (file: string, indicators: number): Text => text(`“${file}”没有问题：${indicators}项指标，分值合计正确。`, `"${file}" is fine: ${indicators} indicators, and the points add up.`),
  wrong: (file: string, count: number): Text => text(`“${file}”有${count}处需要改正。`, `"${file}" has ${count} ${count === 1 ? 'problem' : 'problems'} to mend.`),
  severity: text('级别', 'severity'),
  line: text('行', 'line'),
  column: text('列', 'column'),
  message: text('说明', 'message'),
  code: text('代码', 'code'),
};
