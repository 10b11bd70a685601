import { text, type Text } from '@fazhi/core';

/** Words of the draft of the annual report. */
export const reportWords = {
  fileTitle: (town: string): Text => text(`${town}法治政府建设年度报告（起草稿）`, `Annual report of ${town} on rule-of-law government (draft)`),
  titleFirst: (town: string): Text => text(`${town}{}年度`, `${town}: Annual Report {}`),
  titleSecond: text('法治政府建设情况报告', 'on Rule-of-Law Government'),
  note: (due: string): Text =>
    text(
      `说明：本稿由填报数据生成。标黄的地方由起草人补充、核实或删去，定稿前连同本段一并处理。${due}`,
      `Note: this draft is made from the reported figures. Whatever is marked yellow is for the author to add, check or strike out, this paragraph included.${due}`,
    ),
  dueDay: (title: Text, day: string): Text => text(`${title.zh}的期限为${day}。`, ` Due for "${title.en}": ${day}.`),
  addressee: text('主送机关', 'addressee'),
  addressed: text('{}：', '{}:'),
  opening: (town: string): Text => text(`现将${town}{}年度法治政府建设情况报告如下。`, `${town} reports on its work for rule-of-law government in {} as follows.`),
  measures: text('主要举措和成效', 'Measures and their effects'),
  shortfalls: text('存在的不足和原因', 'Shortfalls and their causes'),
  nextYear: text('下一年度主要安排', "The next year's plan"),
  town: (town: string): Text => text(town, `${town}: `),
  notReported: (labels: string): Text => text(`尚未填报的数据，有则写入：${labels}`, `figures not reported yet, to be stated where there are any: ${labels}`),
  nothing: text('本方面的举措和成效', 'measures and effects in this area'),
  effects: text('举措的具体做法和取得的成效', 'how this was done and what came of it'),
  firstPerson: text('主要负责人履行推进法治建设第一责任人职责的具体做法', 'what the first responsible person did in detail'),
  noShortfalls: text('存在的不足', 'shortfalls'),
  cause: (cause: string): Text => text(`原因：${cause}`, `Cause: ${cause}`),
  itsCause: text('原因', 'its cause'),
  unmentioned: (title: Text, sentence: Text): Text =>
    text(`数据显示“${title.zh}”还有差距，本镇没有列为不足，请核实后决定是否写入。${sentence.zh}`, `the figures fall short in "${title.en}", which is not named as a shortfall; verify it and decide whether to state it. ${sentence.en}`),
  moreUnmentioned: (count: number): Text => text(`数据显示的其他差距还有${count}项，见问题清单`, `${count} more in the figures, see the list of shortfalls`),
  noSteps: text('下一年度的主要安排', "the next year's plan"),
  owner: (owner: string): Text => text(`责任单位：${owner}`, `Responsible: ${owner}`),
  noOwner: text('责任单位', 'who is responsible'),
  due: (day: string): Text => text(`完成时限：${day}`, `by ${day}`),
  noDue: text('完成时限', 'by when'),
  goal: (goal: string): Text => text(`目标：${goal}`, `goal: ${goal}`),
  noGoal: text('可以核对的目标', 'a goal that can be checked'),
  cost: (cost: string): Text => text(`所需经费：${cost}`, `cost: ${cost}`),
  change: (label: Text, from: string, to: string): Text => text(`${label.zh}由${from}变为${to}`, `${label.en} from ${from} to ${to}`),
  reach: (label: Text, to: string): Text => text(`${label.zh}达到${to}`, `${label.en} to ${to}`),
  unanswered: (shortfall: string): Text => text(`不足“${shortfall}”没有对应的安排`, `no step answers the shortfall "${shortfall}"`),
  takenSteps: text('已经完成的措施', 'Steps already taken'),
};
