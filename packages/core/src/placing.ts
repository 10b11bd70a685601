import type { FrameworkSpec, PlacedIndicator, Placing } from './framework.js';
import type { Indicator } from './indicator.js';
import type { Plugin } from './plugin.js';
import { isAmount } from './rule-issues.js';
import { ruleKinds, type Rule } from './rules/index.js';
import type { Parameter } from './rules/kind.js';

/** One indicator in its place. Points alone rescale all amounts; an amount given in `rule` is in the framework's points. */
export function placeIndicator(spec: FrameworkSpec, plugin: Plugin, id: string, indicator: Indicator, placing: Placing): PlacedIndicator {
  const points = placing.points ?? indicator.points;
  const rule = ruleOf(indicator.rule, placing.rule);
  const part = spec.bonus?.indicators.includes(id) === true ? 'bonus' : spec.deductions?.indicators.includes(id) === true ? 'deductions' : 'area';
  return {
    ...indicator,
    id,
    plugin: plugin.id,
    points,
    own: givesAmounts(rule, placing.rule) ? points : indicator.points,
    rule,
    part,
    area: placing.area ?? plugin.area,
    ...(placing.group === undefined ? {} : { group: placing.group }),
    policy: placing.notApplicable ?? spec.notApplicable,
  };
}

export type Placings = Readonly<Record<string, Placing | 'off'>>;

/** Changes laid over earlier ones, parameter by parameter; naming a kind replaces a changed rule whole. */
export function mergePlacings(base: Placings, changes: Placings): Placings {
  const merged: Record<string, Placing | 'off'> = { ...base };
  for (const [id, change] of Object.entries(changes)) {
    const before = merged[id];
    merged[id] = change === 'off' || before === undefined || before === 'off' ? change : { ...before, ...change, ...mergedRule(before, change) };
  }
  return merged;
}

function mergedRule({ rule: before }: Placing, { rule: change }: Placing): Pick<Placing, 'rule'> {
  if (change === undefined || change.kind !== undefined) return {};
  // Parameters of one kind or of several: what comes of it is checked against the rule's kind afterwards.
  return { rule: { ...before, ...change } as Partial<Rule> };
}

function ruleOf(rule: Rule, change: Partial<Rule> | undefined): Rule {
  if (change === undefined) return rule;
  // A scheme's parameters are checked against the kind right after, in frameworkIssues.
  return (change.kind === undefined ? { ...rule, ...change } : change) as Rule;
}

function givesAmounts(rule: Rule, change: Partial<Rule> | undefined): boolean {
  if (change === undefined || !Object.hasOwn(ruleKinds, rule.kind)) return false;
  const parameters: Readonly<Record<string, Parameter>> = ruleKinds[rule.kind].parameters;
  return change.kind !== undefined || Object.keys(change).some((key) => isAmount(parameters[key]));
}
