import type { Assessments } from '../batch/assessments.js';
import type { Framework, NotApplicablePolicy } from '../framework.js';
import { variantOf } from '../class-of.js';

/**
 * Matters that do not arise for a town (不适用), by full id, whatever the framework's policy makes of them: under `full` and
 * `zero` their points stand as earned or lost, which only the town's own result tells apart from points for something done. A
 * matter in an area that a gate has emptied is not listed: there the gate decides. Under `forbid` nothing can be not applicable.
 */
export function absentIn(results: Assessments, town: number): ReadonlySet<string> {
  if (!hidesAbsence(variantOf(results.framework, results.classes[town]))) return new Set();
  const indicators = results.assessment(town).areas.flatMap((area) => area.indicators);
  return new Set(indicators.filter(({ status, gate }) => status === 'notApplicable' && gate === undefined).map(({ id }) => id));
}

const HIDING: readonly NotApplicablePolicy[] = ['full', 'zero'];

function hidesAbsence({ indicators }: Framework): boolean {
  return Object.values(indicators).some(({ part, policy }) => part === 'area' && HIDING.includes(policy));
}
