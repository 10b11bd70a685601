import { integer, over, plus, times, type Fraction } from '../exact.js';
import { roundToUnits, toPoints } from '../points.js';
import type { Spread } from './comparison.js';

/** Less than 0, 0 or more: for sorting. Exact. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Figures from the least to the greatest. */
export function ascending(figures: readonly Fraction[]): Fraction[] {
  return [...figures].sort(compareFractions);
}

/** Quartiles, ends and mean of exact, ascending figures, each rounded once, half-up, to hundredths; null without figures. */
export function spreadOf(sorted: readonly Fraction[]): Spread | null {
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
export function quartile(sorted: readonly Fraction[], quarters: 0 | 1 | 2 | 3 | 4): Fraction {
  const way = (sorted.length - 1) * quarters;
  const before = Math.floor(way / 4);
  const from = sorted[before] as Fraction;
  const rest = integer(way % 4);
  if (rest.n === 0n) return from;
  const to = sorted[before + 1] as Fraction;
  return over(plus(times(from, integer(4n - rest.n)), times(to, rest)), integer(4));
}

/** Figures over the same whole are added first, so that numbers stay small. */
function meanOf(figures: readonly Fraction[]): Fraction {
  const sums = new Map<bigint, bigint>();
  for (const { n, d } of figures) sums.set(d, (sums.get(d) ?? 0n) + n);
  const sum = [...sums].map(([d, n]): Fraction => ({ n, d })).reduce(plus);
  return over(sum, integer(figures.length));
}

/** Rounded half-up. */
export function hundredths(figure: Fraction): number {
  return toPoints(roundToUnits(figure, 2));
}
