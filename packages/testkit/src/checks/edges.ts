import { kindOf, type ExampleValue, type Indicator, type Measure, type Plugin, type Rule } from '@fazhi/core';
import type { Finding } from '../finding.js';
import { frameworkOf, resultOf, type Facts, type Review } from '../review.js';

/** Points just under, at and just over each edge: within bounds, and never turning around. */
export function edgeFindings(review: Review): Finding[] {
  const framework = frameworkOf(review);
  return Object.entries(review.plugin.indicators).flatMap(([id, indicator]) => {
    const measure = measureOf(indicator.rule);
    if (measure === undefined) return [];
    const points = probes(review.plugin, indicator, measure).map((facts) => resultOf(framework, review.plugin, id, { ...conditionFacts(indicator), ...facts }).earned);
    return isOneWay(points, indicator.points) ? [] : [{ at: `indicators.${id}`, found: `runs from ${points.join(' to ')}, which turns around or leaves 0 to ${indicator.points}` }];
  });
}

/** Points that only rise or only fall, within full marks. */
export function isOneWay(points: readonly number[], full: number): boolean {
  const rising = [...points].sort((a, b) => a - b);
  const same = (other: readonly number[]): boolean => other.every((earned, place) => earned === points[place]);
  return points.every((earned) => earned >= 0 && earned <= full) && (same(rising) || same(rising.reverse()));
}

function measureOf(rule: Rule): Measure | undefined {
  if (rule.kind === 'village-share') return rule.atLeast === undefined ? { villages: rule.fact } : { villages: rule.fact, atLeast: rule.atLeast };
  return 'of' in rule && rule.kind !== 'peers' ? rule.of : undefined;
}

/** Facts that make the measure stand around each edge, in rising order; edges that no figure reaches are left out. */
function probes(plugin: Plugin, { rule, points }: Indicator, measure: Measure): Facts[] {
  const context = { points, fact: (id: string) => plugin.facts[id] };
  const step = 'ratio' in measure || 'villages' in measure ? 1 / WHOLE : 1;
  const around = kindOf(rule).edges(rule, context).flatMap((edge) => [edge - step, edge, edge + step]);
  return [...new Set(around)].sort((a, b) => a - b).flatMap((x) => {
    const facts = factsAt(plugin, measure, x);
    return facts === undefined ? [] : [facts];
  });
}

/** Large enough for thresholds of a hundredth of a per cent, small enough for any count. */
const WHOLE = 10_000;

function factsAt(plugin: Plugin, measure: Measure, x: number): Facts | undefined {
  if ('ratio' in measure) return ratioAt(measure.ratio, x);
  if ('villages' in measure) return villagesAt(plugin, measure, x);
  if ('difference' in measure) return { ...figures(plugin, measure.difference[0], x + WHOLE), ...figures(plugin, measure.difference[1], WHOLE) };
  if ('fact' in measure) return figures(plugin, measure.fact, x);
  const [first = '', ...others] = measure.sum;
  const facts = figures(plugin, first, x);
  return facts && { ...facts, ...Object.fromEntries(others.map((id) => [id, 0])) };
}

function ratioAt([part, whole]: Extract<Measure, { ratio: unknown }>['ratio'], x: number): Facts | undefined {
  const count = Number((x * WHOLE).toPrecision(12));
  if (!Number.isInteger(count) || count < 0 || count > WHOLE) return undefined;
  const first = (terms: string | readonly string[], value: number): Facts => Object.fromEntries([terms].flat().map((id, place) => [id, place === 0 ? value : 0]));
  return { ...first(whole, WHOLE), ...first(part, count) };
}

function villagesAt(plugin: Plugin, { villages, atLeast }: Extract<Measure, { villages: string }>, x: number): Facts | undefined {
  const done = Number((x * WHOLE).toPrecision(12));
  if (!Number.isInteger(done) || done < 0 || done > WHOLE) return undefined;
  const fact = plugin.facts[villages];
  if (fact?.kind === 'villages' && fact.each === 'flag') return { [villages]: done, 'town.villages': WHOLE };
  const enough = atLeast ?? 1;
  const rows: ExampleValue = Array.from({ length: WHOLE }, (_, row) => (row < done ? enough : 0));
  return { [villages]: rows, 'town.villages': WHOLE };
}

/** One fact at a value, as a submission would write it; undefined for values that the fact cannot have. */
function figures(plugin: Plugin, id: string, x: number): Facts | undefined {
  const fact = plugin.facts[id];
  if (fact?.kind === 'flag') return x === 0 || x === 1 ? { [id]: x === 1 } : undefined;
  const rate = fact?.kind === 'number' && fact.percent === true;
  const value = Number((rate ? x * 100 : x).toPrecision(12));
  if (value < 0 || (rate && value > 100) || (fact?.kind === 'count' && !Number.isInteger(value))) return undefined;
  return { [id]: rate ? `${value}%` : value };
}

/** Facts that make the indicator apply. */
function conditionFacts({ appliesWhen }: Indicator): Facts {
  if (appliesWhen === undefined) return {};
  if ('is' in appliesWhen) return { [appliesWhen.fact]: appliesWhen.is };
  return { [appliesWhen.fact]: 'atLeast' in appliesWhen ? Math.max(appliesWhen.atLeast, WHOLE) : appliesWhen.atMost };
}
