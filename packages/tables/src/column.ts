import { cellStates, type Cell, type CellReader, type FactColumn, type Framework, type Issue } from '@fazhi/core';
import { textIn, type Block } from './bytes.js';
import { hashOf, Memo, MOST_REMEMBERED } from './memo.js';

/** Rows there is room for at first where nobody knows how many come. */
const START = 1024;

/** The value that bytes stand for. */
export type ValueOf = (bytes: Uint8Array, from: number, to: number) => unknown;

/** A fact's column while its rows come in; grows by doubling. */
export class GrowingColumn {
  private low: Float64Array<ArrayBuffer>;
  /** The same array as `low` until the first bound comes. */
  private high: Float64Array<ArrayBuffer>;
  private state: Uint8Array<ArrayBuffer>;
  private readonly remembered = new Map<unknown, Cell>();
  private readonly memo = new Memo();
  private readonly plain: CellReader['plain'];
  private readonly least: number;
  private readonly most: number;
  private readonly by: number;
  /** Whether any row says that the matter does not arise. */
  notApplicable = false;

  /** @param rows - how many are expected; room for more is made when they come. */
  constructor(
    private readonly reader: CellReader,
    rows = START,
  ) {
    this.low = new Float64Array(rows);
    this.high = this.low;
    this.state = new Uint8Array(rows);
    this.plain = reader.plain;
    ({ least: this.least, most: this.most, by: this.by } = reader.whole);
  }

  /** Reads a cell into a row. What is empty stays as a new array is: not reported. */
  put(row: number, written: unknown, add: (problem: Issue) => void): void {
    if (typeof written === 'number' && Number.isInteger(written) && this.putWhole(row, written)) return;
    if (written !== undefined && written !== null && written !== '') this.putCell(row, this.remembered.get(written) ?? this.read(written, add) ?? 'unknown');
  }

  /** Takes a cell of nothing but digits; false where it has to be read as text. */
  putWhole(row: number, digits: number): boolean {
    if (!(digits >= this.least && digits <= this.most)) return false;
    this.putFigure(row, digits * this.by);
    return true;
  }

  /** Reads a cell that stands in bytes, without blanks around, into a row. */
  putBytes(row: number, { bytes, view }: Block, from: number, to: number, add: (problem: Issue) => void): void {
    if (from === to) return;
    const plain = this.plain(bytes, from, to);
    if (plain >= 0) return this.putFigure(row, plain);
    const hash = hashOf(bytes, from, to);
    this.putCell(row, this.memo.find(view, from, to, hash) ?? this.readBytes(bytes, from, to, hash, add) ?? 'unknown');
  }

  /**
   * Takes a value that reads without a word; false leaves the row as it is, for whoever tells what there is to say.
   *
   * @param valueOf - the value of bytes that were not met before; undefined where they are none.
   */
  putValue(row: number, { bytes, view }: Block, from: number, to: number, hash: number, valueOf: ValueOf): boolean {
    const known = this.memo.find(view, from, to, hash);
    const cell = known ?? this.silentCell(valueOf(bytes, from, to));
    if (cell === undefined) return false;
    if (known === undefined) this.memo.keep(bytes, from, to, hash, cell);
    this.putCell(row, cell);
    return true;
  }

  /** Empties a cell that was put too early. */
  clear(row: number): void {
    if (row >= this.state.length) return;
    this.low[row] = 0;
    this.high[row] = 0;
    this.state[row] = cellStates.unknown;
  }

  /** The column of so many rows. Figures without proof are worth what the framework says: nothing, or nothing yet. */
  finish(rows: number, unproven: Framework['unproven']): FactColumn {
    if (rows > this.state.length) this.grow(rows - 1);
    const isWhole = rows === this.state.length;
    const low = isWhole ? this.low : this.low.slice(0, rows);
    const high = this.high === this.low ? low : isWhole ? this.high : this.high.slice(0, rows);
    const state = isWhole ? this.state : this.state.slice(0, rows);
    if (unproven === 'accept') return { low, high, state };
    const instead = unproven === 'zero' ? cellStates.unproven : cellStates.unknown;
    return { low, high, state: state.map((each) => (each === cellStates.known ? instead : each)) };
  }

  /** One row's figure as far as it is known, for checks across columns; undefined where none is given. */
  at(row: number): { readonly low: number; readonly high: number } | undefined {
    const [low, high] = [this.low[row], this.high[row]];
    return this.state[row] === cellStates.known && low !== undefined && high !== undefined ? { low, high } : undefined;
  }

  /** Whether a row's least is more than another column's most. */
  exceeds(other: GrowingColumn, row: number): boolean {
    return this.state[row] === cellStates.known && other.state[row] === cellStates.known && (this.low[row] ?? 0) > (other.high[row] ?? 0);
  }

  /** Whether a row says that the matter does not arise. */
  notApplicableAt(row: number): boolean {
    return this.state[row] === cellStates.notApplicable;
  }

  private readBytes(bytes: Uint8Array, from: number, to: number, hash: number, add: (problem: Issue) => void): Cell | undefined {
    const text = textIn(bytes, from, to).trim();
    const cell = text === '' ? 'unknown' : (this.remembered.get(text) ?? this.read(text, add));
    if (text === '' || this.remembered.has(text)) this.memo.keep(bytes, from, to, hash, cell ?? 'unknown');
    return cell;
  }

  private silentCell(value: unknown): Cell | undefined {
    const written = typeof value === 'string' ? value.trim() : value;
    if (written === null || written === '') return 'unknown';
    let silent = true;
    const cell = written === undefined ? undefined : this.reader.read(written, () => (silent = false));
    return silent ? cell : undefined;
  }

  /** What reads without a word is remembered; what has to be told is read again in each row. */
  private read(written: unknown, add: (problem: Issue) => void): Cell | undefined {
    let silent = true;
    const cell = this.reader.read(written, (problem) => {
      silent = false;
      add(problem);
    });
    if (cell !== undefined && silent && typeof written !== 'object' && this.remembered.size < MOST_REMEMBERED) this.remembered.set(written, cell);
    return cell;
  }

  private putFigure(row: number, figure: number): void {
    if (row >= this.state.length) this.grow(row);
    this.low[row] = figure;
    // Writing it twice costs less than asking whether there are two arrays.
    this.high[row] = figure;
    this.state[row] = cellStates.known;
  }

  private putCell(row: number, cell: Cell): void {
    if (row >= this.state.length) this.grow(row);
    if (typeof cell === 'string') {
      this.state[row] = cellStates[cell];
      if (cell === 'notApplicable') this.notApplicable = true;
      return;
    }
    const [low, high] = cell;
    if (low !== high && this.high === this.low) this.high = this.low.slice();
    this.low[row] = low;
    this.high[row] = high;
    this.state[row] = cellStates.known;
  }

  private grow(row: number): void {
    let size = Math.max(this.state.length, START);
    while (size <= row) size *= 2;
    const longer = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
      const array = new Float64Array(size);
      array.set(old);
      return array;
    };
    const exact = this.high === this.low;
    this.low = longer(this.low);
    this.high = exact ? this.low : longer(this.high);
    const state = new Uint8Array(size);
    state.set(this.state);
    this.state = state;
  }
}
