import { integer, over, times } from '../exact.js';
import { roundToUnits, toPoints } from '../points.js';
import type { Standing } from '../standing.js';
import { applicableOf, isDecided, type IndicatorColumn } from './columns.js';
import type { ComparedTown, Contrast } from './comparison.js';
import { quartile } from './spread.js';

export type Contrasts = Pick<ComparedTown, 'strengths' | 'weaknesses'>;

/** So many of each are worth reading. */
const MOST = 3;

/** Strengths and weaknesses of every town, by how many points it is ahead of its peers' median; equals in the order of the framework. */
export function contrastsOf(columns: readonly IndicatorColumn[], towns: number): Contrasts[] {
  const found = Array.from({ length: towns }, (): { strengths: Contrast[]; weaknesses: Contrast[] } => ({ strengths: [], weaknesses: [] }));
  for (const column of columns) {
    const expected = expectationOf(column);
    if (expected === undefined) continue;
    for (const [town, { strengths, weaknesses }] of found.entries()) {
      if (!isDecided(column, town)) continue;
      const standing = column.standings[town] as Standing;
      const median = expected(applicableOf(standing));
      if (standing.earned > median) keep(strengths, contrast(column, standing, median));
      if (standing.earned < median) keep(weaknesses, contrast(column, standing, median));
    }
  }
  return found;
}

/** What the median rate of those for which it is decided is worth, in hundredths out of so many; undefined where there are none. */
function expectationOf({ rates }: IndicatorColumn): ((applicable: number) => number) | undefined {
  if (rates.length === 0) return undefined;
  const median = quartile(rates, 2);
  // Towns of a class have few different numbers of points, mostly one.
  const known = new Map<number, number>();
  return (applicable) => {
    const found = known.get(applicable) ?? roundToUnits(over(times(median, integer(applicable)), integer(100 * 100)), 2);
    known.set(applicable, found);
    return found;
  };
}

function contrast({ id }: IndicatorColumn, standing: Standing, median: number): Contrast {
  return { indicator: id, earned: toPoints(standing.earned), applicable: toPoints(applicableOf(standing)), median: toPoints(median), ahead: toPoints(standing.earned - median) };
}

/** Puts it where it belongs among the few that are furthest apart; equals stay behind those before them. */
function keep(furthest: Contrast[], next: Contrast): void {
  const place = furthest.findIndex(({ ahead }) => Math.abs(ahead) < Math.abs(next.ahead));
  if (place < 0) furthest.push(next);
  else furthest.splice(place, 0, next);
  if (furthest.length > MOST) furthest.pop();
}
