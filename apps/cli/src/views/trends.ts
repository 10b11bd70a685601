import { bridgeWords, diffWords, formatPoints, type Trends, type YearResult } from '@fazhi/core';
import type { Session } from '../command.js';
import { diffViewWords as words } from '../messages/diff.js';
import { scoreWords } from '../messages/score.js';
import { areaSection, movedSection, spanOf } from './diff.js';
import type { Report, Section } from './report.js';
import { scoreFigure } from './score-now.js';
import type { Table } from './table.js';

/** Several years of a town: what each came to, then every step as two years are compared. */
export function trendsReport(session: Session, { town, years, steps }: Trends): Report {
  const { say } = session;
  const first = say(words.years);
  const scores = years.map((year) => ({ head: `${say(year.year === null ? words.noYear : scoreWords.year(year.year))}  ${scoreFigure(session, { low: null, high: null, ...year.score, grade: null })} · ${gradeOf(session, year)} · ${year.framework.edition}` }));
  const sections = steps.flatMap((step): Section[] => {
    const [areas, moved] = [areaSection(session, step), movedSection(session, step)];
    const head = say(words.step(spanOf(session, step.before, step.after)));
    return [{ head, intro: [say(diffWords(step)), say(bridgeWords[step.bridge])] }, areas, moved];
  });
  return { title: [town, say(scoreWords.values[years[0]?.values ?? 'self'])], sections: [{ head: first, items: scores, notes: [say(words.note)] }, ...sections] };
}

function gradeOf({ say }: Session, { grade }: YearResult): string {
  return say(grade === null ? words.undecided : grade.title);
}

/** A row a year; areas by the points earned. */
export function trendsTable(session: Session, trends: Trends): Table {
  const { say } = session;
  const areas = new Map(trends.years.flatMap((year) => year.areas.map(({ id, title }) => [id, title] as const)));
  return {
    columns: [...[words.year, words.edition, words.least, words.most, words.grade], ...areas.values()].map((head) => ({ head: say(head) })),
    rows: trends.years.map((each) => [
      String(each.year ?? ''),
      each.framework.edition,
      each.score === null ? '' : formatPoints(each.score.low),
      each.score === null ? '' : formatPoints(each.score.high),
      gradeOf(session, each),
      ...[...areas.keys()].map((id) => {
        const area = each.areas.find((one) => one.id === id);
        return area === undefined ? '' : formatPoints(area.earned);
      }),
    ]),
    json: trends,
  };
}
