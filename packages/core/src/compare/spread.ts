import { fraction, integer, over, plus, times, type Fraction } from '../exact.js';
import { roundToUnits, scaleUnits, toPoints, UNITS_PER_POINT } from '../points.js';
import type { Spread } from './comparison.js';

/** A quotient of whole numbers, `d` above 0: exact, and as there is one for every town and level, without big integers. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** Less than 0, 0 or more: for sorting. Exact: where one product is, rounding cannot carry the other past it. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (Math.abs(left) < Number.MAX_SAFE_INTEGER) return left - right;
  return compareFractions(exactly(a), exactly(b));
}

/** The same for fractions. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function exactly({ n, d }: Ratio): Fraction {
  return over(fraction(n), fraction(d));
}

/** Figures from the least to the greatest. */
export function ascending(figures: readonly Ratio[]): Ratio[] {
  return [...figures].sort(compareRatios);
}

/** Quartiles, ends and mean of exact, ascending figures, each rounded once, half-up, to hundredths; null without figures. */
export function spreadOf(sorted: readonly Ratio[]): Spread | null {
  if (sorted.length === 0) return null;
  return {
    count: sorted.length,
    min: hundredths(quartile(sorted, 0)),
    lowerQuartile: hundredths(quartile(sorted, 1)),
    median: hundredths(quartile(sorted, 2)),
    upperQuartile: hundredths(quartile(sorted, 3)),
    max: hundredths(quartile(sorted, 4)),
    mean: hundredths(meanOf(sorted)),
  };
}

/** So many quarters of the way through sorted figures, between two of them in proportion (the inclusive method, R's type 7). At least one figure. */
export function quartile(sorted: readonly Ratio[], quarters: 0 | 1 | 2 | 3 | 4): Fraction {
  const way = (sorted.length - 1) * quarters;
  const before = Math.floor(way / 4);
  const from = exactly(sorted[before] as Ratio);
  const rest = integer(way % 4);
  if (rest.n === 0n) return from;
  const to = exactly(sorted[before + 1] as Ratio);
  return over(plus(times(from, integer(4n - rest.n)), times(to, rest)), integer(4));
}

/** Figures over the same whole are added first, so that numbers stay small. */
function meanOf(figures: readonly Ratio[]): Fraction {
  const sums = new Map<number, number>();
  for (const { n, d } of figures) sums.set(d, (sums.get(d) ?? 0) + n);
  const sum = [...sums].map(([d, n]) => exactly({ n, d })).reduce(plus);
  return over(sum, integer(figures.length));
}

/** Rounded half-up. */
export function hundredths(figure: Fraction): number {
  return toPoints(roundToUnits(figure, 2));
}

/** The same for a ratio. */
export function ratioHundredths({ n, d }: Ratio): number {
  return toPoints(scaleUnits(UNITS_PER_POINT, n, d, 2));
}
