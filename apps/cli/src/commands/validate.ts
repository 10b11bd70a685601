import type { Answer, Session } from '../command.js';
import { EXIT } from '../exit.js';
import { chosenFramework } from '../input/framework.js';
import { checkSubmission } from '../input/submission.js';
import { validateWords } from '../messages/explain.js';
import { problemsView } from '../views/problems.js';
import { hasErrors } from '../problem.js';

/** Checks a submission: its problems are the output. */
export async function validate(session: Session): Promise<Answer> {
  const framework = await chosenFramework(session);
  const { file, submission, problems } = await checkSubmission(session, framework, session.file);
  const given = submission === undefined ? 0 : Object.keys(submission.facts).length;
  const fine = validateWords.fine(file, given, Object.keys(framework.facts).length);
  return { output: problemsView(session, file, problems, fine), exit: hasErrors(problems) ? EXIT.input : EXIT.ok };
}
