import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf, compoundFile, emptyForm, formWith, sheetXml } from '../../test-support/archives.js';
import { faultOf } from '../../test-support/books.js';
import { workbookFaultWords, type WorkbookFault } from './faults.js';
import { openWorkbook } from './open-workbook.js';
import { cellName } from './place.js';

const SHEET = 'xl/worksheets/sheet3.xml';
const withSheet = async (xml: string): Promise<string> => await faultOf(await formWith({ [SHEET]: xml }));
/** Headers by which a sheet is known as one of the form. */
const HEADS = ['标识', '填报项', '填报值'].map((head, place) => `<c r="${'ABC'.charAt(place)}9" t="inlineStr"><is><t>${head}</t></is></c>`).join('');
const formSheet = (rows: string, after = ''): string => sheetXml(`<row r="9">${HEADS}</row>${rows}`, after);

const office = (target: string): string => `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;

describe('a hostile workbook', () => {
  it('is refused as a bomb before it is unpacked, and where it lies about its size', async () => {
    expect(await faultOf(await formWith({ [SHEET]: new Uint8Array(50_000_000).fill(32) }))).toBe('sheet-fault');
    expect(await faultOf(await formWith({ [SHEET]: new Uint8Array(1_500_000).fill(32) }))).toBe('sheet-fault');
  });

  it('is refused for a merge over the whole sheet, however it is cut up', async () => {
    const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await withSheet(formSheet(cell, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'))).toBe('merge-too-large');
    expect(await withSheet(formSheet(cell, `<mergeCells>${'<mergeCell ref="A1:A9999"/>'.repeat(6)}</mergeCells>`))).toBe('merge-too-large');
    expect(await withSheet(formSheet(cell, '<mergeCells><mergeCell ref="nonsense"/></mergeCells>'))).toBe('merge-too-large');
    expect(await withSheet(formSheet(cell, '<mergeCells><mergeCell ref="A1:C3"/></mergeCells>'))).toBe('read');
  });

  it('is refused for a cell far out and for too many cells, not for empty ones that only have a style', async () => {
    expect(await withSheet(formSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toBe('cell-far-out');
    expect(await withSheet(formSheet('<row r="1"><c r="SG1"><v>1</v></c></row>'))).toBe('cell-far-out');
    expect(await withSheet(formSheet('<row r="1048576"><c r="XFD1048576" s="1"/></row><row r="2"><c r="XFD2" s="1"></c></row>'))).toBe('read');
    const many = Array.from({ length: 201 }, (_row, row) => `<row r="${row + 10}">${Array.from({ length: 100 }, (_each, column) => `<c r="${cellName(row + 9, column)}"><v>1</v></c>`).join('')}</row>`).join('');
    expect(await withSheet(formSheet(many))).toBe('too-many-cells');
    expect(await withSheet(sheetXml(many))).toBe('read');
    const strings = Array.from({ length: 60_001 }, (_each, place) => `<si><t>${place}</t></si>`).join('');
    expect(await faultOf(await formWith({ 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }))).toBe('not-a-form');
    const formats = Array.from({ length: 65_537 }, (_each, place) => `<xf numFmtId="${(place * 7919) % 9973}"/>`).join('');
    expect(await faultOf(await formWith({ 'xl/styles.xml': `<styleSheet><cellXfs>${formats}</cellXfs></styleSheet>` }))).toBe('too-many-formats');
  });

  it('is refused for markup that ends nowhere, and for a missing part', async () => {
    expect(await withSheet(sheetXml('<row r="1"><c r="A1"><v>1</v>'))).toBe('sheet-unreadable');
    expect(await withSheet(sheetXml('<row r="1"><c r="1A"><v>1</v></c></row>'))).toBe('sheet-unreadable');
    expect(await withSheet(sheetXml('<c><v>1</v></c>'))).toBe('sheet-unreadable');
    expect(await faultOf(await formWith({ '_rels/.rels': null }))).toBe('unreadable-workbook');
  });

  it('is read where a sheet is empty or missing its data', async () => {
    expect(await withSheet('<worksheet/>')).toBe('read');
    expect(await withSheet('<worksheet><sheetData/></worksheet>')).toBe('read');
  });

  it('is refused where two sheets have one name, or there are too many', async () => {
    const workbook = new TextDecoder().decode(unzipSync(await emptyForm())['xl/workbook.xml']);
    expect(await faultOf(await formWith({ 'xl/workbook.xml': workbook.replace('name="行政执法能力"', 'name="基本情况"') }))).toBe('same-sheet-name');
    const more = Array.from({ length: 61 }, (_each, place) => `<sheet name="s${place}" sheetId="${place + 100}" r:id="rId1"/>`).join('');
    expect(await faultOf(await formWith({ 'xl/workbook.xml': workbook.replace('</sheets>', `${more}</sheets>`) }))).toBe('too-many-sheets');
  });

  it('is told from other files', async () => {
    expect(await faultOf(compoundFile('Workbook'))).toBe('old-excel');
    expect(await faultOf(archiveOf({ 'word/document.xml': '<document/>' }))).toBe('not-workbook');
    expect(await faultOf(archiveOf({ '_rels/.rels': office('word/document.xml'), 'word/document.xml': '<document/>' }))).toBe('not-workbook');
    expect(await faultOf(archiveOf({ '_rels/.rels': office('xl/workbook.bin'), 'xl/workbook.bin': 'x' }))).toBe('binary-workbook');
    expect(await faultOf(archiveOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }))).toBe('opendocument');
    expect(await faultOf(await formWith({ 'xl/workbook.xml': null }))).toBe('unreadable-workbook');
  });

  it('never has its macros, links or pictures looked into', async () => {
    const opened = await openWorkbook(await formWith({ 'xl/vbaProject.bin': new Uint8Array(8), 'xl/externalLinks/externalLink1.xml': '<!DOCTYPE a>', 'xl/media/a.png': new Uint8Array(30_000_000) }));
    if ('fault' in opened) throw new Error(opened.fault.code);
    expect(opened.active).toEqual({ macros: ['xl/vbaProject.bin'], links: ['xl/externalLinks/externalLink1.xml'], embedded: [] });
  });
});

describe('cells', () => {
  it('have their places also where programs leave them out or use prefixes', async () => {
    const text = (said: string): string => `<x:c t="inlineStr"><x:is><x:t>${said}</x:t></x:is></x:c>`;
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row>${text('标识')}${text('填报项')}${text('填报值')}</x:row><x:row r="2"><x:c><x:v>1</x:v></x:c><x:c r="C2" s="0"><x:v>2</x:v></x:c>${text('z')}</x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const opened = await openWorkbook(await formWith({ [SHEET]: xml }));
    if ('fault' in opened) throw new Error(opened.fault.code);
    const rows = opened.grids.find(({ order }) => order === 2)?.rows.map((row) => row.map((cell) => (cell?.kind === 'number' ? cell.number : cell?.kind === 'text' ? cell.text : null)));
    expect(rows?.slice(1).map((row) => row.filter((_each, place) => place < 4))).toEqual([[1, null, 2, 'z'], [3, null, null, null]]);
  });
});

describe('what is said about a refused workbook', () => {
  it('names what to do, in both languages', () => {
    expect(workbookFaultWords({ code: 'not-a-form' }).zh).toBe('工作簿中没有填报表。请用下发的填报表（.xlsx）填写，不要改动表头。');
    expect(workbookFaultWords({ code: 'pdf' }).zh).toMatch(/^文件内容是PDF/);
    const faults: WorkbookFault[] = [
      { code: 'not-workbook' },
      { code: 'binary-workbook' },
      { code: 'unreadable-workbook' },
      { code: 'too-many-sheets', found: 61, most: 60 },
      { code: 'too-many-cells', sheet: 's', most: 3 },
      { code: 'cell-far-out', sheet: 's', cell: 'XFD1' },
      { code: 'merge-too-large', sheet: 's', range: 'A1:B2' },
      { code: 'same-sheet-name', sheet: 's' },
    ];
    for (const fault of faults) {
      expect(workbookFaultWords(fault).zh).toMatch(/请/);
      expect(workbookFaultWords(fault).en).toMatch(/\.$/);
    }
  });
});
