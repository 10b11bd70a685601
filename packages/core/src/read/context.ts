import type { Fact } from '../fact.js';
import { isErrorValue, saysNothing } from '../characters.js';
import type { Fraction } from '../exact.js';
import { issue, type Issue } from '../issue.js';
import type { ExpectedValue } from '../issue-details.js';
import type { Text } from '../text.js';
import { isPlain, show } from './show.js';

export { show };

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
  /** Figures of the fact at which points change course, for figures that have to be rounded. */
  readonly edges?: (() => readonly Fraction[]) | undefined;
  /** Where values come from, so that messages name what can be done there; plain data when left out. */
  readonly from?: ValuesFrom | undefined;
  add(problem: Issue): void;
}

/** Plain data (YAML, JSON, objects), a form with a cell 是否适用, or a table in which 不适用 is written into the cell itself. */
export type ValuesFrom = 'data' | 'form' | 'table';

/** Reports a value that does not fit, with what would. Words for nothing are told what to do instead. */
export function badValue(reader: FactReader, path: Path, found: unknown, expected: ExpectedValue, remedy?: string | Text): undefined {
  const { id, fact, from = 'data' } = reader;
  const about = { id, label: fact.label, found: show(found) };
  if (typeof found !== 'string' || remedy !== undefined) reader.add(issue('bad-value', path, { ...about, expected, remedy }));
  else if (isErrorValue(found)) reader.add(issue('formula-fault', path, about));
  else if (saysNothing(found)) reader.add(issue('nothing-said', path, { ...about, from, none: NONE[expected] }));
  else reader.add(issue('bad-value', path, { ...about, expected, remedy }));
  return undefined;
}

/** What says that nothing happened or was done, by what is asked for. */
const NONE: Readonly<Partial<Record<ExpectedValue, 'zero' | 'no'>>> = { count: 'zero', number: 'zero', percent: 'zero', villages: 'zero', bounds: 'zero', flag: 'no', date: 'no' };

/** An object of keys and values alone: no list, no Map, Date or other instance of a class, which would seem to have no keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlain(value);
}

/** Reads an own property; inherited ones such as `constructor` do not exist for data. */
export function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

