import type { Assessment } from '../assessment.js';
import { indicatorIn } from '../engine/facts.js';
import { driversOf } from '../shortfall/drivers.js';
import type { Ground } from './standpoint.js';
import type { Text } from '../text.js';
import { cannotOf, causeOf, type Cannot } from './cannot.js';
import type { Hunt } from './cheapest.js';

/** Points of one indicator that no step wins back. */
export interface OutOfReach {
  readonly id: string;
  readonly title: Text;
  readonly lost: number;
  readonly why: Cannot;
}

/** Losses for which no figure could be changed, the greatest first. */
export function outOfReach({ framework }: Ground, { areas }: Assessment, { ladders }: Hunt, fixed: readonly string[]): OutOfReach[] {
  const within = new Set(ladders.flatMap(({ indicators }) => indicators));
  return areas
    .flatMap(({ indicators }) => indicators)
    .filter(({ id, lost }) => lost > 0 && !within.has(id))
    .map((result) => {
      const indicator = indicatorIn(framework, result.id);
      const isFixed = fixed.includes(result.id) || driversOf(indicator).some((fact) => fixed.includes(fact));
      return { id: result.id, title: result.title, lost: result.lost, why: isFixed ? ('fixed' as const) : cannotOf(causeOf(framework, indicator, result)) };
    })
    .sort((a, b) => b.lost - a.lost);
}
