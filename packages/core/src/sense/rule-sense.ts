import { fact as factIn } from '../engine/facts.js';
import { planOf, type Program } from '../engine/plan.js';
import { approximate, fraction, integer, over } from '../exact.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import type { Knots, Lowered } from '../lowered.js';
import { roundToUnits, toPoints, unitsPerStep } from '../points.js';
import type { Range } from './range.js';
import { scaleOf, type Scale } from './thresholds.js';

/**
 * What nobody can have meant about the rule of a sound indicator: a threshold that no figure reaches, full marks out of reach,
 * points that nobody can lose, a unit of a hundred percentage points.
 */
export function ruleSense(framework: Framework, indicator: PlacedIndicator): Issue[] {
  const path = ['indicators', indicator.id];
  const lookup = { fact: (id: string) => factIn(framework, fullId(indicator.plugin, id)) };
  const scale = scaleOf(indicator.rule, lookup);
  const rule = [...path, 'rule'];
  const found = scale === undefined ? [] : [...scale.thresholds.flatMap((each) => thresholdIssues(scale, each, rule)), ...unitIssues(scale, rule)];
  if (found.some(({ severity }) => severity === 'error')) return found;
  // Both ends follow from the lowered rule, by the arithmetic that scores with it.
  const { lowered } = planOf(framework).byId.get(indicator.id) as Program;
  return [...found, ...endIssues(framework, indicator, pointsWithin(lowered, scale?.range), rule)];
}

function thresholdIssues({ range, isShare, mostShare }: Scale, { path, value }: { readonly path: readonly (string | number)[]; readonly value: number }, rule: readonly (string | number)[]): Issue[] {
  const isWithin = value >= range.low && value <= range.high;
  const proposed = approximate(over(fraction(value), integer(100)));
  const fits = proposed >= range.low && proposed <= range.high;
  const at = [...rule, ...path];
  if (isShare && fits && Math.abs(value) > 1 && (!isWithin || (range.high === Infinity && mostShare !== null && value >= mostShare))) return [issue('percent-as-number', at, { found: value, proposed })];
  if (!isWithin) return [issue('never-met', at, { found: value, ...range })];
  // So many for each is possible here, though it reads as per cent: asked, not refused.
  return isShare && range.high === Infinity && mostShare === null && value >= 10 && value <= 100 ? [issue('percent-as-number', at, { found: value, proposed }, 'notice')] : [];
}

/** One unit of a share is a hundred percentage points: nobody deducts by those. */
function unitIssues({ isShare, range, per }: Scale, rule: readonly (string | number)[]): Issue[] {
  if (!isShare || per === undefined || per < 1) return [];
  // Where more than all is possible, doubling may be meant.
  return [issue('unit-as-number', [...rule, 'per'], { found: per, proposed: approximate(over(fraction(per), integer(100))) }, range.high === Infinity ? 'notice' : 'error')];
}

interface Points {
  readonly worst: number;
  readonly best: number;
}

/** Worst and best points for figures within a range, before rounding; undefined where other towns decide. */
function pointsWithin(lowered: Lowered, range: Range = { low: 0, high: Infinity }): Points | undefined {
  switch (lowered.op) {
    case 'lookup':
      return endsOf(lowered.table.map(approximate));
    case 'steps': {
      const [low, high] = lowered.negated === true ? [-range.high, -range.low] : [range.low, range.high];
      const at = (x: number): number => approximate(lowered.edges.find((edge) => x >= approximate(edge.x))?.y ?? lowered.below);
      return endsOf([at(low), at(high)]);
    }
    case 'polyline':
      return endsOf([range.low, range.high].map((x) => heightAt(lowered.knots, x)));
    case 'peers':
      return undefined;
  }
}

function endsOf(points: readonly number[]): Points {
  return { worst: Math.min(...points), best: Math.max(...points) };
}

/** The curve at a figure: flat outside its knots. */
function heightAt(knots: Knots, x: number): number {
  const points = knots.map((knot) => ({ x: approximate(knot.x), y: approximate(knot.y) }));
  const after = points.findIndex((point) => point.x >= x);
  const [to, from] = [points[after], points[after - 1]];
  if (to === undefined) return (points.at(-1) as { y: number }).y;
  return from === undefined ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}

function endIssues({ places }: Framework, { points, part }: PlacedIndicator, ends: Points | undefined, path: readonly (string | number)[]): Issue[] {
  if (ends === undefined) return [];
  const half = unitsPerStep(places) / 200;
  if (ends.best < points - half) return [issue('out-of-reach', path, { best: toPoints(roundToUnits(fraction(ends.best), 2)), points })];
  return ends.worst > points - half ? [issue('nothing-to-lose', path, { isDeducted: part === 'deductions' })] : [];
}
