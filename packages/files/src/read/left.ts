import type { Framework, Text } from '@fazhi/core';
import { headers } from '../form/headers.js';
import { ABOUT_SHEET } from '../form/ids.js';
import { OPTION_SHEETS, START_SHEETS } from '../form/own-sheets.js';
import { textOf, type Grid, type GridCell } from '../xlsx/grid.js';
import { cellName, columnName } from '../xlsx/place.js';
import type { Draft } from './draft.js';
import { ownTextsOf } from './own-texts.js';
import { filledIn, placeAt, rowsOf, seeRow, type SheetTable } from './table.js';

/** Headers that make a table one of a kind, of which each needs one. */
const KINDS: readonly Text[] = [headers.value, headers.shortfall, headers.step];
/** Columns that may not stand twice: which of them counts cannot be told. The others are told as cells that were left. */
const ONCE = new Set(['id', 'value', 'applies', 'reason', 'verified', 'shortfall', 'step']);

/** Marks the headers of a table, and tells of those that are missing or stand twice. Says whether it can be read. */
export function checkHeaders(draft: Draft, table: SheetTable): boolean {
  const { grid, head, columns, again } = table;
  for (const column of columns.values()) draft.see(placeAt(grid, head, column));
  for (const { key, column } of again) {
    draft.see(placeAt(grid, head, column));
    const filled = rowsOf(table).filter((row) => grid.rows[row]?.[column] !== undefined);
    if (!ONCE.has(key) || filled.length === 0) continue;
    draft.problem('header-twice', placeAt(grid, head, column), { header: headers[key], columns: [columnName(columns.get(key) ?? 0), columnName(column)] });
    for (const row of filled) draft.see(placeAt(grid, row, column));
  }
  if (columns.has('value') || columns.has('shortfall') || columns.has('step')) return true;
  // Headers of facts: the value is what they lack. Of plans it cannot be told which.
  const lacks = columns.has('fact') || columns.has('id') || columns.has('applies') ? [headers.value] : KINDS;
  draft.problem('header-missing', placeAt(grid, head, 0), { sheet: grid.name, headers: lacks });
  for (const row of grid.rows.keys()) seeRow(draft, grid, row);
  return false;
}

/**
 * The law of conservation for a workbook: what is filled in was used, was told, or is told here. Sheets of the town's own are
 * named once; on the form's own sheets each cell that nobody has asked for is.
 *
 * @param known - sheets with a table of the form.
 */
export function tellLeft(draft: Draft, framework: Framework, grids: readonly Grid[], known: ReadonlySet<Grid>): void {
  const isOwnText = ownTextsOf(framework);
  for (const grid of grids) {
    const isOwn = ownOf(grid, isOwnText, known.has(grid));
    if (isOwn === undefined) {
      if (grid.rows.some((_row, row) => filledIn(grid, row).length > 0)) draft.notice('sheet-left', undefined, { sheet: grid.name });
      continue;
    }
    const cells = cellsOf(grid);
    tellHidden(draft, grid, cells);
    const left = cells.filter(({ row, column, cell }) => draft.fateOf(placeAt(grid, row, column)) === undefined && !isOwn(row, column, cell));
    const [first] = left;
    if (first !== undefined) draft.notice('cells-left', placeAt(grid, first.row, first.column), { cells: left.map(({ row, column }) => cellName(row, column)), found: textOf(first.cell).slice(0, SHOWN) });
  }
}

const SHOWN = 20;

type IsOwn = (row: number, column: number, cell: GridCell) => boolean;

/** What the form itself writes on a sheet beside its tables; undefined for a sheet of the town's own. */
function ownOf(grid: Grid, isOwnText: (text: string) => boolean, isKnown: boolean): IsOwn | undefined {
  // Where columns stand as they were made, titles are the form's, also those of an older one.
  if (isKnown) return (row, column, cell) => (column === 1 && row < 2) || isOwnText(textOf(cell));
  if (grid.name === ABOUT_SHEET) return (_row, column) => column < 2;
  if (OPTION_SHEETS.has(grid.name) && grid.isHidden) return () => true;
  if (START_SHEETS.has(grid.name)) return (row, column, cell) => column === 0 && (row === 0 || isOwnText(textOf(cell)));
  return undefined;
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

function cellsOf(grid: Grid): readonly FilledCell[] {
  const cells: FilledCell[] = [];
  for (const row of grid.rows.keys()) for (const [column, cell] of filledIn(grid, row)) cells.push({ row, column, cell });
  return cells;
}

/** What was filled in where nobody looks was read all the same. */
function tellHidden(draft: Draft, grid: Grid, cells: readonly FilledCell[]): void {
  const { isHidden, hiddenRows, hiddenColumns } = grid;
  const used = cells.filter(({ row, column }) => (isHidden || hiddenRows.has(row) || hiddenColumns.has(column)) && draft.fateOf(placeAt(grid, row, column)) === 'used');
  const [any] = used;
  if (any === undefined) return;
  const { name: sheet } = grid;
  if (isHidden) return draft.notice('hidden-sheet-read', placeAt(grid, any.row, any.column), { sheet });
  const inRows = used.filter(({ row }) => hiddenRows.has(row));
  const inColumns = used.filter(({ column }) => hiddenColumns.has(column));
  const [row] = inRows;
  const [column] = inColumns;
  if (row !== undefined) draft.notice('hidden-rows-read', placeAt(grid, row.row, row.column), { sheet, rows: [...new Set(inRows.map((each) => each.row + 1))] });
  if (column !== undefined) draft.notice('hidden-columns-read', placeAt(grid, column.row, column.column), { sheet, columns: [...new Set(inColumns.map((each) => columnName(each.column)))] });
}
