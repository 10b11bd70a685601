import { plainName } from '@fazhi/core';
import type { ArchiveFault } from '../archive/faults.js';
import type { Parts, Relationship } from '../package/parts.js';
import { readXml } from '../package/read-xml.js';
import type { WorkbookFault } from './faults.js';

/** One sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  /** Among all sheets, from 0. */
  readonly order: number;
  readonly isHidden: boolean;
  /** Its part; undefined for sheets that hold no cells: charts, dialogs, macros of old. */
  readonly part: string | undefined;
}

/** What a workbook is made of. */
export interface BookParts {
  readonly sheets: readonly SheetPart[];
  readonly dates: '1900' | '1904';
  /** Names of the parts, where the workbook names them. */
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

interface Listed {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/** Reads what a workbook lists, and finds the part of each sheet. A part that is named and missing is a fault. */
export function bookParts(parts: Parts): BookParts | { readonly fault: WorkbookFault } {
  const main = parts.main();
  if (typeof main === 'object') return main;
  const xml = main === undefined ? undefined : parts.text(main);
  if (typeof xml === 'object') return xml;
  if (main === undefined || xml === undefined) return { fault: { code: missingCode(parts, main) } };
  const listed = listedIn(xml);
  if (listed === undefined) return { fault: { code: 'not-workbook' } };
  const relationships = parts.relationships(main);
  if ('fault' in relationships) return relationships;
  return found(parts, listed, relationships);
}

function missingCode(parts: Parts, main: string | undefined): 'binary-workbook' | 'unreadable-workbook' | 'not-workbook' {
  if (main !== undefined && /\.bin$/i.test(main) && parts.has(main)) return 'binary-workbook';
  return main === undefined && !parts.has('xl/workbook.xml') ? 'not-workbook' : 'unreadable-workbook';
}

function found(parts: Parts, { sheets, dates }: { readonly sheets: readonly Listed[]; readonly dates: '1900' | '1904' }, relationships: readonly Relationship[]): BookParts | { readonly fault: WorkbookFault } {
  const list: SheetPart[] = [];
  for (const [order, { name, id, isHidden }] of sheets.entries()) {
    const own = relationships.find((each) => each.id === id);
    const isMissing = own === undefined || (own.type === 'worksheet' && (own.target === undefined || !parts.has(own.target)));
    if (isMissing) return { fault: { code: 'sheet-missing', sheet: name } };
    list.push({ name, order, isHidden, part: own.type === 'worksheet' ? own.target : undefined });
  }
  const named = (type: string): string | undefined => relationships.find((each) => each.type === type)?.target;
  const [styles, strings] = [named('styles'), named('sharedStrings')];
  if (styles !== undefined && !parts.has(styles)) return { fault: { code: 'formats-missing' } };
  if (strings !== undefined && !parts.has(strings)) return { fault: { code: 'texts-missing' } };
  return { sheets: list, dates, styles, strings };
}

/** Undefined where the markup is no workbook's. */
function listedIn(xml: string): { readonly sheets: readonly Listed[]; readonly dates: '1900' | '1904' } | undefined {
  const sheets: Listed[] = [];
  let [root, dates]: [string, '1900' | '1904'] = ['', '1900'];
  const fault = readXml(xml, {
    open(name, attribute) {
      if (root === '') root = name;
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute('date1904') ?? '')) dates = '1904';
      if (name === 'sheet') sheets.push({ name: plainName(attribute('name') ?? ''), id: attribute('id') ?? '', isHidden: /hidden/i.test(attribute('state') ?? '') });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return fault === undefined && root === 'workbook' ? { sheets, dates } : undefined;
}

/** A fault with the sheet named instead of its part, which nobody who fills in a form has ever seen. */
export function withSheet(fault: ArchiveFault, sheets: readonly SheetPart[]): WorkbookFault {
  const sheet = 'entry' in fault ? sheets.find(({ part }) => part?.toLowerCase() === fault.entry.toLowerCase())?.name : undefined;
  return sheet === undefined ? fault : { code: 'sheet-fault', sheet, fault };
}
