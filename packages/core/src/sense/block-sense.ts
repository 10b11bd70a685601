import { approximate, fraction, over, times } from '../exact.js';
import { fact as factIn } from '../engine/facts.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { kindOf, type Award, type Deduction, type Rule } from '../rules/index.js';
import { isToldInPercent, type SoundFacts } from './range.js';

/** From here up a rate that earns nothing is one that ought to be high. */
const HIGH_RATE = 0.5;

/**
 * A rule among the deductions that takes points off where all is well: what it earns is taken off there, so a rule that gives full
 * marks for nothing having happened, or for a thing done in time, costs the good towns most.
 */
export function deductionSense(framework: Framework, indicator: PlacedIndicator): Issue[] {
  const { rule, part } = indicator;
  if (part !== 'deductions' || !isForTheGood(framework, indicator)) return [];
  const award = awardOf(rule, indicator.own, lookupIn(framework, indicator));
  return [issue('inverted-deduction', ['indicators', indicator.id, 'rule'], { kind: kindOf(rule).title, example: exampleOf(rule, indicator.own, award), award })];
}

/** The rule that counts what happened, as YAML in one line; undefined where something is asked for, which belongs into an area. */
function exampleOf(rule: Rule, points: number, award: Award | undefined): string | undefined {
  if (award !== undefined) return `{ kind: award, levels: [${award.levels.map((level) => `{ fact: ${level.fact}, points: ${level.points} }`).join(', ')}] }`;
  if (!('of' in rule) || !('fact' in rule.of)) return undefined;
  const target = risingTarget(rule, points);
  return target === undefined ? undefined : `{ kind: linear, of: { fact: ${rule.of.fact} }, target: ${target} }`;
}

/** Where everything is taken off; undefined where the rule asks for something. */
function risingTarget(rule: Rule, points: number): number | undefined {
  if (rule.kind === 'linear') return rule.floor;
  if (rule.kind !== 'deduction' || rule.target !== undefined) return undefined;
  return approximate(times(over(fraction(points), fraction(rule.each)), fraction(rule.per ?? 1)));
}

function lookupIn(framework: Framework, { plugin }: PlacedIndicator): SoundFacts {
  return { fact: (id) => factIn(framework, fullId(plugin, id)) };
}

function isForTheGood(framework: Framework, indicator: PlacedIndicator): boolean {
  const { rule } = indicator;
  if (rule.kind === 'deduction' || rule.kind === 'deadline') return true;
  if (rule.kind !== 'linear' || kindOf(rule).cause(rule) !== 'incidents') return false;
  // "Less than 80 %: points off" is a falling line too; there 0 is the worst.
  const isRate = isToldInPercent(rule.of, lookupIn(framework, indicator));
  return !isRate || Number(rule.floor) < HIGH_RATE;
}

/** The award that takes off what a deduction means to; undefined where it says more than so many points for each. */
function awardOf(rule: Rule, points: number, lookup: SoundFacts): Award | undefined {
  if (rule.kind !== 'deduction' || !isPlain(rule, points)) return undefined;
  const facts = 'fact' in rule.of ? [rule.of.fact] : 'sum' in rule.of ? rule.of.sum : [];
  const areCounts = facts.length > 0 && facts.every((id) => lookup.fact(id).kind === 'count');
  return areCounts ? { kind: 'award', levels: facts.map((fact) => ({ fact, points: rule.each })) } : undefined;
}

function isPlain({ target, per = 1, cap, least = 0 }: Deduction, points: number): boolean {
  return target === undefined && per === 1 && least === 0 && (cap === undefined || cap === points);
}
