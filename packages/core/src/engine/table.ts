/** State of one cell. A new array holds "not reported"; so that several states combine by their bits, the known one is odd too. */
export const UNKNOWN = 0;
export const KNOWN = 1;
export const NOT_APPLICABLE = 3;
/** Given without evidence, under a framework that gives such figures no points. */
export const UNPROVEN = 5;

/** One column of whole numbers, a cell a town from `from` on; `low` and `high` differ where only bounds are known. */
export interface Cells {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly state: Uint8Array;
  readonly from: number;
}

/** Towns as the columns that a plan asks for, in its order. */
export interface Table {
  readonly towns: number;
  readonly columns: readonly Cells[];
}

/** Columns side by side in three arrays, nothing reported. */
export function newTable(columns: number, towns: number): Table {
  const cells = columns * towns;
  const low = new Float64Array(cells);
  const high = new Float64Array(cells);
  const state = new Uint8Array(cells);
  return { towns, columns: Array.from({ length: columns }, (_, number) => ({ low, high, state, from: number * towns })) };
}

/** The cells of one column; every number of a plan has its column. */
export function cellsOf(table: Table, column: number): Cells {
  return table.columns[column] as Cells;
}

/** Why a cell holds no figure. */
export type Lack = 'unknown' | 'notApplicable' | 'unproven';
export type Cell = readonly [low: number, high: number] | Lack;

const STATES: Readonly<Record<Lack, number>> = { unknown: UNKNOWN, notApplicable: NOT_APPLICABLE, unproven: UNPROVEN };

export function put({ low, high, state, from }: Cells, town: number, cell: Cell): void {
  if (typeof cell === 'string') {
    state[from + town] = STATES[cell];
    return;
  }
  low[from + town] = cell[0];
  high[from + town] = cell[1];
  state[from + town] = KNOWN;
}
