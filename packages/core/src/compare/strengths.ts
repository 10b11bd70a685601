import { integer, over, times } from '../exact.js';
import { roundToUnits, toPoints } from '../points.js';
import type { Standing } from '../standing.js';
import { applicableOf, decidedRates, isDecided, type IndicatorColumn } from './columns.js';
import type { ComparedTown, Contrast } from './comparison.js';
import { ascending, quartile } from './spread.js';

export type Contrasts = Pick<ComparedTown, 'strengths' | 'weaknesses'>;

/** So many of each are worth reading. */
const MOST = 3;

/** Strengths and weaknesses of every town, by how many points it is ahead of its peers' median; equals in the order of the framework. */
export function contrastsOf(columns: readonly IndicatorColumn[], towns: number): Contrasts[] {
  const found = Array.from({ length: towns }, (): Contrast[] => []);
  for (const column of columns) addContrasts(column, found);
  return found.map((each) => ({
    strengths: each.filter(({ ahead }) => ahead > 0).sort((a, b) => b.ahead - a.ahead).slice(0, MOST),
    weaknesses: each.filter(({ ahead }) => ahead < 0).sort((a, b) => a.ahead - b.ahead).slice(0, MOST),
  }));
}

/** Only what is known is held against others, and only what is known of others. */
function addContrasts(column: IndicatorColumn, found: readonly Contrast[][]): void {
  const rates = ascending(decidedRates(column));
  if (rates.length === 0) return;
  const median = quartile(rates, 2);
  for (const [town, contrasts] of found.entries()) {
    if (!isDecided(column, town)) continue;
    const standing = column.standings[town] as Standing;
    const applicable = applicableOf(standing);
    const peers = roundToUnits(over(times(median, integer(applicable)), integer(100 * 100)), 2);
    contrasts.push({ indicator: column.id, earned: toPoints(standing.earned), applicable: toPoints(applicable), median: toPoints(peers), ahead: toPoints(standing.earned - peers) });
  }
}
