import { cheapestPlan, formatPoints, nextSteps, plannedScore, planCoverage, readEffort, suggest, sumPoints, type EffortScale, type Framework, type PlanOptions } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure, usage } from '../exit.js';
import { readDocument } from '../input/document.js';
import { planWords as words } from '../messages/plan.js';
import { nextReport, nextTable } from '../views/next-steps.js';
import { planReport, planTable } from '../views/plan.js';
import { shown } from '../views/report.js';
import { scoredTown, type Town } from './town.js';

/** What to do next, or the least work that reaches a target. */
export async function plan(session: Session): Promise<Answer> {
  const town = await scoredTown(session);
  const target = targetOf(session, town.framework);
  return { output: target === undefined ? next(session, town) : await towards(session, town, target) };
}

function next(session: Session, { framework, submission, assessment, options, scored }: Town): string {
  const { effort, maxSteps, fixed } = session;
  const stray = effort !== undefined ? '--effort' : maxSteps !== undefined ? '--max-steps' : fixed.length > 0 ? '--fixed' : undefined;
  if (stray !== undefined) throw usage(words.targetNeeded(stray));
  const { assessment: _whole, ...planned } = plannedScore(framework, submission, options);
  const found = {
    nextSteps: nextSteps(framework, submission, { ...options, assessment }),
    coverage: planCoverage(framework, submission, assessment, options),
    planned,
  };
  return shown(session, () => nextReport(session, scored, found), () => ({ ...nextTable(session, found.nextSteps), json: found }));
}

async function towards(session: Session, { framework, submission, options, scored }: Town, target: PlanOptions['target']): Promise<string> {
  const { maxSteps, fixed } = session;
  checkFixed(framework, fixed);
  const effort = session.effort === undefined ? undefined : await effortOf(session, framework, session.effort);
  const found = cheapestPlan(framework, submission, { ...options, target, fixed, ...(effort === undefined ? {} : { effort }), ...(maxSteps === undefined ? {} : { maxSteps }) });
  return shown(session, () => planReport(session, scored, found), () => planTable(session, found));
}

/** A score or a grade; checked here, because only a framework says which there are. */
function targetOf({ target, targetGrade }: Session, framework: Framework): PlanOptions['target'] | undefined {
  if (target !== undefined) {
    const most = sumPoints([framework.total, framework.bonus.cap]);
    if (target > most) throw usage(words.targetTooHigh(String(target), formatPoints(most)));
    return { score: target };
  }
  if (targetGrade === undefined) return undefined;
  const { grades } = framework;
  const found = grades.find(({ id, title }) => [id, title.zh, title.en].some((name) => name.toLowerCase() === targetGrade.toLowerCase()));
  if (found !== undefined) return { grade: found.id };
  const names = grades.flatMap(({ id, title }) => [id, title.zh, title.en]);
  throw usage(words.unknownGrade(targetGrade, grades.map(({ id, title }) => `${title.zh} ${id}`).join(', '), suggest(targetGrade, names)));
}

function checkFixed({ facts, indicators }: Framework, fixed: readonly string[]): void {
  const known = [...Object.keys(facts), ...Object.keys(indicators)];
  const stranger = fixed.find((id) => !known.includes(id));
  if (stranger !== undefined) throw usage(words.unknownFixed(stranger, known.find((id) => id.endsWith(`.${stranger}`)) ?? suggest(stranger, known)));
}

async function effortOf(session: Session, framework: Framework, file: string): Promise<EffortScale> {
  const document = await readDocument(session, file);
  const { effort, issues } = document.data === undefined ? { effort: undefined, issues: [] } : readEffort(framework, document.data);
  const problems = await document.with(issues);
  if (effort === undefined) throw new Failure(EXIT.input, words.badEffort(file, problems.length), { file, problems });
  return effort;
}
