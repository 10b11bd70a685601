import { fraction, integer, least, over, plus, times, type Fraction } from '../exact.js';
import type { Framework } from '../framework.js';
import type { Knot, Knots, Lowered, Quotient } from '../lowered.js';
import { planOf, rememberPlan, type Plan, type Program } from './plan.js';

const ONE = integer(1);

/**
 * A framework whose thresholds stand so many per cent higher or lower, everything else as it is: full marks at 105 meetings
 * instead of 100, say. A share of the whole never goes above the whole. Lookups, dates and counts down to nothing stay.
 *
 * @param percent - above −100; below 0 for lower thresholds.
 */
export function withThresholds(framework: Framework, percent: number): Framework {
  const by = plus(ONE, over(fraction(percent), integer(100)));
  const variants = Object.fromEntries(Object.entries(framework.variants).map(([id, variant]) => [id, withThresholds(variant, percent)]));
  const moved = { ...framework, variants };
  rememberPlan(moved, movedPlan(planOf(framework), moved, by));
  return moved;
}

function movedPlan(plan: Plan, framework: Framework, by: Fraction): Plan {
  const programs = plan.programs.map((program): Program => ({ ...program, lowered: moveLowered(program.lowered, by) }));
  return { ...plan, framework, programs, byId: new Map(programs.map((program) => [program.indicator.id, program])) };
}

function moveLowered(lowered: Lowered, by: Fraction): Lowered {
  if (lowered.op === 'polyline') return { ...lowered, knots: movedKnots(lowered.knots, lowered.x, by) };
  if (lowered.op === 'steps') return { ...lowered, edges: lowered.edges.map((knot) => moveKnot(knot, lowered.x, by)) };
  return lowered;
}

/** Knots that would meet stay where they are: between them there would be no line. */
function movedKnots(knots: Knots, x: Quotient, by: Fraction): Knots {
  const [first, ...rest] = knots;
  const moved: Knots = [moveKnot(first, x, by), ...rest.map((knot) => moveKnot(knot, x, by))];
  const isRising = moved.every((knot, place) => place === 0 || isBelow((moved[place - 1] as Knot).x, knot.x));
  return isRising ? moved : knots;
}

function moveKnot(knot: Knot, { below }: Quotient, by: Fraction): Knot {
  const moved = times(knot.x, by);
  const isShare = below.terms.length > 0 && !isBelow(ONE, knot.x);
  return { ...knot, x: isShare ? least(moved, ONE) : moved };
}

function isBelow(a: Fraction, b: Fraction): boolean {
  return a.n * b.d < b.n * a.d;
}
