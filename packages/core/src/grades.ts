import type { Assessment, Score } from './assessment.js';
import type { GateState } from './engine/town.js';
import type { Grade } from './framework.js';

type Graded = Pick<Assessment, 'grade' | 'possibleGrades'>;

/** Grades that the interval allows, with gates on the grade; a single one is given. */
export function gradesBetween(grades: readonly Grade[], score: Score | null, gates: readonly GateState[]): Graded {
  if (score === null) return { grade: null, possibleGrades: [] };
  let best = placeOf(grades, score.high);
  let worst = placeOf(grades, score.low);
  for (const { gate, state } of gates) {
    const { effect } = gate;
    if (!('capGrade' in effect) || state === 'clear') continue;
    const cap = grades.findIndex(({ id }) => id === effect.capGrade);
    worst = Math.max(worst, cap);
    if (state === 'fired') best = Math.max(best, cap);
  }
  const possible = grades.slice(best, worst + 1);
  const [only] = possible;
  const grade = possible.length === 1 && only !== undefined ? { id: only.id, title: only.title } : null;
  return { grade, possibleGrades: possible.map(({ id }) => id) };
}

/** Place of the grade that a score earns; lower bounds belong to the grade above. */
function placeOf(grades: readonly Grade[], score: number): number {
  return grades.findIndex(({ atLeast }) => score >= atLeast);
}
