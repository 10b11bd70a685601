import { factsOf } from './measure.js';
import type { Rule } from './rules/index.js';

/** Every fact that a rule reads, by the ids it writes, in the order of reading and each once. */
export function factsOfRule(rule: Rule): readonly string[] {
  return [...new Set(readBy(rule))];
}

function readBy(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'all-or-nothing':
    case 'bands':
    case 'deduction':
    case 'linear':
    case 'over-fulfilment':
    case 'peers':
      return factsOf(rule.of);
    case 'checklist':
    case 'choice':
    case 'history':
    case 'judged':
      return [rule.fact];
    case 'deadline':
      return 'after' in rule.limit ? [rule.fact, rule.limit.after] : [rule.fact];
    case 'village-share':
      return factsOf({ villages: rule.fact });
    case 'award':
      return rule.levels.map(({ fact }) => fact);
  }
}
