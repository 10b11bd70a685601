import { diff, trends, type Issue } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { readSides, type FileSide } from '../input/sides.js';
import { diffViewWords as words } from '../messages/diff.js';
import { problemOf } from '../problem.js';
import { diffReport, diffTable } from '../views/diff.js';
import { shown } from '../views/report.js';
import { trendsReport, trendsTable } from '../views/trends.js';

/** What changed between years of a town, and what it is due to; with more than two files from each year to the next. */
export async function diffCommand(session: Session): Promise<Answer> {
  const sides = await readSides(session, session.operands);
  const [before, after, third] = sides;
  if (before === undefined || after === undefined) throw new Error('two submissions are needed');
  if (third !== undefined) return await trendsAnswer(session, sides);
  const { diff: found, issues } = diff(before, after);
  if (found === undefined) return await refused(session, issues, () => after.file);
  const [was, is] = [before.submission.year, after.submission.year];
  if (was !== undefined && is !== undefined && was > is) await session.notice(words.otherOrder(was, is));
  const town = after.submission.town.name;
  return { output: shown(session, () => diffReport(session, town, after.framework, found), () => diffTable(session, found)) };
}

async function trendsAnswer(session: Session, sides: readonly FileSide[]): Promise<Answer> {
  const { trends: found, issues } = trends(sides);
  if (found === undefined) return await refused(session, issues, ({ path: [place] }) => sides[Number(place)]?.file ?? session.file);
  return { output: shown(session, () => trendsReport(session, found), () => trendsTable(session, found)) };
}

/** Every reason with its file. Paths of such issues lead to sides of the comparison, which no reader of the file can follow. */
async function refused(session: Session, issues: readonly Issue[], fileOf: (issue: Issue) => string): Promise<never> {
  for (const issue of issues) await session.report(fileOf(issue), [{ ...problemOf(issue), path: [] }]);
  throw new Failure(EXIT.input, words.notComparable);
}
