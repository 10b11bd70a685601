import type { Assessment, Score } from './assessment.js';
import type { GateState } from './engine/town.js';
import type { Grade } from './framework.js';

type Graded = Pick<Assessment, 'grade' | 'possibleGrades'>;

/** Grades that the interval allows, with gates on the grade; a single one is given. */
export function gradesBetween(grades: readonly Grade[], score: Score | null, gates: readonly GateState[]): Graded {
  if (score === null) return { grade: null, possibleGrades: [] };
  const { best, worst } = gradePlaces(grades, score, gates.flatMap(({ gate: { effect }, state }) => ('capGrade' in effect && state !== 'clear' ? [{ grade: effect.capGrade, fired: state === 'fired' }] : [])));
  const possible = grades.slice(best, worst + 1);
  const [only] = possible;
  const grade = possible.length === 1 && only !== undefined ? { id: only.id, title: only.title } : null;
  return { grade, possibleGrades: possible.map(({ id }) => id) };
}

/** Places of the best and the worst grade that an interval allows, in points, under gates on the grade that fired or may. */
function gradePlaces(grades: readonly Grade[], { low, high }: Pick<Score, 'low' | 'high'>, caps: readonly { readonly grade: string; readonly fired: boolean }[]): { readonly best: number; readonly worst: number } {
  let best = placeOf(grades, high);
  let worst = placeOf(grades, low);
  for (const { grade, fired } of caps) {
    const cap = grades.findIndex(({ id }) => id === grade);
    worst = Math.max(worst, cap);
    if (fired) best = Math.max(best, cap);
  }
  return { best, worst };
}

/** Place of the grade that a score earns; lower bounds belong to the grade above. */
function placeOf(grades: readonly Grade[], score: number): number {
  return grades.findIndex(({ atLeast }) => score >= atLeast);
}
