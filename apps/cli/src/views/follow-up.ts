import { followUpWords, formatPoints, type Assessment, type FollowedShortfall, type FollowedStep, type FollowUp } from '@fazhi/core';
import type { Session } from '../command.js';
import { followUpViewWords as words } from '../messages/follow-up.js';
import { scoreWords } from '../messages/score.js';
import { headingOf, type Report, type Section } from './report.js';
import type { Scored } from './scored.js';
import type { Table } from './table.js';

export function followUpReport(session: Session, scored: Scored, before: Assessment, { shortfalls, steps, sameEdition }: FollowUp): Report {
  const { say, asOf } = session;
  const year = (given: number | null): string => say(given === null ? words.noYear : scoreWords.year(given));
  const span: Section = { head: say(words.years(year(before.year), year(scored.assessment.year))), intro: sameEdition ? [] : [say(words.otherEdition)] };
  const rows = shortfalls.map((each) => ({ head: shortfallLine(session, each) }));
  const planned: Section = { head: say(words.steps), isNumbered: true, items: steps.map((step) => ({ head: stepLine(session, step) })), notes: asOf === undefined ? [say(words.noAsOf)] : [] };
  return {
    title: headingOf(session, scored),
    sections: [span, rows.length === 0 ? { head: say(words.none) } : { head: say(words.shortfalls(rows.length)), items: rows }, ...(steps.length === 0 ? [] : [planned])],
  };
}

function shortfallLine(session: Session, { title, state, lostBefore, lostNow }: FollowedShortfall): string {
  const { say, marks } = session;
  return `${lostWords(session, lostBefore)} → ${lostWords(session, lostNow)}  ${say(title)}${marks.colon}${say(followUpWords[state])}`;
}

function lostWords({ say }: Session, lost: number | null): string {
  return lost === null ? say(words.notScored) : formatPoints(lost);
}

function stepLine({ say, marks }: Session, { id, text, state, due, isNew }: FollowedStep): string {
  const details = [...(due === undefined ? [] : [say(words.due(dayOf(due)))]), ...(isNew ? [say(words.isNew)] : [])];
  return `${id === undefined ? '' : `${id}  `}${text}${details.length === 0 ? '' : `${marks.open}${details.join(marks.comma)}${marks.close}`}${marks.colon}${say(words.stepStates[state])}`;
}

const MILLISECONDS = 86_400_000;

function dayOf(due: number): string {
  return new Date(due * MILLISECONDS).toISOString().slice(0, 10);
}

export function followUpTable({ say }: Session, followed: FollowUp): Table {
  const columns = [words.kind, words.title, words.id, words.before, words.now, words.dueHead, words.state].map((head) => ({ head: say(head) }));
  const figure = (lost: number | null): string => (lost === null ? '' : formatPoints(lost));
  return {
    columns,
    rows: [
      ...followed.shortfalls.map(({ id, title, state, lostBefore, lostNow }) => [say(words.shortfall), say(title), id, figure(lostBefore), figure(lostNow), '', say(followUpWords[state])]),
      ...followed.steps.map(({ id = '', text, state, due }) => [say(words.step), text, id, '', '', due === undefined ? '' : dayOf(due), say(words.stepStates[state])]),
    ],
    json: followed,
  };
}
