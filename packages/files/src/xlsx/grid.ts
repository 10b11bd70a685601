/** What a cell holds, as far as forms use it. */
export type GridValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  /** Days since 1970-01-01, the time of day left out. */
  | { readonly kind: 'date'; readonly day: number }
  /** `#REF!`, `#N/A` and the like. */
  | { readonly kind: 'error'; readonly error: string };

export type GridCell = GridValue & {
  /** The cell shows a share as per cent. */
  readonly isPercent: boolean;
  /** The value was worked out by a formula and kept; the formula itself is not run. */
  readonly isFormula: boolean;
  /** First and last row and column of the merged area that it begins. */
  readonly merged?: MergedArea;
};

/** Rows and columns from 0, the last ones included. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One sheet as it was found: empty cells are undefined. */
export interface Grid {
  readonly name: string;
  /** Among all sheets of the workbook, from 0. */
  readonly order: number;
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  readonly merged: readonly MergedArea[];
}

/** The sheets of a workbook that belong to a form, hidden ones included. */
export interface GridBook {
  readonly grids: readonly Grid[];
  /** Names of the others. */
  readonly left: readonly string[];
  readonly dates: '1900' | '1904';
}

/** Text of a cell as people see it, without space around it or signs that nobody sees; empty for empty cells. */
export function textOf(cell: GridValue | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return shownNumber(cell.number);
    case 'flag':
      return cell.flag ? '是' : '否';
    case 'date':
      return isoDay(cell.day);
    case 'error':
      return cell.error;
  }
}

/** Excel shows fifteen digits; the others are the rest of a sum in binary. */
function shownNumber(number: number): string {
  return String(Number.isInteger(number) ? number : Number(number.toPrecision(15)));
}

const MILLISECONDS = 86_400_000;

/** `2025-03-01` of days since 1970. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}
