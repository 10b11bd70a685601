import type { Fraction } from './exact.js';

/**
 * The small closed arithmetic that every rule comes down to: sums of columns, their quotient, and a curve on it, or a
 * lookup. The engine runs it block by block; other printers (SQL, say) can print the same thing.
 */
export type Lowered =
  /** Straight lines between knots (ascending x), flat beyond the ends. */
  | { readonly op: 'polyline'; readonly x: Quotient; readonly knots: Knots }
  /** The first edge (descending) that x reaches gives its points, otherwise `below`. `negated` where "at most" is asked as "at least" of the negated quotient. */
  | { readonly op: 'steps'; readonly x: Quotient; readonly edges: readonly Knot[]; readonly below: Fraction; readonly negated?: true }
  /** Points by a whole number: an option's place, or a checklist's bit mask. */
  | { readonly op: 'lookup'; readonly column: number; readonly table: readonly Fraction[] }
  /** A quotient held against those of other towns: where it stands among them runs along a line. Not decidable from one town's facts. */
  | { readonly op: 'peers'; readonly x: Quotient; readonly against: PeerStandard; readonly knots: Knots };

/** What a figure is held against among the towns of a class: the gap to their mean or median, or a position from 0 (worst) to 1 (best). */
export type PeerStandard = 'mean' | 'median' | 'min-max' | 'rank';

export interface Knot {
  readonly x: Fraction;
  /** Points, in the framework's own scale. */
  readonly y: Fraction;
}

/** At least one, in ascending order. */
export type Knots = readonly [Knot, ...Knot[]];

export interface Quotient {
  readonly above: Affine;
  readonly below: Affine;
}

/** Whole numbers only: Σ times × column + plus. */
export interface Affine {
  readonly terms: readonly { readonly column: number; readonly times: number }[];
  readonly plus: number;
}

/** Where a column of whole numbers comes from. */
export type Column =
  /** A figure scaled to whole numbers, a flag as 0/1, a date as days, an option's place, a checklist's mask. */
  | { readonly from: 'fact'; readonly fact: string }
  /** Villages that are done or have at least so many. */
  | { readonly from: 'villages'; readonly fact: string; readonly atLeast: number }
  /** Days by which a date is later than its limit; zero or less is in time. */
  | { readonly from: 'late'; readonly fact: string; readonly limit: Limit; readonly days: DayKind }
  /** Sum of the same fact over so many earlier years. */
  | { readonly from: 'prior'; readonly fact: string; readonly years: number };

export type DayKind = 'calendar' | 'working';

/** A day of the year (that many years after the reported one), or so many days after another date fact. */
export type Limit =
  | { readonly month: number; readonly day: number; readonly yearsAfter: number }
  | { readonly after: string; readonly within: number };
