import { defineFramework, definePlugin, type Framework, type Indicator, type NumberFact, type Text, type TownClass } from '@fazhi/core';
import { factors } from './subfactors.js';

/**
 * Points of a factor. Every factor weighs the same and so does every sub-factor within it, three to eight of them: 84 000 can
 * be shared out among each of these numbers, and among one fewer, in whole points. So large a number also keeps what rounding
 * to a hundredth of a point takes away below the sixth decimal of the index.
 */
export const FACTOR_POINTS = 84_000;

const perCent: Text = { zh: '', en: '' };

interface SubFactor {
  readonly id: string;
  readonly area: string;
  readonly points: number;
  readonly title: Text;
}

const subFactors: readonly SubFactor[] = factors.flatMap(({ title, parts }, factor) =>
  parts.map(([zh, en], place) => ({
    id: `factor-${factor + 1}-${place + 1}`,
    area: `factor-${factor + 1}`,
    points: FACTOR_POINTS / parts.length,
    title: { zh: `${title.zh}：${zh}`, en: `${title.en}: ${en}` },
  })),
);

/** The published score of a sub-factor, written in per cent. */
function factOf({ title }: SubFactor): NumberFact {
  return {
    kind: 'number',
    percent: true,
    decimals: 4,
    unit: perCent,
    label: title,
    help: { zh: '公布的子因素得分，从0到1，写成百分数', en: 'The published score from 0 to 1, written in per cent.' },
    evidence: { zh: '公布的数据', en: 'published data' },
  };
}

/** As many points as the score says: nothing at 0, all at 1. */
function indicatorOf({ id, points, title }: SubFactor): Indicator {
  return {
    title,
    why: { zh: '法治指数的一个子因素。', en: 'One of the sub-factors of the index.' },
    points,
    rule: { kind: 'linear', of: { fact: id }, target: 1 },
    sources: [{ mark: 'practice', note: { zh: '世界正义工程法治指数2020', en: 'World Justice Project, Rule of Law Index 2020' } }],
    remedy: { zh: '由调查得出，不在此处改进。', en: 'It comes from surveys and is not improved here.' },
    effort: 'heavy',
    examples: [{ facts: { [id]: 100 }, earned: points }, { facts: { [id]: 0 }, earned: 0 }],
  };
}

const plugin = definePlugin({
  id: 'wjp',
  title: { zh: '法治指数子因素', en: 'Sub-factors of the index' },
  area: 'factor-1',
  facts: Object.fromEntries(subFactors.map((each) => [each.id, factOf(each)])),
  indicators: Object.fromEntries(subFactors.map((each) => [each.id, indicatorOf(each)])),
});

/**
 * The class of countries for which sub-factors were not published. The mean of the factor is then taken over the others, so
 * these share its points. `rescale` would not do: it gives points back over the whole, not within the factor.
 */
function classWithout(id: string, title: Text, missing: readonly string[]): TownClass {
  const changes = subFactors.map(({ id: each, area }) => {
    const left = subFactors.filter((other) => other.area === area && !missing.includes(other.id)).length;
    return [`wjp.${each}`, missing.includes(each) ? 'off' : { points: FACTOR_POINTS / left }] as const;
  });
  return { id, title, indicators: Object.fromEntries(changes) };
}

/** The index of 2020 as a framework: eight factors that weigh the same, each the mean of its sub-factors. */
export const worldJustice: Framework = defineFramework({
  id: 'world-justice',
  edition: 'world-justice-2020',
  title: { zh: '法治指数2020（复算）', en: 'Rule of Law Index 2020 (computed again)' },
  areas: factors.map(({ title }, place) => ({ id: `factor-${place + 1}`, title })),
  plugins: [plugin],
  indicators: Object.fromEntries(subFactors.map(({ id, area }) => [`wjp.${id}`, { area }])),
  total: FACTOR_POINTS * factors.length,
  notApplicable: 'forbid',
  // The index has no grades.
  grades: [{ id: 'none', title: { zh: '不分等次', en: 'no grades' }, atLeast: 0 }],
  classes: [
    { id: 'complete', title: { zh: '44个子因素齐全', en: 'all 44 sub-factors' } },
    classWithout('without-1-1', { zh: '缺第1.1子因素', en: 'without sub-factor 1.1' }, ['factor-1-1']),
    classWithout('without-2-4-and-7-1', { zh: '缺第2.4、7.1子因素', en: 'without sub-factors 2.4 and 7.1' }, ['factor-2-4', 'factor-7-1']),
  ],
});
