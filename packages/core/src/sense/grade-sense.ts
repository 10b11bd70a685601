import { approximate, fraction, over, plus, times } from '../exact.js';
import type { Framework, Grade } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { roundToUnits, toPoints } from '../points.js';

/** A best grade below this share of the total is one of another scale: 90 of 1000. */
const LEAST_BEST = { n: 1n, d: 2n };

/** What grades were made for, where they are not written for this total. */
export interface Inherited {
  readonly total: number;
}

/**
 * Grades that do not fit the total: taken over from an edition with another one, out of reach, or so low that half of the points
 * are the best grade. Bounds are points, not per cent.
 */
export function gradeSense(framework: Framework, inherited: Inherited | undefined): Issue[] {
  const { grades, total } = framework;
  if (inherited !== undefined && inherited.total !== total && grades.length > 1) {
    return [issue('grades-of-another-total', ['grades'], { total, base: inherited.total, grades, proposed: scaledGrades(grades, inherited.total, total) })];
  }
  const most = mostPoints(framework);
  const unreachable = grades.filter(({ atLeast }) => atLeast > most).map(({ id, atLeast }) => issue('grade-out-of-reach', ['grades', id, 'atLeast'], { atLeast, most }));
  if (unreachable.length > 0) return unreachable;
  const [best] = grades;
  const half = approximate(times(fraction(total), LEAST_BEST));
  return best !== undefined && grades.length > 1 && best.atLeast < half ? [issue('grade-too-low', ['grades', best.id, 'atLeast'], { atLeast: best.atLeast, total, half })] : [];
}

/** The same shares of another total, to the hundredth. */
function scaledGrades(grades: readonly Grade[], from: number, to: number): Grade[] {
  return grades.map((grade) => ({ ...grade, atLeast: toPoints(roundToUnits(over(times(fraction(grade.atLeast), fraction(to)), fraction(from)), 2)) }));
}

/** The greatest final score of any class. */
function mostPoints({ total, bonus, classes }: Framework): number {
  const coefficient = Math.max(1, ...classes.map((each) => each.coefficient ?? 1));
  return toPoints(roundToUnits(plus(times(fraction(total), fraction(coefficient)), fraction(bonus.cap)), 2));
}
