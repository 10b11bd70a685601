import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { Cell, CellValue, MergeRange, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { activeParts, type ActiveParts } from '../archive/active-parts.js';
import { openArchive, type ArchiveLimits } from '../archive/archive.js';
import type { WorkbookFault } from './faults.js';
import type { Grid, GridBook, GridCell, GridValue, MergedArea } from './grid.js';
import { hasTooManyStrings, MOST_CELLS, MOST_SHEETS, slimSheet, slimStyles } from './sheet-xml.js';

/** A workbook as cells, and the parts of it that were left aside. */
export interface OpenedWorkbook extends GridBook {
  readonly active: ActiveParts;
}

/** The form of a town of 500 villages has parts of 0.2 MB, 1 MB in all. */
const LIMITS: ArchiveLimits = { entries: 1000, each: 1_572_864, all: 3_145_728, density: 150 };

/** What reading cells needs; all else in the archive is never looked into. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** Opens a workbook behind the guard: the parser is given checked, cut-down parts only. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook | { readonly fault: WorkbookFault }> {
  const archive = openArchive(bytes, { limits: LIMITS, wanted: (name) => NEEDED.test(name) });
  if ('fault' in archive) return archive;
  const { entries, names } = archive;
  const kind = names.map((name) => name.toLowerCase());
  if (!kind.includes('xl/workbook.xml')) return { fault: { code: kind.includes('xl/workbook.bin') ? 'binary-workbook' : 'not-workbook' } };
  const slim = slimParts(entries);
  if ('code' in slim) return { fault: slim };
  const sheets = await parsed(zipSync(slim.parts, { level: 0 }));
  if (sheets === undefined) return { fault: { code: 'unreadable-workbook' } };
  const twice = sheets.list.find(({ name }, place) => sheets.list.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()) < place);
  if (twice !== undefined) return { fault: { code: 'same-sheet-name', sheet: twice.name } };
  return { grids: sheets.list.map(gridOf), dates: sheets.dates, active: activeParts(names) };
}

function slimParts(entries: ReadonlyMap<string, Uint8Array>): { readonly parts: Zippable } | WorkbookFault {
  const found = [...entries.keys()].filter((name) => SHEET.test(name)).length;
  if (found > MOST_SHEETS) return { code: 'too-many-sheets', found, most: MOST_SHEETS };
  const parts: Zippable = {};
  let left = MOST_CELLS;
  for (const [name, content] of entries) {
    if (!SHEET.test(name)) {
      const slim = slimPart(name, content);
      if (slim === undefined) return { code: 'too-many-cells', part: name, most: MOST_CELLS };
      parts[name] = slim;
      continue;
    }
    const slim = slimSheet(strFromU8(content), name, left);
    if ('code' in slim) return slim;
    left -= slim.cells;
    parts[name] = strToU8(slim.xml);
  }
  return { parts };
}

/** A part that is no sheet; undefined where it holds more than any form can need. */
function slimPart(name: string, content: Uint8Array): Uint8Array | undefined {
  if (/sharedStrings\.xml$/i.test(name)) return hasTooManyStrings(strFromU8(content)) ? undefined : content;
  if (!/styles\.xml$/i.test(name)) return content;
  const slim = slimStyles(strFromU8(content));
  return slim === undefined ? undefined : strToU8(slim);
}

/** Undefined where the parser gives up: a part is missing or is no sound markup. */
async function parsed(archive: Uint8Array): Promise<{ readonly list: readonly Sheet[]; readonly dates: '1900' | '1904' } | undefined> {
  try {
    const { sheets, dateSystem = '1900' } = await readXlsx(archive, { readStyles: true });
    return { list: sheets, dates: dateSystem };
  } catch {
    return undefined;
  }
}

function gridOf({ name, rows, cells = new Map<string, Cell>(), merges = [] }: Sheet, order: number): Grid {
  const merged = merges.map(areaOf);
  const starts = new Map(merged.map((area) => [`${area.firstRow},${area.firstColumn}`, area]));
  return {
    name,
    order,
    merged,
    rows: rows.map((row, at) => row.map((value, column) => cellOf(value, cells.get(`${at},${column}`), starts.get(`${at},${column}`)))),
  };
}

function areaOf({ startRow, startCol, endRow, endCol }: MergeRange): MergedArea {
  return { firstRow: Math.min(startRow, endRow), lastRow: Math.max(startRow, endRow), firstColumn: Math.min(startCol, endCol), lastColumn: Math.max(startCol, endCol) };
}

function cellOf(written: CellValue, cell: Cell | undefined, merged: MergedArea | undefined): GridCell | undefined {
  const isFormula = cell?.formula !== undefined;
  const value = cell?.type === 'error' ? { kind: 'error' as const, error: String(written) } : valueOf(written);
  // A formula that nothing has worked out yet looks empty, but somebody meant it to be filled in.
  if (value === undefined) return isFormula ? { kind: 'error', error: '=', isPercent: false, isFormula } : undefined;
  return { ...value, isPercent: /%/.test((cell?.style?.numFmt ?? '').replace(/"[^"]*"|\\./g, '')), isFormula, ...(merged === undefined ? {} : { merged }) };
}

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
      return written.trim() === '' ? undefined : { kind: 'text', text: written };
  }
}
