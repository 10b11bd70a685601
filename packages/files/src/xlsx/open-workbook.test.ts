import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compoundFile, emptyForm, formWith, sheetXml } from '../../test-support/archives.js';
import { faultOf } from '../../test-support/books.js';
import { workbookFaultWords, type WorkbookFault } from './faults.js';
import { openWorkbook } from './open-workbook.js';

const SHEET = 'xl/worksheets/sheet3.xml';
const withSheet = async (xml: string): Promise<string> => await faultOf(await formWith({ [SHEET]: xml }));

describe('a hostile workbook', () => {
  it('is refused as a bomb before it is unpacked, and where it lies about its size', async () => {
    expect(await faultOf(await formWith({ [SHEET]: new Uint8Array(50_000_000).fill(32) }))).toBe('too-large');
    expect(await faultOf(await formWith({ [SHEET]: new Uint8Array(1_500_000).fill(32) }))).toBe('too-dense');
  });

  it('is refused for a merge over the whole sheet, however it is cut up', async () => {
    const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await withSheet(sheetXml(cell, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))).toBe('merge-too-large');
    expect(await withSheet(sheetXml(cell, `<mergeCells>${'<mergeCell ref="A1:A9999"/>'.repeat(6)}</mergeCells>`))).toBe('merge-too-large');
    expect(await withSheet(sheetXml(cell, '<mergeCells><mergeCell ref="nonsense"/></mergeCells>'))).toBe('merge-too-large');
    expect(await withSheet(sheetXml(cell, '<mergeCells><mergeCell ref="A1:C3"/></mergeCells>'))).toBe('read');
  });

  it('is refused for a cell far out and for too many cells, not for empty ones that only have a style', async () => {
    expect(await withSheet(sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toBe('cell-far-out');
    expect(await withSheet(sheetXml('<row r="1"><c r="SG1"><v>1</v></c></row>'))).toBe('cell-far-out');
    expect(await withSheet(sheetXml('<row r="1048576"><c r="XFD1048576" s="1"/></row><row r="2"><c r="XFD2" s="1"></c></row>'))).toBe('read');
    expect(await withSheet(sheetXml(`<row r="1">${Array.from({ length: 20_001 }, (_each, place) => `<c r="A${(place % 2000) + 1}"><v>${place}</v></c>`).join('')}</row>`))).toBe('too-many-cells');
    const strings = Array.from({ length: 60_001 }, (_each, place) => `<si><t>${place}</t></si>`).join('');
    expect(await faultOf(await formWith({ 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }))).toBe('too-many-cells');
    const formats = Array.from({ length: 65_537 }, (_each, place) => `<xf numFmtId="${(place * 7919) % 9973}"/>`).join('');
    expect(await faultOf(await formWith({ 'xl/styles.xml': `<styleSheet><cellXfs>${formats}</cellXfs></styleSheet>` }))).toBe('too-many-cells');
  });

  it('is refused for markup that ends nowhere, and for a missing part', async () => {
    expect(await withSheet(sheetXml('<row r="1"><c r="A1"><v>1</v>'))).toBe('unreadable-workbook');
    expect(await withSheet(sheetXml('<row r="1"><c r="1A"><v>1</v></c></row>'))).toBe('unreadable-workbook');
    expect(await withSheet(sheetXml('<c><v>1</v></c>'))).toBe('unreadable-workbook');
    expect(await faultOf(await formWith({ '_rels/.rels': null }))).toBe('unreadable-workbook');
  });

  it('is read where a sheet is empty or missing its data', async () => {
    expect(await withSheet('<worksheet/>')).toBe('read');
    expect(await withSheet('<worksheet><sheetData/></worksheet>')).toBe('read');
  });

  it('is refused where two sheets have one name, or there are too many', async () => {
    const workbook = new TextDecoder().decode(unzipSync(await emptyForm())['xl/workbook.xml']);
    expect(await faultOf(await formWith({ 'xl/workbook.xml': workbook.replace('name="行政执法能力"', 'name="基本情况"') }))).toBe('same-sheet-name');
    const many = Object.fromEntries(Array.from({ length: 61 }, (_each, place) => [`xl/worksheets/s${place}.xml`, sheetXml('')]));
    expect(await faultOf(await formWith(many))).toBe('too-many-sheets');
  });

  it('is told from other files', async () => {
    expect(await faultOf(compoundFile('Workbook'))).toBe('old-excel');
    expect(await faultOf(await formWith({ 'xl/workbook.xml': null }))).toBe('not-workbook');
    expect(await faultOf(await formWith({ 'xl/workbook.xml': null, 'xl/workbook.bin': 'x' }))).toBe('binary-workbook');
  });

  it('never has its macros, links or pictures looked into', async () => {
    const opened = await openWorkbook(await formWith({ 'xl/vbaProject.bin': new Uint8Array(8), 'xl/externalLinks/externalLink1.xml': '<!DOCTYPE a>', 'xl/media/a.png': new Uint8Array(30_000_000) }));
    if ('fault' in opened) throw new Error(opened.fault.code);
    expect(opened.active).toEqual({ macros: ['xl/vbaProject.bin'], links: ['xl/externalLinks/externalLink1.xml'], embedded: [] });
  });
});

describe('cells', () => {
  it('have their places also where programs leave them out or use prefixes', async () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c><x:v>1</x:v></x:c><x:c r="C2" s="0"><x:v>2</x:v></x:c><x:c t="inlineStr"><x:is><x:t>z</x:t></x:is></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const opened = await openWorkbook(await formWith({ [SHEET]: xml }));
    if ('fault' in opened) throw new Error(opened.fault.code);
    const rows = opened.grids[2]?.rows.map((row) => row.map((cell) => (cell?.kind === 'number' ? cell.number : cell?.kind === 'text' ? cell.text : null)));
    expect(rows?.slice(1).map((row) => row.filter((_each, place) => place < 4))).toEqual([[1, null, 2, 'z'], [3, null, null, null]]);
  });
});

describe('what is said about a refused workbook', () => {
  it('names what to do, in both languages', () => {
    expect(workbookFaultWords({ code: 'not-a-form' }).zh).toBe('工作簿中没有填报表。请用 fazhi init --format xlsx 生成的表填写，不要改动表头。');
    expect(workbookFaultWords({ code: 'pdf' }).zh).toMatch(/^文件内容是PDF/);
    const faults: WorkbookFault[] = [
      { code: 'not-workbook' },
      { code: 'binary-workbook' },
      { code: 'unreadable-workbook' },
      { code: 'too-many-sheets', found: 61, most: 60 },
      { code: 'too-many-cells', part: 's', most: 3 },
      { code: 'cell-far-out', part: 's', cell: 'XFD1' },
      { code: 'merge-too-large', part: 's', range: 'A1:B2' },
      { code: 'same-sheet-name', sheet: 's' },
    ];
    for (const fault of faults) {
      expect(workbookFaultWords(fault).zh).toMatch(/请/);
      expect(workbookFaultWords(fault).en).toMatch(/\.$/);
    }
  });
});
