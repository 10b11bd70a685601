import type { Assessment, GateResult, Score } from './assessment.js';
import type { Framework, Grade } from './framework.js';

type Graded = Pick<Assessment, 'grade' | 'possibleGrades'>;

/** Grades that the interval allows, with gates on the grade; a single one is given. */
export function gradesBetween(framework: Framework, score: Score | null, gates: readonly GateResult['state'][]): Graded {
  if (score === null) return { grade: null, possibleGrades: [] };
  const { grades } = framework;
  let best = placeOf(grades, score.high);
  let worst = placeOf(grades, score.low);
  framework.gates.forEach(({ effect }, place) => {
    if (!('capGrade' in effect) || gates[place] === 'clear') return;
    const cap = grades.findIndex(({ id }) => id === effect.capGrade);
    worst = Math.max(worst, cap);
    if (gates[place] === 'fired') best = Math.max(best, cap);
  });
  const possible = grades.slice(best, worst + 1);
  const [only] = possible;
  const grade = possible.length === 1 && only !== undefined ? { id: only.id, title: only.title } : null;
  return { grade, possibleGrades: possible.map(({ id }) => id) };
}

/** Place of the grade that a score earns; lower bounds belong to the grade above. */
function placeOf(grades: readonly Grade[], score: number): number {
  const place = grades.findIndex(({ atLeast }) => score >= atLeast);
  return place < 0 ? grades.length - 1 : place;
}
