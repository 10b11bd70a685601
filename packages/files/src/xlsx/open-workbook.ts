import { nameKey } from '@fazhi/core';
import { strToU8, zipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { activeParts, type ActiveParts } from '../archive/active-parts.js';
import { archiveReader, type ArchiveLimits } from '../archive/archive.js';
import { OWN_SHEETS } from '../form/own-sheets.js';
import { Parts } from '../package/parts.js';
import { bookParts, withSheet, type BookParts, type SheetPart } from './book-parts.js';
import type { WorkbookFault } from './faults.js';
import type { Grid, GridBook } from './grid.js';
import { gridOf } from './grid-of.js';
import { plainMarkup } from './markup.js';
import { MOST_CELLS, MOST_SHEETS, slimSheet, type SlimSheet } from './sheet-xml.js';
import { SharedStrings } from './strings-xml.js';
import { NO_FORMATS, numberFormats, type NumberFormats } from './styles-xml.js';

/** A workbook as cells, and the parts of it that were left aside. */
export interface OpenedWorkbook extends GridBook {
  readonly active: ActiveParts;
}

type Failed = { readonly fault: WorkbookFault };

/** The form of a town of 500 villages has parts of 0.2 MB, 1 MB in all. */
const LIMITS: ArchiveLimits = { entries: 1000, each: 1_572_864, all: 3_145_728, density: 150 };

/** Opens a workbook behind the guard: the parser is given checked, cut-down sheets of the form only. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook | Failed> {
  const archive = archiveReader(bytes, LIMITS);
  if ('fault' in archive) return archive;
  const parts = new Parts(archive);
  const book = bookParts(parts);
  if ('fault' in book) return book;
  if (book.sheets.length > MOST_SHEETS) return { fault: { code: 'too-many-sheets', found: book.sheets.length, most: MOST_SHEETS } };
  const twice = book.sheets.find(({ name }, place) => book.sheets.findIndex((each) => keyOf(each.name) === keyOf(name)) < place);
  if (twice !== undefined) return { fault: { code: 'same-sheet-name', sheet: twice.name } };
  const slim = slimBook(parts, book);
  if ('fault' in slim) return slim;
  const grids = await parsed(slim, book.dates);
  if (grids === undefined) return { fault: { code: 'unreadable-workbook' } };
  return { grids, left: slim.left, dates: book.dates, active: activeParts(archive.names) };
}

function keyOf(name: string): string {
  return nameKey(name).toLowerCase();
}

interface SlimBook {
  readonly sheets: readonly { readonly sheet: SheetPart; readonly slim: SlimSheet }[];
  /** Names of the sheets that are none of the form's. */
  readonly left: readonly string[];
  readonly strings: SharedStrings;
  readonly formats: NumberFormats;
}

function slimBook(parts: Parts, { sheets, dates, styles, strings: texts }: BookParts): SlimBook | Failed {
  const markup = (part: string | undefined): string | undefined | Failed => {
    const xml = part === undefined ? undefined : parts.text(part);
    return typeof xml === 'string' ? plainMarkup(xml) : typeof xml === 'object' ? { fault: withSheet(xml.fault, sheets) } : undefined;
  };
  const [styleXml, stringXml] = [markup(styles), markup(texts)];
  if (typeof styleXml === 'object') return styleXml;
  if (typeof stringXml === 'object') return stringXml;
  const formats = styleXml === undefined ? NO_FORMATS : numberFormats(styleXml);
  if (formats === undefined) return { fault: { code: 'too-many-formats' } };
  const context = { strings: new SharedStrings(stringXml), formats, dates };
  const kept: { sheet: SheetPart; slim: SlimSheet }[] = [];
  const left: string[] = [];
  let budget = MOST_CELLS;
  for (const sheet of sheets) {
    const xml = markup(sheet.part);
    if (typeof xml === 'object') return xml;
    const slim = slimSheet(context, xml ?? '', sheet.name, budget);
    const isOwn = slim.isForm === true || OWN_SHEETS.has(sheet.name);
    if (slim.fault !== undefined && (isOwn || !isTooMuch(slim.fault))) return { fault: slim.fault };
    if (slim.fault === undefined && (isOwn || slim.isForm === 'perhaps')) {
      kept.push({ sheet, slim });
      budget -= slim.cells;
    } else if (xml === undefined || slim.cells > 0) left.push(sheet.name);
  }
  return { sheets: kept, left, ...context };
}

/** More than a form holds, as the town's own sheets may; what is damaged is refused on whatever sheet it is. */
function isTooMuch({ code }: WorkbookFault): boolean {
  return code === 'too-many-cells' || code === 'cell-far-out' || code === 'merge-too-large';
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of our own making, of which the parser knows nothing else; undefined where it gives up all the same. */
async function parsed({ sheets, strings, formats }: SlimBook, dates: '1900' | '1904'): Promise<readonly Grid[] | undefined> {
  const targets = [...sheets.map(({ sheet }) => ['worksheet', `s${sheet.order}`] as const), ['styles', 'styles'] as const, ['sharedStrings', 'strings'] as const];
  const list = sheets.map(({ sheet: { order } }) => `<sheet name="s${order}" sheetId="${order + 1}" r:id="s${order}"/>`).join('');
  const relationships = (entries: readonly string[]): string => `<Relationships>${entries.join('')}</Relationships>`;
  const archive: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([`<Relationship Id="w" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/>`]),
    'xl/workbook.xml': `<workbook><workbookPr date1904="${dates === '1904' ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets.map(([type, name]) => `<Relationship Id="${name}" Type="${TYPE}/${type}" Target="${name}.xml"/>`)),
    'xl/styles.xml': formats.xml,
    'xl/strings.xml': strings.xml(),
    ...Object.fromEntries(sheets.map(({ sheet, slim }) => [`xl/s${sheet.order}.xml`, slim.xml])),
  };
  const found = await read(zipSync(Object.fromEntries(Object.entries(archive).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 }));
  return found?.flatMap((each, place) => {
    const own = sheets[place];
    return own === undefined ? [] : [gridOf(each, own.sheet, own.slim)];
  });
}

async function read(archive: Uint8Array): Promise<readonly Sheet[] | undefined> {
  try {
    return (await readXlsx(archive, { readStyles: true })).sheets;
  } catch {
    return undefined;
  }
}
