import { issue, type Issue } from '../issue.js';
import { isRecord, own, type Path } from '../read/context.js';

/** The format that this version reads. */
const FORMAT = 1;

/** Far more than any scheme has; a file beyond them is no scheme, and would only take time. */
const MOST_ENTRIES = 2000;
const MOST_VALUES = 100_000;
const MOST_LEVELS = 24;

/**
 * What is wrong with a scheme file before anything is read from it: a format of a later version, more than any scheme holds, two
 * entries of one id. Looks at every value once at most.
 */
export function fileIssues(data: Readonly<Record<string, unknown>>): Issue[] {
  const format = own(data, 'fazhi-framework');
  if (typeof format === 'number' && Number.isInteger(format) && format > FORMAT) return [issue('newer-format', ['fazhi-framework'], { found: format, known: FORMAT })];
  const size = sizeIssue(data);
  return size === undefined ? [...doubles(data)] : [size];
}

interface Inside {
  readonly value: unknown;
  readonly path: Path;
}

/** The first place where there is too much, level by level. */
function sizeIssue(data: unknown): Issue | undefined {
  let values = 0;
  let level: readonly Inside[] = [{ value: data, path: [] }];
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (depth > MOST_LEVELS) return issue('too-many', [], { of: 'levels', most: MOST_LEVELS });
    if (values > MOST_VALUES) return issue('too-many', [], { of: 'values', most: MOST_VALUES });
    const crowded = level.find(({ value }) => sizeOf(value) > MOST_ENTRIES);
    if (crowded !== undefined) return issue('too-many', crowded.path, { of: 'entries', most: MOST_ENTRIES });
    level = level.flatMap(({ value, path }) => entriesOf(value).map(([key, each]) => ({ value: each, path: [...path, key] })));
  }
  return undefined;
}

function entriesOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((each: unknown, place) => [place, each]);
  return isRecord(value) ? Object.entries(value) : [];
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : isRecord(value) ? Object.keys(value).length : 0;
}

const LISTS = ['areas', 'gates', 'grades', 'channels', 'classes'];

/** Entries of lists whose id stood there before: of two only one could hold. */
function* doubles(data: Readonly<Record<string, unknown>>): Generator<Issue> {
  for (const name of LISTS) yield* doublesIn(own(data, name), [name]);
  const areas = own(data, 'areas');
  if (!Array.isArray(areas)) return;
  for (const [place, area] of areas.entries()) if (isRecord(area)) yield* doublesIn(own(area, 'groups'), ['areas', place, 'groups']);
}

function* doublesIn(list: unknown, path: Path): Generator<Issue> {
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  for (const [place, each] of list.entries()) {
    const id: unknown = isRecord(each) ? own(each, 'id') : undefined;
    if (typeof id !== 'string') continue;
    if (seen.has(id)) yield issue('clashing-id', [...path, place, 'id'], { id });
    seen.add(id);
  }
}
