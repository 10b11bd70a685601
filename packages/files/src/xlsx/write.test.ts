import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from './open-workbook.js';
import { writeWorkbook, type OutSheet } from './write.js';

const NAMES = ['指标 农业乡镇', '分村：依法行政制度', "O'Brien", '=1+1', 'Sheet1!A1', '甲、乙', 'R1C1', '（一）', '100', 'A1'];

function sheet(name: string, value: string): OutSheet {
  return { name, widths: [20], rows: [[{ value: '标识', style: {} }, { value: '填报项', style: {} }, { value: '填报值', style: {} }], [{ value, style: {} }]], headRows: 1 };
}

describe('what is written from data', () => {
  it('names sheets in quotes wherever a formula needs them', async () => {
    const book = strFromU8(unzipSync(await writeWorkbook('x', NAMES.map((name) => sheet(name, 'x'))))['xl/workbook.xml'] ?? new Uint8Array());
    const written = [...book.matchAll(/<definedName [^<>]*>([^<>]*)<\/definedName>/g)].map(([, range = '']) => range.replace(/&apos;|&#39;/g, "'"));
    expect(written).toEqual(NAMES.map((name) => `'${name.replace("'", "''")}'!$1:$1`));
  });

  it('stays text whatever it begins with', async () => {
    const texts = ['=1+1', '+86', '-3', '@SUM(A1)', '＝1+1', '＋86', '－3', '＠x', '\t=1', '=cmd|x', "'=1"];
    const bytes = await writeWorkbook('x', texts.map((text, place) => sheet(`s${place}`, text)));
    for (const [name, content] of Object.entries(unzipSync(bytes))) if (name.includes('worksheets/')) expect(strFromU8(content)).not.toMatch(/<f[\s>]/);
    const book = await openWorkbook(bytes);
    if ('fault' in book) throw new Error(book.fault.code);
    expect(book.grids.map(({ rows }) => rows[1]?.[0])).toMatchObject(texts.map((text) => ({ kind: 'text', text: text.trim(), isFormula: false })));
  });
});
