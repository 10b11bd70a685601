import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../test-support/archives.js';
import { docxText, type DocxText } from './docx-text.js';
import { docxFaultWords } from './words.js';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return archiveOf({ 'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`, ...parts });
}

function read(body: string, parts: Readonly<Record<string, string>> = {}): DocxText {
  const found = docxText(docx(body, parts));
  if ('fault' in found) throw new Error(found.fault.code);
  return found;
}

function faultOf(bytes: Uint8Array): string {
  const found = docxText(bytes);
  return 'fault' in found ? `${found.fault.code} ${docxFaultWords(found.fault).zh.slice(-1)}` : '';
}

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const cell = (...lines: string[]): string => `<w:tc>${lines.map((line) => p(run(line))).join('')}</w:tc>`;

describe('the words of a document', () => {
  it('are its paragraphs, whatever runs they are cut into; breaks begin new ones', () => {
    expect(read(p(run('共办理') + run('行政许可') + run('897件')) + p('') + p(run('甲') + '<w:r><w:br/></w:r>' + run('乙') + '<w:r><w:tab/></w:r>' + run('丙'))).paragraphs).toEqual(['共办理行政许可897件', '甲', '乙 丙']);
  });

  it('leave out what is hidden, also by a style, and tell it', () => {
    const styles = `<w:styles ${NAMESPACE}><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const found = read(p(run('1') + run('00', '<w:vanish/>') + run('9人', '<w:vanish w:val="0"/>') + run('密', '<w:rStyle w:val="Secret"/>'), '<w:rPr><w:vanish/></w:rPr>'), { 'word/styles.xml': styles });
    expect(found).toEqual({ paragraphs: ['19人'], hidden: ['00', '密'], inserted: [], deleted: [] });
  });

  it('hold what tracked changes inserted and not what they deleted, and tell both', () => {
    const found = read(p(run('持证') + '<w:del><w:r><w:delText>11</w:delText></w:r></w:del>' + `<w:ins>${run('12')}</w:ins>` + run('人') + `<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo><w:ins>${run('长'.repeat(50))}</w:ins>`));
    expect(found).toEqual({ paragraphs: [`持证12人新${'长'.repeat(50)}`], hidden: [], inserted: ['12', '新', `${'长'.repeat(40)}…`], deleted: ['11', '旧'] });
  });

  it('hold text boxes once, and no field codes', () => {
    const box = `<w:txbxContent>${p(run('框内'))}</w:txbxContent>`;
    expect(read(p(run('外') + `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>` + '<w:r><w:instrText>PAGE</w:instrText></w:r>')).paragraphs).toEqual(['框内', '外']);
  });

  it('hold each row of a table as one paragraph; tables that only lay out text, and text outside of rows, line by line', () => {
    const long = '很长的一段文字'.repeat(10);
    expect(read(`<w:tbl><w:tr>${cell('持证')}${cell('11', '人')}</w:tr><w:tr>${cell('独')}</w:tr><w:tr>${cell(long)}${cell('旁')}</w:tr></w:tbl>`).paragraphs).toEqual(['持证\t11 人', '独', long, '旁']);
    expect(read(`<w:tbl><w:tr><w:tc>${p(run('外'))}<w:tbl><w:tr>${cell('内')}${cell('3')}</w:tr></w:tbl></w:tc>${cell('右')}</w:tr></w:tbl>`).paragraphs).toEqual(['内\t3', '外\t右']);
  });

  it('have the numbers that Word makes', () => {
    const level = (at: number, format: string, text: string, start = 1): string => `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）', 10)}${level(2, 'decimal', '%1.%3')}${level(3, 'decimalEnclosedCircle', '%4')}${level(4, 'bullet', '•')}${level(5, 'chineseCounting', '%6、', 100)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const styles = `<w:styles ${NAMESPACE}><w:style w:styleId="H1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    const item = (at: number, list = 1): string => p(run('甲'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
    const styled = p(run('甲'), '<w:pStyle w:val="H1"/>') + p(run('甲'), '<w:pStyle w:val="Other"/>');
    expect(read(styled + item(1) + item(1) + item(2) + item(3) + item(4) + styled + item(1) + item(5) + item(0, 9) + item(0, 0) + item(8), { 'word/numbering.xml': numbering, 'word/styles.xml': styles }).paragraphs).toEqual([
      '一、甲', '甲', '（十）甲', '（十一）甲', '一.1甲', '①甲', '甲', '二、甲', '甲', '（十）甲', '100、甲', '甲', '甲', '甲',
    ]);
  });
});

describe('what is refused', () => {
  it('with a word on what to do', () => {
    expect(faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatch(/^old-/);
    expect(faultOf(archiveOf({ 'xl/workbook.xml': '<a/>' }))).toBe('no-document 。');
    expect(faultOf(archiveOf({ 'word/document.xml': '<w:document><w:p></w:document>' }))).toBe('broken-xml 。');
    expect(faultOf(archiveOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))).toBe('doctype 。');
  });

  it('3,000 nested tables, at once', () => {
    const bytes = docx('<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000));
    const start = performance.now();
    expect(faultOf(bytes)).toBe('too-deep 。');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

it('passes over markup that stands where none belongs', () => {
  expect(read('<w:tc/><w:tr/><![CDATA[x]]>' + run('散') + `<w:tbl>${p(run('甲'))}</w:tbl>`).paragraphs).toEqual([]);
});
