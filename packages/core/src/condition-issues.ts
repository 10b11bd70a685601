import type { Condition } from './condition.js';
import type { Fact } from './fact.js';
import { issue, type Issue } from './issue.js';
import { suggest } from './suggest.js';

/** A condition on a fact that exists: it must ask what a fact of that kind can answer, or it would never hold. */
export function conditionIssues(condition: Condition, fact: Fact, path: readonly string[]): Issue[] {
  const wrongKind = (expected: string): Issue[] => [issue('not-a-fact-kind', path, { id: condition.fact, expected })];
  if ('is' in condition) {
    const { is } = condition;
    if (typeof is === 'boolean') return fact.kind === 'flag' ? [] : wrongKind('flag');
    if (fact.kind !== 'choice') return wrongKind('choice');
    const options = Object.keys(fact.options);
    return options.includes(is) ? [] : [issue('unknown-key', path, { key: is, suggestion: suggest(is, options) })];
  }
  if (fact.kind !== 'count' && fact.kind !== 'number') return wrongKind('count | number');
  const bound = 'atLeast' in condition ? condition.atLeast : condition.atMost;
  return Number.isFinite(bound) ? [] : [issue('bad-type', path, { expected: 'number', found: String(bound) })];
}
