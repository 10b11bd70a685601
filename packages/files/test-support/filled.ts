import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { formProblemWords, openForm, placeWords, submissionWorkbook, workbookFaultWords } from '../src/index.js';
import { exampleOf } from './examples.js';

/** The parts of an office file as text, by name. */
export type PartTexts = Record<string, string>;

export function partsOf(bytes: Uint8Array): PartTexts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function packed(parts: Readonly<PartTexts>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])), { level: 0 });
}

let filled: Promise<Uint8Array> | undefined;

/** The form of an example of the documentation, filled in; made once. */
export async function filledForm(): Promise<Uint8Array> {
  return await (filled ??= submissionWorkbook(township, { submission: exampleOf(township, 'full-town') }));
}

/** What comes of a form: the submission, or why there is none, and everything that is said, with its place. */
export interface Outcome {
  readonly result: string;
  readonly said: readonly string[];
}

export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const form = await openForm(bytes);
  if ('fault' in form) return { result: form.fault.code, said: [workbookFaultWords(form.fault).zh] };
  const { data, problems, notices, placeOf } = form.readWith(township);
  const { submission, issues } = readSubmission(township, data);
  const told = [...problems, ...notices].map((problem) => `${problem.place === undefined ? '' : `${placeWords(problem.place).zh} `}${formProblemWords(problem).zh}`);
  const checked = issues.map(({ code, path }) => {
    const place = placeOf(path);
    return `${place === undefined ? '' : `${placeWords(place).zh} `}${code}`;
  });
  return { result: JSON.stringify(problems.length > 0 ? problems : (submission ?? issues)), said: [...told, ...checked] };
}
