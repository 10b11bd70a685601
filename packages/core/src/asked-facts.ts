import { POPULATION } from './common.js';
import { fullId, type Framework } from './framework.js';
import { factsOfRule } from './rule-facts.js';

/**
 * Full ids of the facts that a framework reads in any of its classes: by rules, by what decides whether an indicator applies,
 * by gates and by channels, and the population where it decides the class. What a scheme switched off is not among them, nor
 * is mere context.
 */
export function askedFacts(framework: Framework): ReadonlySet<string> {
  const variants = [framework, ...Object.values(framework.variants)];
  const read = variants.flatMap(({ indicators }) =>
    Object.values(indicators).flatMap(({ plugin, rule, appliesWhen }) => [...factsOfRule(rule), ...(appliesWhen === undefined ? [] : [appliesWhen.fact])].map((id) => fullId(plugin, id))),
  );
  const classed = framework.classes.some(({ population }) => population !== undefined) ? [POPULATION] : [];
  return new Set([...read, ...classed, ...framework.gates.map(({ when }) => when.fact), ...framework.channels.flatMap(({ fact }) => fact ?? [])]);
}
