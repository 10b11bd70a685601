import { assess } from '../assess.js';
import type { Assessment } from '../assessment.js';
import { toPoints, toUnits } from '../points.js';
import { valuesOf, type Side } from './side.js';

/** What a difference is due to: other rules, other figures of the town itself, or what the reviewer says. */
export type Due = 'rules' | 'facts' | 'reviewer';

/**
 * Points before and after, and what the gain is due to. Exact hundredths: rules + facts + reviewer = gain = after − before, to
 * the last one.
 */
export interface SplitPoints extends Readonly<Record<Due, number>> {
  readonly before: number;
  readonly after: number;
  /** Negative where it became less. */
  readonly gain: number;
}

/** One thing looked at five times, on the way from one year to another; each step changes one thing. */
export interface Corners<T> {
  /** Old rules, old material, whose figures counted then. */
  readonly before: T;
  /** New rules, old material, whose figures counted then. */
  readonly reruled: T;
  /** New rules, old material, the town's own figures. */
  readonly ownBefore: T;
  /** New rules, new material, the town's own figures. */
  readonly ownAfter: T;
  /** New rules, new material, whose figures count now. */
  readonly after: T;
}

/**
 * Scores the five corners between two years. The year of a submission and its earlier years belong to its material: limits
 * that run from them move with `facts`.
 */
export function cornersOf(before: Side, after: Side): Corners<Assessment> {
  const now = after.framework;
  return {
    before: assess(before.framework, before.submission, { values: valuesOf(before) }),
    reruled: assess(now, before.submission, { values: valuesOf(before) }),
    ownBefore: assess(now, before.submission),
    ownAfter: assess(now, after.submission),
    after: assess(now, after.submission, { values: valuesOf(after) }),
  };
}

/** Looks at the same thing in every corner. */
export function mapCorners<T, U>({ before, reruled, ownBefore, ownAfter, after }: Corners<T>, pick: (of: T) => U): Corners<U> {
  return { before: pick(before), reruled: pick(reruled), ownBefore: pick(ownBefore), ownAfter: pick(ownAfter), after: pick(after) };
}

/**
 * Splits a change of points:
 *
 *   rules    = reruled − before
 *   facts    = ownAfter − ownBefore
 *   reviewer = (after − ownAfter) − (reruled − ownBefore)
 *
 * @throws RangeError for figures finer than a hundredth.
 */
export function splitOf(corners: Corners<number>): SplitPoints {
  const { before, reruled, ownBefore, ownAfter, after } = mapCorners(corners, toUnits);
  return {
    before: corners.before,
    after: corners.after,
    gain: toPoints(after - before),
    rules: toPoints(reruled - before),
    facts: toPoints(ownAfter - ownBefore),
    reviewer: toPoints(after - ownAfter - (reruled - ownBefore)),
  };
}

/** The same where a figure may be missing: null where any of the five is, as there is nothing to take the difference from. */
export function splitOrNull(corners: Corners<number | null>): SplitPoints | null {
  const { before, reruled, ownBefore, ownAfter, after } = corners;
  if (before === null || reruled === null || ownBefore === null || ownAfter === null || after === null) return null;
  return splitOf({ before, reruled, ownBefore, ownAfter, after });
}
