import type { FigureCheck } from '@fazhi/core';

/** What the figures of this area must keep among themselves. */
export const documentChecks: readonly FigureCheck[] = [
  // Documents that touch market entities are normative documents of the year.
  { kind: 'part', part: 'business-docs-issued', whole: 'normdocs-issued', severity: 'error' },
  // A document issued late in the year may take effect in the next one.
  { kind: 'part', part: 'normdocs-issued', whole: 'normdocs-in-force', severity: 'warning' },
  // Filing follows publication, yet the count of published ones also asks for a register and a number.
  { kind: 'part', part: 'normdocs-filed', whole: 'normdocs-published', severity: 'warning' },
];
