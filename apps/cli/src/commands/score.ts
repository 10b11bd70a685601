import { formatPoints } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT } from '../exit.js';
import { scoreWords } from '../messages/score.js';
import type { Scored } from '../views/scored.js';
import { scoredTown, type Town } from './town.js';

/** Scores a submission. */
export async function score(session: Session): Promise<Answer> {
  const town = await scoredTown(session);
  const { scored, assessment } = town;
  const output = session.isWorkbook ? { bytes: await workbook(session, town) } : { output: await view(session, scored) };
  const { failUnder } = session;
  const certain = assessment.score?.low ?? 0;
  if (failUnder === undefined || certain >= failUnder) return output;
  return { ...output, exit: EXIT.failed, afterwards: scoreWords.below(formatPoints(certain), formatPoints(failUnder)) };
}

async function workbook({ lang }: Session, { framework, submission, assessment, options }: Town): Promise<Uint8Array> {
  const { resultsWorkbook } = await import('@fazhi/files');
  return await resultsWorkbook(framework, submission, { ...options, assessment, language: lang });
}

/** Only the view that is asked for is loaded. */
async function view(session: Session, scored: Scored): Promise<string> {
  switch (session.format) {
    case 'text':
      return (await import('../views/score-text.js')).scoreText(session, scored);
    case 'md':
      return (await import('../views/score-md.js')).scoreMarkdown(session, scored);
    case 'csv':
      return (await import('../views/score-csv.js')).scoreCsv(session, scored);
    case 'json':
      return `${JSON.stringify(scored.assessment, null, 2)}\n`;
  }
}
