import { text, type Text } from '@fazhi/core';

/** Words of `fazhi diff`. */
export const diffViewWords = {
  notComparable: text('这些材料不能比较，请按上面的提示核对。', 'These submissions cannot be compared; see above.'),
  otherOrder: (one: number, other: number): Text => text(`较早材料的年度（${one}）晚于较晚材料（${other}），请核对先后。`, `The earlier submission is of ${one}, later than the other (${other}); check the order.`),
  ownEdition: (file: string, edition: string): Text => text(`“${file}”按其注明的${edition}评分。要用其他版本请写 --old-framework。`, `"${file}" is scored by ${edition}, as it says itself. Give --old-framework for another.`),
  span: (one: string, other: string): Text => text(`${one} → ${other}`, `${one} → ${other}`),
  noYear: text('年度未填', 'year not given'),

  score: text('得分', 'Score'),
  low: text('最终得分（已确定）', 'Final score, certain'),
  high: text('最终得分（最高可能）', 'Final score, at best'),
  total: text('指标合计', 'All indicators'),
  parts: {
    earned: text('得分', 'earned'),
    open: text('待定', 'open'),
    lost: text('失分', 'lost'),
    notApplicable: text('不适用', 'not applicable'),
  },
  areas: text('一级指标得分', 'Points by area'),
  indicators: (count: number): Text => text(`变化的指标（${count}项）`, `Indicators that moved (${count})`),
  noIndicator: text('没有指标变化。', 'No indicator moved.'),
  facts: (count: number): Text => text(`变化的数据（${count}项）`, `Facts that differ (${count})`),
  noFact: text('两份材料的数据相同。', 'Both report the same facts.'),
  note: text('变化＝规则调整＋自评数据变化＋核查数据变化，逐级相加。待定分值既不算得分，也不算失分。', 'A change is the sum of other rules, other own figures and other figures of the reviewer, at every level. Open points are neither earned nor lost.'),

  level: text('层级', 'Level'),
  levels: { score: text('最终得分', 'final score'), total: text('合计', 'total'), area: text('一级指标', 'area'), indicator: text('指标', 'indicator'), fact: text('数据', 'fact') },
  id: text('标识', 'Id'),
  name: text('名称', 'Name'),
  presence: text('情况', 'Presence'),
  before: text('原', 'Before'),
  after: text('现', 'After'),
  gain: text('变化', 'Change'),

  year: text('年度', 'Year'),
  edition: text('版本', 'Edition'),
  least: text('最低得分', 'Score at least'),
  most: text('最高得分', 'Score at most'),
  grade: text('等次', 'Grade'),
  undecided: text('未定', 'not decided'),
  years: text('历年得分', 'Scores by year'),
  step: (span: string): Text => text(`变化：${span}`, `Change: ${span}`),
};
