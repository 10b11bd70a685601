import Papa from 'papaparse';
import { blockOf, joined, LINE_FEED, linesOf, NotTextError, textIn, type Block } from './bytes.js';
import { isUtf8, notTextIn } from './line-encoding.js';
import { QuotedRows } from './quoted-rows.js';

/** Thrown where quotation marks do not pair, so that rows cannot be told apart; all rows before have been handed on. */
export class OpenQuoteError extends Error {
  /** @param row - from 1, as spreadsheets count. */
  constructor(readonly row: number) {
    super(`a quotation mark without a partner from row ${row} on`);
    this.name = 'OpenQuoteError';
  }
}

/** Who takes rows: as cells, or as edges of cells in a text. */
export interface RowTaker {
  /** Rows taken so far. */
  readonly line: number;
  take(cells: readonly string[]): void;
  /** Cell `i` of a row stands in a block from `edges[i]` up to the sign before `edges[i + 1]`; `digits[i]` is what it says where that is nothing but digits, otherwise NaN. */
  takeEdges(block: Block, edges: Int32Array, digits: Float64Array, cells: number): void;
}

/**
 * Rows of delimited text in blocks of UTF-8. Papa Parse takes apart what has quotation marks. Without any, separators and line
 * feeds are all there is, so cells are read where they stand: a string for each of millions would take as long as all else.
 * Both ways say the same, since the blocks decide which one a row goes.
 */
export class CsvRows {
  private readonly quoted: QuotedRows;
  private edges: Int32Array<ArrayBuffer> = new Int32Array(512);
  private digits: Float64Array<ArrayBuffer> = new Float64Array(512);

  constructor(
    private readonly delimiter: ',' | '\t',
    private readonly rows: RowTaker,
  ) {
    this.quoted = new QuotedRows(delimiter.charCodeAt(0));
  }

  /** Hands on the rows that are complete with this block of whole lines; the last one of all may lack its line feed. Throws OpenQuoteError and NotTextError. */
  take(block: Uint8Array): void {
    if (block.length === 0) return;
    if (!this.quoted.isOpen && !block.includes(QUOTE)) return this.takePlain(block.at(-1) === LINE_FEED ? block : joined([block, Uint8Array.of(LINE_FEED)]));
    const { rows, isTooLong } = this.quoted.take(block);
    this.takeQuoted(rows);
    if (isTooLong) throw new OpenQuoteError(this.rows.line + 1);
  }

  /** Hands on what is left in the end. Throws as {@link take}. */
  end(): void {
    if (this.quoted.isOpen) this.takeQuoted(joined([this.quoted.rest(), Uint8Array.of(LINE_FEED)]));
  }

  /** Takes rows that each end in a line feed. */
  private takeQuoted(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    const bad = badLine(bytes);
    const sound = bad === undefined ? bytes : new QuotedRows(this.delimiter.charCodeAt(0)).take(bytes.subarray(0, bad.start)).rows;
    this.takeText(textIn(sound, 0, sound.length));
    if (bad !== undefined) throw notTextIn(bad.line, 'utf-8');
  }

  private takeText(text: string): void {
    if (text === '') return;
    // Carriage returns stay at the end of a row's last cell and are trimmed with its blanks, so files may mix both kinds of line ends.
    // The line feed in front keeps Papa Parse from taking a sign there for a byte order mark.
    const { data, errors } = Papa.parse<string[]>(`\n${text}`, { delimiter: this.delimiter, newline: '\n', quoteChar: '"' });
    const [problem] = errors;
    // After the last line feed Papa Parse sees one more row, an empty one.
    for (const cells of data.slice(1, problem?.row ?? -1)) this.rows.take(cells);
    if (problem !== undefined) throw new OpenQuoteError(this.rows.line + 1);
  }

  private takePlain(bytes: Uint8Array): void {
    try {
      this.takeCells(bytes);
    } catch (error) {
      const bad = error instanceof NotTextError ? badLine(bytes) : undefined;
      throw bad === undefined ? error : notTextIn(bad.line, 'utf-8', true);
    }
  }

  private takeCells(bytes: Uint8Array): void {
    const block = blockOf(bytes);
    const delimiter = this.delimiter.charCodeAt(0);
    let { edges, digits } = this;
    let cells = 0;
    let said = 0;
    edges[0] = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const sign = bytes[at] as number;
      if (sign >= 48 && sign <= 57) said = said * 10 + (sign - 48);
      else if (sign !== delimiter && sign !== LINE_FEED) said = NaN;
      else {
        if (cells + 1 === edges.length) ({ edges, digits } = this.widen());
        digits[cells] = said;
        said = 0;
        cells += 1;
        edges[cells] = at + 1;
        if (sign === delimiter) continue;
        this.rows.takeEdges(block, edges, digits, cells);
        cells = 0;
        edges[0] = at + 1;
      }
    }
  }

  private widen(): { readonly edges: Int32Array<ArrayBuffer>; readonly digits: Float64Array<ArrayBuffer> } {
    const { edges, digits } = this;
    this.edges = new Int32Array(edges.length * 2);
    this.edges.set(edges);
    this.digits = new Float64Array(edges.length * 2);
    this.digits.set(digits);
    return { edges: this.edges, digits: this.digits };
  }
}

const QUOTE = 34;

/** The first line that is no UTF-8. */
function badLine(bytes: Uint8Array): { readonly line: Uint8Array; readonly start: number } | undefined {
  if (isUtf8(bytes)) return undefined;
  return [...linesOf(bytes)].find(({ line }) => !isUtf8(line));
}
