import { text, type Text } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { docxFaultWords, type DocxFault } from '../index.js';
import { workbookFaultWords, type WorkbookFault } from '../xlsx/faults.js';
import { formProblem, formProblemWords, type FormProblem, type FormProblemCode } from './problem.js';

const label = text('持证人数', 'certified staff');
const [short, place] = [{ sheet: '执法能力' }, { sheet: '执法能力', order: 1, row: 3, column: 5 }];
const parts = ['xl/vbaProject.bin'];

/** One of every message about a form; a new one must be added here. */
const problems: Readonly<Record<FormProblemCode, readonly FormProblem[]>> = {
  'error-cell': [formProblem('error-cell', place, { error: '=' })],
  'percent-unclear': [formProblem('percent-unclear', place, { label, found: '0.95' })],
  'number-as-date': [formProblem('number-as-date', place, { label, date: '2025-03-05' })],
  'odd-date': [formProblem('odd-date', place, { date: '1900-01-05' })],
  'merged-values': [formProblem('merged-values', place, { range: 'F5:F7' })],
  'applies-unclear': [formProblem('applies-unclear', place, { found: '也许' })],
  'said-above-items': [formProblem('said-above-items', place, { label, found: '是' })],
  'header-missing': [formProblem('header-missing', place, { ...short, headers: [label, label] })],
  'header-twice': [formProblem('header-twice', place, { header: label, columns: ['F', 'H'] })],
  'reason-without-mark': [formProblem('reason-without-mark', place, { label })],
  'fact-twice': [formProblem('fact-twice', place, { label, other: place })],
  'no-village-name': [formProblem('no-village-name', place, {})],
  'village-twice': [formProblem('village-twice', place, { name: '东村' })],
  'total-beside-rows': [formProblem('total-beside-rows', place, { label })],
  'step-missing': [formProblem('step-missing', place, {})],
  'year-missing': [formProblem('year-missing', place, { label })],
  'stray-row': [formProblem('stray-row', place, { found: '77' })],
  'formula-read': [1, 3].map((count) => formProblem('formula-read', place, { count })),
  'serial-read': [formProblem('serial-read', place, { found: '46079', date: '2026-02-26' })],
  'unknown-fact-left': ['旧填报项', ''].map((said) => formProblem('unknown-fact-left', place, { label: said })),
  'left-beside': (['empty', 'not-applicable'] as const).map((why) => formProblem('left-beside', place, { label, why, columns: [label, label] })),
  'measure-words-left': [formProblem('measure-words-left', place, {})],
  'percent-read': [formProblem('percent-read', place, { label })],
  'total-row-left': [formProblem('total-row-left', place, { name: '合计' })],
  'cells-left': [['H5'], Array.from({ length: 30 }, (_each, row) => `H${row + 5}`)].map((cells) => formProblem('cells-left', place, { cells, found: '另有3人' })),
  'hidden-sheet-read': [formProblem('hidden-sheet-read', place, short)],
  'hidden-rows-read': [formProblem('hidden-rows-read', place, { ...short, rows: [5, 6] })],
  'hidden-columns-read': [formProblem('hidden-columns-read', place, { ...short, columns: ['F'] })],
  'sheet-left': [formProblem('sheet-left', undefined, { sheet: '调解台账' })],
  'facts-not-asked': [1, 6].map((count) => formProblem('facts-not-asked', undefined, { labels: Array.from({ length: count }, () => label) })),
  'other-edition': [formProblem('other-edition', undefined, { form: '某版', used: '另一版' })],
  'edition-unknown': [formProblem('edition-unknown', undefined, {})],
  'macros-ignored': [formProblem('macros-ignored', undefined, { parts })],
  'links-ignored': [formProblem('links-ignored', undefined, { parts })],
  'embedded-ignored': [formProblem('embedded-ignored', undefined, { parts })],
};

const entry = { entry: 'xl/worksheets/sheet99.xml' };
type Fault = WorkbookFault | DocxFault;
const faults: Readonly<Record<Fault['code'], Fault>> = {
  pdf: { code: 'pdf' },
  'old-excel': { code: 'old-excel' },
  'old-word': { code: 'old-word' },
  'old-office': { code: 'old-office' },
  password: { code: 'password' },
  html: { code: 'html' },
  'office-xml': { code: 'office-xml' },
  rtf: { code: 'rtf' },
  opendocument: { code: 'opendocument' },
  'not-archive': { code: 'not-archive' },
  truncated: { code: 'truncated' },
  'large-format': { code: 'large-format' },
  'bad-name': { code: 'bad-name', ...entry },
  'same-name': { code: 'same-name', ...entry },
  overlap: { code: 'overlap', ...entry },
  encrypted: { code: 'encrypted', ...entry },
  damaged: { code: 'damaged', ...entry },
  'wrong-size': { code: 'wrong-size', ...entry, said: 3 },
  'too-many-entries': { code: 'too-many-entries', found: 2000, most: 1000 },
  'too-large': { code: 'too-large', ...entry, most: 3_145_728 },
  'too-dense': { code: 'too-dense', ...entry, most: 150 },
  doctype: { code: 'doctype', ...entry },
  'not-utf8': { code: 'not-utf8', ...entry },
  'not-workbook': { code: 'not-workbook' },
  'binary-workbook': { code: 'binary-workbook' },
  'unreadable-workbook': { code: 'unreadable-workbook' },
  'too-many-sheets': { code: 'too-many-sheets', found: 70, most: 60 },
  'too-many-cells': { code: 'too-many-cells', ...short, most: 20_000 },
  'too-many-formats': { code: 'too-many-formats' },
  'cell-far-out': { code: 'cell-far-out', ...short, cell: 'B65536' },
  'merge-too-large': { code: 'merge-too-large', ...short, range: 'A1:XFD9' },
  'sheet-missing': { code: 'sheet-missing', ...short },
  'sheet-unreadable': { code: 'sheet-unreadable', ...short },
  'formats-missing': { code: 'formats-missing' },
  'texts-missing': { code: 'texts-missing' },
  'lost-reference': { code: 'lost-reference', ...short, cell: 'F4' },
  'cell-twice': { code: 'cell-twice', ...short, cell: 'F4' },
  'row-twice': { code: 'row-twice', ...short, row: 4 },
  'cell-misplaced': { code: 'cell-misplaced', ...short, cell: 'F4', row: 5 },
  'sheet-fault': { code: 'sheet-fault', ...short, fault: { code: 'damaged', ...entry } },
  'same-sheet-name': { code: 'same-sheet-name', ...short },
  'not-a-form': { code: 'not-a-form' },
  'no-document': { code: 'no-document' },
  'broken-xml': { code: 'broken-xml' },
  'too-deep': { code: 'too-deep' },
  'part-missing': { code: 'part-missing' },
  'only-inner': { code: 'only-inner' },
  'only-pictures': { code: 'only-pictures' },
  'no-words': { code: 'no-words' },
};

const DOCX = new Set(['no-document', 'broken-xml', 'too-deep', 'part-missing', 'only-inner', 'only-pictures', 'no-words']);

function faultWords(fault: Fault): Text {
  return isDocx(fault) ? docxFaultWords(fault) : workbookFaultWords(fault);
}

function isDocx(fault: Fault): fault is DocxFault {
  return DOCX.has(fault.code);
}

/** What a clerk sees every day: cells and columns, her programs, endings of files and names of formats. */
const KNOWN = /\dMB|\.(?:xlsx|xlsm|xlsb|xls|docx|doc|ods|odt)|\b(?:Excel|Word|WPS|PDF|Office|HTML|XML|RTF|OpenDocument|Ctrl|End|UTF-8|zip64|[A-Z]{1,3}\d*(?::[A-Z]{1,3}\d+)?)\b/g;

describe('every message', () => {
  const all = [...Object.values(problems).flat().map((problem) => [problem.code, formProblemWords(problem)] as const), ...Object.values(faults).map((fault) => [fault.code, faultWords(fault)] as const)];

  it.each(all)('speaks of what a form shows: %s', (_code, { zh, en }) => {
    expect(zh.replace(KNOWN, '').match(/[A-Za-z_{}[\]$]+/g)).toBeNull();
    expect(zh).toMatch(/[。]$/);
    expect(en).toMatch(/\.$/);
    expect(en).not.toMatch(/[{}_]|\bxl\/|undefined/);
  });

  it.each(Object.values(faults).map((fault) => [fault.code, faultWords(fault)] as const))('of a refused file says what to do: %s', (_code, { zh }) => {
    expect(zh).toMatch(/请/);
  });
});
