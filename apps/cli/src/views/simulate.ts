import { formatPoints, type Simulation } from '@fazhi/core';
import type { Session } from '../command.js';
import { simulateWords as words } from '../messages/simulate.js';
import { headingOf, type Report } from './report.js';
import { scoreNowWords, signed } from './score-now.js';
import type { Scored } from './scored.js';
import type { Table } from './table.js';

export function simulateReport(session: Session, scored: Scored, { before, after, gain, changes, indicators }: Simulation): Report {
  const { say, marks } = session;
  const now = (score: Simulation['before']): string => scoreNowWords(session, scored.framework, score);
  const moved = indicators.map(({ id, title, before: was, after: is, gain: more }) => ({ head: `${say(title)}${marks.colon}${say(words.result(formatPoints(was), formatPoints(is), signed(more)))}  ${id}` }));
  return {
    title: headingOf(session, scored),
    sections: [
      { head: `${say(words.score)}${marks.colon}${say(words.result(now(before), now(after), signed(gain)))}` },
      { head: say(words.changes), items: changes.map(({ words: said, id }) => ({ head: `${say(said)}  ${id}` })) },
      moved.length === 0 ? { head: say(words.nothingMoved) } : { head: say(words.moved), items: moved },
    ],
  };
}

export function simulateTable({ say }: Session, simulation: Simulation): Table {
  const { before, after, gain, indicators } = simulation;
  const { assessment: _whole, ...json } = simulation;
  const columns = [words.indicator, words.id, words.before, words.after, words.gain].map((head) => ({ head: say(head) }));
  const figure = (points: number | null): string => (points === null ? '' : formatPoints(points));
  return {
    columns,
    rows: [
      ...indicators.map(({ id, title, before: was, after: is, gain: more }) => [say(title), id, figure(was), figure(is), figure(more)]),
      [say(words.score), '', figure(before.low), figure(after.low), figure(gain)],
    ],
    json,
  };
}
