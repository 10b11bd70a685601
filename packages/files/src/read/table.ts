import { columnOf, isFormHead, type ColumnKey } from '../form/headers.js';
import { textOf, type Grid, type GridCell, type MergedArea } from '../xlsx/grid.js';
import { cellName, type CellPlace } from '../xlsx/place.js';
import { SEARCHED } from '../xlsx/sheet-xml.js';
import type { Draft } from './draft.js';

/** A table found on a sheet by the texts of its header row, wherever it stands and in whatever order its columns are. */
export interface SheetTable {
  readonly grid: Grid;
  readonly head: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Columns whose header stands before them already. */
  readonly again: readonly { readonly key: ColumnKey; readonly column: number }[];
}

/** The first row with the headers of a form. */
export function tableIn(grid: Grid): SheetTable | undefined {
  for (const [head, row] of grid.rows.slice(0, SEARCHED).entries()) {
    const columns = new Map<ColumnKey, number>();
    const again: { key: ColumnKey; column: number }[] = [];
    for (const [column, cell] of row.entries()) {
      const key = cell === undefined ? undefined : columnOf(textOf(cell));
      if (key === undefined) continue;
      if (columns.has(key)) again.push({ key, column });
      else columns.set(key, column);
    }
    if (isFormHead(new Set(columns.keys()))) return { grid, head, columns, again };
  }
  return undefined;
}

/** Rows below the header. */
export function rowsOf({ grid, head }: SheetTable): readonly number[] {
  return Array.from({ length: Math.max(0, grid.rows.length - head - 1) }, (_each, place) => head + 1 + place);
}

export function cellIn({ grid, columns }: SheetTable, row: number, key: ColumnKey): GridCell | undefined {
  const column = columns.get(key);
  return column === undefined ? undefined : grid.rows[row]?.[column];
}

export function textIn(table: SheetTable, row: number, key: ColumnKey): string {
  return textOf(cellIn(table, row, key));
}

/** A text that somebody wrote, and where. */
export interface Words {
  readonly text: string;
  readonly place: CellPlace;
}

/** What is written in a cell; undefined where it is empty or its formula failed, which is told. */
export function wordsIn(draft: Draft, table: SheetTable, row: number, key: ColumnKey): Words | undefined {
  return wordsAt(draft, cellIn(table, row, key), placeIn(table, row, key));
}

/** Words that may be meant for several rows: in a merged area they stand only in the first cell. */
export function sharedWords(draft: Draft, table: SheetTable, row: number, key: ColumnKey): Words | undefined {
  const column = table.columns.get(key);
  const area = column === undefined ? undefined : areaAt(table.grid, row, column);
  if (area === undefined) return wordsIn(draft, table, row, key);
  return wordsAt(draft, table.grid.rows[area.firstRow]?.[area.firstColumn], placeAt(table.grid, area.firstRow, area.firstColumn));
}

function wordsAt(draft: Draft, cell: GridCell | undefined, place: CellPlace): Words | undefined {
  return draft.sound(cell, place) ? { text: textOf(cell), place } : undefined;
}

export function placeIn({ grid, columns }: SheetTable, row: number, key: ColumnKey): CellPlace {
  return placeAt(grid, row, columns.get(key) ?? 0);
}

export function placeAt({ name, order }: Grid, row: number, column: number): CellPlace {
  return { sheet: name, order, row, column };
}

/** A cell that is one row's alone. Merged over several rows it is unclear whose it is, and that is told. */
export function soleCell(draft: Draft, table: SheetTable, row: number, key: ColumnKey): GridCell | undefined {
  const column = table.columns.get(key);
  return column === undefined ? undefined : soleCellAt(draft, table.grid, row, column);
}

export function soleCellAt(draft: Draft, grid: Grid, row: number, column: number): GridCell | undefined {
  const cell = grid.rows[row]?.[column];
  if (cell === undefined) return undefined;
  const area = areaAt(grid, row, column);
  if (area === undefined || area.firstRow === area.lastRow) return cell;
  draft.problem('merged-values', placeAt(grid, row, column), { range: `${cellName(area.firstRow, area.firstColumn)}:${cellName(area.lastRow, area.lastColumn)}` });
  return undefined;
}

/** Tells of cells that reach into a row from above and so leave it open whether it has what they say. */
export function tellReaching(draft: Draft, table: SheetTable, row: number, keys: readonly ColumnKey[]): void {
  for (const key of keys) {
    const column = table.columns.get(key);
    const area = column === undefined ? undefined : areaAt(table.grid, row, column);
    if (area !== undefined && area.firstRow > table.head && area.firstRow < row) soleCellAt(draft, table.grid, area.firstRow, area.firstColumn);
  }
}

function areaAt(grid: Grid, row: number, column: number): MergedArea | undefined {
  return grid.merged.find((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
}

/** Filled cells of a row, with their columns. */
export function filledIn({ rows }: Grid, row: number): readonly (readonly [column: number, cell: GridCell])[] {
  const filled: (readonly [number, GridCell])[] = [];
  rows[row]?.forEach((cell, column) => {
    if (cell !== undefined) filled.push([column, cell]);
  });
  return filled;
}

/** Says of a whole row that it was told. */
export function seeRow(draft: Draft, grid: Grid, row: number): void {
  for (const [column] of filledIn(grid, row)) draft.see(placeAt(grid, row, column));
}
