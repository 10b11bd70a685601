import { assess, type AssessOptions, type Assessment, type Framework, type Submission } from '@fazhi/core';
import type { Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { loadSubmission } from '../input/submission.js';
import { scoredOf, type Scored } from '../views/scored.js';

/** The town that a command is about, scored. */
export interface Town {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly options: AssessOptions;
  readonly assessment: Assessment;
  readonly scored: Scored;
}

export async function scoredTown(session: Session, file = session.file): Promise<Town> {
  const framework = await chosenFramework(session);
  const submission = await loadSubmission(session, framework, file);
  return townOf(session, framework, submission);
}

export function townOf(session: Session, framework: Framework, submission: Submission): Town {
  const options = assessOptions(session);
  const assessment = assess(framework, submission, options);
  return { framework, submission, options, assessment, scored: scoredOf(framework, submission, assessment, options) };
}

export function assessOptions({ values, asOf }: Session): AssessOptions {
  return { values, ...(asOf === undefined ? {} : { asOf }) };
}
