import { assess, type AssessOptions } from '../assess.js';
import type { Tally } from '../assessment.js';
import type { Framework } from '../framework.js';
import { toUnits } from '../points.js';
import type { Submission } from '../submission.js';
import type { Assessments, StandingColumns } from './assessments.js';

/** Scores many towns at once. */
export function assessAll(framework: Framework, submissions: readonly Submission[], options: AssessOptions = {}): Assessments {
  const results = submissions.map((submission) => assess(framework, submission, options));
  const standing = (tallies: readonly (Tally | undefined)[]): StandingColumns => ({
    earned: Int32Array.from(tallies, (t) => toUnits(t?.earned ?? 0)),
    open: Int32Array.from(tallies, (t) => toUnits(t?.open ?? 0)),
    lost: Int32Array.from(tallies, (t) => toUnits(t?.lost ?? 0)),
    notApplicable: Int32Array.from(tallies, (t) => toUnits(t?.notApplicable ?? 0)),
  });
  const span = (pick: (result: (typeof results)[number]) => readonly [number, number]): { low: Int32Array; high: Int32Array } => ({
    low: Int32Array.from(results, (r) => toUnits(pick(r)[0])),
    high: Int32Array.from(results, (r) => toUnits(pick(r)[1])),
  });
  const gradePlace = (id: string | undefined): number => (id === undefined ? 255 : framework.grades.findIndex((grade) => grade.id === id));
  return {
    framework,
    values: options.values ?? 'self',
    asOf: options.asOf ?? null,
    towns: results.map(({ town }) => town),
    classes: results.map((result) => result.framework.class),
    years: results.map(({ year }) => year),
    total: standing(results.map(({ total }) => total)),
    areas: framework.areas.map(({ id }) => ({ id, standing: standing(results.map(({ areas }) => areas.find((area) => area.id === id))) })),
    bonus: span(({ bonus }) => [bonus.certain, bonus.possible]),
    deductions: span(({ deductions }) => [deductions.certain, deductions.possible]),
    score: span(({ score }) => (score === null ? [-0.01, -0.01] : [score.low, score.high])),
    grades: {
      best: Uint8Array.from(results, ({ possibleGrades }) => gradePlace(possibleGrades[0])),
      worst: Uint8Array.from(results, ({ possibleGrades }) => gradePlace(possibleGrades.at(-1))),
    },
    indicator: (id) => standing(results.map(({ areas, bonus, deductions }) => [...areas, bonus, deductions].flatMap(({ indicators }) => indicators).find((each) => each.id === id))),
    assessment: (town) => {
      const result = results[town];
      if (result === undefined) throw new RangeError(`no town at ${town}`);
      return result;
    },
  };
}
