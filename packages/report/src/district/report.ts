import type { Comparison, Framework, Text } from '@fazhi/core';

/** What the page of a district shows. */
export interface DistrictReport {
  /** The one that the comparison was made with: it has the names of grades and classes. */
  readonly framework: Framework;
  readonly comparison: Comparison;
  /** Submissions that could not be compared, each with the reasons. */
  readonly leftOut?: readonly LeftOutSubmission[];
}

export interface LeftOutSubmission {
  readonly name: string;
  readonly reasons: readonly Text[];
}
