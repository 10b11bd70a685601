import { cannotWords, formatPoints, sumPoints, type Cannot, type CheapestPlan, type OutOfReach, type PlannedWay } from '@fazhi/core';
import type { Session } from '../command.js';
import { planWords as words } from '../messages/plan.js';
import { headingOf, type Report, type Section } from './report.js';
import { scoreNowWords } from './score-now.js';
import type { Scored } from './scored.js';
import { toReportSection } from './shortfalls.js';
import type { Table } from './table.js';

/** The cheapest plan to a target, for reading. */
export function planReport(session: Session, scored: Scored, plan: CheapestPlan): Report {
  const { say, marks, maxSteps } = session;
  const goal: Section = {
    head: `${say(words.target)}${marks.colon}${targetWords(session, scored, plan)}`,
    intro: [`${say(words.now)}${marks.colon}${scoreNowWords(session, scored.framework, plan.now)}`, say(plan.state === 'more-steps' ? words.tooFewSteps(maxSteps ?? 0) : words.states[plan.state]), ...neededLines(session, scored, plan)],
    notes: plan.exact ? [] : [say(words.inexact)],
  };
  return {
    title: headingOf(session, scored),
    sections: [
      goal,
      ...(plan.best === null ? [] : [bestSection(session, scored, plan.best), ...alternativeSection(session, scored, plan, plan.best)]),
      ...(plan.state === 'report-first' ? toReportSection(session, plan.toReport) : []),
      { head: say(words.most(scoreNowWords(session, scored.framework, plan.most))) },
      ...outOfReachSection(session, plan.outOfReach),
    ],
  };
}

function targetWords({ say }: Session, { framework }: Scored, { target }: CheapestPlan): string {
  if ('score' in target) return say(words.score(formatPoints(target.score)));
  const title = framework.grades.find(({ id }) => id === target.grade)?.title;
  return say(words.grade(title === undefined ? target.grade : say(title)));
}

/** How many of the open points a target needs once everything is done. */
function neededLines({ say }: Session, { framework }: Scored, { state, target, most }: CheapestPlan): string[] {
  if (state !== 'report-first' || most.low === null || most.high === null) return [];
  const wanted = 'score' in target ? target.score : (framework.grades.find(({ id }) => id === target.grade)?.atLeast ?? 0);
  const missing = sumPoints([wanted, -most.low]);
  return [say(missing > 0 ? words.needed(formatPoints(most.low), formatPoints(missing), formatPoints(sumPoints([most.high, -most.low]))) : words.gatesOpen)];
}

function bestSection(session: Session, { framework }: Scored, way: PlannedWay): Section {
  const { say, marks, effort } = session;
  return {
    head: say(words.best(way.steps.length, String(way.effort))),
    isNumbered: true,
    items: cumulated(way).map(({ step, sum }) => ({
      head: say(step.words),
      lines: [say(words.step(String(step.effort), formatPoints(step.gain), formatPoints(sum))), say(words.serves(step.indicators.map((id) => titleOf(session, framework, id)).join(marks.comma)))],
    })),
    notes: [`${say(words.after)}${marks.colon}${scoreNowWords(session, framework, way.after)}`, ...(effort === undefined ? [say(words.scale)] : [])],
  };
}

function cumulated({ steps }: PlannedWay): { readonly step: PlannedWay['steps'][number]; readonly sum: number }[] {
  return steps.map((step, place) => ({ step, sum: sumPoints(steps.slice(0, place + 1).map(({ gain }) => gain)) }));
}

function titleOf({ say }: Session, { indicators }: Scored['framework'], id: string): string {
  const title = indicators[id]?.title;
  return title === undefined ? id : say(title);
}

function alternativeSection(session: Session, { framework }: Scored, { alternatives }: CheapestPlan, best: PlannedWay): Section[] {
  const { say } = session;
  if (alternatives.length === 0) return [];
  const items = alternatives.map(({ without, steps, effort, after }) => {
    const left = best.steps.find(({ fact }) => fact === without);
    const taken = new Set(best.steps.map(({ words: said }) => say(said)));
    const others = steps.map(({ words: said }) => say(said)).filter((said) => !taken.has(said));
    return { head: say(words.without(left === undefined ? without : say(left.words), steps.length, String(effort), scoreNowWords(session, framework, after))), lines: others.map((said) => `${say(words.instead)}${session.marks.colon}${said}`) };
  });
  return [{ head: say(words.alternatives), items }];
}

function outOfReachSection({ say, marks }: Session, list: readonly OutOfReach[]): Section[] {
  if (list.length === 0) return [];
  const byReason = new Map<Cannot, OutOfReach[]>();
  for (const each of list) byReason.set(each.why, [...(byReason.get(each.why) ?? []), each]);
  const sum = (some: readonly OutOfReach[]): string => formatPoints(sumPoints(some.map(({ lost }) => lost)));
  const items = [...byReason].map(([why, some]) => ({ head: say(words.outOfReachRow(sum(some), say(cannotWords[why]), some.map(({ title }) => say(title)).join(marks.comma))) }));
  return [{ head: say(words.outOfReach(sum(list))), items }];
}

/** The steps of the best way; without any where there is none. */
export function planTable(session: Session, plan: CheapestPlan): Table {
  const { say } = session;
  const columns = [words.number, words.measure, words.id, words.effort, words.gain, words.sum].map((head) => ({ head: say(head) }));
  const rows = plan.best === null ? [] : cumulated(plan.best).map(({ step, sum }, place) => [String(place + 1), say(step.words), step.fact, String(step.effort), formatPoints(step.gain), formatPoints(sum)]);
  return { columns, rows, json: plan };
}
