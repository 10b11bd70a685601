import { formatPoints } from '../points.js';
import { fill, join, same, text, type Text } from '../text.js';
import type { ComparedGroup, Contrast, LeftOut, RankedPlace, Ranking, AmongPeers } from './comparison.js';

export const amongPeersWords: Readonly<Record<AmongPeers, Text>> = {
  below: text('低于下四分位', 'below the lower quartile'),
  between: text('在上下四分位之间', 'between the quartiles'),
  above: text('高于上四分位', 'above the upper quartile'),
};

/** Why a town is shown but neither counted nor ranked. */
export function leftOutWords(reason: LeftOut): Text {
  if (reason.code === 'nothing-applies') return text('没有适用的指标，只列示，不计入比较和名次', 'nothing applies to it: shown, but neither counted nor ranked');
  const [known, needed, open, applicable] = [reason.known, reason.needed, reason.open, reason.applicable].map(formatPoints);
  return text(
    `适用的${applicable}分中有${open}分待定，已知${known}%，不足${needed}%：只列示，不计入比较和名次，补报后计入`,
    `${open} of the ${applicable} points that apply are not known yet; ${known} % known is less than ${needed} %: shown, but neither counted nor ranked until more is reported`,
  );
}

/** What there is to compare with, and on which common basis. */
export function comparedGroupWords({ towns, common }: ComparedGroup): Text {
  const leftOut = towns.filter((town) => town.leftOut !== null).length;
  const alone = common.towns === 1 ? text('只有一个乡镇计入比较，没有可比对象', 'only one town is counted, so there is nothing to compare it with') : undefined;
  const out = leftOut === 0 ? undefined : text(`其中${leftOut}个未计入`, `${leftOut} of them not counted`);
  const size = common.indicators.length;
  const shared = size === 0 ? text('没有对各镇都适用且已知的指标', 'no indicator applies to and is known for all') : text(`共同口径：${size}项对各镇都适用且已知的指标`, `common basis: ${size} indicators that apply to and are known for all`);
  const parts = [text(`共${towns.length}个乡镇`, `${towns.length} towns`), out, alone, shared].filter((part) => part !== undefined);
  return join(parts, text('；', '; '));
}

/** A town's place, with whom it shares it and what open points can make of it. */
export function rankedPlaceWords(place: RankedPlace, { ranked }: Pick<Ranking, 'ranked'>): Text {
  const [best, worst] = place.between;
  const shared = place.sharedBy === 1 ? same('') : text(`（${place.sharedBy}个乡镇并列）`, ` (shared by ${place.sharedBy} towns)`);
  const range = best === worst ? same('') : text(`；待定分值确定后可能在第${best}名至第${worst}名之间`, `; between ${best} and ${worst} once open points are decided`);
  return fill((say, lang) => (lang === 'zh' ? `${ranked}个乡镇中第${formatPoints(place.place)}名${say(shared)}${say(range)}` : `place ${formatPoints(place.place)} of ${ranked}${say(shared)}${say(range)}`));
}

/** On what authority places are given, and from what. */
export function rankingWords({ authority }: Pick<Ranking, 'authority'>): Text {
  return text(`名次依据：${authority}；按已公布得分中确定的部分排列，待定分值确定后名次可能变化`, `Ranked on the authority of: ${authority}; by the certain part of the published scores; places may change once open points are decided`);
}

/** A strength or weakness beside the peers' median. */
export function contrastWords({ earned, applicable, median, ahead }: Contrast, title: Text): Text {
  const [own, full, peers, by] = [earned, applicable, median, Math.abs(ahead)].map(formatPoints);
  return ahead < 0
    ? text(`${title.zh}：得${own}分（满分${full}分），比同组中位数${peers}分低${by}分`, `${title.en}: ${own} of ${full} points, ${by} below the median of its peers, ${peers}`)
    : text(`${title.zh}：得${own}分（满分${full}分），比同组中位数${peers}分高${by}分`, `${title.en}: ${own} of ${full} points, ${by} above the median of its peers, ${peers}`);
}
