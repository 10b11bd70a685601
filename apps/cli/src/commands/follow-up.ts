import { followUp, type Year } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { readLastYear } from '../input/last-year.js';
import { chosenFramework } from '../input/framework.js';
import { loadSubmission } from '../input/submission.js';
import { followUpViewWords as words } from '../messages/follow-up.js';
import { followUpReport, followUpTable } from '../views/follow-up.js';
import { shown } from '../views/report.js';
import { townOf } from './town.js';

/** What became of last year's shortfalls and steps. */
export async function followUpCommand(session: Session): Promise<Answer> {
  const { asOf, operands } = session;
  const framework = await chosenFramework(session);
  const before = await readLastYear(session, framework, session.file);
  const previous = 'assessment' in before ? before : { submission: before.submission, assessment: townOf(session, framework, before.submission).assessment };
  const { submission, assessment, scored } = townOf(session, framework, await loadSubmission(session, framework, operands[1] ?? '-'));
  await warn(session, previous, { submission, assessment });
  const followed = followUp(previous, { submission, assessment }, asOf === undefined ? {} : { asOf });
  return { output: shown(session, () => followUpReport(session, scored, previous.assessment, followed), () => followUpTable(session, followed)) };
}

/** Two files may be the wrong ones, or the wrong way round. */
async function warn(session: Session, { assessment: before }: Year, { assessment: now }: Year): Promise<void> {
  if (before.town !== now.town) await session.notice(words.otherTown(before.town, now.town));
  if (before.year !== null && now.year !== null && before.year >= now.year) await session.notice(words.otherOrder(before.year, now.year));
}
