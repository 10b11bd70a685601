import { compareShortfalls, rectificationList, shortfalls } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { rectificationTable, shortfallReport } from '../views/shortfalls.js';
import { reportMarkdown, reportText } from '../views/report.js';
import { tableText } from '../views/table.js';
import { scoredTown } from './town.js';

/** The shortfalls in the figures, beside those that the town admits, and the list to set them right. */
export async function shortfallsCommand(session: Session): Promise<Answer> {
  const { framework, submission, assessment, options, scored } = await scoredTown(session);
  const found = { shortfalls: shortfalls(framework, assessment), comparison: compareShortfalls(framework, submission, assessment) };
  if (session.format === 'text') return { output: reportText(session, shortfallReport(session, scored, found)) };
  const rectification = rectificationList(framework, submission, { ...options, assessment });
  const table = rectificationTable(session, rectification);
  if (session.format === 'md') return { output: reportMarkdown(shortfallReport(session, scored, found), [table]) };
  return { output: tableText({ ...table, json: { ...found, rectification } }, session.format) };
}
