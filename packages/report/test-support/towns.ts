import { readFileSync } from 'node:fs';
import { assess, compareShortfalls, explain, frameworkFor, planCoverage, readSubmission, shortfalls, type AssessOptions, type Framework, type Submission } from '@fazhi/core';
import { parse } from 'yaml';
import type { TownReport } from '../src/index.js';

type Data = Readonly<Record<string, unknown>>;

/** What an example of the documentation holds, with changes. */
export function exampleData(file: string, changes: Data = {}): Data {
  const data: unknown = parse(readFileSync(new URL(`../../../docs/examples/${file}`, import.meta.url), 'utf8'));
  return { ...(data as Data), ...changes };
}

/** A submission that is sound. */
export function read(framework: Framework, data: Data): Submission {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return submission;
}

/** Everything that core says about a town, as the page takes it. */
export function reportOf(framework: Framework, submission: Submission, options: AssessOptions = {}): TownReport {
  const assessment = assess(framework, submission, options);
  return {
    framework: frameworkFor(framework, submission),
    assessment,
    explanations: explain(framework, submission, undefined, { ...options, assessment }),
    shortfalls: shortfalls(framework, assessment),
    admitted: compareShortfalls(framework, submission, assessment),
    coverage: planCoverage(framework, submission, assessment, options),
  };
}
