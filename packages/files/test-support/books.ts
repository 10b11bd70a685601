import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { township } from '@fazhi/framework-township';
import type { Framework } from '@fazhi/core';
import { formProblemWords, openForm, placeWords, readWorkbook, type ReadForm } from '../src/index.js';

/** Headers as the form has them, in another order. */
export const HEADS = ['标识', '填报项', '填报值', '是否适用', '不适用理由', '佐证材料', '出处', '备注', '核查值', '核查意见'];

export interface SheetSetting extends Partial<Omit<WriteSheet, 'name' | 'rows'>> {
  readonly name?: string;
  readonly heads?: readonly CellValue[];
}

/** A sheet with a header row and rows below it. */
export function sheetOf(rows: readonly (readonly CellValue[])[], { name = '执法能力', heads = HEADS, ...more }: SheetSetting = {}): WriteSheet {
  return { name, rows: [[...heads], ...rows.map((row) => [...row])], ...more };
}

export const about: WriteSheet = { name: 'fazhi', rows: [['form', '1'], ['edition', 'township-2025']], veryHidden: true };

export async function bookOf(sheets: readonly WriteSheet[], dateSystem: '1900' | '1904' = '1900'): Promise<Uint8Array> {
  return await writeXlsx({ sheets: [...sheets], dateSystem });
}

/** A cell with a number format. */
export function shown(row: number, column: number, value: CellValue, numFmt: string): [string, Partial<Cell>] {
  return [`${row},${column}`, { value, type: value instanceof Date ? 'date' : 'number', style: { numFmt } }];
}

export interface Said {
  readonly form: ReadForm;
  readonly facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Problems and notices as people see them, with their place; missing facts left out. */
  readonly told: readonly string[];
}

/** Reads a book of one sheet, or of several. */
export async function readSheets(sheets: readonly WriteSheet[], setting: { readonly framework?: Framework; readonly dates?: '1900' | '1904' } = {}): Promise<Said> {
  const { framework = township, dates } = setting;
  const form = await readWorkbook(framework, await bookOf([...sheets, { ...about, rows: [['form', '1'], ['edition', framework.edition]] }], dates));
  return { form, ...saidBy(form) };
}

export async function readRows(rows: readonly (readonly CellValue[])[], setting: SheetSetting = {}): Promise<Said> {
  return await readSheets([sheetOf(rows, setting)]);
}

export function saidBy(form: ReadForm): Pick<Said, 'facts' | 'told'> {
  const told = [...form.problems, ...form.notices].filter(({ code }) => code !== 'facts-not-asked');
  return {
    facts: form.data['facts'] as Said['facts'],
    told: told.map((problem) => `${problem.place === undefined ? '' : `${placeWords(problem.place).zh} `}${problem.code}: ${formProblemWords(problem).zh}`),
  };
}

/** The code of the fault by which a file is refused; `read` where it is not. */
export async function faultOf(bytes: Uint8Array): Promise<string> {
  const opened = await openForm(bytes);
  return 'fault' in opened ? opened.fault.code : 'read';
}
