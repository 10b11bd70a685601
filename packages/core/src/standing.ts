import type { Reason } from './assessment.js';
import type { NotApplicablePolicy } from './framework.js';
import { DECLARED, FORFEITED, OPEN, PEERS, SCORED } from './engine/status.js';

/** Units of points of one indicator for one town. earned + open + lost + notApplicable is its full points. */
export interface Standing {
  readonly earned: number;
  readonly open: number;
  readonly lost: number;
  readonly notApplicable: number;
}

/** A standing once a gate empties the area: certain or only possible. */
export function gated(standing: Standing, gate: 'fired' | 'undecided'): Standing {
  const { earned, open, lost, notApplicable } = standing;
  if (gate === 'fired') return { earned: 0, open: 0, lost: lost + open + earned, notApplicable };
  return { earned: 0, open: open + earned, lost, notApplicable };
}

/** Sum over several indicators. */
export function addUp(standings: readonly Standing[]): Standing {
  const sum = { earned: 0, open: 0, lost: 0, notApplicable: 0 };
  for (const each of standings) {
    sum.earned += each.earned;
    sum.open += each.open;
    sum.lost += each.lost;
    sum.notApplicable += each.notApplicable;
  }
  return sum;
}

/** Status and reason as results name them; `open` asks for a closer reason. */
export function statusOf(status: number, policy: NotApplicablePolicy): { readonly status: 'scored' | 'open' | 'notApplicable'; readonly reason?: Reason } {
  if (status === SCORED) return { status: 'scored' };
  if (status === FORFEITED) return { status: 'scored', reason: 'unproven' };
  if (status === OPEN) return { status: 'open' };
  if (status === PEERS) return { status: 'open', reason: 'needs-peers' };
  if (policy === 'forbid') return { status: 'open', reason: 'not-applicable-forbidden' };
  return { status: 'notApplicable', reason: status === DECLARED ? 'declared' : 'does-not-arise' };
}
