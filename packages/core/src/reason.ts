import type { Reason, Trace } from './assessment.js';
import type { Framework, PlacedIndicator } from './framework.js';
import type { Standing } from './standing.js';
import type { Submission } from './submission.js';

type Named = { readonly status: 'scored' | 'open' | 'notApplicable'; readonly reason?: Reason };

/** Why points are open, read from the facts that the indicator needs. */
export function reasonFor(named: Named, framework: Framework, submission: Submission, indicator: PlacedIndicator, facts: Trace['facts'], standing: Standing): { reason?: Reason } {
  if (named.reason !== undefined) return { reason: named.reason };
  if (named.status === 'scored') return standing.open > 0 ? { reason: 'bounds' } : {};
  const { rule } = indicator;
  if (facts.some(({ state }) => state === 'unknown')) return { reason: 'unknown-facts' };
  if (framework.unproven !== 'accept' && facts.some(({ state }) => state === 'unproven')) return { reason: 'unproven' };
  if (facts.some(({ value }) => typeof value === 'object' && 'total' in value)) return { reason: 'total-only' };
  if (rule.kind !== 'deadline') return { reason: rule.kind === 'history' ? 'unknown-facts' : 'bounds' };
  return { reason: submission.year === undefined && !('after' in rule.limit) ? 'year-unknown' : 'calendar' };
}
