import type { WorkbookFault } from './faults.js';
import { cellAt, cellName } from './place.js';

/** What a workbook may hold: many times what a filled form has. */
export const MOST_SHEETS = 60;
export const MOST_CELLS = 20_000;
const MOST_ROWS = 3_000;
const MOST_COLUMNS = 500;
/** Cells of all merged areas of a sheet together. */
const MOST_MERGED = 50_000;

/**
 * A sheet's markup cut down to what reading needs: cells with something in them, each with its place, and merged areas.
 * Checked before any parser sees it: how many cells, how far out, how large the merged areas. One pass over the text.
 *
 * @param part - name of the sheet's part, for messages.
 * @param budget - cells that all sheets together may still have.
 */
export function slimSheet(xml: string, part: string, budget: number): { readonly xml: string; readonly cells: number } | WorkbookFault {
  const from = xml.search(/<(?:\w+:)?sheetData[\s>]/);
  const to = Math.max(from, xml.lastIndexOf('sheetData>'));
  const merged = mergedIn(xml.slice(Math.max(to, 0)), part);
  if ('code' in merged) return merged;
  const kept: string[] = [];
  for (const cell of from < 0 ? [] : cellsIn(xml, from, to)) {
    if (cell === undefined) return { code: 'unreadable-workbook' };
    if (cell.row >= MOST_ROWS || cell.column >= MOST_COLUMNS) return { code: 'cell-far-out', part, cell: cell.name };
    if (kept.length === budget) return { code: 'too-many-cells', part, most: MOST_CELLS };
    kept.push(cell.xml);
  }
  const rows = kept.length === 0 ? '' : `<row r="1">${kept.join('')}</row>`;
  return { xml: `<worksheet><sheetData>${rows}</sheetData>${merged.xml}</worksheet>`, cells: kept.length };
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  /** The cell with its place written out and without prefixes. */
  readonly xml: string;
}

const TAG = /<((?:\w+:)?)(row|c)(?=[\s/>])([^<>]*)>/g;
const REFERENCE = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;

/** Cells with content, in the order of the file; undefined where one has no end or no place. Programs may leave places out where cells follow each other. */
function* cellsIn(xml: string, from: number, to: number): Generator<FoundCell | undefined> {
  const tags = new RegExp(TAG);
  tags.lastIndex = from;
  let row = -1;
  let column = -1;
  for (let tag = tags.exec(xml); tag !== null && tag.index < to; tag = tags.exec(xml)) {
    const [, prefix = '', kind, attributes = ''] = tag;
    const said = REFERENCE.exec(attributes)?.[1];
    if (kind === 'row') {
      row = said === undefined ? row + 1 : Number(said) - 1;
      column = -1;
      continue;
    }
    const place = said === undefined ? { row, column: column + 1 } : cellAt(said);
    if (place === undefined || !(place.row >= 0)) {
      yield undefined;
      return;
    }
    ({ row, column } = place);
    // Cells that only have a style are left out: programs write whole rows of them.
    if (attributes.endsWith('/')) continue;
    const end = xml.indexOf(`</${prefix}c>`, tags.lastIndex);
    if (end < 0) {
      yield undefined;
      return;
    }
    const content = xml.slice(tags.lastIndex, end);
    tags.lastIndex = end;
    const name = cellName(row, column);
    if (content !== '') yield { row, column, name, xml: `<c r="${name}"${attributes.replace(REFERENCE, '')}>${content}</c>` };
  }
}

const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([^"'<>]*)["']/g;

function mergedIn(xml: string, part: string): { readonly xml: string } | WorkbookFault {
  const ranges: string[] = [];
  let area = 0;
  for (const [, range = ''] of xml.matchAll(MERGE)) {
    const [first = '', last = first] = range.split(':');
    const [a, b] = [cellAt(first), cellAt(last)];
    area += a === undefined || b === undefined ? Infinity : (Math.abs(b.row - a.row) + 1) * (Math.abs(b.column - a.column) + 1);
    if (area > MOST_MERGED) return { code: 'merge-too-large', part, range: range.slice(0, 30) };
    ranges.push(`<mergeCell ref="${range}"/>`);
  }
  return { xml: ranges.length === 0 ? '' : `<mergeCells>${ranges.join('')}</mergeCells>` };
}

const MOST_STRINGS = 60_000;

/** Strings that cells share: more than there may be cells are not needed. */
export function hasTooManyStrings(xml: string): boolean {
  const strings = xml.matchAll(/<(?:\w+:)?si[\s>/]/g);
  for (let count = 0; strings.next().done !== true; count += 1) if (count === MOST_STRINGS) return true;
  return false;
}

/** Excel's own limit of cell formats is 65,490. */
const MOST_FORMATS = 65_536;

/** Of the styles only what says how numbers are shown, since old files carry thousands of the rest; undefined where there are more formats than Excel allows. */
export function slimStyles(xml: string): string | undefined {
  const part = (name: string): string => {
    const from = xml.search(new RegExp(`<(?:\\w+:)?${name}[\\s>]`));
    const to = xml.lastIndexOf(`${name}>`);
    return from < 0 || to < from ? '' : xml.slice(from, to + name.length + 1);
  };
  const formats: string[] = [];
  for (const [format] of part('cellXfs').matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)) {
    if (formats.length === MOST_FORMATS) return undefined;
    formats.push(`<xf numFmtId="${/\snumFmtId\s*=\s*["'](\d+)["']/.exec(format)?.[1] ?? '0'}"/>`);
  }
  return `<styleSheet>${part('numFmts')}<cellXfs>${formats.join('')}</cellXfs></styleSheet>`;
}
