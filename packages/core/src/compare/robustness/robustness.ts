import type { Assessments } from '../../batch/assessments.js';
import { ceilOf, fraction, integer, over, times } from '../../exact.js';
import { hundredths } from '../spread.js';
import { bandStarts } from './bands.js';
import { drawOrders } from './draw.js';
import { drawInput } from './input.js';
import { timesAbove, type OrderCounts } from './order.js';
import type { DrawnPolicies } from './settings.js';

/** What is varied, and how firmly towns must differ; shares in per cent. */
export interface RobustnessOptions {
  /** From 1 to 1,000,000; 10,000 when left out. */
  readonly draws?: number;
  /** A whole number from 0 to 4294967295: the same seed gives the same result. 1 when left out. */
  readonly seed?: number;
  /** Each indicator's weight is drawn between its value less and plus this share, from 0 to below 100; 25 when left out. */
  readonly weights?: number;
  /** What does not apply: left out in half of the draws and full marks in the others (`both`), or as the framework has it (`own`); `both` when left out. */
  readonly policies?: DrawnPolicies;
  /** By how much the thresholds of the other results given differ, from 0 to below 100; 5 when left out. Only told, not applied here. */
  readonly thresholds?: number;
  /** Towns are told apart where one is above the other in this share of draws, from 50 to 100; 95 when left out. */
  readonly firm?: number;
}

/** How firm ranks are (稳健性): what becomes of them when weights, thresholds and the policy for what does not apply are not quite what they are. */
export interface Robustness {
  readonly draws: number;
  readonly seed: number;
  readonly weights: number;
  /** Null where results with other thresholds were not given. */
  readonly thresholds: number | null;
  readonly policies: DrawnPolicies;
  readonly firm: number;
  /** Ranked towns by mean rank, equals by name. */
  readonly places: readonly RobustPlace[];
  readonly bands: readonly RankBand[];
  /** Share of draws in which the row's town came out above the column's, in the order of `places`; null for more than 60 towns. */
  readonly pairs: readonly (readonly number[])[] | null;
}

export interface RobustPlace {
  readonly town: string;
  /** Over all draws; equal towns share the better place. */
  readonly meanRank: number;
  /** 5th and 95th percentile of its rank: nine draws in ten lie between. */
  readonly interval: readonly [number, number];
  readonly extremes: readonly [number, number];
  /** Its place among the bands, from 1. */
  readonly band: number;
  /** Share of draws in which it came out above the next town; null for the last. */
  readonly aboveNext: number | null;
}

/** Towns that cannot all be told apart; each of them is firmly above every town of the bands below. */
export interface RankBand {
  /** First and last place it covers, from 1. */
  readonly from: number;
  readonly to: number;
  readonly towns: readonly string[];
}

/** A matrix for more towns than this is not read by anybody. */
export const MOST_PAIRS = 60;

/** A group may have so many ranked towns: counts grow with the square of them. */
export const MOST_TOWNS = 1500;

/** With every default in place. */
export type SettledRobustness = Required<RobustnessOptions>;

export const defaultRobustness: Required<RobustnessOptions> = { draws: 10_000, seed: 1, weights: 25, thresholds: 5, policies: 'both', firm: 95 };

/**
 * How firm the ranks of some towns are; null with fewer than two.
 *
 * @param results - by official thresholds first, then by others; all of the same towns in the same order.
 * @param ranked - places of the towns, in the order of their names.
 */
export function robustnessOf(results: readonly [Assessments, ...Assessments[]], ranked: readonly number[], options: SettledRobustness): Robustness | null {
  if (ranked.length < 2) return null;
  const { draws, seed, weights, thresholds, policies, firm } = options;
  const scores = results[0].score.low;
  const expected = [...ranked].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const counts = drawOrders(drawInput(results, expected, { draws, seed, spread: weights / 100, policies }));
  const nameOf = (town: number): string => results[0].towns[expected[town] as number] as string;
  const byName = new Map(ranked.map((place, order) => [place, order]));
  const orderOf = (town: number): number => byName.get(expected[town] as number) as number;
  const ranks = expected.map((_, town) => rankSum(counts, town));
  const order = expected.map((_, town) => town).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || orderOf(a) - orderOf(b));
  const starts = bandStarts(counts, order, Number(ceilOf(over(times(fraction(firm), integer(draws)), integer(100)))));
  const bandOf = (place: number): number => starts.filter((start) => start <= place).length;
  const share = (a: number, b: number): number => percent(timesAbove(counts, a, b), draws);
  return {
    draws,
    seed,
    weights,
    thresholds: results.length > 1 ? thresholds : null,
    policies,
    firm,
    places: order.map((town, place): RobustPlace => {
      const next = order[place + 1];
      return { town: nameOf(town), ...ranksOf(counts, town), band: bandOf(place), aboveNext: next === undefined ? null : share(town, next) };
    }),
    bands: starts.map((start, band) => {
      const to = starts[band + 1] ?? order.length;
      return { from: start + 1, to, towns: order.slice(start, to).map(nameOf) };
    }),
    pairs: order.length > MOST_PAIRS ? null : order.map((row) => order.map((column) => share(row, column))),
  };
}

/** Sum of a town's ranks over all draws: a whole number, so that equal means are equal. */
function rankSum({ towns, ranks }: OrderCounts, town: number): number {
  return ranks.subarray(town * towns, (town + 1) * towns).reduce((sum, times, above) => sum + times * (above + 1), 0);
}

function ranksOf(counts: OrderCounts, town: number): Pick<RobustPlace, 'meanRank' | 'interval' | 'extremes'> {
  const { towns, draws, ranks } = counts;
  const own = ranks.subarray(town * towns, (town + 1) * towns);
  /** The smallest rank that at least so many of a hundred draws do not exceed. */
  const percentile = (share: number): number => {
    let seen = 0;
    return own.findIndex((times) => (seen += times) * 100 >= share * draws) + 1;
  };
  return {
    meanRank: hundredths(over(integer(rankSum(counts, town)), integer(draws))),
    interval: [percentile(5), percentile(95)],
    extremes: [own.findIndex((times) => times > 0) + 1, own.findLastIndex((times) => times > 0) + 1],
  };
}

function percent(times: number, draws: number): number {
  return hundredths(over(integer(100 * times), integer(draws)));
}
