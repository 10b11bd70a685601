import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWord } from '../../test-support/word.js';
import { heading, paragraph, title, type WordDocument } from './blocks.js';
import { writeDocument } from './write.js';

const DOCUMENT: WordDocument = {
  title: '试写',
  language: 'zh',
  sections: [
    { blocks: [title(['甲镇'], ['报告']), heading(1, '一、总体'), heading(2, '（一）分项'), heading(3, '1．小项'), paragraph('前', { strong: '重' }, { gap: '【待补】' }), { kind: 'paragraph', align: 'right', text: ['署名'] }] },
    { isWide: true, blocks: [{ kind: 'table', columns: [{ head: '序号', width: 1, align: 'center' }, { head: '问题', width: 3 }], rows: [[['1'], ['甲']], [['2']]] }] },
  ],
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the layout of official documents', () => {
  it('is A4 with the margins of GB/T 9704, numbers on the outer side, and wide sections on their side', async () => {
    const { part } = readWord(await writeDocument(DOCUMENT));
    const document = part('word/document.xml');
    const sections = [...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml);
    expect(sections).toHaveLength(2);
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sections[0]).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(sections[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(sections[1]).toContain('w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"');
    expect(part('word/settings.xml')).toContain('w:evenAndOddHeaders');
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map(part);
    expect(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left']);
    for (const xml of footers) expect(xml).toMatch(/— .*PAGE.* —/s);
  });

  it('sets 28 characters of 16 points on a line, 28 points apart, two characters in', async () => {
    const { part } = readWord(await writeDocument(DOCUMENT));
    const styles = part('word/styles.xml');
    expect(styles).toContain('w:line="560"');
    expect(styles).toContain('w:lineRule="exact"');
    const [, spacing] = /<w:spacing w:val="(-?\d+)"\/>/.exec(styles) ?? [];
    expect((320 + Number(spacing)) * 28).toBeLessThanOrEqual(11906 - 1587 - 1474);
    expect((320 + Number(spacing)) * 29).toBeGreaterThan(11906 - 1587 - 1474);
    expect(part('word/document.xml')).toContain('w:firstLineChars="200"');
  });

  it('has the fonts that are asked for, with others to take where they are missing', async () => {
    const { part } = readWord(await writeDocument(DOCUMENT));
    const styles = part('word/styles.xml');
    for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) expect(styles).toContain(`w:eastAsia="${font}"`);
    expect(part('word/fontTable.xml')).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="方正小标宋_GBK,华文中宋,宋体,Noto Serif CJK SC"/></w:font>');
  });

  it('uses the styles of Word for title and headings, and marks gaps', async () => {
    const { paragraphs, gaps } = readWord(await writeDocument(DOCUMENT));
    expect(paragraphs.slice(0, 4).map(({ style, text }) => [style, text])).toEqual([['Title', '甲镇\n报告'], ['Heading1', '一、总体'], ['Heading2', '（一）分项'], ['Heading3', '1．小项']]);
    expect(paragraphs[4]?.runs).toEqual([{ text: '前', isMarked: false, isStrong: false }, { text: '重', isMarked: false, isStrong: true }, { text: '【待补】', isMarked: true, isStrong: false }]);
    expect(gaps).toEqual(['【待补】']);
  });

  it('repeats the head of a table, and gives every cell a paragraph', async () => {
    const { tables, part } = readWord(await writeDocument(DOCUMENT));
    expect(tables).toEqual([[['序号', '问题'], ['1', '甲'], ['2', '']]]);
    expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(part('word/document.xml')).toMatch(/<\/w:tbl><w:p>.*<w:sectPr>/s);
  });
});

describe('the bytes', () => {
  it('are the same whenever they are written, and with the parts that readers look for first', async () => {
    vi.useFakeTimers({ now: new Date('2001-02-03T04:05:06Z'), toFake: ['Date'] });
    const before = await writeDocument(DOCUMENT);
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(await writeDocument(DOCUMENT)).toEqual(before);
    expect(Object.keys(unzipSync(before)).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(strFromU8(unzipSync(before)['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/20[03]1-/);
  });

  it('are the same in another process and time zone', async () => {
    const digest = async (): Promise<string> => Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(await writeDocument(DOCUMENT)))).toString('hex');
    const program = `import { writeDocument } from './write.ts'; const bytes = await writeDocument(${JSON.stringify(DOCUMENT)}); console.log(Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex'));`;
    const other = execFileSync(process.execPath, ['--import', 'tsx', '--conditions=fazhi-source', '--input-type=module', '-e', program], { cwd: fileURLToPath(new URL('.', import.meta.url)), env: { ...process.env, TZ: 'Pacific/Auckland' }, encoding: 'utf8' });
    expect(other.trim()).toBe(await digest());
  }, 30_000);
});

describe('texts from outside', () => {
  it('are texts whatever they hold', async () => {
    const hostile = '<script>&"\u0000\u0001\ud800\u202e\uffff甲\n乙\t丙';
    const { paragraphs, tables, part } = readWord(await writeDocument({ ...DOCUMENT, title: hostile, sections: [{ blocks: [heading(1, hostile), { kind: 'table', columns: [{ head: hostile, width: 1 }], rows: [[[hostile]]] }] }] }));
    const shown = '<script>&"甲 乙 丙';
    expect(paragraphs[0]?.text).toBe(shown);
    expect(tables).toEqual([[[shown], [shown]]]);
    expect(part('docProps/core.xml')).toContain('&lt;script');
  });
});
