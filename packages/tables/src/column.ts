import { cellStates, type Cell, type CellReader, type FactColumn, type Framework, type Issue } from '@fazhi/core';

const START = 1024;
/** Texts remembered for each column; dates and checklists repeat, free figures do not fill it for long. */
const MOST_REMEMBERED = 4096;

/** A fact's column while its rows come in; grows by doubling. */
export class GrowingColumn {
  private low = new Float64Array(START);
  /** The same array as `low` until the first bound comes. */
  private high = this.low;
  private state = new Uint8Array(START);
  private readonly remembered = new Map<unknown, Cell>();
  /** The same for texts of one sign. */
  private readonly signs = new Map<number, Cell>();
  private readonly plain: CellReader['plain'];
  private readonly least: number;
  private readonly most: number;
  private readonly by: number;
  /** Whether any row says that the matter does not arise. */
  notApplicable = false;

  constructor(private readonly reader: CellReader) {
    this.plain = reader.plain;
    ({ least: this.least, most: this.most, by: this.by } = reader.whole);
  }

  /** Reads a cell into a row. What is empty stays as a new array is: not reported. */
  put(row: number, written: unknown, add: (problem: Issue) => void): void {
    if (typeof written === 'string') this.putText(row, written, 0, written.length, add);
    else if (typeof written === 'number' && Number.isInteger(written) && this.putWhole(row, written)) return;
    else if (written !== undefined && written !== null) this.putRead(row, written, add);
  }

  /** Takes a cell of nothing but digits; false where it has to be read as text. */
  putWhole(row: number, digits: number): boolean {
    if (!(digits >= this.least && digits <= this.most)) return false;
    if (row >= this.state.length) this.grow(row);
    this.low[row] = digits * this.by;
    this.high[row] = digits * this.by;
    this.state[row] = cellStates.known;
    return true;
  }

  /** Reads a cell that stands in a text, without blanks around, into a row. */
  putText(row: number, text: string, from: number, to: number, add: (problem: Issue) => void): void {
    if (from === to) return;
    const plain = this.plain(text, from, to);
    if (plain >= 0) {
      if (row >= this.state.length) this.grow(row);
      this.low[row] = plain;
      // Writing it twice costs less than asking whether there are two arrays.
      this.high[row] = plain;
      this.state[row] = cellStates.known;
    } else if (to - from > 1) this.putRead(row, text.slice(from, to), add);
    else this.putSign(row, text, from, add);
  }

  /** The column of so many rows. Figures without proof are worth what the framework says: nothing, or nothing yet. */
  finish(rows: number, unproven: Framework['unproven']): FactColumn {
    if (rows > this.state.length) this.grow(rows - 1);
    const low = this.low.slice(0, rows);
    const high = this.high === this.low ? low : this.high.slice(0, rows);
    const state = this.state.slice(0, rows);
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

  /** 是 and 否, millions of them: no string is made for one sign that was read before. */
  private putSign(row: number, text: string, at: number, add: (problem: Issue) => void): void {
    if (row >= this.state.length) this.grow(row);
    const sign = text.charCodeAt(at);
    const known = this.signs.get(sign);
    if (known !== undefined) return this.putCell(row, known);
    const written = text.charAt(at);
    this.putRead(row, written, add);
    const cell = this.remembered.get(written);
    if (cell !== undefined) this.signs.set(sign, cell);
  }

  private putRead(row: number, written: unknown, add: (problem: Issue) => void): void {
    if (row >= this.state.length) this.grow(row);
    this.putCell(row, this.remembered.get(written) ?? this.read(written, add));
  }

  /** What reads without a word is remembered; what has to be told is read again in each row. */
  private read(written: unknown, add: (problem: Issue) => void): Cell {
    let silent = true;
    const cell = this.reader.read(written, (problem) => {
      silent = false;
      add(problem);
    });
    if (cell === undefined) return 'unknown';
    if (silent && typeof written !== 'object' && this.remembered.size < MOST_REMEMBERED) this.remembered.set(written, cell);
    return cell;
  }

  private putCell(row: number, cell: Cell): void {
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
    let size = this.state.length;
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
