import type * as z from 'zod';
import { issue, type Issue } from '../issue.js';
import type { TypeName } from '../issue-details.js';
import { isRecord, own, show, type Path } from '../read/context.js';
import { suggest } from '../suggest.js';

/** What a schema found, as messages of our own: one for each place, with what is and what should be. */
export function issuesOf(error: z.ZodError, data: unknown, known: readonly string[], prefix: Path = []): Issue[] {
  return error.issues.flatMap((found) => issuesFrom(found, data, known, prefix));
}

type Found = z.core.$ZodIssue;

function issuesFrom(found: Found, data: unknown, known: readonly string[], prefix: Path): Issue[] {
  const path = [...prefix, ...pathOf(found)];
  const value = at(data, pathOf(found));
  if (found.code === 'unrecognized_keys') return found.keys.map((key) => issue('unknown-key', [...path, key], { key, suggestion: suggest(key, known) }));
  if (value !== undefined && found.code === 'invalid_union') return fromUnion(found, data, known, prefix);
  if (value === undefined) return [issue('missing-key', path.slice(0, -1), { key: path.slice(-1).join() })];
  if (found.code === 'invalid_value') {
    const options = found.values.map(String);
    return [issue('unknown-key', path, { key: show(value), suggestion: (typeof value === 'string' ? suggest(value, options) : undefined) ?? options.join(' | ') })];
  }
  if (found.code === 'invalid_format') return [issue('bad-id', path, { id: String(value) })];
  if (found.code === 'invalid_key') return [issue('bad-id', path, { id: path.slice(-1).join() })];
  return [issue('bad-type', path, { expected: expectedOf(found), found: show(value) })];
}

/** The branch that a person most likely meant: the one with the fewest complaints, a matching kind before all. */
function fromUnion(found: Extract<Found, { code: 'invalid_union' }>, data: unknown, known: readonly string[], prefix: Path): Issue[] {
  const here = pathOf(found);
  const branches = found.errors.filter((branch) => branch.length > 0);
  const misfit = (branch: readonly Found[]): number => (branch.some((each) => each.path[0] === 'kind') ? 2 : branch.some((each) => each.path.length === 0 && each.code !== 'unrecognized_keys') ? 1 : 0);
  const ranked = [...branches].sort((a, b) => misfit(a) - misfit(b) || a.length - b.length);
  const value = at(data, here);
  if (isRecord(value)) return ranked.slice(0, 1).flat().flatMap((each) => issuesFrom({ ...each, path: [...here, ...each.path] }, data, known, prefix));
  // Every union of the file names a type in some branch; the first one is what is asked for.
  const wanted = branches.flat().filter((each) => each.code === 'invalid_type' && each.path.length === 0);
  return wanted.slice(0, 1).map((each) => issue('bad-type', [...prefix, ...here], { expected: expectedOf(each), found: show(value) }));
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
