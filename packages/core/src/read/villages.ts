import { nameKey, plainName } from '../characters.js';
import { unitOfRows, type VillagesFact } from '../fact.js';
import { issue } from '../issue.js';
import type { VillagesValue } from '../submission.js';
import { suggest } from '../suggest.js';
import { badValue, isRecord, own, show, type FactReader, type Path } from './context.js';
import { isBlank, readFigure } from './figure.js';
import { flagOf } from './flag.js';
import { nameProblem, villageName } from './name.js';
import { fromBigInt } from './number.js';

/**
 * Reads a per-village table: a list of rows, rows by village name, `{total: 60}`, or for yes/no tables just the number of
 * villages that are done. A row left empty (null) is not reported.
 */
export function readVillages(reader: FactReader, fact: VillagesFact, written: unknown, path: Path): VillagesValue | undefined {
  if (Array.isArray(written)) return tableOf(readRows(reader, fact, written.map((row: unknown, place) => [place, row]), path));
  if (isRecord(written)) return readRecord(reader, fact, written, path);
  const villages = wholeNumber(written, UNITS_OF_VILLAGES);
  if (villages === undefined || fact.each === 'count') return badValue(reader, path, written, 'villages');
  return { kind: 'done', villages };
}

/** Villages are counted so; where each has a figure of its own, the same number might be people. */
const UNITS_OF_VILLAGES = '个村';

/** Exact, with the unit or a part of it at most: 3人左右 is not 3. */
function wholeNumber(written: unknown, unit: string): number | undefined {
  const value = typeof written === 'string' ? plainFigure(written, unit) : fromBigInt(written);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function plainFigure(written: string, unit: string): number | undefined {
  const read = readFigure(written);
  return read.ok && read.low === read.high && !read.percent && unit.includes(read.unit) ? read.low : undefined;
}

type Rows = readonly (number | undefined)[];

function tableOf(rows: Rows | undefined, names?: readonly string[]): VillagesValue | undefined {
  if (rows === undefined) return undefined;
  return { kind: 'rows', rows, ...(names === undefined ? {} : { names }) };
}

/** Rows by their place in the file; undefined when one of them cannot be read. */
function readRows(reader: FactReader, fact: VillagesFact, written: readonly (readonly [key: string | number, row: unknown])[], path: Path): Rows | undefined {
  const rows = written.map(([key, row]) => readRow(reader, fact, row, [...path, key]));
  return rows.includes('bad') ? undefined : rows.map((row) => (typeof row === 'number' ? row : undefined));
}

function readRow(reader: FactReader, fact: VillagesFact, row: unknown, path: Path): number | 'unknown' | 'bad' {
  if (row === null || row === undefined || (typeof row === 'string' && isBlank(row))) return 'unknown';
  const value = fact.each === 'count' ? wholeNumber(row, unitOfRows(fact).zh) : flagOf(row);
  if (value !== undefined) return Number(value);
  badValue(reader, path, row, fact.each === 'count' ? 'count' : 'flag');
  return 'bad';
}

function readRecord(reader: FactReader, fact: VillagesFact, written: Readonly<Record<string, unknown>>, path: Path): VillagesValue | undefined {
  const given = Object.keys(written);
  if (given.length === 1 && Object.hasOwn(written, 'total')) return readTotal(reader, fact, written['total'], path);
  if (given.length === 0) return badValue(reader, path, written, 'villages');
  const names = reader.villages ?? given.map(plainName);
  const rows = rowsByName(reader, fact, given, names, path);
  if (rows === undefined) return undefined;
  return tableOf(readRows(reader, fact, names.map((name) => rowOf(written, rows.get(nameKey(name)), name)), path), names);
}

function rowOf(written: Readonly<Record<string, unknown>>, key: string | undefined, name: string): readonly [key: string, row: unknown] {
  return key === undefined ? [name, undefined] : [key, own(written, key)];
}

function readTotal(reader: FactReader, fact: VillagesFact, written: unknown, path: Path): VillagesValue | undefined {
  const total = wholeNumber(written, unitOfRows(fact).zh);
  return total === undefined || fact.each === 'flag' ? badValue(reader, [...path, 'total'], written, 'villages') : { kind: 'total', total };
}

/** The keys as written by the names they stand for; undefined where one is no village or two are one, which is told. */
function rowsByName(reader: FactReader, fact: VillagesFact, given: readonly string[], names: readonly string[], path: Path): ReadonlyMap<string, string> | undefined {
  if (reader.villages !== undefined && given.every((key) => names.includes(key))) return new Map(given.map((key) => [nameKey(key), key]));
  const known = new Set(names.map(nameKey));
  const rows = new Map<string, string>();
  let sound = true;
  for (const key of given) {
    const name = nameKey(key);
    const first = rows.get(name);
    const problem = reader.villages === undefined ? nameProblem(key, villageName, [...path, key]) : undefined;
    if (problem !== undefined) reader.add(problem);
    else if (!known.has(name)) reader.add(issue('unknown-key', [...path, key], { key, suggestion: suggest(key, names) }));
    else if (first !== undefined) reader.add(issue('conflicting-values', [...path, key], { id: reader.id, label: fact.label, first: show(first), second: show(key) }));
    else {
      rows.set(name, key);
      continue;
    }
    sound = false;
  }
  return sound ? rows : undefined;
}
