import { plainName, withoutInvisible } from '@fazhi/core';
import type { Cell, CellValue, MergeRange, Sheet } from 'hucre/xlsx';
import type { SheetPart } from './book-parts.js';
import type { Grid, GridCell, GridValue, MergedArea } from './grid.js';
import type { SlimSheet } from './sheet-xml.js';
import { hasPercent } from './styles-xml.js';

/** One sheet as the parser gave it. */
export function gridOf({ rows, cells = new Map<string, Cell>(), merges = [] }: Sheet, { name, order, isHidden }: SheetPart, { hiddenRows, hiddenColumns }: Pick<SlimSheet, 'hiddenRows' | 'hiddenColumns'>): Grid {
  const merged = merges.map(areaOf);
  const starts = new Map(merged.map((area) => [`${area.firstRow},${area.firstColumn}`, area]));
  return {
    name,
    order,
    isHidden,
    hiddenRows,
    hiddenColumns,
    merged,
    rows: rows.map((row, at) => row.map((value, column) => {
      const key = `${at},${column}`;
      return cellOf(value, cells.get(key), starts.get(key));
    })),
  };
}

function areaOf({ startRow, startCol, endRow, endCol }: MergeRange): MergedArea {
  return { firstRow: Math.min(startRow, endRow), lastRow: Math.max(startRow, endRow), firstColumn: Math.min(startCol, endCol), lastColumn: Math.max(startCol, endCol) };
}

function cellOf(written: CellValue, cell: Cell | undefined, merged: MergedArea | undefined): GridCell | undefined {
  const isFormula = cell?.formula !== undefined;
  const value = cell?.type === 'error' ? { kind: 'error' as const, error: String(written) } : valueOf(written);
  // Only what nothing has worked out yet is left: a formula that gave an empty text is no cell any more.
  if (value === undefined) return isFormula ? { kind: 'error', error: '=', isPercent: false, isFormula } : undefined;
  return { ...value, isPercent: hasPercent(cell?.style?.numFmt ?? ''), isFormula, ...(merged === undefined ? {} : { merged }) };
}

/** Most texts of a form, which are as they stand. */
const PLAIN = /^[!-~\u4e00-\u9fff\u3001-\u3011\uff01-\uff5e“”]+$/;

const MILLISECONDS = 86_400_000;

function valueOf(written: CellValue): GridValue | undefined {
  if (written === null) return undefined;
  if (written instanceof Date) return { kind: 'date', day: Math.floor(written.getTime() / MILLISECONDS) };
  switch (typeof written) {
    case 'number':
      return { kind: 'number', number: written };
    case 'boolean':
      return { kind: 'flag', flag: written };
    default:
      if (PLAIN.test(written)) return { kind: 'text', text: written };
      return plainName(written) === '' ? undefined : { kind: 'text', text: withoutInvisible(written).replace(/\r\n?/g, '\n').trim() };
  }
}
