import type { Fact } from '../fact.js';
import { issue, type Issue } from '../issue.js';
import type { ExpectedValue } from '../issue-details.js';

/** Keys from the top of a value down to a place in it. */
export type Path = readonly (string | number)[];

/** Collects problems while one fact is read. */
export interface FactReader {
  readonly id: string;
  readonly fact: Fact;
  /** Date of the facts as days since 1970, where given. */
  readonly asOf?: number | undefined;
  /** Village names in order, where the submission gives them. */
  readonly villages?: readonly string[] | undefined;
  add(problem: Issue): void;
}

/** Reports a value that does not fit, with what would. */
export function badValue(reader: FactReader, path: Path, found: unknown, expected: ExpectedValue, remedy?: string): undefined {
  reader.add(issue('bad-value', path, { id: reader.id, label: reader.fact.label, found: show(found), expected, remedy }));
  return undefined;
}

/** A value as a person wrote it, short enough for a message. */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** An object with string keys, not a list and not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property; inherited ones such as `constructor` do not exist for data. */
export function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

