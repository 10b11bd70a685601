import type * as z from 'zod';
import { issue, type Issue } from '../issue.js';
import type { TypeName } from '../issue-details.js';
import { isRecord, own, show, type Path } from '../read/context.js';
import { suggest } from '../suggest.js';
import type { KnownKeys } from './scheme-schema.js';

/** Keys that may stand at a place. */
type Keys = (path: Path) => KnownKeys;

/** What a schema found, as messages of our own: one for each place, with what is and what should be. */
export function issuesOf(error: z.ZodError, data: unknown, known: Keys, prefix: Path = []): Issue[] {
  return error.issues.flatMap((found) => issuesFrom(found, data, known, prefix));
}

type Found = z.core.$ZodIssue;

function issuesFrom(found: Found, data: unknown, known: Keys, prefix: Path): Issue[] {
  const path = [...prefix, ...pathOf(found)];
  const value = at(data, pathOf(found));
  if (found.code === 'unrecognized_keys') return found.keys.map((key) => unknownKey(key, path, known(path)));
  if (value !== undefined && found.code === 'invalid_union') return fromUnion(found, data, known, prefix);
  if (value === undefined) return [issue('missing-key', path.slice(0, -1), { key: path.slice(-1).join() })];
  if (found.code === 'invalid_value') {
    const options = found.values.map(String);
    return [issue('unknown-key', path, { key: typeof value === 'string' ? value : show(value), suggestion: (typeof value === 'string' ? suggest(value, options) : undefined) ?? options.join(' | ') })];
  }
  if (found.code === 'invalid_format') return [issue('bad-id', path, { id: String(value) })];
  if (found.code === 'invalid_key') return [issue('bad-id', path, { id: path.slice(-1).join() })];
  return [badType(path, expectedOf(found), value)];
}

/** As many keys as can be taken in at a glance. */
const MOST_LISTED = 8;

/** The nearest key that may stand here, or all of them where they are few; one that belongs elsewhere only where none is near. */
function unknownKey(key: string, path: Path, { here, anywhere }: KnownKeys): Issue {
  const listed = here.length > 0 && here.length <= MOST_LISTED ? here.join(' | ') : undefined;
  return issue('unknown-key', [...path, key], { key, suggestion: suggest(key, here) ?? listed ?? suggest(key, anywhere) });
}

/** What a list holds, where people write something else instead. */
const EXAMPLES: Readonly<Record<string, string>> = { bands: '[{ atLeast: 0.9, points: 3 }, { atLeast: 0.8, points: 2 }]', levels: '[{ fact: awards, points: 1 }]' };

function badType(path: Path, expected: TypeName, value: unknown): Issue {
  const example = EXAMPLES[String(path.at(-1))];
  return issue('bad-type', path, { expected, found: show(value), ...(expected === 'list' && example !== undefined ? { example } : {}) });
}

/** The branch that a person most likely meant: the one with the fewest complaints, a matching kind before all. */
function fromUnion(found: Extract<Found, { code: 'invalid_union' }>, data: unknown, known: Keys, prefix: Path): Issue[] {
  const here = pathOf(found);
  const branches = found.errors.filter((branch) => branch.length > 0);
  const misfit = (branch: readonly Found[]): number => (branch.some((each) => each.path[0] === 'kind') ? 2 : branch.some((each) => each.path.length === 0 && each.code !== 'unrecognized_keys') ? 1 : 0);
  const ranked = [...branches].sort((a, b) => misfit(a) - misfit(b) || a.length - b.length);
  const value = at(data, here);
  if (isRecord(value) && CONDITIONS.includes(String(here.at(-1)))) return conditionIssues(value, [...prefix, ...here]);
  if (isRecord(value)) return ranked.slice(0, 1).flat().flatMap((each) => issuesFrom({ ...each, path: [...here, ...each.path] }, data, known, prefix));
  // Every union of the file names a type in some branch; the first one is what is asked for.
  const wanted = branches.flat().filter((each) => each.code === 'invalid_type' && each.path.length === 0);
  return wanted.slice(0, 1).map((each) => badType([...prefix, ...here], expectedOf(each), value));
}

const CONDITIONS = ['when', 'appliesWhen'];
const TESTS = ['is', 'atLeast', 'atMost'];

/** A condition names a fact and one test: what it holds besides, or lacks, is said with all tests there are. */
function conditionIssues(value: Readonly<Record<string, unknown>>, path: Path): Issue[] {
  const keys = Object.keys(value);
  const strange = keys.filter((key) => key !== 'fact' && !TESTS.includes(key));
  const tests = keys.filter((key) => TESTS.includes(key));
  if (strange.length > 0) return strange.map((key) => issue('unknown-key', [...path, key], { key, suggestion: suggest(key, TESTS) ?? TESTS.join(' | ') }));
  const missing = [...(keys.includes('fact') ? [] : ['fact']), ...(tests.length === 0 ? [TESTS.join(' | ')] : [])];
  if (missing.length > 0) return missing.map((key) => issue('missing-key', path, { key }));
  // Two tests at once, or one that holds something else than it can.
  if (tests.length > 1) return [issue('one-of', path, { keys: tests.join(' | ') })];
  if (typeof own(value, 'fact') !== 'string') return [badType([...path, 'fact'], 'text', own(value, 'fact'))];
  return tests.map((test) => badType([...path, test], test === 'is' ? 'flag' : 'number', own(value, test)));
}

function pathOf(found: Found): (string | number)[] {
  return found.path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function at(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) value = own(Object(value) as Readonly<Record<string, unknown>>, String(key));
  return value;
}

const EXPECTED: Readonly<Record<string, TypeName>> = { array: 'list', object: 'object', record: 'object', tuple: 'list', number: 'number', int: 'count', boolean: 'flag' };

/** Texts are what is left. */
function expectedOf(found: Found): TypeName {
  const said = new Map<string, unknown>(Object.entries(found));
  return EXPECTED[String(said.get('origin') ?? said.get('expected'))] ?? 'text';
}
