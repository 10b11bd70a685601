import { byteAt } from '../engine/at.js';
import type { Program } from '../engine/plan.js';
import { isNotApplicable } from '../engine/status.js';
import { sumsOf, type Sums } from '../engine/sums-of-levels.js';
import { FIRED, standingColumns, throughGate, UNDECIDED } from '../engine/tally.js';
import type { StandingColumns } from './assessments.js';
import type { Part } from './part.js';
import { areaGate } from './totals.js';

/** Points of one indicator for the towns of a class, gates included; undefined where the class leaves it out. */
export function standingsIn(part: Part, id: string): StandingColumns | undefined {
  const program = part.plan.byId.get(id);
  if (program === undefined) return undefined;
  const [sums] = sumsOf([program], part.scores).ofProgram as [Sums];
  const gate = gateOn(part, program);
  if (gate !== undefined) throughGate(sums, gate);
  return standingColumns(sums);
}

/** 1 for the towns of a class for which the matter does not arise, 0 for the others; undefined where the class leaves it out. */
export function absentIn(part: Part, id: string): Uint8Array | undefined {
  const program = part.plan.byId.get(id);
  if (program === undefined) return undefined;
  const { status, towns } = part.scores;
  const { policy } = program.indicator;
  // Points that left the base no gate can take. Others are taken by one that fired; one that may fire leaves only earned ones unsure.
  const taken = policy === 'full' ? UNDECIDED : FIRED;
  const gate = policy === 'rescale' ? undefined : gateOn(part, program);
  const base = program.place * towns;
  const isAbsent = (town: number): boolean => isNotApplicable(byteAt(status, base + town)) && (gate === undefined || byteAt(gate, town) < taken);
  return policy === 'forbid' ? new Uint8Array(towns) : new Uint8Array(towns).map((_, town) => +isAbsent(town));
}

function gateOn(part: Part, { indicator }: Program): Uint8Array | undefined {
  return indicator.part === 'area' ? areaGate(part, indicator.area) : undefined;
}
