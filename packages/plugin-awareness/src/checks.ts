import type { FigureCheck } from '@fazhi/core';

/** What the figures of this area must keep among themselves. */
export const awarenessChecks: readonly FigureCheck[] = [
  // Both are the list at year end, once by village and once as a whole.
  { kind: 'village-total', villages: 'law-literate-by-village', total: 'law-literate-total', severity: 'error' },
  // Each village counts once, at its highest level.
  { kind: 'part', part: ['model-villages-national', 'model-villages-provincial', 'model-villages-city', 'model-villages-county'], whole: 'town.villages', severity: 'error' },
  // A survey may weigh its answers, so a rate that no whole number of them gives is asked about, not refused.
  { kind: 'rate', rate: 'awareness-survey-rate', base: 'awareness-survey-sample', severity: 'warning' },
  { kind: 'rate', rate: 'participation-survey-rate', base: 'participation-survey-sample', severity: 'warning' },
  // The list changes by a few persons a year, not by half.
  { kind: 'jump', fact: 'law-literate-total', percent: 50, severity: 'warning' },
];
