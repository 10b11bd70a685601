import { finalScore } from '../final-score.js';
import type { Framework } from '../framework.js';
import { gradesBetween } from '../grades.js';
import { toUnits } from '../points.js';
import type { Parts } from './parts.js';
import type { Setting } from './trial.js';
import type { Assessment, Score } from '../assessment.js';

/** What a plan is to reach: a certain final score, or a grade that is certain. */
export type Target = { readonly score: number } | { readonly grade: string };

/** True where an assessment certainly reaches the target. */
export function reachesWith(framework: Framework, { score, possibleGrades }: Scored, target: Target): boolean {
  return score !== null && isThere(framework, score.low, possibleGrades.at(-1), target);
}

/** True where the figures that are still open could bring the town there. */
export function couldReach(framework: Framework, { score, possibleGrades }: Scored, target: Target): boolean {
  return score !== null && isThere(framework, score.high, possibleGrades[0], target);
}

type Scored = Pick<Assessment, 'score' | 'possibleGrades'>;

function isThere({ grades }: Framework, points: number, grade: string | undefined, target: Target): boolean {
  if ('score' in target) return points >= target.score;
  const place = (id: string | undefined): number => grades.findIndex((each) => each.id === id);
  return place(grade) <= place(target.grade);
}

/** The score that these parts certainly come to; null where nothing applies. */
export function scoreOfParts(framework: Framework, setting: Setting, { earned, applicable, bonus, deductions }: Parts): Score | null {
  const fixed = (units: number): { low: number; high: number } => ({ low: units, high: units });
  const caps = setting.gates.flatMap(({ gate: { id, effect }, state }) => {
    return 'capTotal' in effect && state !== 'clear' ? [{ id, units: toUnits(effect.capTotal), fired: true }] : [];
  });
  return finalScore(framework, {
    total: { earned, open: 0, lost: applicable - earned, notApplicable: 0 },
    channels: setting.channels,
    bonus: fixed(Math.min(bonus, toUnits(framework.bonus.cap))),
    deductions: fixed(Math.min(deductions, toUnits(framework.deductions.cap))),
    caps,
  });
}

/** The certain final score in units; a town to which nothing applies has none to gain or lose. */
export function certainUnits(score: Score | null): number {
  return score === null ? 0 : toUnits(score.low);
}

/** True where the parts certainly reach the target. */
export function reaches(framework: Framework, setting: Setting, parts: Parts, target: Target): boolean {
  const score = scoreOfParts(framework, setting, parts);
  return reachesWith(framework, { score, ...gradesBetween(framework.grades, score, setting.gates) }, target);
}
