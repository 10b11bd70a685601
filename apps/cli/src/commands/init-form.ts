import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { loadSubmission } from '../input/submission.js';

/** An empty submission as an Excel form, filled in as far as another submission goes. */
export async function initForm(session: Session): Promise<Answer> {
  const { operands, lang, from } = session;
  const framework = await chosenFramework(session);
  const [town] = operands;
  const submission = from === undefined ? undefined : await loadSubmission(session, framework, from);
  const { submissionWorkbook } = await import('@fazhi/files');
  return { bytes: await submissionWorkbook(framework, { language: lang, ...(town === undefined ? {} : { town }), ...(submission === undefined ? {} : { submission }) }) };
}
