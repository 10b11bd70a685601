import { fraction, integer, minus, plus, type Fraction } from '../exact.js';
import type { Figure, Value } from '../submission.js';

/** What is certain of a figure, exactly; null where it has no bound at that end. */
export interface Interval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

export function isFigure(value: Value | undefined): value is Figure {
  return value?.kind === 'figure';
}

export function intervalOf({ low, high }: Figure): Interval {
  return { low: endOf(low), high: endOf(high) };
}

function endOf(end: number): Fraction | null {
  return Number.isFinite(end) ? fraction(end) : null;
}

export function exactly(value: number): Interval {
  return { low: fraction(value), high: fraction(value) };
}

/** The sum of several figures, without binary rounding. */
export function sumOf(intervals: readonly Interval[]): Interval {
  const nothing: Interval = { low: integer(0), high: integer(0) };
  return intervals.reduce((sum, each) => ({ low: added(sum.low, each.low), high: added(sum.high, each.high) }), nothing);
}

function added(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a === null || b === null ? null : plus(a, b);
}

/** Whether the one certainly is more than the other. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low !== null && b.high !== null && isMore(a.low, b.high);
}

/** Whether the two cannot be the same figure. */
export function areApart(a: Interval, b: Interval): boolean {
  return isAbove(a, b) || isAbove(b, a);
}

export function isMore(a: Fraction, b: Fraction): boolean {
  return minus(a, b).n > 0n;
}
