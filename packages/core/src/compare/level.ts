import { toPoints, toUnits } from '../points.js';
import type { Fraction } from '../exact.js';
import type { Standing } from '../standing.js';
import { knownOf, pointsOf, rateOf } from './columns.js';
import type { ComparedLevel, Gaps, Spread, AmongPeers } from './comparison.js';
import { ascending, compareFractions, exactly, quartile, ratioHundredths, spreadOf, type Ratio } from './spread.js';

/** What counts when towns are held against each other; shares in per cent. */
export interface Yardstick {
  /** Share of a level's applicable points that must be known. */
  readonly minKnown: Fraction;
  /** Share of full marks aimed at, in whole hundredths of a per cent. */
  readonly target: number;
}

/**
 * One level of all towns of a group. Towns are counted where enough is known at this very level: a town that has reported
 * next to nothing would otherwise drag the median down as if the unknown were zero.
 *
 * @param eligible - for each town whether it may be counted at all; all may unless told.
 */
export function levelOf(standings: readonly Standing[], { minKnown, target }: Yardstick, eligible?: readonly boolean[]): ComparedLevel {
  const rates = standings.map((each) => rateOf(each));
  const counted = rates.map((rate, place) => (eligible?.[place] !== false && isKnown(standings[place] as Standing, minKnown) ? rate : undefined));
  const sorted = ascending(counted.filter((rate) => rate !== undefined));
  const spread = spreadOf(sorted);
  return {
    points: pointsOf(standings),
    rate: rates.map(printed),
    possibleRate: standings.map((each) => printed(rateOf(each, 'possible'))),
    spread,
    gaps: counted.map((rate) => (rate === undefined ? null : gapsTo(ratioHundredths(rate), spread as Spread, target))),
    stands: standsAmong(counted, sorted),
  };
}

/** True where so much of what applies is known; false where nothing applies. */
export function isKnown(standing: Standing, minKnown: Fraction): boolean {
  const known = knownOf(standing);
  return known !== undefined && compareFractions(exactly(known), minKnown) >= 0;
}

/** Differences of printed figures, so that they can be followed by hand. */
export function gapsTo(figure: number, spread: Spread, target: number): Gaps {
  const from = (other: number): number => toPoints(toUnits(figure) - toUnits(other));
  return { median: from(spread.median), best: from(spread.max), target: from(target) };
}

/** On a quartile counts as between; null for towns not counted. */
function standsAmong(counted: readonly (Ratio | undefined)[], sorted: readonly Ratio[]): (AmongPeers | null)[] {
  if (sorted.length === 0) return counted.map(() => null);
  const [lower, upper] = [quartile(sorted, 1), quartile(sorted, 3)];
  return counted.map((rate) => {
    if (rate === undefined) return null;
    const own = exactly(rate);
    if (compareFractions(own, lower) < 0) return 'below';
    return compareFractions(own, upper) > 0 ? 'above' : 'between';
  });
}

function printed(rate: Ratio | undefined): number | null {
  return rate === undefined ? null : ratioHundredths(rate);
}
