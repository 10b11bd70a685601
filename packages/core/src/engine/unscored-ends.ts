import type { PlacedIndicator } from '../framework.js';
import { toUnits } from '../points.js';
import { DECLARED, ABSENT, OPEN, PEERS, STATUSES } from './status.js';

/** What an indicator that is not scored comes to, in units: a figure for each status. */
export interface UnscoredEnds {
  readonly certain: Int32Array;
  /** Still possible beyond what is certain. */
  readonly open: Int32Array;
  /** Points that leave the base. */
  readonly leaves: Int32Array;
}

const made = new WeakMap<PlacedIndicator, UnscoredEnds>();

export function unscoredEnds(indicator: PlacedIndicator): UnscoredEnds {
  const known = made.get(indicator);
  if (known !== undefined) return known;
  const { points, policy } = indicator;
  const full = toUnits(points);
  const ends = {
    certain: byStatus({ absent: policy === 'full' ? full : 0, open: 0 }),
    open: byStatus({ absent: policy === 'forbid' ? full : 0, open: full }),
    leaves: byStatus({ absent: policy === 'rescale' ? full : 0, open: 0 }),
  };
  made.set(indicator, ends);
  return ends;
}

function byStatus({ absent, open }: { readonly absent: number; readonly open: number }): Int32Array {
  const units = new Int32Array(STATUSES);
  units[OPEN] = units[PEERS] = open;
  units[DECLARED] = units[ABSENT] = absent;
  return units;
}
