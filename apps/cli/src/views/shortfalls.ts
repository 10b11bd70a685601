import { causeWords, formatPoints, rectificationStates, type AdmittedBeside, type Problem, type RectificationRow, type ShortfallComparison, type Shortfalls, type ToReport } from '@fazhi/core';
import type { Session } from '../command.js';
import { rectificationWords as heads, shortfallWords as words } from '../messages/shortfalls.js';
import { headingOf, type Item, type Report, type Section } from './report.js';
import type { Scored } from './scored.js';
import type { Table } from './table.js';

const TO_REPORT = 10;

export interface Found {
  readonly shortfalls: Shortfalls;
  readonly comparison: ShortfallComparison;
}

export function shortfallReport(session: Session, scored: Scored, { shortfalls, comparison }: Found): Report {
  const { say } = session;
  const { problems, lost } = shortfalls;
  return {
    title: headingOf(session, scored),
    sections: [
      problems.length === 0
        ? { head: say(words.noneComputed) }
        : { head: say(words.computed(problems.length, formatPoints(lost))), isNumbered: true, items: problems.map((problem) => problemItem(session, problem)) },
      admittedSection(session, comparison),
      ...notAdmittedSection(session, comparison, problems.length),
      ...toReportSection(session, shortfalls.toReport),
    ],
  };
}

function problemItem({ say, marks, lang }: Session, { title, lost, cause, losses, basis, remedy, effort }: Problem): Item {
  return {
    head: `${say(title)}  −${formatPoints(lost)}`,
    lines: [
      losses.map(({ sentence }) => say(sentence)).join(lang === 'zh' ? '' : ' '),
      `${say(words.cause)}${marks.colon}${say(causeWords[cause])}`,
      `${say(words.basis)}${marks.colon}${basis.map(say).join(marks.semicolon)}`,
      `${say(words.remedy)}${marks.colon}${say(remedy)}`,
      `${say(words.effort)}${marks.colon}${say(words.efforts[effort])}`,
    ],
  };
}

function admittedSection(session: Session, { admitted }: ShortfallComparison): Section {
  const { say } = session;
  const head = say(words.comparison);
  if (admitted.length === 0) return { head, intro: [say(words.noneAdmitted)] };
  return { head, isNumbered: true, items: admitted.map((each) => admittedItem(session, each)) };
}

function admittedItem({ say, marks }: Session, { text, cause, state, proposals, words: said }: AdmittedBeside): Item {
  return {
    head: `${text}${marks.open}${say(words.states[state])}${marks.close}`,
    lines: [
      ...(cause === undefined ? [] : [`${say(words.townsCause)}${marks.colon}${cause}`]),
      say(said),
      ...(proposals.length === 0 ? [] : [say(words.proposals(proposals.map(({ id, title }) => `${say(title)} ${id}`).join(marks.comma)))]),
    ],
  };
}

function notAdmittedSection({ say }: Session, { notAdmitted }: ShortfallComparison, computed: number): Section[] {
  if (computed === 0) return [];
  if (notAdmitted.length === 0) return [{ head: say(words.allAdmitted) }];
  return [{ head: say(words.notAdmitted(notAdmitted.length)), items: notAdmitted.map(({ title, lost }) => ({ head: `${say(title)}  −${formatPoints(lost)}` })) }];
}

/** Unknown is not lost: what to report first. */
export function toReportSection({ say, marks }: Session, toReport: readonly ToReport[]): Section[] {
  if (toReport.length === 0) return [];
  const items = toReport.slice(0, TO_REPORT).map(({ fact, label, points, indicators }) => ({
    head: `${say(label)}  ${formatPoints(points)}  ${fact}`,
    lines: [`→ ${indicators.map(({ title }) => say(title)).join(marks.comma)}`],
  }));
  const left = toReport.length - items.length;
  return [{ head: say(words.toReport), items, notes: [...(left > 0 ? [say(words.more(left))] : []), say(words.overlap)] }];
}

/** 问题整改清单, as it is handed in. */
export function rectificationTable({ say }: Session, rows: readonly RectificationRow[]): Table {
  const columns = [heads.number, heads.problem, heads.basis, heads.measure, heads.owner, heads.due, heads.expected, heads.state].map((head) => ({
    head: say(head),
    ...(head === heads.number || head === heads.expected ? { numeric: true as const } : {}),
  }));
  return {
    title: say(heads.title),
    columns,
    rows: rows.map(({ number, problem, basis, measure, isProposed, owner, due, expected, state }) => [
      String(number),
      say(problem),
      say(basis),
      isProposed ? say(heads.proposed(say(measure))) : say(measure),
      owner ?? '',
      due ?? '',
      expected === null ? '' : formatPoints(expected),
      say(rectificationStates[state]),
    ]),
    json: rows,
  };
}
