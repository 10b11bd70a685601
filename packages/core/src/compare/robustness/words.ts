import { formatPoints } from '../../points.js';
import { fill, join, same, text, type Text } from '../../text.js';
import type { RankBand, RobustPlace, Robustness } from './robustness.js';

/** Who cannot be told apart: the towns of one band. */
export function rankBandWords({ from, to, towns }: RankBand): Text {
  const names = join(towns.map(same));
  if (from === to) return fill((say, lang) => (lang === 'zh' ? `第${from}名可与其他乡镇区分：${say(names)}` : `Place ${from} can be told apart from the others: ${say(names)}`));
  return fill((say, lang) => (lang === 'zh' ? `第${from}名至第${to}名之间不能区分：${say(names)}` : `Places ${from} to ${to} cannot be told apart: ${say(names)}`));
}

/** How firm one town's place is. */
export function robustPlaceWords({ town, meanRank, interval, extremes }: RobustPlace): Text {
  const [low, high] = interval;
  const [best, worst] = extremes;
  const mean = formatPoints(meanRank);
  const usual = low === high ? text(`多在第${low}名`, `mostly at place ${low}`) : text(`多在第${low}名至第${high}名之间`, `mostly between places ${low} and ${high}`);
  return text(`${town}：${usual.zh}（九成抽样），最好第${best}名，最差第${worst}名，平均${mean}`, `${town}: ${usual.en} (nine draws in ten), at best ${best}, at worst ${worst}, ${mean} on average`);
}

/** What was varied, so that a reader can judge the bands. */
export function robustnessWords({ draws, seed, weights, thresholds, policies, firm }: Robustness): Text {
  const limits = thresholds === null ? text('阈值不变', 'thresholds as they are') : text(`阈值上浮、下浮${formatPoints(thresholds)}%`, `thresholds ${formatPoints(thresholds)} % lower and higher`);
  const absent =
    policies === 'own'
      ? text('不适用的指标按本体系的规定计', 'what does not apply counted as the framework has it')
      : text('不适用的指标按不计入和按满分计各半', 'what does not apply left out in half of the draws and counted as full marks in the others');
  return text(
    `抽样${draws}次（种子${seed}）：各指标权重在上下${formatPoints(weights)}%之间浮动，${limits.zh}，${absent.zh}；在${formatPoints(firm)}%的抽样中位于前面的，视为可以区分`,
    `${draws} draws (seed ${seed}): each indicator's weight varied by up to ${formatPoints(weights)} % either way, ${limits.en}, ${absent.en}; towns are told apart where one is above the other in ${formatPoints(firm)} % of draws`,
  );
}
