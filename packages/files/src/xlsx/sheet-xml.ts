import { isFormHead, type ColumnKey } from '../form/headers.js';
import { slimCell, type CellContext } from './cell-xml.js';
import type { WorkbookFault } from './faults.js';
import { attributeOf } from './markup.js';
import { cellAt, cellName } from './place.js';

/** What a workbook may hold: many times what a filled form has. */
export const MOST_SHEETS = 60;
export const MOST_CELLS = 20_000;
const MOST_ROWS = 3_000;
const MOST_COLUMNS = 500;
/** Cells of all merged areas of a sheet together. */
const MOST_MERGED = 50_000;
/** Header rows stand near the top, also after rows were inserted. */
export const SEARCHED = 50;
/** A sheet's markup cut down to what reading needs. */
export interface SlimSheet {
  readonly xml: string;
  readonly cells: number;
  /** Headers of a form stand on it, or perhaps those of its rows by village. */
  readonly isForm: boolean | 'perhaps';
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Why not all of it can be read; its markup is then of no use. */
  readonly fault?: WorkbookFault;
}

/**
 * A sheet's markup cut down to what reading needs: cells with something in them, each with its place, and merged areas.
 * Checked before any parser sees it: how many cells, how far out, how large the merged areas, none twice. One pass over the text.
 *
 * @param sheet - its name, for messages.
 * @param budget - cells that it may have.
 */
export function slimSheet(context: CellContext, xml: string, sheet: string, budget: number): SlimSheet {
  const from = xml.search(/<(?:\w+:)?sheetData[\s>]/);
  const to = Math.max(from, xml.lastIndexOf('sheetData>'));
  const reader = new SheetReader(context, sheet, budget);
  if (from >= 0) reader.read(xml, from, to);
  const merged = mergedIn(xml.slice(Math.max(to, 0)), sheet);
  const fault = reader.fault ?? ('code' in merged ? merged : undefined);
  const rows = reader.kept.length === 0 ? '' : `<row r="1">${reader.kept.join('')}</row>`;
  return {
    xml: `<worksheet><sheetData>${rows}</sheetData>${'xml' in merged ? merged.xml : ''}</worksheet>`,
    cells: reader.kept.length,
    isForm: reader.isForm,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: hiddenIn(xml.slice(0, Math.max(from, 0))),
    ...(fault === undefined ? {} : { fault }),
  };
}

const TAG = /<((?:\w+:)?)(row|c)(?=[\s/>])([^<>]*)>/g;
const placeOf = attributeOf('r');
const hiddenOf = attributeOf('hidden');
const ON = /^(?:1|true)$/;

class SheetReader {
  readonly kept: string[] = [];
  readonly hiddenRows = new Set<number>();
  isForm: boolean | 'perhaps' = false;
  fault: WorkbookFault | undefined;
  readonly #context: CellContext;
  readonly #sheet: string;
  readonly #budget: number;
  readonly #rows = new Set<number>();
  readonly #places = new Set<number>();
  #headers = new Set<ColumnKey>();
  #row = -1;
  #column = -1;

  constructor(context: CellContext, sheet: string, budget: number) {
    this.#context = context;
    this.#sheet = sheet;
    this.#budget = budget;
  }

  /** Goes on behind the first fault as long as it may still find that the sheet is a form's. */
  read(xml: string, from: number, to: number): void {
    const tags = new RegExp(TAG);
    tags.lastIndex = from;
    for (let tag = tags.exec(xml); tag !== null && tag.index < to; tag = tags.exec(xml)) {
      const [, prefix = '', kind, attributes = ''] = tag;
      if (kind === 'row') {
        this.#beginRow(attributes);
        continue;
      }
      const place = this.#beginCell(attributes);
      if (place === undefined) return this.#fail({ code: 'sheet-unreadable', sheet: this.#sheet });
      if (attributes.endsWith('/')) continue;
      const end = xml.indexOf(`</${prefix}c>`, tags.lastIndex);
      if (end < 0) return this.#fail({ code: 'sheet-unreadable', sheet: this.#sheet });
      // Cells that only have a style are left out: programs write whole rows of them.
      if (end > tags.lastIndex) this.#cell(place, attributes, xml.slice(tags.lastIndex, end));
      tags.lastIndex = end;
    }
  }

  #fail(fault: WorkbookFault): void {
    this.fault ??= fault;
  }

  #beginRow(attributes: string): void {
    const said = placeOf(attributes);
    this.#row = said === undefined ? this.#row + 1 : Number(said) - 1;
    this.#column = -1;
    this.#headers = new Set();
    if (this.#rows.has(this.#row)) this.#fail({ code: 'row-twice', sheet: this.#sheet, row: this.#row + 1 });
    this.#rows.add(this.#row);
    if (ON.test(hiddenOf(attributes) ?? '')) this.hiddenRows.add(this.#row);
  }

  /** Programs may leave places out where cells follow each other. */
  #beginCell(attributes: string): { readonly row: number; readonly column: number } | undefined {
    const said = placeOf(attributes);
    const place = said === undefined ? { row: this.#row, column: this.#column + 1 } : cellAt(said);
    if (place === undefined || !(place.row >= 0)) return undefined;
    if (this.#rows.size > 0 && place.row !== this.#row) this.#fail({ code: 'cell-misplaced', sheet: this.#sheet, cell: cellName(place.row, place.column), row: this.#row + 1 });
    this.#column = place.column;
    const key = place.row * COLUMNS + place.column;
    if (this.#places.has(key)) this.#fail({ code: 'cell-twice', sheet: this.#sheet, cell: cellName(place.row, place.column) });
    this.#places.add(key);
    return place;
  }

  #cell({ row, column }: { readonly row: number; readonly column: number }, attributes: string, content: string): void {
    const slim = slimCell(this.#context, attributes, content);
    if (slim === undefined) return;
    const name = cellName(row, column);
    if ('fault' in slim) return this.#fail({ code: slim.fault, sheet: this.#sheet, cell: name });
    const header = row < SEARCHED ? slim.header() : undefined;
    if (header !== undefined) this.#header(header);
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) return this.#fail({ code: 'cell-far-out', sheet: this.#sheet, cell: name });
    if (this.kept.length >= this.#budget) return this.#fail({ code: 'too-many-cells', sheet: this.#sheet, most: MOST_CELLS });
    this.kept.push(`<c r="${name}"${slim.xml}</c>`);
  }

  #header(key: ColumnKey): void {
    this.#headers.add(key);
    if (isFormHead(this.#headers) || (this.#headers.has('village') && this.#headers.has('id'))) this.isForm = true;
    else if (key === 'village') this.isForm ||= 'perhaps';
  }
}

/** More than any sheet has, so that each cell has a number of its own. */
const COLUMNS = 1_000_000;

const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([^"'<>]*)["']/g;

function mergedIn(xml: string, sheet: string): { readonly xml: string } | WorkbookFault {
  const ranges: string[] = [];
  let area = 0;
  for (const [, range = ''] of xml.matchAll(MERGE)) {
    const [first = '', last = first] = range.split(':');
    const [a, b] = [cellAt(first), cellAt(last)];
    area += a === undefined || b === undefined ? Infinity : (Math.abs(b.row - a.row) + 1) * (Math.abs(b.column - a.column) + 1);
    if (area > MOST_MERGED) return { code: 'merge-too-large', sheet, range: range.slice(0, 30) };
    ranges.push(`<mergeCell ref="${range}"/>`);
  }
  return { xml: ranges.length === 0 ? '' : `<mergeCells>${ranges.join('')}</mergeCells>` };
}

const firstOf = attributeOf('min');
const lastOf = attributeOf('max');

/** Columns that nobody sees, as far out as cells are read. */
function hiddenIn(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?col(?=\s)([^<>]*)>/g)) {
    if (!ON.test(hiddenOf(attributes) ?? '')) continue;
    const first = Number(firstOf(attributes) ?? 0);
    for (let column = first; column <= Math.min(Number(lastOf(attributes) ?? first), MOST_COLUMNS); column += 1) hidden.add(column - 1);
  }
  return hidden;
}
