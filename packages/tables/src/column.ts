import { cellStates, type Cell, type CellReader, type Fact, type FactColumn, type Framework, type Issue } from '@fazhi/core';
import { textIn, type Block } from './bytes.js';
import { Memo, MOST_REMEMBERED } from './memo.js';

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
  /** The row that was given a value last, for whoever may meet the same fact twice in one. */
  givenIn = -1;

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

  get fact(): Fact {
    return this.reader.fact;
  }

  /** Reads a cell into a row. What is empty stays as a new array is: not reported. */
  put(row: number, written: unknown, add: (problem: Issue) => void): void {
    const said = trimmed(written);
    if (isEmpty(said)) return;
    this.givenIn = row;
    if (typeof said === 'number' && Number.isInteger(said) && this.putWhole(row, said)) return;
    this.putCell(row, this.cellOf(said, add) ?? 'unknown');
  }

  /** Takes a cell of nothing but digits; false where it has to be read as text. */
  putWhole(row: number, digits: number): boolean {
    if (!(digits >= this.least && digits <= this.most)) return false;
    this.putFigure(row, digits * this.by);
    return true;
  }

  /** Reads a cell that stands in a block, without blanks around, into a row. */
  putBytes(row: number, block: Block, from: number, to: number, add: (problem: Issue) => void): void {
    if (from === to) return;
    const plain = this.plain(block.bytes, from, to);
    if (plain >= 0) this.putFigure(row, plain);
    else if (!this.putValue(row, block, from, to, textIn)) this.put(row, textIn(block.bytes, from, to), add);
  }

  /**
   * Takes a value that reads without a word; false leaves the row as it is, for whoever tells what there is to say.
   *
   * @param valueOf - the value of bytes that were not met before; undefined where they are none.
   */
  putValue(row: number, block: Block, from: number, to: number, valueOf: ValueOf): boolean {
    const known = this.memo.find(block, from, to);
    const cell = known ?? this.silentCell(valueOf(block.bytes, from, to));
    if (cell === undefined) return false;
    if (known === undefined) this.memo.keep(block, from, to, cell);
    this.putCell(row, cell);
    return true;
  }

  /** Empties a cell that was put too early. */
  clear(row: number): void {
    this.givenIn = -1;
    if (row >= this.state.length) return;
    this.low[row] = 0;
    this.high[row] = 0;
    this.state[row] = cellStates.unknown;
  }

  /** The column of so many rows. Figures without proof are worth what the framework says: nothing, or nothing yet. */
  finish(rows: number, unproven: Framework['unproven']): FactColumn {
    if (rows !== this.state.length) this.resize(rows);
    const { low, high, state } = this;
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

  /** What a value reads as, said or not; undefined where it is refused. */
  reads(written: unknown, add: (problem: Issue) => void): Cell | undefined {
    const said = trimmed(written);
    return isEmpty(said) ? 'unknown' : this.cellOf(said, add);
  }

  /** Whether a row says that the matter does not arise. */
  notApplicableAt(row: number): boolean {
    return this.state[row] === cellStates.notApplicable;
  }

  /** The cell of what reads without a word; undefined otherwise, and for what is no value. */
  private silentCell(value: unknown): Cell | undefined {
    const said = trimmed(value);
    if (value === undefined) return undefined;
    if (isEmpty(said)) return 'unknown';
    let silent = true;
    const cell = this.cellOf(said, () => (silent = false));
    return silent ? cell : undefined;
  }

  /** What reads without a word is remembered; what has to be told is read again in each row. */
  private cellOf(said: unknown, add: (problem: Issue) => void): Cell | undefined {
    const known = this.remembered.get(said);
    if (known !== undefined) return known;
    let silent = true;
    const cell = this.reader.read(said, (problem) => {
      silent = false;
      add(problem);
    });
    if (cell !== undefined && silent && typeof said !== 'object' && this.remembered.size < MOST_REMEMBERED) this.remembered.set(said, cell);
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
    this.resize(size);
  }

  private resize(size: number): void {
    const kept = Math.min(size, this.state.length);
    const resized = (old: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
      const array = new Float64Array(size);
      array.set(old.subarray(0, kept));
      return array;
    };
    const isExact = this.high === this.low;
    this.low = resized(this.low);
    this.high = isExact ? this.low : resized(this.high);
    const state = new Uint8Array(size);
    state.set(this.state.subarray(0, kept));
    this.state = state;
  }
}

/** Blanks around a text say nothing. */
function trimmed(written: unknown): unknown {
  return typeof written === 'string' ? written.trim() : written;
}

function isEmpty(said: unknown): boolean {
  return said === undefined || said === null || said === '';
}
