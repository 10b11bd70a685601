import { columnOf, type ColumnKey } from '../form/headers.js';
import { textOf, type Grid, type GridCell, type MergedArea } from '../xlsx/grid.js';
import { cellName, type CellPlace } from '../xlsx/place.js';

/** A table found on a sheet by the texts of its header row, wherever it stands and in whatever order its columns are. */
export interface SheetTable {
  readonly grid: Grid;
  readonly head: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

/** Fewer known headers may stand together by chance. */
const FEWEST = 3;
/** Header rows stand near the top, also after rows were inserted. */
const SEARCHED = 50;

/** The first row with at least three known headers. */
export function tableIn(grid: Grid): SheetTable | undefined {
  for (const [head, row] of grid.rows.slice(0, SEARCHED).entries()) {
    const columns = new Map<ColumnKey, number>();
    for (const [place, cell] of row.entries()) {
      const key = cell === undefined ? undefined : columnOf(textOf(cell));
      if (key !== undefined && !columns.has(key)) columns.set(key, place);
    }
    if (columns.size >= FEWEST) return { grid, head, columns };
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

/** Text that may be meant for several rows: in a merged area it stands only in the first cell. */
export function sharedText(table: SheetTable, row: number, key: ColumnKey): string {
  const column = table.columns.get(key);
  if (column === undefined) return '';
  const area = areaAt(table.grid, row, column);
  return area === undefined ? textIn(table, row, key) : textOf(table.grid.rows[area.firstRow]?.[area.firstColumn]);
}

export function placeIn({ grid, columns }: SheetTable, row: number, key: ColumnKey): CellPlace {
  return { sheet: grid.name, order: grid.order, row, column: columns.get(key) ?? 0 };
}

/** A merged area that takes several rows of a column. */
export function mergedRows({ grid, columns }: SheetTable, row: number, key: ColumnKey): string | undefined {
  const column = columns.get(key);
  const area = column === undefined ? undefined : areaAt(grid, row, column);
  if (area === undefined || area.firstRow === area.lastRow) return undefined;
  return `${cellName(area.firstRow, area.firstColumn)}:${cellName(area.lastRow, area.lastColumn)}`;
}

function areaAt(grid: Grid, row: number, column: number): MergedArea | undefined {
  return grid.merged.find((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
}
