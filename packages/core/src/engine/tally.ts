import type { StandingColumns } from '../batch/assessments.js';
import { byteAt, unitsAt } from './at.js';
import type { Sums } from './sums-of-levels.js';

/** Empties an area for towns whose gate fired, and leaves its points possible only while that is undecided. */
export function throughGate(sums: Sums, gate: Uint8Array): void {
  for (let town = 0; town < gate.length; town += 1) {
    if (byteAt(gate, town) === 0) continue;
    sums.open[town] = byteAt(gate, town) === FIRED ? 0 : unitsAt(sums.earned, town) + unitsAt(sums.open, town);
    sums.earned[town] = 0;
  }
}

/** How a gate stands for a town. */
export const CLEAR = 0;
export const UNDECIDED = 1;
export const FIRED = 2;

/** The sums as results name them. */
export function standingColumns({ earned, open, notApplicable, points }: Sums): StandingColumns {
  const lost = new Int32Array(earned.length);
  for (let town = 0; town < lost.length; town += 1) lost[town] = points - unitsAt(earned, town) - unitsAt(open, town) - unitsAt(notApplicable, town);
  return { earned, open, lost, notApplicable };
}
