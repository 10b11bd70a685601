import type { FactKind } from '../fact.js';
import type { Measure } from '../measure.js';
import { factsOf } from '../measure.js';
import type { RuleContext, RuleFault } from './kind.js';

const COUNTED: readonly FactKind[] = ['count', 'number', 'flag'];

/** Facts of a measure that do not exist or cannot be counted with. */
export function measureFaults(measure: Measure, context: RuleContext): RuleFault[] {
  const villages = 'villages' in measure ? measure.villages : undefined;
  const faults = factsOf(measure).flatMap((id) => factFaults('of', id, id === villages ? ['villages'] : COUNTED, context));
  return factsOf(measure).length === 0 ? [{ parameter: 'of', fault: 'empty' }] : faults;
}

/** A fact reference that must exist and be of one of these kinds. */
export function factFaults(parameter: string, id: string, kinds: readonly FactKind[], context: RuleContext): RuleFault[] {
  const fact = context.fact(id);
  if (fact === undefined) return [{ parameter, fault: 'unknown-fact', detail: id }];
  return kinds.includes(fact.kind) ? [] : [{ parameter, fault: 'wrong-fact-kind', detail: id }];
}

/** Full marks must be reachable, and no branch may give more than them. */
export function amountFaults(parameter: string, amounts: readonly number[], points: number): RuleFault[] {
  const best = Math.max(...amounts);
  if (amounts.length === 0) return [{ parameter, fault: 'empty' }];
  if (Math.min(...amounts) < 0) return [{ parameter, fault: 'not-positive', detail: Math.min(...amounts) }];
  if (best < points) return [{ parameter, fault: 'unreachable-points', detail: best }];
  return best > points ? [{ parameter, fault: 'beyond-full-points', detail: best }] : [];
}

/** A figure that must be above zero. */
export function positiveFaults(parameter: string, value: number | undefined): RuleFault[] {
  return value === undefined || value > 0 ? [] : [{ parameter, fault: 'not-positive', detail: value }];
}
