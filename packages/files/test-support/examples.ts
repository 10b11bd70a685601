import { readFileSync } from 'node:fs';
import { readSubmission, type Framework, type Submission } from '@fazhi/core';
import { parse } from 'yaml';

type Data = Readonly<Record<string, unknown>>;

/** An example of the documentation, with changes. */
export function exampleOf(framework: Framework, name: string, changes: Data = {}): Submission {
  const data: unknown = parse(readFileSync(new URL(`../../../docs/examples/${name}/submission.yaml`, import.meta.url), 'utf8'));
  return soundOf(framework, { ...(data as Data), ...changes });
}

/** A submission that is sound. */
export function soundOf(framework: Framework, data: unknown): Submission {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return submission;
}
