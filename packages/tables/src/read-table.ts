import { issue, type FactsTable, type Framework, type Issue } from '@fazhi/core';
import { TableBuilder } from './builder.js';
import { NotTextError, TooLongError, type Encoding } from './bytes.js';
import { CsvRows, OpenQuoteError } from './csv-rows.js';
import { CellRows } from './delimited.js';
import { JsonLines } from './json-lines.js';
import { limits } from './limits.js';
import { Problems, type Where } from './problems.js';
import { Utf8Blocks } from './utf8-blocks.js';

/** What all readers of tables may be told. */
export interface ReadOptions {
  /** Date of the facts, `yyyy-mm-dd`; later dates are refused. */
  readonly asOf?: string;
  /** Told now and then how far reading is: towns, and bytes of the source. */
  readonly onProgress?: (rows: number, bytes: number) => void;
  /** Stops reading: its reason is thrown. */
  readonly signal?: AbortSignal;
  /** Problems that are named; the rest is counted. 100 when left out. */
  readonly mostIssues?: number;
}

/** Formats of text that a table may have. */
export type TextFormat = 'csv' | 'tsv' | 'jsonl';

export interface ReadTextOptions extends ReadOptions {
  readonly format: TextFormat;
  /** Found out when left out: a byte order mark, otherwise UTF-8 where the bytes are, otherwise GB18030. */
  readonly encoding?: Encoding;
}

/** A table where it could be read, and what was wrong or was tidied up. */
export interface ReadTableResult {
  /** Undefined when there are errors. */
  readonly table: FactsTable | undefined;
  /** Each with row (from 1, the header included) and column, in the order of the file. */
  readonly issues: readonly Issue[];
  /** Problems beyond those. */
  readonly moreIssues: number;
}

export const MOST_ISSUES = 100;

/**
 * Reads a district's facts table (填报表), one row a town, straight into columns. The text is never held as a whole.
 *
 * bytes → blocks of whole lines in UTF-8 → rows → cells into growing columns → checks across columns → a table
 *
 * @param source - the bytes of the file in pieces of any size.
 * @returns the table, or every problem at once. Throws what the source throws, and the signal's reason.
 */
export async function readTable(framework: Framework, source: AsyncIterable<Uint8Array>, options: ReadTextOptions): Promise<ReadTableResult> {
  const problems = new Problems(options.mostIssues ?? MOST_ISSUES);
  const builder = new TableBuilder(framework, problems, options.asOf);
  const rows = options.format === 'jsonl' ? new JsonLines(builder) : new CellRows(builder);
  const taker = rows instanceof JsonLines ? rows : new CsvRows(options.format === 'tsv' ? '\t' : ',', rows);
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      options.signal?.throwIfAborted();
      bytes += piece.length;
      yield piece;
    }
  }
  const text = new Utf8Blocks(counted(), options.encoding);
  try {
    for await (const block of text.blocks()) {
      taker.take(block);
      options.onProgress?.(builder.rows, bytes);
    }
    if (taker instanceof CsvRows) taker.end();
    options.onProgress?.(builder.rows, bytes);
    const notice = text.notice();
    if (notice !== undefined) problems.add(notice, at(1));
  } catch (error) {
    tellUnreadable(error, builder, rows.line);
  }
  return { table: rows.finish(), ...problems.list() };
}

/** What makes the rest of a file unreadable is a problem of the file; anything else is thrown on. */
function tellUnreadable(error: unknown, builder: TableBuilder, last: number): void {
  const { problems } = builder;
  if (error instanceof NotTextError) {
    const row = error.isInRow ? last : last + 1;
    const encoding = error.encoding.toUpperCase();
    builder.forget(row);
    problems.add(error.found === undefined ? issue('not-text', [], { encoding }) : issue('mixed-encodings', [], { row, encoding, found: error.found.toUpperCase() }), at(row));
  } else if (error instanceof TooLongError) problems.add(issue('table-limit', [], { limit: 'line', upTo: limits.line }), at(last + 1));
  else if (error instanceof OpenQuoteError) problems.add(issue('open-quote', [], { row: error.row }), at(error.row));
  else throw error;
}

function at(line: number): Where {
  return { path: [line], place: { line, column: 1 } };
}
