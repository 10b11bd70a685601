import { text, type Text } from '@fazhi/core';

/** Words of `fazhi compare`: what is read and what is left out. */
export const compareInputWords = {
  emptyFolder: (folder: string): Text => text(`文件夹“${folder}”中没有自评材料（.yaml、.yml、.json）；不读下一级文件夹。`, `The folder "${folder}" has no submission (.yaml, .yml, .json); folders inside it are not read.`),
  noneLeft: text('没有可以比较的自评材料，请先改正上面列出的问题。', 'No submission is left to compare; mend what is listed above first.'),
  schemeUsed: (file: string): Text => text(`文件夹中有一份方案“${file}”，已按它评分。要用其他体系请写 --framework。`, `Scored by the scheme "${file}" found with the submissions. Give --framework for another.`),
  severalSchemes: (files: string): Text => text(`有几份方案：${files}。请用 --framework 写明按哪一份评分。`, `There are several schemes: ${files}. Say by --framework which one holds.`),
  notSubmission: (file: string): Text => text(`“${file}”不是自评材料，未计入。`, `"${file}" is no submission and was left out.`),
  leftOut: (file: string, count: number): Text => text(`“${file}”有${count}处需要核实改正，该镇未计入比较，其余照常。`, `"${file}" has ${count} ${count === 1 ? 'problem' : 'problems'} to mend; the town is not compared, the others are.`),
  unreadable: (file: string, why: Text): Text => text(`“${file}”未计入比较，其余照常：${why.zh}`, `"${file}" is not compared, the others are: ${why.en}`),
  someLeftOut: (count: number): Text => text(`有${count}份材料未计入比较，改正后请重新运行。`, `${count} ${count === 1 ? 'submission was' : 'submissions were'} not compared; mend and run again.`),
  twice: (town: string, files: string): Text => text(`“${town}”有不止一份材料：${files}。请核实后只保留一份。`, `There is more than one submission of "${town}": ${files}. Check and keep one.`),
  years: (years: string): Text => text(`材料的年度不同：${years}。请只放同一年度的材料；看一个乡镇的年度变化用 fazhi diff。`, `The submissions are of different years: ${years}. Give those of one year; for a town's change between years use fazhi diff.`),
  inYear: (year: number, files: string): Text => text(`${year}年度（${files}）`, `${year} (${files})`),
  undated: (towns: readonly string[], year: number): Text => text(`${towns.join('、')}没有填写年度，按${year}年度一并比较，请核实。`, `No year is given by ${towns.join(', ')}, compared with those of ${year}; please check.`),
  tooManyToDraw: text('可以写 --by class，或去掉 --robustness，比较和名次照常。', 'Use --by class, or leave out --robustness: the comparison and places stay as asked.'),
  onlyTable: text('一张表请单独比较，不与其他文件同列。', 'Compare a table by itself, without other files.'),
  ownFigures: text('表中只有自评数据，--values 请用 self。', 'A table holds own figures only; use --values self.'),
};

/** Words of the comparison itself. */
export const compareWords = {
  title: (year: string, towns: number): Text => text(`横向比较 · ${year} · ${towns}个乡镇`, `Comparison · ${year} · ${towns} ${towns === 1 ? 'town' : 'towns'}`),
  noClass: text('未分类', 'without class'),
  together: text('全部乡镇', 'all towns'),
  town: text('乡镇', 'Town'),
  total: text('合计', 'Total'),
  legend: (levels: string): Text => text(`数字为得分率（%），深浅只便于查看：${levels}。+ 另有待定分值；? 已知分值不足，只列可能的范围；— 不适用。`, `Figures are per cent of the points that apply, shades only help the eye: ${levels}. + more points are open; ? too little is known, so only the range is given; — does not apply.`),
  from: (rate: number): Text => text(`${rate}起`, `from ${rate}`),
  below: (rate: number): Text => text(`${rate}以下`, `below ${rate}`),

  scores: text('各镇得分', 'Scores'),
  score: (low: string, high: string): Text => (low === high ? text(`${low}分`, low) : text(`${low}–${high}分`, `${low}–${high}`)),
  noScore: text('没有得分', 'no score'),
  known: (share: string): Text => text(`已知${share}%`, `${share}% known`),
  commonRate: (rate: string): Text => text(`共同口径${rate}%`, `${rate}% on the common basis`),
  gaps: (median: string, best: string, target: string): Text => text(`比中位数${median}，比最高${best}，比目标${target}`, `${median} to the median, ${best} to the best, ${target} to the target`),
  strengths: text('强', 'Ahead'),
  weaknesses: text('弱', 'Behind'),
  ahead: (title: string, by: string): Text => text(`${title}${by}`, `${title} ${by}`),

  spread: text('分布', 'Distribution'),
  level: text('得分率（%）', 'Rate (%)'),
  spreadHeads: {
    min: text('最低', 'least'),
    lowerQuartile: text('下四分位', 'lower q.'),
    median: text('中位数', 'median'),
    upperQuartile: text('上四分位', 'upper q.'),
    max: text('最高', 'most'),
    mean: text('平均', 'mean'),
  },
  finalScore: text('最终得分（分）', 'Final score (points)'),
  telling: text('最能区分各镇的指标', 'Indicators that tell these towns apart'),
  noTelling: text('没有能区分各镇的指标。', 'No indicator tells these towns apart.'),
  tellingLine: (title: string, difference: string): Text => text(`${title}：两镇平均相差${difference}分`, `${title}: two towns differ by ${difference} points on average`),
  range: (min: string, max: string): Text => text(`得分率${min}%–${max}%`, `${min}%–${max}% of the points`),
  counts: (full: number, part: number, zero: number, open: number): Text => text(`满分${full}镇，部分${part}镇，未得分${zero}镇${open === 0 ? '' : `，待定${open}镇`}`, `full ${full}, part ${part}, none ${zero}${open === 0 ? '' : `, open ${open}`}`),
  allFull: (count: number): Text => text(`另有${count}项指标各镇都得满分，不能区分。`, `${count} more indicators are full for every town and tell nothing.`),
  more: (count: number): Text => text(`另有${count}项，见 -f json。`, `${count} more; see -f json.`),

  notCounted: text('只列示的乡镇', 'Shown only'),
  places: text('位次', 'Places'),
  robustness: text('名次是否稳定', 'How firm the places are'),
  notes: text('说明', 'Notes'),
  noRank: text('按名称排列，不是名次。', 'In the order of names, which is no ranking.'),

  class: text('类别', 'Class'),
  year: text('年度未填', 'year not given'),
  yearHead: text('年度', 'Year'),
  takenFor: (year: number): Text => text(`未填，按${year}`, `not given, taken as ${year}`),
  low: text('最低得分', 'Score at least'),
  high: text('最高得分', 'Score at most'),
  grade: text('等次', 'Grade'),
  knownHead: text('已知分值占比', 'Known share'),
  totalRate: text('合计得分率', 'Total rate'),
  commonHead: text('共同口径得分率', 'Rate on the common basis'),
  placeHead: text('名次', 'Place'),
  counted: text('计入比较', 'Counted'),
  yes: text('是', 'yes'),
};

/** Areas in few cells, for the heads of narrow columns; other areas by the beginning of their title. */
export const shortAreas: Readonly<Record<string, Text>> = {
  functions: text('职能领导', 'Lead'),
  administration: text('依法行政', 'Admin'),
  decisions: text('决策监督', 'Decide'),
  enforcement: text('行政执法', 'Enforce'),
  grassroots: text('基层治理', 'Grass'),
  awareness: text('法治意识', 'Aware'),
};
