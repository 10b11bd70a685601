import { integer, over, type Fraction } from '../exact.js';
import type { Standing } from '../standing.js';
import { decidedOf, pointsOf, type IndicatorColumn } from './columns.js';
import type { ComparedIndicator } from './comparison.js';
import { compareFractions, hundredths, spreadOf } from './spread.js';

/** Indicators of a group and what a scheme's designer asks of them. */
export interface IndicatorView {
  readonly indicators: readonly ComparedIndicator[];
  readonly telling: readonly string[];
  readonly allFull: readonly string[];
}

/** Every indicator side by side; those that tell towns apart, greatest difference first, equals in the order of the framework. */
export function indicatorView(columns: readonly IndicatorColumn[]): IndicatorView {
  const differences = columns.map((column) => meanDifference(decidedOf(column)));
  const indicators = columns.map((column, place) => comparedIndicator(column, differences[place]));
  const telling = columns.flatMap(({ id }, place) => {
    const difference = differences[place];
    return difference === undefined || difference.n === 0n ? [] : [{ id, difference }];
  });
  return {
    indicators,
    telling: telling.sort((a, b) => compareFractions(b.difference, a.difference)).map(({ id }) => id),
    allFull: indicators.filter(({ counts }) => counts.full > 1 && counts.part + counts.zero === 0).map(({ id }) => id),
  };
}

function comparedIndicator(column: IndicatorColumn, difference: Fraction | undefined): ComparedIndicator {
  const { id, title, area, standings } = column;
  const counts = { full: 0, part: 0, zero: 0, open: 0, notApplicable: 0, off: 0 };
  standings.forEach((standing, town) => (counts[kindOf(standing, column.absent[town] === true)] += 1));
  return {
    id,
    title,
    area,
    points: pointsOf(standings),
    counts,
    spread: spreadOf(column.rates),
    difference: difference === undefined ? null : hundredths(over(difference, integer(100))),
  };
}

/** An indicator of which any part is open is open. */
function kindOf({ earned, open, lost }: Standing, absent: boolean): keyof ComparedIndicator['counts'] {
  if (open > 0) return 'open';
  if (absent) return 'notApplicable';
  if (earned + lost === 0) return 'off';
  if (lost === 0) return 'full';
  return earned === 0 ? 'zero' : 'part';
}

/** Mean difference in earned hundredths over all pairs: in ascending order each figure is the greater in as many pairs as stand before it. */
function meanDifference(standings: readonly Standing[]): Fraction | undefined {
  const count = standings.length;
  if (count < 2) return undefined;
  const sorted = Int32Array.from(standings, ({ earned }) => earned).sort();
  const sum = sorted.reduce((before, earned, place) => before + earned * (2 * place + 1 - count), 0);
  return over(integer(2 * sum), integer(count * (count - 1)));
}
