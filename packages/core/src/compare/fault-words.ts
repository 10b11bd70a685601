import { fill, text, type Text } from '../text.js';
import type { FigureRange, ComparisonFault, FigureOption } from './faults.js';

/** Says why towns cannot be compared as asked, and what to do. */
export function comparisonFaultWords(fault: ComparisonFault): Text {
  switch (fault.code) {
    case 'no-town':
      return fault.class === undefined ? text('没有可以比较的乡镇。请至少给出一个乡镇的评分结果。', 'There is no town to compare. Give the results of at least one.') : text(`类别“${fault.class}”中没有乡镇。请换一个类别，或核对各镇的类别。`, `No town is in the class “${fault.class}”. Choose another, or check the towns' classes.`);
    case 'town-twice':
      return text(`“${fault.town}”出现了两次。请每个乡镇只保留一份。`, `“${fault.town}” is given twice. Keep one submission for each town.`);
    case 'years-differ':
      return text(`各镇的年度不同（${fault.years.join('、')}）。请只比较同一年度的结果。`, `The towns' years differ (${fault.years.join(', ')}). Compare results of one year only.`);
    case 'unknown-class':
      return fill((_, lang) => (lang === 'zh' ? `没有乡镇类别“${fault.id}”。${suggestionZh(fault.suggestion)}` : `There is no class of towns “${fault.id}”. ${suggestionEn(fault.suggestion)}`));
    case 'rank-needs-authority':
      return text('排名次须写明依据文件（authority）：有的省规定未经批准不得对乡镇排名。', 'Ranking needs the document that allows it (authority): some provinces forbid ranking townships without one.');
    case 'robustness-needs-rank':
      return text('稳健性分析会排出先后，须同时要求排名次（rank）并写明依据文件。', 'Showing how firm ranks are puts towns in order, so it needs a rank with the document that allows it.');
    case 'too-many-towns':
      return text(`一组中有${fault.found}个乡镇，稳健性分析一组最多${fault.most}个。请分类比较，或只比较一个类别。`, `A group has ${fault.found} towns; how firm ranks are is worked out for at most ${fault.most}. Compare by class, or only one class.`);
    case 'other-towns':
      return text('按其他阈值评分的结果与原结果的乡镇、类别、顺序或指标不同。请用同一批乡镇、同一顺序、同样的指标评分。', 'Results with other thresholds are of other towns, classes or indicators, or in another order. Score the same towns with the same indicators in the same order.');
    case 'bad-figure':
      return figureWords(fault.option, fault.found, fault.allowed);
  }
}

const FIGURE_NAMES: Readonly<Record<FigureOption, Text>> = {
  minKnown: text('已知分值占比下限', 'least share of points known'),
  target: text('目标', 'target'),
  draws: text('抽样次数', 'number of draws'),
  seed: text('随机种子', 'seed'),
  weights: text('权重浮动幅度', 'range of weights'),
  thresholds: text('阈值浮动幅度', 'range of thresholds'),
  firm: text('区分所需的抽样占比', 'share of draws that tells towns apart'),
};

function figureWords(option: FigureOption, found: number, { min, max, decimals, below }: FigureRange): Text {
  const name = FIGURE_NAMES[option];
  const upTo = below === true ? text(`且小于${max}`, ` to below ${max}`) : text(`且不大于${max}`, ` to ${max}`);
  const kind = decimals === 0 ? text('整数', 'a whole number') : text('数，最多两位小数', 'a figure with at most two decimals');
  return text(`${name.zh}（${option}）是${found}，应为不小于${min}${upTo.zh}的${kind.zh}。`, `The ${name.en} (${option}) is ${found}; it should be ${kind.en} from ${min}${upTo.en}.`);
}

function suggestionZh(suggestion: string | undefined): string {
  return suggestion === undefined ? '请核对类别编号。' : `是否应为“${suggestion}”？`;
}

function suggestionEn(suggestion: string | undefined): string {
  return suggestion === undefined ? 'Check its id.' : `Was “${suggestion}” meant?`;
}
