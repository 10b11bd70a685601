import { plainName, readSubmission, type Framework, type Submission } from '@fazhi/core';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { inputWords } from '../messages/input.js';
import { hasErrors, type Problem } from '../problem.js';
import { readDocument, type InputDocument } from './document.js';
import { readingFrom } from './stumbling.js';

export interface CheckedSubmission {
  readonly file: string;
  /** As far as the file says one. */
  readonly town?: string;
  /** Undefined where there are errors. */
  readonly submission: Submission | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a submission with everything that is wrong with it. */
export async function checkSubmission(session: Session, framework: Framework, file: string): Promise<CheckedSubmission> {
  return await checkDocument(session, framework, await readDocument(session, file));
}

export async function checkDocument(session: Session, framework: Framework, given: InputDocument): Promise<CheckedSubmission> {
  return await readingFrom(given.file, () => check(session, framework, given));
}

async function check(session: Session, framework: Framework, given: InputDocument): Promise<CheckedSubmission> {
  const document = given.readBy?.(framework) ?? given;
  const { file } = document;
  const town = townIn(document.data);
  const named = town === undefined ? {} : { town };
  if (document.data === undefined) return { file, submission: undefined, problems: document.problems };
  const { submission, issues } = readSubmission(framework, document.data, { from: given.readBy === undefined ? 'data' : 'form', ...(session.asOf === undefined ? {} : { asOf: session.asOf }) });
  const problems = await document.with(issues);
  return { file, ...named, submission: hasErrors(problems) ? undefined : submission, problems };
}

/** The name of the town, also where the submission cannot be used. */
function townIn(data: unknown): string | undefined {
  const town: unknown = typeof data === 'object' && data !== null && 'town' in data ? data.town : undefined;
  const name: unknown = typeof town === 'object' && town !== null && 'name' in town ? town.name : town;
  return typeof name === 'string' && name.trim() !== '' ? plainName(name) : undefined;
}

/** Reads a submission that is to be scored: says what was tidied up, ends where something is wrong. */
export async function loadSubmission(session: Session, framework: Framework, file: string): Promise<Submission> {
  return await accepted(session, await checkSubmission(session, framework, file));
}

export async function accepted(session: Session, { file, submission, problems }: CheckedSubmission): Promise<Submission> {
  if (submission === undefined) throw new Failure(EXIT.input, inputWords.hasProblems(file, problems.filter(({ severity }) => severity === 'error').length), { file, problems });
  await session.report(file, problems);
  return submission;
}
