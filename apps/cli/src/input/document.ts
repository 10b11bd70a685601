import { extname } from 'node:path';
import { plainName, visibleLine, withoutInvisible, type Framework, type Issue, type Place } from '@fazhi/core';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { inputProblem, inputWords } from '../messages/input.js';
import { problemOf, type Problem } from '../problem.js';
import { readBytes } from './bytes.js';
import { decode } from './decode.js';
import { MOST_LEVELS, tooDeepAt } from './depth.js';
import { parseJson } from './json.js';
import { kindOf, type FileKind } from './kinds.js';
import type { ParsedText } from './parsed.js';
import { colonSlip, isWideIndented } from './slips.js';
import { readingFrom } from './stumbling.js';
import { isTableFile } from './table-file.js';
import { isWorkbook } from './workbook-file.js';

/** A file read as far as its form allows. */
export interface InputDocument {
  readonly file: string;
  /** Undefined where the form is so broken that nothing can be read. */
  readonly data: unknown;
  /** What is wrong with its form. */
  readonly problems: readonly Problem[];
  /** Adds what core found, each with its place. What only follows from a problem of form on the same line is left out. */
  with(issues: readonly Issue[]): Promise<readonly Problem[]>;
  /** A form says what its cells are only together with a framework; until then its data names its edition and no more. */
  readBy?(framework: Framework): InputDocument;
}

/** Whatever their names; all else is known by its name as well, or read as text. */
const NEVER_READ: ReadonlySet<FileKind> = new Set<FileKind>(['opendocument', 'html', 'xml', 'rtf', 'parquet']);

/** Bytes, text, nesting, then YAML or JSON: each step costs only what the one before allowed. The quick parser counts levels itself. */
export async function readDocument(session: Session, file: string): Promise<InputDocument> {
  return await readingFrom(file, () => read(session, file));
}

async function read(session: Session, file: string): Promise<InputDocument> {
  const bytes = await readBytes(session.io, file);
  const kind = kindOf(bytes);
  if (kind !== undefined && NEVER_READ.has(kind)) throw new Failure(EXIT.input, inputWords.notText(file, kind));
  if (isWorkbook(file, bytes)) return await (await import('./workbook.js')).readWorkbookFile(session, file, bytes);
  const { text, encoding } = decode(file, bytes);
  if (isTableFile(file)) throw new Failure(EXIT.input, inputWords.isTable(file));
  await session.detail(inputWords.read(file, bytes.length, encoding));
  if (encoding !== 'UTF-8') await session.notice(inputWords.otherEncoding(file, encoding));
  if (!mayBeJson(file, text)) {
    const { quickYaml } = await import('./quick-yaml.js');
    const quick = quickYaml(text);
    // Places are worth their time only when there is something to say.
    if (quick !== undefined && !HALVES.test(text)) return hasTooMuch(quick.data) ? refused(file, 'too-many-values') : { file, data: quick.data, problems: [], with: async (issues) => (issues.length === 0 ? [] : merged(await fullYaml(text), issues)) };
  }
  const parsed = await parsedOf(file, text);
  return hasTooMuch(parsed.data) ? refused(file, 'too-many-values') : documentOf(file, parsed);
}

/** Only escapes can write half a character, and only the full parser looks for them. */
const HALVES = /\\u[dD][89a-fA-F]/;

/** Towns of hundreds of villages have a few thousand. */
const MOST_VALUES = 100_000;

/** Counted before anything is done with them. */
function hasTooMuch(data: unknown): boolean {
  let left = MOST_VALUES;
  const waiting: unknown[] = [data];
  while (waiting.length > 0 && left >= 0) {
    const value = waiting.pop();
    left -= 1;
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) waiting.push(part);
  }
  return left < 0;
}

function refused(file: string, code: 'too-many-values'): InputDocument {
  return { file, data: undefined, problems: [inputProblem(code, undefined, MOST_VALUES)], with: () => Promise.resolve([]) };
}

async function parsedOf(file: string, text: string): Promise<ParsedText> {
  const line = tooDeepAt(text);
  if (line !== undefined) return { data: undefined, problems: [inputProblem('too-deep', { line, column: 1 }, MOST_LEVELS)], placeOf: () => undefined };
  if (!mayBeJson(file, text)) return await fullYaml(text);
  const parsed = parseJson(text);
  // YAML in flow style also begins with a brace; only the name says for certain that JSON is meant.
  return parsed.data !== undefined || isJsonFile(file) ? parsed : await fullYaml(text);
}

function documentOf(file: string, parsed: ParsedText): InputDocument {
  return { file, data: parsed.data, problems: parsed.problems, with: (issues) => Promise.resolve(merged(parsed, issues)) };
}

async function fullYaml(text: string): Promise<ParsedText> {
  return (await import('./yaml.js')).parseYaml(text);
}

function isJsonFile(file: string): boolean {
  return extname(file).toLowerCase() === '.json';
}

/** Standard input and files without extension may hold either. */
function mayBeJson(file: string, text: string): boolean {
  return isJsonFile(file) || (extname(file) === '' && text.trimStart().startsWith('{'));
}

/** What is wrong with a name by its look, which its letters do not show. */
function nameSlip(name: string, place: Place | undefined): Problem | undefined {
  if (isWideIndented(name)) return inputProblem('wide-indent', place, plainName(name));
  const colon = colonSlip(name);
  if (colon !== undefined) return inputProblem('colon', place, colon);
  return withoutInvisible(name) === name ? undefined : inputProblem('invisible-in-name', place, visibleLine(name), plainName(name));
}

const ABOUT_KEYS = new Set(['unknown-key', 'unknown-fact', 'clashing-id']);

function merged({ problems, placeOf }: ParsedText, issues: readonly Issue[]): readonly Problem[] {
  const lines = new Set(problems.map(({ place }) => place?.line));
  const more = issues.flatMap((issue): Problem[] => {
    const place = issue.place ?? placeOf(issue.path, ABOUT_KEYS.has(issue.code) ? 'key' : 'value');
    if (place !== undefined && lines.has(place.line)) return [];
    const slip = ABOUT_KEYS.has(issue.code) ? nameSlip(String(issue.path.at(-1)), place) : undefined;
    if (slip !== undefined) return [slip];
    return [{ ...problemOf(issue), ...(place === undefined ? {} : { place }) }];
  });
  return [...problems, ...more];
}
