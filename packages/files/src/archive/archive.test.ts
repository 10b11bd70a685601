import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf, centralOf, changed, compoundFile } from '../../test-support/archives.js';
import { activeParts } from './active-parts.js';
import { defaultArchiveLimits, openArchive, type ArchiveOptions } from './archive.js';
import { archiveFaultWords, type ArchiveFault } from './faults.js';

const NAME = 'xl/a.xml';
const sound = archiveOf({ [NAME]: `<a>${'x'.repeat(200)}</a>`, 'b.bin': new Uint8Array(40) });

function codeOf(bytes: Uint8Array, options?: ArchiveOptions): string {
  const opened = openArchive(bytes, options);
  return 'fault' in opened ? opened.fault.code : 'open';
}

/** Writes a number into the directory entry of the first part. */
function directory(offset: number, value: number, size: 2 | 4 = 4): Uint8Array {
  return changed(sound, (view, bytes) => {
    const at = centralOf(bytes, NAME) + offset;
    if (size === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
  });
}

describe('an archive', () => {
  it('is unpacked where it is sound, as far as wanted', () => {
    const opened = openArchive(sound, { wanted: (name) => name === NAME });
    if ('fault' in opened) throw new Error(opened.fault.code);
    expect(opened.names).toEqual([NAME, 'b.bin']);
    expect([...opened.entries.keys()]).toEqual([NAME]);
    expect(new TextDecoder().decode(opened.entries.get(NAME))).toBe(`<a>${'x'.repeat(200)}</a>`);
    expect(codeOf(sound)).toBe('open');
    expect(codeOf(zipSync({ 'a.xml': strToU8('<a/>') }, { level: 0 }))).toBe('open');
    expect(codeOf(zipSync({}))).toBe('open');
  });

  it('does not count folders among its parts', () => {
    const opened = openArchive(zipSync({ 'xl/': new Uint8Array(0), 'xl/a.xml': strToU8('<a/>') }));
    expect('names' in opened && opened.names).toEqual(['xl/a.xml']);
  });

  it('is told from other files by its first bytes', () => {
    expect([strToU8('%PDF-1.7'), strToU8('hello'), new Uint8Array(0)].map((bytes) => codeOf(bytes))).toEqual(['pdf', 'not-archive', 'not-archive']);
    expect(['Workbook', 'WordDocument', 'EncryptedPackage', 'Other'].map((stream) => codeOf(compoundFile(stream)))).toEqual(['old-excel', 'old-word', 'password', 'old-office']);
  });

  it('is refused where bytes are missing', () => {
    expect(codeOf(sound.subarray(0, sound.length - 30))).toBe('truncated');
    expect(codeOf(sound.subarray(0, 40))).toBe('truncated');
    expect(codeOf(directory(42, 5_000))).toBe('truncated');
    expect(codeOf(directory(20, 5_000))).toBe('truncated');
    expect(codeOf(directory(0, 0))).toBe('truncated');
  });

  it('is refused where sizes in its directory are wrong, larger or smaller', () => {
    expect([10, 206, 208].map((size) => codeOf(directory(24, size)))).toEqual(['wrong-size', 'wrong-size', 'wrong-size']);
    expect(codeOf(directory(24, 207))).toBe('open');
    expect(codeOf(directory(16, 1))).toBe('damaged');
    expect(codeOf(changed(zipSync({ 'a.xml': strToU8('<a/>') }, { level: 0 }), (view, bytes) => view.setUint32(centralOf(bytes, 'a.xml') + 24, 3, true)))).toBe('wrong-size');
  });

  it('is refused where a part is encrypted, packed in another way or damaged', () => {
    expect(codeOf(directory(8, 1, 2))).toBe('encrypted');
    expect(codeOf(directory(10, 12, 2))).toBe('damaged');
    expect(codeOf(changed(sound, (_view, bytes) => bytes.fill(0xff, 38, 48)))).toBe('damaged');
    expect(codeOf(directory(24, 0xffffffff))).toBe('large-format');
    expect(codeOf(changed(sound, (view) => view.setUint16(sound.length - 12, 0xffff, true)))).toBe('large-format');
  });

  it('is refused where a name points outside, stands twice or parts overlap', () => {
    for (const name of ['../a.xml', '/a.xml', 'C:/a.xml', 'a\\b.xml', 'a/../../b.xml']) expect([name, codeOf(archiveOf({ [name]: '<a/>' }))]).toEqual([name, 'bad-name']);
    expect(codeOf(archiveOf({ 'A.xml': '<a/>', 'a.xml': '<a/>' }))).toBe('same-name');
    const two = archiveOf({ 'a.xml': '<a/>'.repeat(50), 'b.xml': '<b/>'.repeat(50) });
    expect(codeOf(changed(two, (view, bytes) => view.setUint32(centralOf(bytes, 'b.xml') + 42, 0, true)))).toBe('overlap');
  });

  it('is refused where it would unpack to too much', () => {
    const limits = { ...defaultArchiveLimits, entries: 3, each: 2_000_000, all: 3_000_000 };
    expect(codeOf(archiveOf({ a: '', b: '', c: '', d: '' }), { limits })).toBe('too-many-entries');
    expect(codeOf(archiveOf({ a: new Uint8Array(2_000_001) }), { limits })).toBe('too-large');
    expect(codeOf(archiveOf({ a: new Uint8Array(1_000_000), b: new Uint8Array(1_000_000), c: new Uint8Array(1_000_001) }), { limits })).toBe('too-large');
    expect(codeOf(archiveOf({ a: new Uint8Array(1_900_000) }), { limits })).toBe('too-dense');
    expect(codeOf(archiveOf({ a: new Uint8Array(1_000_000) }), { limits })).toBe('open');
  });

  it('is refused where markup declares a document type or is not UTF-8, and not for comments', () => {
    expect(codeOf(archiveOf({ 'a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }))).toBe('doctype');
    expect(codeOf(archiveOf({ 'a.rels': '<a/><!ENTITY b "c">' }))).toBe('doctype');
    expect(codeOf(archiveOf({ 'a.xml': '<!-- ! --><a><![CDATA[!D]]></a>' }))).toBe('open');
    expect(codeOf(archiveOf({ 'a.txt': '<!DOCTYPE a>' }))).toBe('open');
    expect(codeOf(archiveOf({ 'a.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0]) }))).toBe('not-utf8');
    expect(codeOf(archiveOf({ 'a.xml': new Uint8Array([0x3c, 0, 0x61, 0]) }))).toBe('not-utf8');
  });
});

describe('what is said about a refused file', () => {
  it('names what to do, in both languages', () => {
    expect(archiveFaultWords({ code: 'old-excel' }).zh).toBe('文件是旧版Excel格式（.xls）。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。');
    expect(archiveFaultWords({ code: 'too-large', entry: 'a.xml', most: 25_165_824 }).en).toBe('There is too much inside: more than 24 MB when unpacked. No file is saved like this in the ordinary way, so it was not read. Ask its sender for another.');
    const entry = { entry: 'a.xml' };
    const faults: ArchiveFault[] = [
      ...(['pdf', 'old-word', 'old-office', 'password', 'not-archive', 'truncated', 'large-format'] as const).map((code) => ({ code })),
      ...(['bad-name', 'same-name', 'overlap', 'encrypted', 'damaged', 'doctype', 'not-utf8'] as const).map((code) => ({ code, ...entry })),
      { code: 'wrong-size', ...entry, said: 3 },
      { code: 'too-dense', ...entry, most: 150 },
      { code: 'too-many-entries', found: 2000, most: 1000 },
    ];
    for (const fault of faults) {
      expect(archiveFaultWords(fault).zh).toMatch(/请/);
      expect(archiveFaultWords(fault).en).toMatch(/\.$/);
    }
  });
});

describe('parts that act', () => {
  it('are macros, links and embedded objects', () => {
    expect(activeParts(['xl/workbook.xml', 'xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml', 'xl/externalLinks/externalLink1.xml', 'xl/externalLinks/_rels/externalLink1.xml.rels', 'xl/connections.xml', 'word/embeddings/o.bin'])).toEqual({
      macros: ['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml'],
      links: ['xl/externalLinks/externalLink1.xml', 'xl/connections.xml'],
      embedded: ['word/embeddings/o.bin'],
    });
  });
});
