import type { FigureCheck } from '@fazhi/core';

/** What the figures of this area must keep among themselves. */
export const governanceChecks: readonly FigureCheck[] = [
  // A survey may weigh its answers, so a rate that no whole number of them gives is asked about, not refused.
  { kind: 'rate', rate: 'service-satisfaction-rate', base: 'service-satisfaction-sample', severity: 'warning' },
  { kind: 'rate', rate: 'public-satisfaction-rate', base: 'public-satisfaction-sample', severity: 'warning' },
  // The limits fall in this order, 1 March and 1 April.
  { kind: 'order', earlier: 'annual-report-filed-on', later: 'annual-report-published-on', severity: 'warning' },
  // Items are taken over or handed back now and then; half as many again in one year is often a change of what is counted.
  { kind: 'jump', fact: 'licences-handled', percent: 50, severity: 'warning' },
];
