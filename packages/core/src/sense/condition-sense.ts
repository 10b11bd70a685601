import type { Condition } from '../condition.js';
import { approximate, fraction, integer, times } from '../exact.js';
import type { Fact } from '../fact.js';
import { issue, type Issue } from '../issue.js';
import { writtenRange } from './range.js';

/** A fact whose greatest value is below this per cent may well be held against a fraction of one per cent. */
const SMALL_RATE = 10;

/** A sound condition that always holds or never does, or that holds a percentage against a share. Here figures stand as people report them: 60 for 60%. */
export function conditionSense(condition: Condition, fact: Fact, path: readonly (string | number)[]): Issue[] {
  if ('is' in condition) return [];
  const [key, bound] = 'atLeast' in condition ? (['atLeast', condition.atLeast] as const) : (['atMost', condition.atMost] as const);
  const at = [...path, key];
  const range = writtenRange(fact);
  if (fact.kind === 'number' && fact.percent === true && bound > 0 && bound < 1 && range.high >= SMALL_RATE) {
    return [issue('share-as-percent', at, { found: bound, proposed: approximate(times(fraction(bound), integer(100))), most: SMALL_RATE })];
  }
  const [always, never] = key === 'atLeast' ? [bound <= range.low, bound > range.high] : [bound >= range.high, bound < range.low];
  if (always) return [issue('always-met', at, { found: bound, ...range })];
  return never ? [issue('never-met', at, { found: bound, ...range })] : [];
}
