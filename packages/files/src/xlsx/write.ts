import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { RowDef } from 'hucre';
import { writeXlsx, type Cell, type CellStyle, type ConditionalRule, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { linesOf } from './width.js';

/** One cell to be written. Texts are written as texts whatever they begin with. */
export interface OutCell {
  readonly value: string | number | Date | null;
  readonly style: CellStyle;
  /** Shown when the pointer rests on the cell. */
  readonly note?: string;
}

/** One sheet to be written. */
export interface OutSheet {
  readonly name: string;
  /** Widths in plain characters; 0 hides the column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (OutCell | undefined)[])[];
  /** Rows that stay in sight, and are printed again on each page. */
  readonly headRows: number;
  readonly frozenColumns?: number;
  readonly hiddenRows?: readonly number[];
  readonly validations?: readonly DataValidation[];
  readonly rules?: readonly ConditionalRule[];
  /** Only unlocked cells can be filled in; there is no password. */
  readonly isLocked?: boolean;
  readonly isHidden?: boolean;
}

const LINE = 15;
const MOST_HEIGHT = 400;

/** Workbook bytes: the same input gives the same bytes on every machine. A4, landscape, as many pages down as it takes. */
export async function writeWorkbook(title: string, sheets: readonly OutSheet[]): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: sheets.flatMap(({ name, headRows }) => (headRows === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: `${quoted(name)}!$1:$${headRows}`, scope: name }])),
    properties: { title, created: STAMP, modified: STAMP },
    defaultFont: { name: '宋体', size: 11 },
    ...(sheets.some(({ isLocked }) => isLocked === true) ? { workbookProtection: { lockStructure: true } } : {}),
  });
  // Packed again: the library packs with what the platform offers, and platforms differ.
  return zipSync(unzipSync(written) satisfies Zippable, { level: 6, mtime: LOCAL_STAMP });
}

/** A sheet's name inside a formula. The library writes it bare, and one with a blank or a colon is then no name at all. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const STAMP = new Date(Date.UTC(2000, 0, 1));
/** Archives keep local time without a zone, so the parts of the date are what counts. */
const LOCAL_STAMP = new Date(2000, 0, 1, 12);

function sheetOf({ name, widths, rows, headRows, frozenColumns, hiddenRows = [], validations = [], rules = [], isLocked, isHidden }: OutSheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, RowDef>();
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== undefined) cells.set(`${at},${column}`, partOf(cell));
    });
    rowDefs.set(at, hiddenRows.includes(at) ? { hidden: true } : { height: heightOf(row, widths) });
  });
  return {
    name,
    columns: widths.map((width) => (width === 0 ? { width: 10, hidden: true } : { width })),
    rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
    cells,
    rowDefs,
    freezePane: { rows: headRows, ...(frozenColumns === undefined ? {} : { columns: frozenColumns }) },
    dataValidations: [...validations],
    conditionalRules: [...rules],
    ...(isLocked === true ? { protection: OPEN_LOCK } : {}),
    ...(isHidden === true ? { veryHidden: true } : {}),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

/** Locks what is not to be filled in; widths, heights and looks may be changed, rows and columns put in between. */
const OPEN_LOCK = { sheet: true, objects: true, scenarios: true, formatCells: true, formatColumns: true, formatRows: true, insertRows: true, insertColumns: true, sort: true, autoFilter: true, selectLockedCells: true, selectUnlockedCells: true };

function partOf({ value, style, note }: OutCell): Partial<Cell> {
  const type = value === null ? 'empty' : value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string';
  return { value, type, style, ...(note === undefined ? {} : { comment: { text: note, author: 'fazhi' } }) };
}

/** Tall enough for the longest text of the row. */
function heightOf(row: readonly (OutCell | undefined)[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return width > 1 && typeof cell?.value === 'string' && cell.style.alignment?.wrapText === true ? linesOf(cell.value, width - 1) : 1;
  });
  return Math.min(MOST_HEIGHT, LINE * Math.max(1, ...lines) + 3);
}
