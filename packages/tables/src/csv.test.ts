import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, frameworkOf, problemsOf, read } from '../test-support/scene.js';

const framework = frameworkOf();
/** 乡镇,t.staff / 北镇,1 / 南镇,2 */
const GB18030 = Uint8Array.from([0xcf, 0xe7, 0xd5, 0xf2, 0x2c, ...ascii('t.staff\n'), 0xb1, 0xb1, 0xd5, 0xf2, 0x2c, 0x31, 0x0a, 0xc4, 0xcf, 0xd5, 0xf2, 0x2c, 0x32, 0x0a]);

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('delimited text', () => {
  it('may have quotes around line feeds, separators and quotes', async () => {
    const { table } = await read(framework, 'town,"t.staff","t.steps"\r\n"a ""b""\r\nc, d","1","a;b"\r\ne,2,\r\n');
    expect([table?.towns, cellsOf(table?.facts['t.staff']), cellsOf(table?.facts['t.steps'])]).toEqual([['a "b" c, d', 'e'], [[1, 1], [2, 2]], [[3, 3], 0]]);
    expect(problemsOf(await read(framework, 'town,t.staff\n"x\ny",1\nz,bad\n'))).toEqual([['bad-value', 3, 2]]);
  });

  it('reads on after quotes as before', async () => {
    const lines = Array.from({ length: 300 }, (_, row) => (row % 7 === 0 ? `"x${row}",${row}` : `x${row},${row}`));
    for (const piece of [11, 500]) expect((await read(framework, `town,t.staff\n${lines.join('\n')}`, {}, piece)).table?.facts['t.staff']?.low).toEqual(Float64Array.from(lines.keys()));
  });

  it('asks for the partner of a quotation mark', async () => {
    expect(problemsOf(await read(framework, 'town,t.staff\nx,1\n"y,2\nz,3\n'))).toEqual([['open-quote', 3, 1]]);
    expect(problemsOf(await read(framework, 'town,t.staff\nx,1\n"y" or so,2\nz,3\n'))).toEqual([['open-quote', 3, 1]]);
    const long = `town,t.staff\nx,1\n"y,2\n${'z,3\n'.repeat(1_200_000)}`;
    expect(problemsOf(await read(framework, long))).toEqual([['open-quote', 3, 1]]);
  });

  it('may be wide', async () => {
    const header = ['town', 't.staff', ...Array.from({ length: 600 }, (_, at) => `no${at}`)];
    expect((await read(framework, `${header.join(',')}\nx,1${',2'.repeat(600)}\n`)).moreIssues).toBe(500);
  });

  it('is the same in whatever pieces it comes', async () => {
    const text = ascii('\uFEFF乡镇,t.staff,t.group,t.steps\r\n甲镇,1,是,a\r\n"乙\n""镇""",近2,否,"a;b"\r\n\r\n丙镇, 3 ,,无');
    const whole = await read(framework, text);
    expect(whole.table?.towns).toEqual(['甲镇', '乙 "镇"', '丙镇']);
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (piece) => { expect(await read(framework, text, {}, piece)).toEqual(whole); }), { numRuns: 60 });
    for (const piece of [1, 2, 3, 5]) expect(await read(framework, text, {}, piece)).toEqual(whole);
  });
});

describe('encodings', () => {
  const towns = async (bytes: Uint8Array, options: Parameters<typeof read>[2] = {}, piece?: number): Promise<unknown> => (await read(framework, bytes, options, piece)).table?.towns;

  it('are found out: a byte order mark, UTF-8, otherwise GB18030', async () => {
    expect(await towns(ascii('\uFEFFtown\n甲镇\n'))).toEqual(['甲镇']);
    for (const piece of [1, 4, 100]) expect(await towns(GB18030, {}, piece)).toEqual(['北镇', '南镇']);
    expect(await towns(Uint8Array.from([...ascii('town,t.staff\n'), ...GB18030.slice(13)]), {}, 6)).toEqual(['北镇', '南镇']);
    expect(await towns(GB18030, { encoding: 'gb18030' })).toEqual(['北镇', '南镇']);
  });

  it('of UTF-16 are told by their mark', async () => {
    const units = [...'\uFEFFtown\tt.staff\n\u0a0a镇\t1\n'].map((sign) => sign.charCodeAt(0));
    const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
    const big = Uint8Array.from(units.flatMap((unit) => [unit >> 8, unit & 255]));
    for (const bytes of [little, big]) for (const piece of [1, 3, 100]) expect(await towns(bytes, { format: 'tsv' }, piece)).toEqual(['\u0a0a镇']);
    expect(problemsOf(await read(framework, little.slice(0, -1), { format: 'tsv' }))).toEqual([['not-text', 2, 1]]);
  });

  it('that do not fit are told, never guessed', async () => {
    const damaged = Uint8Array.from([...ascii('town\n甲乙丙镇\n'), 0xd5, 0xf2, 0x0a]);
    for (const piece of [1, 7, 1000]) {
      const told = async (...args: Parameters<typeof read>): Promise<unknown> => problemsOf(await read(...args));
      expect(await told(framework, damaged, {}, piece)).toEqual([['mixed-encodings', 3, 1]]);
      expect(await told(framework, GB18030, { encoding: 'utf-8' }, piece)).toEqual([['mixed-encodings', 1, 1]]);
      expect(await told(framework, Uint8Array.from([...ascii('town\n'), 0xff, 0x0a]), {}, piece)).toEqual([['not-text', 2, 1]]);
      expect(await told(framework, Uint8Array.from([...ascii('town\n'), 0xaa, 0xa1, 0x0a]), {}, piece)).toEqual([['not-text', 2, 1]]);
    }
  });
});
