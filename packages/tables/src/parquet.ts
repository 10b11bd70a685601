import { issue, type Framework } from '@fazhi/core';
import type { FileMetaData, ParquetScan } from 'hyparquet';
import { TableBuilder } from './builder.js';
import { CellRows } from './delimited.js';
import { checkMetadata, ColumnGuard, rangeOf } from './parquet-guard.js';
import { valuesOf } from './parquet-values.js';
import { Problems } from './problems.js';
import { MOST_ISSUES, type ReadOptions, type ReadTableResult } from './read-table.js';
import { damaged, NotParquetError } from './thrift.js';

/** A file that is read in slices. */
export interface SlicedFile {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/**
 * Reads a facts table from a Parquet file: columns named as in CSV, typed or text. Rows are counted as in a spreadsheet, with
 * a header in row 1. One row group is held at a time. The library is loaded by the first call. It believes what a file says of
 * itself, so every page is held against the file's size before: time and memory stay in proportion to that.
 *
 * @returns as {@link readTable}. Throws what the file throws, and the signal's reason.
 */
export async function readParquetTable(framework: Framework, file: SlicedFile, options: ReadOptions = {}): Promise<ReadTableResult> {
  const problems = new Problems(options.mostIssues ?? MOST_ISSUES);
  const builder = new TableBuilder(framework, problems, options.asOf);
  const rows = new CellRows(builder);
  const slices = new Slices(file);
  try {
    await readRows(slices, rows, builder, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (slices.failed) throw error;
    problems.add(issue('not-parquet', [], { reason: error instanceof NotParquetError ? error.reason : damaged }), { path: [1], place: { line: 1, column: 1 } });
  }
  return { table: rows.finish(), ...problems.list() };
}

/** The file for two readers, of which one looks before the other: what was sliced for a row group is sliced once. */
class Slices implements SlicedFile {
  readonly byteLength: number;
  /** Whether the file itself failed: that is not a matter of its format. */
  failed = false;
  private readonly kept = new Map<string, Promise<ArrayBuffer>>();

  constructor(private readonly file: SlicedFile) {
    this.byteLength = file.byteLength;
  }

  slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const key = `${start}-${end}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const slice = this.file.slice(start, end).catch((error: unknown) => {
      this.failed = true;
      throw error;
    });
    this.kept.set(key, slice);
    return slice;
  }

  forget(): void {
    this.kept.clear();
  }
}

/** A file may promise rows without end; more room than this is made when they come. */
const MOST_EXPECTED = 65_536;

async function readRows(file: Slices, rows: CellRows, builder: TableBuilder, options: ReadOptions): Promise<void> {
  const { parquetMetadataAsync, parquetScan, snappyUncompress } = await import('hyparquet');
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  checkMetadata(metadata, file.byteLength);
  const columns = metadata.schema.slice(1);
  const scan = await parquetScan({ file, metadata });
  builder.expected = Math.min(Number(metadata.num_rows), MOST_EXPECTED);
  rows.takeNames(columns.map(({ name }) => name));
  const values = columns.map(valuesOf);
  const groups = metadata.row_groups.filter((group) => Number(group.num_rows) > 0);
  for (const [place, range] of scan.ranges.entries()) {
    options.signal?.throwIfAborted();
    await checkGroup(file, metadata, groups[place], snappyUncompress);
    await readGroup(scan, metadata, range, rows, values);
    file.forget();
    options.onProgress?.(builder.rows, Math.floor((file.byteLength * range.rowEnd) / Number(metadata.num_rows)));
  }
}

async function checkGroup(file: SlicedFile, { schema }: FileMetaData, group: FileMetaData['row_groups'][number] | undefined, unpack: (input: Uint8Array, output: Uint8Array) => void): Promise<void> {
  for (const [place, { meta_data: column }] of (group?.columns ?? []).entries()) {
    const element = schema[place + 1];
    if (column === undefined || element === undefined || column.path_in_schema[0] !== element.name) throw new NotParquetError('columns in another order than it says');
    const bytes = new Uint8Array(await file.slice(...rangeOf(column)));
    new ColumnGuard(element, column.codec, unpack).check(bytes, Number(group?.num_rows));
  }
}

async function readGroup(scan: ParquetScan, { schema }: FileMetaData, { rowStart, rowEnd }: ParquetScan['ranges'][number], rows: CellRows, values: readonly ((value: unknown) => unknown)[]): Promise<void> {
  const columns = await Promise.all(schema.slice(1).map(({ name }) => scan.readColumn({ column: name, rowStart, rowEnd })));
  rows.takeColumns(columns, rowEnd - rowStart, values);
}
