import { pointsWords, text, type Text } from '@fazhi/core';

/** Words of the letter to the town. */
export const letterWords = {
  file: (town: string): Text => text(`关于${town}法治政府建设评估情况的反馈`, `Letter to ${town} on its assessment`),
  titleFirst: (town: string): Text => text(`关于${town}{}年度`, `Letter to ${town}:`),
  titleSecond: text('法治政府建设评估情况的反馈', 'Assessment of Rule-of-Law Government, {}'),
  to: (town: string): Text => text(`${town}：`, `To ${town}:`),
  opening: (framework: Text, edition: string, values: Text): Text =>
    text(
      `依据《${framework.zh}》（版本${edition}），按你镇报送材料中的${values.zh}进行了评分，现将情况反馈如下。评分只反映填报和核查的数据，没有填报的记为待定，不算失分。`,
      `Your submission was scored by "${framework.en}" (edition ${edition}), using ${values.en}. The score says what the figures say; what was not reported is open, not lost.`,
    ),
  asOf: (day: string): Text => text(`数据截止${day}。`, ` Facts as of ${day}.`),

  overall: text('总体情况', 'The result as a whole'),
  score: (points: string): Text => text(`最终得分${points}分。`, `Final score: ${points}.`),
  between: (low: string, high: string): Text => text(`最终得分在${low}分至${high}分之间：${low}分已经确定，其余待数据补报后确定。`, `The final score lies between ${low} and ${high}: ${low} is certain, the rest is decided once the figures are reported.`),
  nothingApplies: text('没有适用的指标，不计最终得分。', 'Nothing applies, so there is no final score.'),
  grade: (grade: string): Text => text(`等次为${grade}。`, ` Grade: ${grade}.`),
  undecided: (grades: string): Text => text(`等次还不能确定，可能为${grades}。`, ` The grade is not decided yet; still possible are ${grades}.`),
  decides: (facts: string): Text => text(`先补报以下数据最有助于确定等次：${facts}。`, ` These figures would decide it soonest: ${facts}.`),
  tally: (applicable: string, points: string, earned: string, open: string, lost: string): Text =>
    text(`适用指标${applicable}分（标准分${points}分），其中得分${earned}分，待定${open}分，失分${lost}分。`, `${applicable} of ${points} points apply: ${earned} earned, ${open} open, ${lost} lost.`),
  bonus: (certain: string, possible: string): Text => (certain === possible ? text(`加分${certain}分。`, ` Bonus: ${certain}.`) : text(`加分已确定${certain}分，最多可能${possible}分。`, ` Bonus: ${certain} certain, ${possible} possible.`)),
  deductions: (certain: string, possible: string): Text =>
    certain === possible ? text(`扣分${certain}分。`, ` Deductions: ${certain}.`) : text(`扣分已确定${certain}分，最多可能${possible}分。`, ` Deductions: ${certain} certain, ${possible} possible.`),
  gateFired: (title: Text, authority: Text): Text => text(`限制项“${title.zh}”适用，依据${authority.zh}。`, ` Gate "${title.en}" applies, under ${authority.en}.`),
  gateUndecided: (title: Text): Text => text(`限制项“${title.zh}”尚未确认。`, ` Gate "${title.en}" is not decided yet.`),

  areas: text('分方面情况', 'The areas'),
  area: text('方面', 'Area'),
  ...pointsWords,
  total: text('合计', 'Total'),

  losses: text('主要扣分事项', 'Where most points were lost'),
  noLosses: text('没有已经确定的失分。', 'No points are certainly lost.'),
  loss: (title: Text, lost: string): Text => text(`${title.zh}（${lost}分）`, `${title.en} (points lost: ${lost})`),
  why: (sentence: string): Text => text(`情况：${sentence}`, `Figures: ${sentence}`),
  basis: (basis: string): Text => text(`依据：${basis}。`, `Basis: ${basis}.`),
  remedy: (remedy: string): Text => text(`改进办法：${remedy}`, `Remedy: ${remedy}`),
  moreLosses: (count: number, points: string): Text => text(`其余${count}项共${points}分，见问题清单。`, `The other ${count} (points lost: ${points}) stand in the list of shortfalls.`),

  waiting: text('待补报的数据', 'Figures still to be reported'),
  nothingOpen: text('没有待补报的数据。', 'No figure is missing.'),
  waitingNote: text('以下数据没有填报，相应分数待定。一项指标可能同时等几项数据，各行分数不能相加。', 'These figures are not reported, and the points for them are open. An indicator may wait for several figures, so the lines do not add up.'),
  fact: text('填报项', 'Figure'),
  pointsOpen: text('待定分', 'Points open'),
  readBy: text('用于指标', 'Read by'),
  moreOpen: (count: number): Text => text(`另有${count}项数据未填报。`, `${count} more figures are not reported.`),

  answer: text('如何答复', 'How to answer'),
  answerText: text(
    '请你镇核对以上情况。数据有误或者需要补报的，请更正自评材料并附佐证材料；对评分有不同意见的，请书面说明理由；确实存在差距的，请填报整改台账，写明措施、责任单位和时限。',
    'Please check what is said above. Where a figure is wrong or missing, correct the submission and enclose the evidence; where you see a point otherwise, say so in writing with your reasons; where there is a gap, fill in the rectification ledger with measure, responsible unit and date.',
  ),
  answerWhere: text('请于{}前报送{}，联系人和电话：{}。', 'Please answer by {} to {}; contact: {}.'),
  deadline: text('答复期限', 'date'),
  office: text('受理单位', 'office'),
  contact: text('联系人、电话', 'name and telephone'),
};
