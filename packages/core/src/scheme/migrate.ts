import type { Framework } from '../framework.js';
import { messageOf, type Issue } from '../issue.js';
import { isRecord, type Path } from '../read/context.js';
import type { Text } from '../text.js';
import { readScheme } from './read-scheme.js';

/** One place of a scheme file that is written anew. */
export interface SchemeRewrite {
  /** Keys from the top of the file; lists by position. A key that is not there yet is added. */
  readonly path: Path;
  /** What stands there; undefined where nothing does. Plain data. */
  readonly from: unknown;
  readonly to: unknown;
  readonly why: Text;
}

export interface SchemeMigration {
  /** In the order in which they are to be made. */
  readonly rewrites: readonly SchemeRewrite[];
  /** The scheme with all of them made; the one given is left as it is. */
  readonly data: unknown;
  /** What a person has to decide: problems that are left. Empty where the result can be read. */
  readonly issues: readonly Issue[];
}

/** Each round makes every rewrite it finds; problems behind problems come up in the next. */
const MOST_ROUNDS = 5;

/**
 * What of a scheme file (评分方案) that an earlier version accepted has to be written differently today, where that can be said
 * without a person: percentages as shares in rules and as per cent in conditions, deductions that took from the good towns,
 * grades of another total.
 *
 * @param data - the file as plain data, as YAML or JSON gives it; never changed.
 * @param bases - frameworks that the scheme may extend.
 */
export function migrateScheme(data: unknown, bases: readonly Framework[]): SchemeMigration {
  const rewrites: SchemeRewrite[] = [];
  let current = data;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { issues } = readScheme(current, bases);
    const found = issues.flatMap((each) => rewriteFor(each, current) ?? []);
    if (found.length === 0) return { rewrites, data: current, issues };
    rewrites.push(...found);
    current = found.reduce((whole, { path, to }) => withValue(whole, path, to), current);
  }
  return { rewrites, data: current, issues: readScheme(current, bases).issues };
}

function rewriteFor(problem: Issue, data: unknown): SchemeRewrite | undefined {
  const { path } = problem;
  const from = valueAt(data, path);
  const rewrite = (to: unknown): SchemeRewrite => ({ path, from, to, why: messageOf(problem) });
  switch (problem.code) {
    case 'percent-as-number':
    case 'share-as-percent':
    case 'unit-as-number': {
      // What is only asked about is for a person; a figure of the edition itself is not in the file.
      const isWritten = from === problem.details.found || (from === undefined && path.at(-1) === 'per');
      return problem.severity === 'error' && isWritten ? rewrite(problem.details.proposed) : undefined;
    }
    case 'inverted-deduction':
      return problem.details.award === undefined || from === undefined ? undefined : rewrite(problem.details.award);
    case 'grades-of-another-total':
      return rewrite(problem.details.proposed.map(({ id, title, atLeast }) => ({ id, title, atLeast })));
    default:
      return undefined;
  }
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (Array.isArray(value) ? value[Number(key)] : isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), data);
}

/** The same data with one value in place of another; what is not on the way is shared. */
function withValue(data: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(data)) return data.map((each: unknown, place) => (place === key ? withValue(each, rest, to) : each));
  const record = Object(data) as Readonly<Record<string, unknown>>;
  return { ...record, [key]: withValue(record[key], rest, to) };
}
