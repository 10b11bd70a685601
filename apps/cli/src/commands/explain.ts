import { explain, frameworkFor, suggest, type Explanation, type Framework, type Submission } from '@fazhi/core';
import { usage } from '../exit.js';
import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { loadSubmission } from '../input/submission.js';
import { explainWords } from '../messages/explain.js';
import { explainCsv, explainMarkdown, explainText } from '../views/explain.js';
import { assessOptions } from './town.js';

/** Explains one indicator or all. */
export async function explainCommand(session: Session): Promise<Answer> {
  const { file, operands } = session;
  const id = operands[1];
  const framework = await chosenFramework(session);
  const known = Object.keys(framework.indicators);
  if (id !== undefined && !known.includes(id)) throw usage(explainWords.unknownIndicator(id, known.find((each) => each.endsWith(`.${id}`)) ?? suggest(id, known)));
  const submission = await loadSubmission(session, framework, file);
  const explanations = explain(framework, submission, id, assessOptions(session));
  return { output: view(session, frameworkFor(framework, submission), submission, explanations) };
}

function view(session: Session, framework: Framework, submission: Submission, explanations: readonly Explanation[]): string {
  switch (session.format) {
    case 'text':
      return explainText(session, framework, explanations);
    case 'md':
      return explainMarkdown(session, framework, submission, explanations);
    case 'csv':
      return explainCsv(session, framework, explanations);
    case 'json':
      return `${JSON.stringify(explanations, null, 2)}\n`;
  }
}
