import { fullId, type PlacedIndicator } from '../framework.js';
import { termsOf, type Measure } from '../measure.js';
import type { Rule } from '../rules/index.js';

/** The figures that fall short where an indicator loses points, by full id: parts rather than their whole. */
export function driversOf({ plugin, rule }: PlacedIndicator): string[] {
  return [...new Set(driversOfRule(rule).map((id) => fullId(plugin, id)))];
}

function driversOfRule(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'all-or-nothing':
    case 'bands':
    case 'deduction':
    case 'linear':
    case 'over-fulfilment':
    case 'peers':
      return driversOfMeasure(rule.of);
    case 'award':
      return rule.levels.map(({ fact }) => fact);
    case 'checklist':
    case 'choice':
    case 'deadline':
    case 'history':
    case 'judged':
    case 'village-share':
      return [rule.fact];
  }
}

function driversOfMeasure(measure: Measure): readonly string[] {
  if ('ratio' in measure) return termsOf(measure.ratio[0]);
  if ('difference' in measure) return measure.difference.slice(0, 1);
  if ('villages' in measure) return [measure.villages];
  return 'fact' in measure ? [measure.fact] : measure.sum;
}
