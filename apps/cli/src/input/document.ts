import { extname } from 'node:path';
import type { Issue } from '@fazhi/core';
import type { Session } from '../command.js';
import { inputProblem, inputWords } from '../messages/input.js';
import { problemOf, type Problem } from '../problem.js';
import { readBytes } from './bytes.js';
import { decode } from './decode.js';
import { MOST_LEVELS, tooDeepAt } from './depth.js';
import { parseJson } from './json.js';
import type { ParsedText } from './parsed.js';
import { colonSlip } from './slips.js';

/** A file read as far as its form allows. */
export interface InputDocument {
  readonly file: string;
  /** Undefined where the form is so broken that nothing can be read. */
  readonly data: unknown;
  /** What is wrong with its form. */
  readonly problems: readonly Problem[];
  /** Adds what core found, each with its place. What only follows from a problem of form on the same line is left out. */
  with(issues: readonly Issue[]): Promise<readonly Problem[]>;
}

/** Bytes, text, nesting, YAML or JSON: in this order, so that each step costs only what the one before allowed. */
export async function readDocument(session: Session, file: string): Promise<InputDocument> {
  const bytes = await readBytes(session.io, file);
  const { text, encoding } = decode(file, bytes);
  await session.detail(inputWords.read(file, bytes.length, encoding));
  if (encoding !== 'UTF-8') await session.notice(inputWords.otherEncoding(file, encoding));
  const line = tooDeepAt(text);
  if (line !== undefined) return documentOf(file, { data: undefined, problems: [inputProblem('too-deep', { line, column: 1 }, MOST_LEVELS)], placeOf: () => undefined });
  const json = jsonOf(file, text);
  if (json !== undefined) return documentOf(file, json);
  const { quickYaml } = await import('./quick-yaml.js');
  const quick = quickYaml(text);
  if (quick === undefined) return documentOf(file, await fullYaml(text));
  // Places are worth their time only when there is something to say.
  return { file, data: quick.data, problems: [], with: async (issues) => (issues.length === 0 ? [] : merged(await fullYaml(text), issues)) };
}

function documentOf(file: string, parsed: ParsedText): InputDocument {
  return { file, data: parsed.data, problems: parsed.problems, with: (issues) => Promise.resolve(merged(parsed, issues)) };
}

async function fullYaml(text: string): Promise<ParsedText> {
  return (await import('./yaml.js')).parseYaml(text);
}

function jsonOf(file: string, text: string): ParsedText | undefined {
  const named = extname(file).toLowerCase();
  if (named !== '.json' && (named !== '' || !text.trimStart().startsWith('{'))) return undefined;
  const parsed = parseJson(text);
  // YAML in flow style also begins with a brace; only the name says for certain that JSON is meant.
  return named === '.json' || parsed.data !== undefined ? parsed : undefined;
}

const ABOUT_KEYS = new Set(['unknown-key', 'unknown-fact', 'clashing-id']);

function merged({ problems, placeOf }: ParsedText, issues: readonly Issue[]): readonly Problem[] {
  const lines = new Set(problems.map(({ place }) => place?.line));
  const more = issues.flatMap((issue): Problem[] => {
    const place = issue.place ?? placeOf(issue.path, ABOUT_KEYS.has(issue.code) ? 'key' : 'value');
    if (place !== undefined && lines.has(place.line)) return [];
    const slip = ABOUT_KEYS.has(issue.code) ? colonSlip(String(issue.path.at(-1))) : undefined;
    if (slip !== undefined) return [inputProblem('colon', place, slip)];
    return [{ ...problemOf(issue), ...(place === undefined ? {} : { place }) }];
  });
  return [...problems, ...more];
}
