import type { VillagesFact } from '../fact.js';
import { issue } from '../issue.js';
import type { VillagesValue } from '../submission.js';
import { suggest } from '../suggest.js';
import { badValue, isRecord, own, show, type FactReader, type Path } from './context.js';
import { readFigure } from './figure.js';
import { flagOf } from './flag.js';

/**
 * Reads a per-village table: a list of rows, rows by village name, `{total: 60}`, or for yes/no tables just the number of
 * villages that are done. A row left empty (null) is not reported.
 */
export function readVillages(reader: FactReader, fact: VillagesFact, written: unknown, path: Path): VillagesValue | undefined {
  if (Array.isArray(written)) return readRows(reader, fact, written, path);
  if (isRecord(written)) return readRecord(reader, fact, written, path);
  const villages = wholeNumber(written);
  if (villages === undefined || fact.each === 'count') return badValue(reader, path, written, 'villages');
  return { kind: 'done', villages };
}

function wholeNumber(written: unknown): number | undefined {
  const read = typeof written === 'number' ? readFigure(String(written)) : typeof written === 'string' ? readFigure(written) : undefined;
  return read?.ok === true && Number.isSafeInteger(read.low) && read.low >= 0 && read.low === read.high && !read.percent ? read.low : undefined;
}

function readRows(reader: FactReader, fact: VillagesFact, written: readonly unknown[], path: Path): VillagesValue | undefined {
  const rows = written.map((row, place) => readRow(reader, fact, row, [...path, place]));
  return rows.includes('bad') ? undefined : { kind: 'rows', rows: rows.map((row) => (typeof row === 'number' ? row : undefined)) };
}

function readRow(reader: FactReader, fact: VillagesFact, row: unknown, path: Path): number | 'unknown' | 'bad' {
  if (row === null || row === undefined || row === '') return 'unknown';
  const value = fact.each === 'count' ? wholeNumber(row) : flagOf(row === 1 || row === 0 ? row === 1 : row);
  if (value !== undefined) return Number(value);
  badValue(reader, path, row, fact.each === 'count' ? 'count' : 'flag');
  return 'bad';
}

function readRecord(reader: FactReader, fact: VillagesFact, written: Readonly<Record<string, unknown>>, path: Path): VillagesValue | undefined {
  const total = own(written, 'total');
  if (Object.keys(written).length === 1 && total !== undefined) {
    const read = wholeNumber(total);
    return read === undefined || fact.each === 'flag' ? badValue(reader, path, written, 'villages') : { kind: 'total', total: read };
  }
  const names = reader.villages;
  if (names === undefined) {
    const list = Object.keys(written);
    const value = readRows(reader, fact, Object.values(written), path);
    return list.length === 0 ? badValue(reader, path, written, 'villages') : value?.kind === 'rows' ? { ...value, names: list } : value;
  }
  const strangers = Object.keys(written).filter((name) => !names.includes(name));
  for (const name of strangers) reader.add(issue('unknown-key', [...path, name], { key: show(name), suggestion: suggest(name, names) }));
  const value = readRows(reader, fact, names.map((name) => own(written, name)), path);
  return strangers.length > 0 || value?.kind !== 'rows' ? undefined : { ...value, names };
}
