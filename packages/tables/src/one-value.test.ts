import type { Cell, FactColumn } from '@fazhi/core';
import { everyKind, spellingOutcome, spellings, type SpellingOutcome } from '@fazhi/testkit';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { read } from '../test-support/scene.js';
import { readObjects, readParquetTable, type ReadTableResult } from './index.js';

type Written = string | number | boolean;
const ids = Object.keys(everyKind.facts).filter((id) => id.startsWith('k.'));
const all: readonly Written[] = [...new Set(spellings.flatMap(({ written }) => written))];
/** Enough for every cell to be told of. */
const mostIssues = 1_000_000;

/** A way of writing the rows of a table, a row for each spelling with the same in every column. */
interface Format {
  readonly name: string;
  /** The row in which the first town stands. */
  readonly from: 1 | 2;
  /** What this format makes of a spelling before anyone reads it; undefined for what it cannot hold. */
  readonly holds: (written: Written) => Written | undefined;
  readonly reads: (rows: readonly (readonly Written[])[]) => Promise<ReadTableResult>;
}

const named = (row: number): string => `第${row}镇`;
const asText = (written: Written): string => String(written);
const delimited = (rows: readonly (readonly Written[])[], cell: (text: string) => string): string => [['town', ...ids], ...rows.map((cells, row) => [named(row), ...cells])].map((cells) => cells.map((each) => cell(String(each))).join(',')).join('\n');
const facts = (cells: readonly Written[]): Record<string, Written> => Object.fromEntries(ids.map((id, at) => [id, cells[at] ?? '']));
const lines = (rows: readonly (readonly Written[])[], more: object): string => rows.map((cells, row) => JSON.stringify({ town: named(row), facts: facts(cells), ...more })).join('\n');
const inParquet = async (rows: readonly (readonly Written[])[]): Promise<ReadTableResult> => {
  const columnData = [{ name: 'town', data: rows.map((_, row) => named(row)) }, ...ids.map((id, at) => ({ name: id, data: rows.map((cells) => cells[at] === '' ? null : cells[at]) }))];
  const buffer = parquetWriteBuffer({ columnData: columnData.map((column) => (column.data.every((each) => each === null) ? { ...column, type: 'STRING' as const } : column)) });
  return await readParquetTable(everyKind, { byteLength: buffer.byteLength, slice: (start, end) => Promise.resolve(buffer.slice(start, end)) }, { mostIssues });
};

const formats: readonly Format[] = [
  { name: 'CSV where it stands', from: 2, holds: (written) => (/[,"\r\n]/.test(asText(written)) ? undefined : asText(written)), reads: (rows) => read(everyKind, delimited(rows, (text) => text), { mostIssues }) },
  { name: 'CSV in quotation marks', from: 2, holds: asText, reads: (rows) => read(everyKind, delimited(rows, (text) => `"${text.replaceAll('"', '""')}"`), { mostIssues }) },
  { name: 'plain lines of JSON', from: 1, holds: (written) => written, reads: (rows) => read(everyKind, lines(rows, {}), { format: 'jsonl', mostIssues }) },
  { name: 'other lines of JSON', from: 1, holds: (written) => written, reads: (rows) => read(everyKind, lines(rows, { earlier: null }), { format: 'jsonl', mostIssues }) },
  { name: 'objects', from: 1, holds: (written) => written, reads: (rows) => Promise.resolve(readObjects(everyKind, rows.map((cells, row) => ({ town: named(row), facts: facts(cells) })), { mostIssues })) },
  { name: 'Parquet of texts', from: 2, holds: asText, reads: inParquet },
  { name: 'Parquet of numbers', from: 2, holds: (written) => (typeof written === 'number' ? written : undefined), reads: inParquet },
  { name: 'Parquet of flags', from: 2, holds: (written) => (typeof written === 'boolean' ? written : undefined), reads: inParquet },
];

/** What became of each cell: read once for what is refused and told, and once more without that for what is read. */
async function outcomes({ reads, from }: Format, rows: readonly (readonly Written[])[]): Promise<SpellingOutcome[][]> {
  const first = await reads(rows);
  const problems = new Map<string, { codes: string[]; isRefused: boolean }>();
  for (const { code, path, severity } of first.issues) {
    const key = `${path[0] === undefined ? '' : Number(path[0])} ${path.find((part) => ids.includes(String(part))) ?? ''}`;
    const known = problems.get(key) ?? { codes: [], isRefused: false };
    known.codes.push(code);
    known.isRefused ||= severity === 'error';
    problems.set(key, known);
  }
  const at = (row: number, id: string): { codes: string[]; isRefused: boolean } | undefined => problems.get(`${row + from} ${id}`);
  const { table, issues } = await reads(rows.map((cells, row) => cells.map((cell, column) => (at(row, ids[column] ?? '')?.isRefused === true ? '' : cell))));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return rows.map((cells, row) => cells.map((_, column) => {
    const id = ids[column] ?? '';
    const told = (at(row, id)?.codes ?? []).sort();
    return { cell: at(row, id)?.isRefused === true ? 'refused' : cellOf(table?.facts[id], row), told };
  }));
}

function cellOf(column: FactColumn | undefined, row: number): Cell {
  const state = column?.state[row];
  if (state === 1) return [column?.low[row] ?? NaN, column?.high[row] ?? NaN];
  return state === 3 ? 'notApplicable' : 'unknown';
}

describe('one spelling is one value', () => {
  it.each(formats)('in $name as in a submission', async (format) => {
    const held = all.flatMap((written) => {
      const value = format.holds(written);
      return value === undefined ? [] : [value];
    });
    const found = await outcomes(format, held.map((value) => ids.map(() => value)));
    const differ = held.flatMap((value, row) => ids.flatMap((id, column) => {
      // Blanks around a cell say nothing in a table, so there is nothing to tell of them.
      const [here, there] = [found[row]?.[column], spellingOutcome(everyKind, id, typeof value === 'string' ? value.trim() : value)];
      return JSON.stringify(here) === JSON.stringify(there) ? [] : [`${id} ${JSON.stringify(value)}: ${JSON.stringify(here)}, in a submission ${JSON.stringify(there)}`];
    }));
    expect(differ).toEqual([]);
  });
});
