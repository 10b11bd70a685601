import { text, type Text } from '@fazhi/core';

/** A cell of a workbook; rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: string;
  /** Of the sheet among all, hidden ones included. */
  readonly order: number;
  readonly row: number;
  readonly column: number;
}

/** `E12` of row 11 and column 4. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A`, `Z`, `AA` of 0, 25, 26. */
export function columnName(column: number): string {
  const rest = column % LETTERS;
  const before = (column - rest) / LETTERS;
  return `${before === 0 ? '' : columnName(before - 1)}${String.fromCharCode(A + rest)}`;
}

const LETTERS = 26;
const A = 65;

/** Column and row of `$E$12`, from 0; undefined for anything else. */
export function cellAt(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - A + 1, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** 表“执法能力”E12 / sheet "Enforcement" E12. */
export function placeWords({ sheet, row, column }: Pick<CellPlace, 'sheet' | 'row' | 'column'>): Text {
  const cell = cellName(row, column);
  return text(`表“${sheet}”${cell}`, `sheet "${sheet}" ${cell}`);
}
