import type { Assessment, Comparison, Explanation, Framework, PlanCoverage, ShortfallComparison, Shortfalls, TownBeside, YearDiff } from '@fazhi/core';

/** What the page of one town shows: results of core, all of the same submission under the same options. */
export interface TownReport {
  /** As it holds for the town's class (`frameworkFor`). */
  readonly framework: Framework;
  readonly assessment: Assessment;
  /** Of all indicators (`explain`). */
  readonly explanations: readonly Explanation[];
  readonly shortfalls: Shortfalls;
  /** Admitted beside computed (`compareShortfalls`). */
  readonly admitted: ShortfallComparison;
  readonly coverage: PlanCoverage;
  /** The town's own figures beside the reviewer's (`overstated`). */
  readonly verified?: TownBeside;
  /** From last year to this one (`diff`). */
  readonly lastYear?: YearDiff;
  /** A comparison in which the town is: the areas are then shown beside the median of its group. */
  readonly peers?: Comparison;
}
