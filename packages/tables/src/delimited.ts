import { issue, nameKey, type FactsTable, type Issue } from '@fazhi/core';
import { textOf, type RowHead, type TableBuilder, type WhereOf } from './builder.js';
import { textIn, type Block } from './bytes.js';
import type { GrowingColumn } from './column.js';
import type { RowTaker } from './csv-rows.js';
import { limits } from './limits.js';
import { readHeader, type Heading, type Role } from './header.js';
import type { Where } from './problems.js';

/** Rows of so many columns that a cache holds. */
const ROWS_AT_A_TIME = 256;

interface FactCell {
  readonly at: number;
  readonly column: GrowingColumn;
}

/** Reads rows of cells, the first of them the header, into a table. */
export class CellRows implements RowTaker {
  line = 0;
  private header: readonly string[] | undefined;
  /** Whether every column is known, so that each cell is looked at. */
  private isKnown = false;
  /** The column that is being read, for problems. */
  private at = 0;
  private facts: readonly FactCell[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly builder: TableBuilder) {}

  /** Takes the next row. Rows without any text are passed over but counted, as spreadsheets do. */
  take(cells: readonly unknown[]): void {
    this.line += 1;
    this.takeCells(cells);
  }

  private takeCells(cells: readonly unknown[]): void {
    const { header } = this;
    if (header !== undefined) this.takeRow(header, cells);
    else if (!isBlank(cells)) this.takeHeader(cells.slice(0, cells.findLastIndex((cell) => !isBlankValue(cell)) + 1).map(textOf));
  }

  /** Takes the names of columns that are there whether or not they have one. */
  takeNames(names: readonly string[]): void {
    this.line += 1;
    this.takeHeader(names);
  }

  private takeHeader(header: readonly string[]): void {
    const { framework, problems } = this.builder;
    if (header.length > limits.columns) return this.tellColumns();
    const headings = readHeader(framework, header, problems);
    this.header = header;
    this.isKnown = !headings.includes(undefined);
    headings.forEach((heading, at) => heading !== undefined && this.places.set(placeKey(heading), at));
    this.facts = headings.flatMap((heading, at) => (heading !== undefined && 'fact' in heading ? [{ at, column: this.builder.column(heading.fact, heading.earlier) }] : []));
  }

  private tellColumns(): void {
    this.header = [];
    this.builder.problems.add(issue('table-limit', [], { limit: 'columns', upTo: limits.columns }), this.where(this.line, limits.columns));
  }

  private takeRow(header: readonly string[], cells: readonly unknown[]): void {
    const extra = cells.length > header.length && !isBlank(cells.slice(header.length));
    if (isBlank(cells)) return;
    const { builder, line } = this;
    if (cells.length < header.length || extra) {
      builder.problems.add(issue('bad-row', [], { found: cells.length, expected: header.length }), { path: [line], place: { line, column: Math.min(cells.length, header.length) } });
      return;
    }
    const row = builder.begin(line, this.head((at) => cells[at]), this.whereOf);
    if (row === undefined) return;
    for (const { at, column } of this.facts) {
      this.at = at;
      column.put(row, cells[at], this.add);
    }
  }

  /**
   * Takes the next rows out of columns that are as many as the header; the same as row by row, without making rows. A few
   * hundred rows at a time, column by column: going through hundreds of columns for each row would miss the cache each time.
   *
   * @param values - what a value of each column stands for.
   */
  takeColumns(columns: readonly ArrayLike<unknown>[], rows: number, values: readonly ((value: unknown) => unknown)[]): void {
    for (let from = 0; from < rows; from += ROWS_AT_A_TIME) this.takeSome(columns, from, Math.min(from + ROWS_AT_A_TIME, rows), values);
  }

  private takeSome(columns: readonly ArrayLike<unknown>[], from: number, to: number, values: readonly ((value: unknown) => unknown)[]): void {
    const { builder } = this;
    const towns: (number | undefined)[] = [];
    for (let row = from; row < to; row += 1) {
      this.line += 1;
      const cellAt = (at: number): unknown => values[at]?.(columns[at]?.[row]);
      const isFree = isBlankValue(cellAt(this.places.get('town') ?? 0)) && columns.every((column) => isBlankValue(column[row]));
      towns.push(isFree ? undefined : builder.begin(this.line, this.head(cellAt), this.whereOf));
    }
    const last = this.line;
    for (const { at, column } of this.facts) {
      const cells = columns[at] ?? [];
      const valueOf = values[at];
      this.at = at;
      for (let row = from; row < to; row += 1) {
        const town = towns[row - from];
        if (town === undefined) continue;
        this.line = builder.lines[town] as number;
        column.put(town, valueOf?.(cells[row]), this.add);
      }
    }
    this.line = last;
  }

  /** Takes the next row as it stands in a block; whatever is out of the ordinary is read cell by cell. */
  takeEdges(block: Block, edges: Int32Array, digits: Float64Array, cells: number): void {
    this.line += 1;
    const { header } = this;
    const cellAt = (at: number): string => textIn(block.bytes, edges[at] ?? 0, (edges[at + 1] ?? 0) - 1);
    const townAt = this.places.get('town') ?? 0;
    const town = this.isKnown && header?.length === cells ? cellAt(townAt) : '';
    if (isBlankValue(town)) return this.takeCells(Array.from({ length: cells }, (_, at) => cellAt(at)));
    const row = this.builder.begin(this.line, this.head((at) => (at === townAt ? town : cellAt(at))), this.whereOf);
    if (row === undefined) {
      // Left out, but to be text like all others.
      textIn(block.bytes, edges[0] ?? 0, edges[cells] ?? 0);
      return;
    }
    for (const { at, column } of this.facts) {
      const from = edges[at] ?? 0;
      const to = (edges[at + 1] ?? 0) - 1;
      if (from === to || column.putWhole(row, digits[at] ?? NaN)) continue;
      this.at = at;
      this.putTrimmed(row, column, block, from, to);
    }
  }

  private putTrimmed(row: number, column: GrowingColumn, block: Block, start: number, end: number): void {
    const { bytes } = block;
    let from = start;
    let to = end;
    while (from < to && isBlankByte(bytes[from] as number)) from += 1;
    while (from < to && isBlankByte(bytes[to - 1] as number)) to -= 1;
    column.putBytes(row, block, from, to, this.add);
  }

  private readonly add = (problem: Issue): void => this.builder.problems.add(problem, this.where(this.line, this.at));

  private head(cellAt: (at: number) => unknown): RowHead {
    const cell = (role: Role): unknown => {
      const at = this.places.get(role);
      return at === undefined ? undefined : cellAt(at);
    };
    const ifThere = (role: Role): unknown => (this.places.has(role) ? (cell(role) ?? '') : undefined);
    return { town: ifThere('town'), class: cell('class'), year: ifThere('year'), edition: cell('edition') };
  }

  private readonly whereOf: WhereOf = (role) => this.where(this.line, this.places.get(role) ?? 0);

  private where(line: number, at: number): Where {
    const name = this.header?.[at];
    return { path: name === undefined ? [line] : [line, name], place: { line, column: at + 1 } };
  }

  /** The table of all rows; undefined when anything was wrong. */
  finish(): FactsTable | undefined {
    return this.builder.finish(this.whereOfFact);
  }

  /** Where a fact of a row stands, for what is found in the end. */
  private readonly whereOfFact = (line: number, fact: string, year?: number): Where => this.where(line, this.places.get(placeKey({ fact, ...(year === undefined ? {} : { earlier: year }) })) ?? this.places.get(fact) ?? 0);
}

function placeKey(heading: Heading): string {
  return 'role' in heading ? heading.role : `${heading.fact}@${heading.earlier ?? ''}`;
}

function isBlank(cells: readonly unknown[]): boolean {
  return cells.every(isBlankValue);
}

function isBlankValue(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && nameKey(cell) === '');
}

/** Space, tab and carriage return; wider blanks go when a text is made. */
function isBlankByte(byte: number): boolean {
  return byte <= 32;
}
