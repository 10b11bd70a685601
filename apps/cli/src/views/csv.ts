import { oneLine } from '../output/printable.js';

/** Rows as spreadsheets open them without asking: UTF-8 with a byte order mark, CRLF, quotes where needed. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would run as a formula, also in full-width signs, gets an apostrophe in front; plain negative numbers stay numbers. */
function cell(value: string): string {
  const line = oneLine(value);
  const guarded = /^\s*[=+\-@＝＋－＠]/.test(line) && !/^-?\d+(\.\d+)?$/.test(line) ? `'${line}` : line;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
