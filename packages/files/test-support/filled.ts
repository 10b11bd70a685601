import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSubmission, type Framework } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { formProblemWords, openForm, placeWords, submissionWorkbook, workbookFaultWords } from '../src/index.js';
import { exampleOf, soundOf } from './examples.js';
import { framework as lanterns } from './lanterns.js';

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

let small: Promise<Uint8Array> | undefined;

/** A form with a fact of every kind, partly filled in; made once. */
export async function smallForm(): Promise<Uint8Array> {
  const data = {
    town: { name: '某镇', villages: ['东村', '西村', '南村'], class: 'big' },
    year: 2025,
    facts: { town: { villages: 3 }, lanterns: { lit: { value: 3, evidence: ['照片'], note: '抄表' }, hung: 20, share: '95%', on: '2025-03-01', painted: { notApplicable: '没有墙' }, colour: 'red', steps: { plan: true, hang: false }, each: { 东村: true, 西村: null, 南村: false }, taste: { value: 1.5, reason: '好看' } } },
    earlier: { 2024: { lanterns: { cost: 3 } } },
    shortfalls: [{ text: '灯少', about: ['lanterns.rate'] }],
    nextSteps: [{ id: 's1', text: '多挂灯', measure: [{ fact: 'lanterns.lit', from: 3, to: 19 }] }],
  };
  return await (small ??= submissionWorkbook(lanterns, { submission: soundOf(lanterns, data) }));
}

/** What comes of a form: the submission, or why there is none, and everything that is said, with its place. */
export interface Outcome {
  readonly result: string;
  readonly said: readonly string[];
}

export async function outcomeOf(bytes: Uint8Array, framework: Framework = township): Promise<Outcome> {
  const form = await openForm(bytes);
  if ('fault' in form) return { result: form.fault.code, said: [workbookFaultWords(form.fault).zh] };
  const { data, problems, notices, placeOf } = form.readWith(framework);
  const { submission, issues } = readSubmission(framework, data);
  const told = [...problems, ...notices].map((problem) => `${problem.place === undefined ? '' : `${placeWords(problem.place).zh} `}${formProblemWords(problem).zh}`);
  const checked = issues.map(({ code, path }) => {
    const place = placeOf(path);
    return `${place === undefined ? '' : `${placeWords(place).zh} `}${code}`;
  });
  return { result: JSON.stringify(problems.length > 0 ? problems : (submission ?? issues)), said: [...told, ...checked] };
}
