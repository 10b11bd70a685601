import type { Framework, TownClass } from './framework.js';
import { issue, type Issue } from './issue.js';

/** Classes of towns that overlap by name or by population, or that have a coefficient that makes no sense. */
export function classIssues(framework: Framework): Issue[] {
  const { classes } = framework;
  return classes.flatMap((town, place) => [
    ...coefficientIssues(town),
    ...classes.slice(0, place).flatMap((other) => overlap(other, town)),
  ]);
}

function coefficientIssues({ id, coefficient }: TownClass): Issue[] {
  if (coefficient === undefined || (coefficient > 0 && coefficient <= 2)) return [];
  return [issue('out-of-range', ['classes', id, 'coefficient'], { id, found: String(coefficient), min: 0, max: 2 })];
}

function overlap(first: TownClass, second: TownClass): Issue[] {
  if (first.id === second.id) return [issue('clashing-id', ['classes', second.id], { id: second.id })];
  const shared = (second.towns ?? []).filter((name) => first.towns?.includes(name));
  const issues = shared.map((by) => issue('classes-overlap', ['classes', second.id, 'towns'], { first: first.id, second: second.id, by }));
  if (first.population === undefined || second.population === undefined) return issues;
  const from = Math.max(first.population.atLeast ?? 0, second.population.atLeast ?? 0);
  const to = Math.min(first.population.below ?? Infinity, second.population.below ?? Infinity);
  return from < to ? [...issues, issue('classes-overlap', ['classes', second.id, 'population'], { first: first.id, second: second.id, by: String(from) })] : issues;
}
