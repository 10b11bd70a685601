import { unitOfRows, type VillagesFact } from '../fact.js';
import { issue } from '../issue.js';
import type { VillagesValue } from '../submission.js';
import { suggest } from '../suggest.js';
import { badValue, isRecord, own, type FactReader, type Path } from './context.js';
import { readFigure } from './figure.js';
import { flagOf } from './flag.js';

/**
 * Reads a per-village table: a list of rows, rows by village name, `{total: 60}`, or for yes/no tables just the number of
 * villages that are done. A row left empty (null) is not reported.
 */
export function readVillages(reader: FactReader, fact: VillagesFact, written: unknown, path: Path): VillagesValue | undefined {
  if (Array.isArray(written)) return tableOf(readRows(reader, fact, written.map((row: unknown, place) => [place, row]), path));
  if (isRecord(written)) return readRecord(reader, fact, written, path);
  const villages = wholeNumber(written, '个村');
  if (villages === undefined || fact.each === 'count') return badValue(reader, path, written, 'villages');
  return { kind: 'done', villages };
}

/** Exact, with the unit or a part of it at most: 3人左右 is not 3. */
function wholeNumber(written: unknown, unit: string): number | undefined {
  const value = typeof written === 'string' ? plainFigure(written, unit) : written;
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
  if (row === null || row === undefined || row === '') return 'unknown';
  const value = fact.each === 'count' ? wholeNumber(row, unitOfRows(fact).zh) : flagOf(row === 1 || row === 0 ? row === 1 : row);
  if (value !== undefined) return Number(value);
  badValue(reader, path, row, fact.each === 'count' ? 'count' : 'flag');
  return 'bad';
}

function readRecord(reader: FactReader, fact: VillagesFact, written: Readonly<Record<string, unknown>>, path: Path): VillagesValue | undefined {
  const given = Object.keys(written);
  if (given.length === 1 && Object.hasOwn(written, 'total')) {
    const total = wholeNumber(written['total'], unitOfRows(fact).zh);
    return total === undefined || fact.each === 'flag' ? badValue(reader, path, written, 'villages') : { kind: 'total', total };
  }
  if (given.length === 0) return badValue(reader, path, written, 'villages');
  const names = reader.villages ?? given;
  const strangers = given.filter((name) => !names.includes(name));
  for (const name of strangers) reader.add(issue('unknown-key', [...path, name], { key: name, suggestion: suggest(name, names) }));
  const rows = readRows(reader, fact, names.map((name) => [name, own(written, name)]), path);
  return strangers.length > 0 ? undefined : tableOf(rows, names);
}
