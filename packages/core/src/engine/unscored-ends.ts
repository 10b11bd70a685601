import type { PlacedIndicator } from '../framework.js';
import { toUnits } from '../points.js';

/** What an indicator that is not scored comes to, in units. */
export interface UnscoredEnds {
  /** Still possible while it is open. */
  readonly open: number;
  /** Certain and possible where it is not applicable. */
  readonly leastWithout: number;
  readonly mostWithout: number;
  /** Points that leave the base where it is not applicable. */
  readonly leaves: number;
}

export function unscoredEnds({ points, policy }: PlacedIndicator): UnscoredEnds {
  const full = toUnits(points);
  return { open: full, leastWithout: policy === 'full' ? full : 0, mostWithout: policy === 'full' || policy === 'forbid' ? full : 0, leaves: policy === 'rescale' ? full : 0 };
}
