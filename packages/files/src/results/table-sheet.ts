import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { cellName } from '../xlsx/place.js';
import { styles } from '../xlsx/styles.js';
import { widthOf } from '../xlsx/width.js';
import type { OutCell, OutSheet } from '../xlsx/write.js';

/** A cell of a result: figures stay figures, whole or points. */
export type ResultValue = string | number | null;

interface ResultColumn {
  readonly head: string;
  /** How figures are shown; points with two places unless told. */
  readonly figures?: 'whole' | 'points';
}

export interface ResultTable {
  readonly name: string;
  readonly title: string;
  readonly notes?: readonly string[];
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly ResultValue[])[];
  /** Rows that stand out, such as sums. */
  readonly strong?: readonly number[];
  /** Columns kept in sight. */
  readonly frozen?: number;
  /** Columns with colours from low to high. */
  readonly shaded?: readonly number[];
}

const NARROWEST = 7;
const WIDEST = 48;

/** A table as a sheet: title, notes, a header that stays in sight, columns as wide as what stands in them. */
export function tableSheet(table: ResultTable): OutSheet {
  const { name, title, notes = [], columns, rows, strong = [], frozen, shaded = [] } = table;
  const top: OutCell[][] = [[{ value: title, style: styles.title }], ...notes.map((note): OutCell[] => [{ value: note, style: { font: styles.hint.font } }])];
  // A list of names and figures needs no header.
  const heads = columns.every(({ head }) => head === '') ? [] : [columns.map(({ head }): OutCell => ({ value: head, style: styles.head }))];
  const body = rows.map((row, place) => row.map((value, column) => cellOf(value, columns[column], strong.includes(place))));
  const first = top.length + heads.length;
  return {
    name,
    widths: columns.map(({ head }, column) => Math.min(WIDEST, Math.max(NARROWEST, widthOf(head) + 2, ...rows.map((row) => widthOf(shown(row[column])) + 2)))),
    rows: [...top, ...heads, ...body],
    headRows: first,
    ...(frozen === undefined ? {} : { frozenColumns: frozen }),
    rules: rows.length === 0 ? [] : shaded.map((column, place) => colours(`${cellName(first, column)}:${cellName(first + rows.length - 1, column)}`, place + 1)),
  };
}

function cellOf(value: ResultValue, column: ResultColumn | undefined, isStrong: boolean): OutCell {
  const style: CellStyle = typeof value === 'number' ? (column?.figures === 'whole' ? styles.number : styles.points) : styles.text;
  return { value, style: isStrong ? { ...style, font: styles.strong.font } : style };
}

function shown(value: ResultValue | undefined): string {
  if (typeof value === 'number') return '100.00';
  return value ?? '';
}

/** From red over yellow to green, with light shades on which figures stay readable; the figure itself is always there. */
function colours(range: string, priority: number): ConditionalRule {
  const cfvo = [{ type: 'num', value: '0' }, { type: 'num', value: '60' }, { type: 'num', value: '100' }] as const;
  return { type: 'colorScale', priority, range, colorScale: { cfvo: [...cfvo], colors: ['FFF4B6B0', 'FFFFF2B3', 'FFB7DFB0'] } };
}
