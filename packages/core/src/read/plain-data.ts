import { issue, type Issue } from '../issue.js';
import { foreignName } from './show.js';

/** Deeper than any submission has a reason to be; readers below call themselves once a level. */
const MOST_LEVELS = 32;

/** Keys and values of one submission; the fullest town has some hundreds. */
const MOST_VALUES = 200_000;

interface Open {
  readonly value: object;
  readonly level: number;
  readonly above: Open | undefined;
  readonly key: string | number | undefined;
}

/**
 * What keeps data from being read as plain data: a Map, a Date or another instance of a class, a function or a symbol, data
 * nested too deep or in itself, too much of it. Such things have no keys to be read, so they would seem empty.
 */
export function plainDataIssues(data: unknown): Issue[] {
  try {
    return found(data);
  } catch {
    // A proxy or getter of a program that throws when it is looked at.
    return [issue('not-plain', [], { found: 'object' })];
  }
}

function found(data: unknown): Issue[] {
  const issues: Issue[] = [];
  const open: Open[] = [];
  let values = 0;
  const take = (value: unknown, level: number, above?: Open, key?: string | number): void => {
    if (typeof value === 'object' && value !== null) open.push({ value, level, above, key });
    else if (typeof value === 'function' || typeof value === 'symbol') issues.push(issue('not-plain', pathOf(above, key), { found: typeof value }));
  };
  take(data, 0);
  // The list grows while it is gone through.
  for (const next of open) {
    const { value, level } = next;
    if (level > MOST_LEVELS) return [issue('too-deep', pathOf(next).slice(0, 1), { most: MOST_LEVELS })];
    const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.slice(0, MOST_VALUES + 1).keys()] : keysOf(value, next, issues);
    values += keys.length;
    if (values > MOST_VALUES) return [issue('too-much', pathOf(next).slice(0, 1), { most: MOST_VALUES })];
    for (const key of keys) {
      const each = (value as Readonly<Record<string | number, unknown>>)[key];
      if (each !== undefined) take(each, level + 1, next, key);
      else if (!(key in value)) issues.push(issue('not-plain', pathOf(next, key), { found: 'hole' }));
    }
  }
  return issues;
}

/** None where the object is no plain data, which is told. */
function keysOf(value: object, at: Open, issues: Issue[]): readonly string[] {
  const name = foreignName(value);
  if (name === undefined) return Object.keys(value);
  issues.push(issue('not-plain', pathOf(at), { found: name }));
  return [];
}

function pathOf(at: Open | undefined, key: string | number | undefined = undefined): (string | number)[] {
  const path = key === undefined ? [] : [key];
  for (let next = at; next !== undefined; next = next.above) if (next.key !== undefined) path.unshift(next.key);
  return path;
}
