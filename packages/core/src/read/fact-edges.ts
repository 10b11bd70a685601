import type { Condition } from '../condition.js';
import { fraction, integer, times, type Fraction } from '../exact.js';
import { fullId, type Framework } from '../framework.js';
import { kindOf, type Rule } from '../rules/index.js';

const known = new WeakMap<Framework, Map<string, readonly Fraction[]>>();

/**
 * Figures of a fact, as people write it, at which points, an indicator's applying or a gate change course, in any class of
 * towns. Of measures made of several facts none: where they turn depends on the others.
 */
export function edgesOfFact(framework: Framework, id: string): readonly Fraction[] {
  const byFact = known.get(framework) ?? new Map<string, readonly Fraction[]>();
  known.set(framework, byFact);
  const before = byFact.get(id);
  if (before !== undefined) return before;
  const edges = [framework, ...Object.values(framework.variants)].flatMap((variant) => edgesIn(variant, id));
  byFact.set(id, edges);
  return edges;
}

function edgesIn(framework: Framework, id: string): Fraction[] {
  const fact = framework.facts[id];
  // Rules see a percentage as a share.
  const scale = integer(fact?.kind === 'number' && fact.percent === true ? 100 : 1);
  const ofRules = Object.values(framework.indicators).flatMap(({ rule, plugin, own, appliesWhen }) => {
    const lookup = { points: own, fact: (name: string) => framework.facts[fullId(plugin, name)] };
    const edges = isOfFact(rule, plugin, id) ? kindOf(rule).edges(rule, lookup) : [];
    return [...edges.map((edge) => times(fraction(edge), scale)), ...boundOf(appliesWhen, plugin, id)];
  });
  return [...ofRules, ...framework.gates.flatMap(({ when }) => boundOf(when, '', id))];
}

/** Whether the rule's measure is this fact alone. */
function isOfFact(rule: Rule, plugin: string, id: string): boolean {
  return 'of' in rule && 'fact' in rule.of && fullId(plugin, rule.of.fact) === id;
}

/** The bound of a condition, as people write the figure. */
function boundOf(when: Condition | undefined, plugin: string, id: string): Fraction[] {
  if (when === undefined || fullId(plugin, when.fact) !== id || 'is' in when) return [];
  return [fraction('atLeast' in when ? when.atLeast : when.atMost)];
}
