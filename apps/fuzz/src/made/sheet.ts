/** Cells of a sheet's markup, as hucre writes it: found and set by their names. */
const CELL = /<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;

const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);
}

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?');

/** The row's markup with one cell set, in the order of columns; the row is made where there is none. */
export function withCell(xml: string, row: number, column: number, inside: string): string {
  const name = `${letterOf(column)}${row}`;
  const cell = `<c r="${name}" ${inside}`;
  const found = new RegExp(`<row r="${row}"[^>]*?(?:/>|>[\\s\\S]*?</row>)`).exec(xml);
  if (found === null) return xml.replace('</sheetData>', `<row r="${row}">${cell}</row></sheetData>`);
  const [whole] = found;
  const open = /^<row[^>]*?\/?>/.exec(whole)?.[0].replace(/\/>$/, '>') ?? '<row>';
  const others = [...whole.matchAll(CELL)].filter(([, letters]) => letters !== letterOf(column)).map(([text, letters = '']) => [numberOf(letters), text] as const);
  const cells = [...others, [column + 1, cell] as const].sort(([left], [right]) => left - right).map(([, text]) => text);
  return xml.slice(0, found.index) + open + cells.join('') + '</row>' + xml.slice(found.index + whole.length);
}

export const inline = (text: string): string => `t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Rows that have cells, and how many columns the widest has. */
export function sizeOf(xml: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [1, 1];
  for (const [, letters = '', row] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, numberOf(letters));
  }
  return { rows, columns };
}

/** Whether something stands in a cell already: a label, a heading, a value. */
export function isFilled(xml: string, row: number, column: number): boolean {
  const name = `${letterOf(column)}${row}`;
  return [...xml.matchAll(CELL)].some(([cell, letters = '', number = '']) => letters + number === name && /<v>|<is>|<f>/.test(cell));
}
