import type { FigureCheck } from '@fazhi/core';

/** What the figures of this area must keep among themselves. */
export const mediationChecks: readonly FigureCheck[] = [
  // Petitions due hold every one closed in the year, each matter once in both.
  { kind: 'part', part: 'petitions-closed', whole: 'petitions-due', severity: 'error' },
  // A period that ended in January may belong to a petition closed in December.
  { kind: 'part', part: 'petitions-on-time', whole: 'petitions-closed', severity: 'warning' },
  // Agreements of December are confirmed in January.
  { kind: 'part', part: 'confirmations-applied', whole: 'disputes-settled', severity: 'warning' },
  { kind: 'jump', fact: 'disputes-accepted', percent: 50, severity: 'warning' },
  { kind: 'jump', fact: 'suits-per-10k', percent: 50, severity: 'warning' },
];
