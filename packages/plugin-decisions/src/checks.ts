import type { FigureCheck } from '@fazhi/core';

/** What the figures of this area must keep among themselves. */
export const decisionChecks: readonly FigureCheck[] = [
  // Every decision that was made owed at least legality review and collective discussion.
  { kind: 'part', part: 'decisions-made', whole: 'decision-steps-due', severity: 'error' },
  // What was discussed in December may be decided in January, so these two may cross the year.
  { kind: 'part', part: 'decisions-recorded', whole: 'decisions-discussed', severity: 'warning' },
  // Major decisions are the first of the matters to be put to the adviser.
  { kind: 'part', part: 'decisions-made', whole: 'legal-matters', severity: 'warning' },
];
