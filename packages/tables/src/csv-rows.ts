import Papa from 'papaparse';
import { blockOf, joined, LINE_FEED, textIn, type Block } from './bytes.js';

/** Thrown where quotation marks do not pair, so that rows cannot be told apart. */
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

/** Most bytes that may pass without the end of a row; a table's row is a few thousand. */
const LONGEST_ROW = 4_000_000;

/**
 * Rows of delimited text in blocks of UTF-8. Papa Parse takes apart what has quotation marks. Without any, separators and line
 * feeds are all there is, so cells are read where they stand: a string for each of millions would take as long as all else.
 */
export class CsvRows {
  private rest = new Uint8Array();
  private edges: Int32Array<ArrayBuffer> = new Int32Array(512);
  private digits: Float64Array<ArrayBuffer> = new Float64Array(512);

  constructor(
    private readonly delimiter: ',' | '\t',
    private readonly rows: RowTaker,
  ) {}

  /** Hands on the rows that are complete with this block. Throws OpenQuoteError and NotTextError. */
  take(block: Uint8Array): void {
    const bytes = this.rest.length === 0 ? block : joined([this.rest, block]);
    if (bytes.includes(QUOTE)) this.takeQuoted(textIn(bytes, 0, bytes.length, false));
    else this.takePlain(bytes, bytes.lastIndexOf(LINE_FEED) + 1);
    if (this.rest.length > LONGEST_ROW) throw new OpenQuoteError(this.rows.line + 1);
  }

  /** Hands on what is left in the end. Throws as {@link take}. */
  end(): void {
    if (this.rest.length === 0) return;
    this.take(Uint8Array.of(LINE_FEED));
    // What still waits for a partner of its quotation mark is told by Papa Parse.
    if (this.rest.length > 0) this.takeRows(textIn(this.rest, 0, this.rest.length, false));
  }

  private takeQuoted(text: string): void {
    const end = endOfRows(text);
    this.rest = new TextEncoder().encode(text.slice(end));
    this.takeRows(text.slice(0, end));
  }

  /** Takes rows that each end in a line feed. */
  private takeRows(text: string): void {
    if (text === '') return;
    // Carriage returns stay at the end of a row's last cell and are trimmed with its blanks, so files may mix both kinds of line ends.
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: this.delimiter, newline: '\n', quoteChar: '"' });
    const [problem] = errors;
    if (problem !== undefined) throw new OpenQuoteError(this.rows.line + (problem.row ?? 0) + 1);
    // After the last line feed Papa Parse sees one more row, an empty one.
    for (const cells of data.slice(0, -1)) this.rows.take(cells);
  }

  private takePlain(bytes: Uint8Array, end: number): void {
    this.rest = bytes.slice(end);
    const block = blockOf(bytes);
    const delimiter = this.delimiter.charCodeAt(0);
    let { edges, digits } = this;
    let cells = 0;
    let said = 0;
    edges[0] = 0;
    for (let at = 0; at < end; at += 1) {
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

/** Where the last complete row ends: after the last line feed that an even number of quotation marks stands before. */
function endOfRows(text: string): number {
  let odd = hasOddQuotes(text);
  let end = text.length;
  while (end > 0) {
    const quote = text.lastIndexOf('"', end - 1);
    const feed = odd ? -1 : text.lastIndexOf('\n', end - 1);
    if (feed > quote) return feed + 1;
    odd = !odd;
    end = quote;
  }
  return 0;
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
