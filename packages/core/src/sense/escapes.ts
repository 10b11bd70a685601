import { fact as factIn } from '../engine/facts.js';
import { shortOf } from '../fact.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { termsOf, type Measure } from '../measure.js';
import type { Rule } from '../rules/index.js';

/**
 * Indicators that apply only once a good deed is done: whoever never does it has the indicator taken out of the base, and stands
 * better than who does it once and not quite well. Such a condition should ask for the duty (decisions that need a review), not
 * for the deed (decisions reviewed). A deed is what earns points somewhere, or a count that nothing is measured by: a duty is the
 * whole of something.
 */
export function escapes(framework: Framework): Issue[] {
  const placed = Object.values(framework.indicators);
  const good = new Set(placed.filter(({ part }) => part !== 'deductions').flatMap((indicator) => raisedBy(indicator.rule).map((id) => fullId(indicator.plugin, id))));
  const wholes = wholesIn(framework);
  return placed.flatMap((indicator) => {
    const { id, part, policy, plugin } = indicator;
    if (part !== 'area' || (policy !== 'rescale' && policy !== 'full')) return [];
    const deeds = conditionsOf(indicator).filter(({ facts, isAlone }) => facts.every((fact) => good.has(fullId(plugin, fact)) || (isAlone && !wholes.has(fullId(plugin, fact)))));
    return deeds.map(({ facts, path }) => issue('escape', ['indicators', id, ...path], { indicator: indicator.title, facts: facts.map((fact) => shortOf(factIn(framework, fullId(plugin, fact)))) }, 'notice'));
  });
}

/** Facts that others are a part of, or are divided by. */
function wholesIn({ facts, indicators }: Framework): ReadonlySet<string> {
  const ofParts = Object.entries(facts).flatMap(([id, fact]) => (fact.kind === 'count' && fact.partOf !== undefined ? [fullId(id.slice(0, id.indexOf('.')), fact.partOf)] : []));
  const below = Object.values(indicators).flatMap(({ rule, plugin }) => ('of' in rule && 'ratio' in rule.of ? termsOf(rule.of.ratio[1]).map((id) => fullId(plugin, id)) : []));
  return new Set([...ofParts, ...below]);
}

interface Applies {
  /** All of them at nothing, and the indicator does not apply. */
  readonly facts: readonly string[];
  readonly path: readonly string[];
  /** It stands in a condition, and not as a whole. */
  readonly isAlone: boolean;
}

/** What decides that an indicator applies: its condition, and the whole of a ratio. */
function conditionsOf({ appliesWhen, rule }: PlacedIndicator): Applies[] {
  const condition = appliesWhen !== undefined && ('atLeast' in appliesWhen || ('is' in appliesWhen && appliesWhen.is === true)) ? [{ facts: [appliesWhen.fact], path: ['appliesWhen'], isAlone: true }] : [];
  return 'of' in rule && 'ratio' in rule.of ? [...condition, { facts: termsOf(rule.of.ratio[1]), path: ['rule'], isAlone: false }] : condition;
}

/** Facts of which more earns more. */
function raisedBy(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'all-or-nothing':
      return rule.atMost === undefined ? addedIn(rule.of) : [];
    case 'bands':
      return rule.bands.every((band) => 'atLeast' in band) ? addedIn(rule.of) : [];
    case 'deduction':
      return rule.target === undefined ? [] : addedIn(rule.of);
    case 'linear':
      return rule.target > (rule.floor ?? 0) ? addedIn(rule.of) : [];
    case 'peers':
      return rule.target > rule.floor ? addedIn(rule.of) : [];
    case 'over-fulfilment':
      return addedIn(rule.of);
    case 'history':
      return rule.target > rule.floor ? [rule.fact] : [];
    case 'award':
      return rule.levels.map(({ fact }) => fact);
    case 'checklist':
    case 'choice':
    case 'deadline':
    case 'judged':
    case 'village-share':
      return [];
  }
}

/** Facts that make a measure greater. */
function addedIn(measure: Measure): readonly string[] {
  if ('fact' in measure) return [measure.fact];
  if ('sum' in measure) return measure.sum;
  if ('ratio' in measure) return termsOf(measure.ratio[0]);
  return 'difference' in measure ? [measure.difference[0]] : [];
}
