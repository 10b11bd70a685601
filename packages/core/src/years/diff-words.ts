import { formatPoints } from '../points.js';
import { fill, join, text, type Text } from '../text.js';
import type { YearDiff } from './diff.js';
import type { YearResult } from './side.js';
import type { Due, SplitPoints } from './split.js';

export const dueWords: Readonly<Record<Due, Text>> = {
  rules: text('规则调整', 'other rules'),
  facts: text('自评数据变化', 'other figures of its own'),
  reviewer: text('核查数据变化', "other reviewer's figures"),
};

/** Points with a sign: +1.5, -0.2, 0. */
export function signedPoints(points: number): string {
  return points > 0 ? `+${formatPoints(points)}` : formatPoints(points);
}

/** 增加6.85分：规则调整+1，自评数据变化+5.85，核查数据变化0. */
export function splitWords(split: SplitPoints): Text {
  const parts = (Object.keys(dueWords) as Due[]).map((due) => fill((say, lang) => `${say(dueWords[due])}${lang === 'zh' ? '' : ' '}${signedPoints(split[due])}`));
  const all = join(parts, { zh: '，', en: ', ' });
  const much = formatPoints(split.gain < 0 ? -split.gain : split.gain);
  if (split.gain === 0) return fill((say, lang) => (lang === 'zh' ? `没有增减：${say(all)}` : `no change: ${say(all)}`));
  return fill((say, lang) => (lang === 'zh' ? `${split.gain > 0 ? '增加' : '减少'}${much}分：${say(all)}` : `${much} points ${split.gain > 0 ? 'more' : 'less'}: ${say(all)}`));
}

/** What a comparison comes to in one sentence: 2024年71.35分，2025年78.2分，增加6.85分：…. Intervals say which end is meant. */
export function diffWords({ before, after, score: { low } }: YearDiff): Text {
  const years = join([yearWords(before, 'before'), yearWords(after, 'after')], { zh: '，', en: '; ' });
  const isOpen = [before, after].some(({ score }) => score !== null && score.low !== score.high);
  const change = low === null ? text('其中一年没有适用的指标，得分不能比较', 'one of the years has nothing that applies, so scores cannot be compared') : splitWords(low);
  const end = isOpen && low !== null ? text('按已确定的得分，', 'by what is certain: ') : text('', '');
  return fill((say, lang) => `${say(years)}${lang === 'zh' ? '；' : '; '}${say(end)}${say(change)}${lang === 'zh' ? '。' : '.'}`);
}

const UNNAMED = { before: text('前一份', 'the earlier one'), after: text('后一份', 'the later one') };

function yearWords({ year, score }: YearResult, place: keyof typeof UNNAMED): Text {
  const name = year === null ? UNNAMED[place] : text(`${year}年`, String(year));
  if (score === null) return fill((say, lang) => (lang === 'zh' ? `${say(name)}没有得分` : `${say(name)} has no score`));
  const [low, high] = [formatPoints(score.low), formatPoints(score.high)];
  const points = low === high ? low : `${low}–${high}`;
  return fill((say, lang) => (lang === 'zh' ? `${say(name)}${points}分` : `${say(name)} ${points} points`));
}
