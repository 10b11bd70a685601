import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../test-support/archives.js';
import { otherFormat } from '../archive/kind.js';
import { docxText, type DocxText } from './docx-text.js';
import { docxFaultWords } from './words.js';

const NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

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
    expect(found).toMatchObject({ paragraphs: ['19人'], hidden: ['00', '密'], inserted: [], deleted: [] });
  });

  it('hold what tracked changes inserted and not what they deleted, and tell both', () => {
    const found = read(p(run('持证') + '<w:del><w:r><w:delText>11</w:delText></w:r></w:del>' + `<w:ins>${run('12')}</w:ins>` + run('人') + `<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo><w:ins>${run('长'.repeat(50))}</w:ins>`));
    expect(found).toMatchObject({ paragraphs: [`持证12人新${'长'.repeat(50)}`], hidden: [], inserted: ['12', '新', `${'长'.repeat(40)}…`], deleted: ['11', '旧'] });
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

describe('signs that are no plain text', () => {
  const sign = (markup: string): string => `<w:r>${markup}</w:r>`;
  const sym = (font: string, place: string): string => sign(`<w:sym w:font="${font}" w:char="${place}"/>`);

  it('never let what is on their two sides run together', () => {
    expect(read(p(run('执法人员3') + sign('<w:noBreakHyphen/>') + run('5人，1') + sign('<w:ptab/>') + run('2，合') + sign('<w:softHyphen/>') + run('计3') + sym('Odd', 'F041') + run('5件'))).paragraphs).toEqual(['执法人员3-5人，1 2，合计3〓5件']);
    expect(read(p(run('3') + sym('Webdings', 'F061') + run('5'))).unread.signs).toEqual(['3〓5']);
  });

  it('are boxes, ticks and comparisons of symbol fonts', () => {
    expect(read(p(sym('Wingdings', 'F0FE') + run('是 ') + sym('Wingdings', 'F0A8') + run('否') + sym('Wingdings 2', '52') + sym('Symbol', 'F0B3') + sym('宋体', '2264') + sym('Wingdings', 'F0FF') + sym('宋体', 'zz'))).paragraphs).toEqual(['☑是 ☐否☑≥≤〓〓']);
  });

  it('are what was chosen in fields of old, and no pronunciations', () => {
    const field = (data: string): string => sign(`<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="n"/>${data}</w:ffData></w:fldChar>`);
    const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="有"/><w:listEntry w:val="无"/></w:ddList>';
    expect(read(p(run('公职律师：') + field(list) + field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>') + run('是') + field('<w:checkBox><w:default w:val="1"/></w:checkBox>') + field('<w:checkBox><w:checked w:val="0"/></w:checkBox>') + field('<w:textInput/>') + field('<w:ddList/>'))).paragraphs).toEqual(['公职律师：无☑是☑☐']);
    expect(read(p('<w:r><w:ruby><w:rt>' + run('zhi') + '</w:rt><w:rubyBase>' + run('执') + '</w:rubyBase></w:ruby></w:r>' + run('法'))).paragraphs).toEqual(['执法']);
    expect(read(p('<w:r><w:rPr><w:vanish/></w:rPr><w:noBreakHyphen/></w:r>' + run('3'))).paragraphs).toEqual(['3']);
  });
});

describe('a paragraph whose end was deleted by a tracked change', () => {
  const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';

  it('goes on in the next one', () => {
    expect(read(p(run('现有执法人员1'), deleted) + p(run('9人'), deleted) + p(run('。')) + p(run('末'), deleted)).paragraphs).toEqual(['现有执法人员19人。', '末']);
    expect(read(p(run('一'), '<w:rPr><w:ins w:id="1"/></w:rPr>') + p(run('二'))).paragraphs).toEqual(['一', '二']);
  });

  it('ends with its cell, and before a table', () => {
    expect(read(p(run('前'), deleted) + `<w:tbl><w:tr><w:tc>${p(run('甲'), deleted)}</w:tc>${cell('3')}</w:tr></w:tbl>`).paragraphs).toEqual(['前', '甲\t3']);
  });
});

describe('what is not read is told', () => {
  const rels = (...named: readonly string[]): string => `<Relationships>${named.map((type, place) => `<Relationship Id="r${place}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${type}9.xml"/>`).join('')}</Relationships>`;

  it('footnotes, inner documents and pictures', () => {
    const notes = `<w:footnotes ${NAMESPACE}><w:footnote><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote>${p(run('其中女性') + run('3人'))}</w:footnote></w:footnotes>`;
    const found = read(p(run('19人')) + '<w:altChunk/><w:subDoc/>' + p('<w:r><w:drawing><a:blip/></w:drawing></w:r>'), { 'word/_rels/document.xml.rels': rels('footnotes'), 'word/footnotes9.xml': notes, 'word/endnotes.xml': `<w:endnotes ${NAMESPACE}><w:endnote>${p(run('尾'))}</w:endnote></w:endnotes>` });
    expect(found.unread).toEqual({ notes: ['其中女性3人', '尾'], inner: 2, pictures: 1, signs: [] });
  });

  it('and refused where nothing else is there, or a part is lost', () => {
    expect(faultOf(docx('<w:altChunk/>'))).toBe('only-inner 。');
    expect(faultOf(docx(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>')))).toBe('only-pictures 。');
    expect(faultOf(docx(p('')))).toBe('no-words 。');
    expect(faultOf(docx(p(run('甲')), { 'word/_rels/document.xml.rels': rels('styles') }))).toBe('part-missing 。');
  });

  it('and found by relationships', () => {
    const styles = `<w:styles ${NAMESPACE}><w:style w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const moved = archiveOf({
      '_rels/.rels': rels('officeDocument').replace('officeDocument9.xml', '/Text/Main.xml'),
      'text/main.xml': `<w:document ${NAMESPACE}><w:body>${p(run('甲') + run('密', '<w:rStyle w:val="Secret"/>'))}</w:body></w:document>`,
      'text/_rels/main.xml.rels': rels('styles'),
      'text/styles9.xml': styles,
    });
    expect(docxText(moved)).toMatchObject({ paragraphs: ['甲'], hidden: ['密'] });
    expect(faultOf(archiveOf({ '_rels/.rels': rels('officeDocument').replace('officeDocument9.xml', 'xl/workbook.xml'), 'xl/workbook.xml': '<workbook/>' }))).toBe('no-document 。');
  });
});

describe('what is refused', () => {
  it('with a word on what to do', () => {
    expect(faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toMatch(/^old-/);
    expect(faultOf(archiveOf({ 'xl/workbook.xml': '<a/>' }))).toBe('no-document 。');
    const text = (said: string): Uint8Array => new TextEncoder().encode(said);
    expect(faultOf(text('{\\rtf1 x'))).toBe('rtf 。');
    expect(faultOf(text('<html><body>'))).toBe('html 。');
    expect(faultOf(text('<?xml version="1.0"?><html xmlns="a">'))).toBe('html 。');
    expect(faultOf(text('MIME-Version: 1.0'))).toBe('html 。');
    expect(faultOf(text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'))).toBe('office-xml 。');
    expect(otherFormat(text('一、完成情况'))).toBeUndefined();
    expect(otherFormat(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x68, 0, 0x74, 0, 0x6d, 0, 0x6c, 0, 0x3e, 0]))).toEqual({ code: 'html' });
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
  expect(read('<w:tc/><w:tr/><![CDATA[x]]>' + run('散') + `<w:tbl>${p(run('甲'))}</w:tbl>` + p(run('末'))).paragraphs).toEqual(['末']);
});
