import { cannotWords, causeWords, formatPoints, type Cannot, type NextStep, type PlanCoverage, type Simulation, type StepOption } from '@fazhi/core';
import type { Session } from '../command.js';
import { planWords as words } from '../messages/plan.js';
import { coverageLines } from './coverage.js';
import { headingOf, type Item, type Report, type Section } from './report.js';
import { scoreFigure, signed } from './score-now.js';
import type { Scored } from './scored.js';
import type { Table } from './table.js';

type Planned = Omit<Simulation, 'assessment'>;

export interface Next {
  readonly nextSteps: readonly NextStep[];
  readonly coverage: PlanCoverage;
  readonly planned: Planned;
}

export function nextReport(session: Session, scored: Scored, { nextSteps, coverage, planned }: Next): Report {
  const { say } = session;
  const possible = nextSteps.filter(({ options }) => options.length > 0);
  const first: Section = possible.length === 0 ? { head: say(words.nothing) } : { head: say(words.next(possible.length)), isNumbered: true, items: possible.map((step) => stepItem(session, step)) };
  return { title: headingOf(session, scored), sections: [first, ...cannotSection(session, nextSteps), writtenSection(session, scored, coverage, planned)] };
}

function stepItem(session: Session, { id, title, lost, cause, options }: NextStep): Item {
  const { say, marks } = session;
  return {
    head: `${say(title)}  −${formatPoints(lost)}${marks.open}${say(causeWords[cause])}${marks.close}  ${id}`,
    lines: options.map((option) => `${reachOf(session, option)}${marks.colon}${say(option.words)}  ${signed(option.gain)}`),
  };
}

function reachOf({ say, lang }: Session, { reach }: StepOption): string {
  return reach.map((each) => say(words.reach[each])).join(lang === 'zh' ? '／' : ' / ');
}

function cannotSection({ say, marks }: Session, steps: readonly NextStep[]): Section[] {
  const byReason = new Map<Cannot, NextStep[]>();
  for (const step of steps) if (step.cannot !== undefined) byReason.set(step.cannot, [...(byReason.get(step.cannot) ?? []), step]);
  if (byReason.size === 0) return [];
  const items = [...byReason].map(([cannot, each]) => ({ head: `${say(cannotWords[cannot])}${marks.colon}${each.map(({ title, lost }) => `${say(title)} −${formatPoints(lost)}`).join(marks.comma)}` }));
  return [{ head: say(words.cannot), items }];
}

/** What the town's own steps come to. */
function writtenSection(session: Session, { submission }: Scored, coverage: PlanCoverage, planned: Planned): Section {
  const { say } = session;
  const ahead = submission.nextSteps.filter(({ state }) => state === 'planned' || state === 'under-way');
  const unmeasured = ahead.filter(({ measures }) => measures.length === 0).length;
  const lines = [
    say(words.allDone(scoreFigure(session, planned.before), scoreFigure(session, planned.after), signed(planned.gain))),
    ...(unmeasured === 0 ? [] : [say(words.notCounted(unmeasured))]),
  ];
  return { head: say(words.written), items: [...coverageLines(session, coverage), ...(planned.changes.length === 0 ? [] : lines)].map((head) => ({ head })) };
}

export function nextTable(session: Session, steps: readonly NextStep[]): Table {
  const { say } = session;
  const columns = [words.indicator, words.id, words.lost, words.cause, words.reachHead, words.measure, words.indicatorGain, words.gain, words.why].map((head) => ({ head: say(head) }));
  const rows = steps.flatMap((step) => {
    const start = [say(step.title), step.id, formatPoints(step.lost), say(causeWords[step.cause])];
    if (step.cannot !== undefined) return [[...start, '', '', '', '', say(cannotWords[step.cannot])]];
    return step.options.map((option) => [...start, reachOf(session, option), say(option.words), formatPoints(option.indicatorGain), formatPoints(option.gain), '']);
  });
  return { columns, rows, json: steps };
}
