import { issue, type Framework } from '@fazhi/core';
import type { ParquetScan } from 'hyparquet';
import { TableBuilder } from './builder.js';
import { CellRows } from './delimited.js';
import { Problems } from './problems.js';
import { MOST_ISSUES, type ReadOptions, type ReadTableResult } from './read-table.js';

/** A file that is read in slices. */
export interface SlicedFile {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/**
 * Reads a facts table from a Parquet file: columns named as in CSV, typed or text. Rows are counted as in a spreadsheet, with
 * a header in row 1. One row group is held at a time. The library is loaded by the first call.
 *
 * @returns as {@link readTable}. Throws what the file throws, and the signal's reason.
 */
export async function readParquetTable(framework: Framework, file: SlicedFile, options: ReadOptions = {}): Promise<ReadTableResult> {
  const problems = new Problems(options.mostIssues ?? MOST_ISSUES);
  const builder = new TableBuilder(framework, problems, options.asOf);
  const rows = new CellRows(builder);
  const guarded = guard(file);
  try {
    await readRows(guarded, rows, builder, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (guarded.failed()) throw error;
    problems.add(issue('not-parquet', [], { reason: error instanceof Error ? error.message : String(error) }), { path: [1], place: { line: 1, column: 1 } });
  }
  return { table: rows.finish(), ...problems.list() };
}

/** Remembers whether the file itself failed: that is not a matter of its format. */
function guard(file: SlicedFile): SlicedFile & { failed(): boolean } {
  let failed = false;
  return {
    byteLength: file.byteLength,
    slice: (start, end) =>
      file.slice(start, end).catch((error: unknown) => {
        failed = true;
        throw error;
      }),
    failed: () => failed,
  };
}

/** A file may promise rows without end; more room than this is made when they come. */
const MOST_EXPECTED = 65_536;

async function readRows(file: SlicedFile, rows: CellRows, builder: TableBuilder, options: ReadOptions): Promise<void> {
  const { parquetScan, parquetSchema } = await import('hyparquet');
  const scan = await parquetScan({ file });
  const names = parquetSchema(scan.metadata).children.map(({ element }) => element.name);
  builder.expected = Math.min(Number(scan.metadata.num_rows), MOST_EXPECTED);
  rows.take(names);
  const plain = new PlainValues();
  for (const range of scan.ranges) {
    options.signal?.throwIfAborted();
    await readGroup(scan, names, range, rows, plain);
    options.onProgress?.(builder.rows, Math.floor((file.byteLength * range.rowEnd) / Number(scan.metadata.num_rows)));
  }
}

async function readGroup(scan: ParquetScan, names: readonly string[], { rowStart, rowEnd }: ParquetScan['ranges'][number], rows: CellRows, plain: PlainValues): Promise<void> {
  const columns = await Promise.all(names.map((column) => scan.readColumn({ column, rowStart, rowEnd })));
  rows.takeColumns(columns, rowEnd - rowStart, (value) => plain.of(value));
}

/** Values as people would write them: days as dates, of which there are few, and whole numbers as numbers. */
class PlainValues {
  private readonly dates = new Map<number, string>();

  of(value: unknown): unknown {
    if (typeof value === 'bigint') return Number(value);
    return value instanceof Date ? this.dateOf(value) : value;
  }

  private dateOf(date: Date): string {
    const time = date.getTime();
    const text = this.dates.get(time) ?? date.toISOString().slice(0, 10);
    this.dates.set(time, text);
    return text;
  }
}
