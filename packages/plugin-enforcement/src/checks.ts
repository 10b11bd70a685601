import type { FigureCheck } from '@fazhi/core';

/** What the figures of this area must keep among themselves. Penalties are not asked to be as many as last year. */
export const enforcementChecks: readonly FigureCheck[] = [
  // Cases carried over from last year may stand in the part and not in the whole.
  { kind: 'part', part: 'hearing-cases', whole: 'cases', severity: 'warning' },
  { kind: 'part', part: 'crime-cases-suspected', whole: 'cases', severity: 'warning' },
  // One decision may have to be served on several parties.
  { kind: 'part', part: 'absent-services', whole: 'penalties', severity: 'warning' },
  // An effective judgment or a review decision is the usual way for a penalty to fall after it was made public.
  { kind: 'part', part: 'quashed-not-withdrawn', whole: ['reviews-corrected', 'suits-lost'], severity: 'warning' },
  // A team that grows or shrinks by half in a year was often counted another way.
  { kind: 'jump', fact: 'staff', percent: 50, severity: 'warning' },
];
