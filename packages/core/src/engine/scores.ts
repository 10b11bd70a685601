import { toUnits } from '../points.js';
import type { Standing } from '../standing.js';
import { byteAt, unitsAt } from './at.js';
import type { Program } from './plan.js';
import { unscoredEnds } from './unscored-ends.js';

/** Units of points for every program and town, program after program; what is not applicable follows the indicator's policy. */
export interface Scores {
  readonly towns: number;
  /** Points that are certain. */
  readonly certain: Int32Array;
  readonly status: Uint8Array;
  /** For each program what bounds leave possible beyond that, town by town; undefined while every scored figure is exact. */
  readonly spread: readonly (Int32Array | undefined)[];
}

/** Points still possible beyond the certain ones; `place` is the program's among those that were scored. */
export function openAt({ towns, status, spread }: Scores, { indicator }: Program, place: number, town: number): number {
  const beyond = spread[place];
  return unitsAt(unscoredEnds(indicator).open, byteAt(status, place * towns + town)) + (beyond === undefined ? 0 : unitsAt(beyond, town));
}

/** Where one program stands for one town, before gates; what is not applicable leaves the base where the policy says so. */
export function standingIn(scores: Scores, program: Program, place: number, town: number): Standing {
  const cell = place * scores.towns + town;
  const earned = unitsAt(scores.certain, cell);
  const open = openAt(scores, program, place, town);
  const notApplicable = unitsAt(unscoredEnds(program.indicator).leaves, byteAt(scores.status, cell));
  return { earned, open, lost: toUnits(program.indicator.points) - earned - open - notApplicable, notApplicable };
}
