import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, frameworkOf, problemsOf, read } from '../test-support/scene.js';
import { readTable, type ReadTableResult, type TextFormat } from './index.js';

const framework = frameworkOf();
const runs = (usual: number): { numRuns: number; seed: number } => ({ numRuns: Number(process.env['FAZHI_RUNS'] ?? usual), seed: 1 });
/** For many runs. */
const LONG = 600_000;
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
/** Signs of GB18030 that are no UTF-8, and some that might be. */
const gb: Readonly<Record<string, readonly number[]>> = { 乡镇: [0xcf, 0xe7, 0xd5, 0xf2], 北镇: [0xb1, 0xb1, 0xd5, 0xf2], 是: [0xca, 0xc7], 路: [0xc2, 0xb7], 高: [0xb8, 0xdf] };

const csvCell = fc.constantFrom(...['甲镇', '是', '19', '1.5', '"a\nb"', '"x""y"', '"', 'a"b', ' 3 ', '无', '·', '很多', '\u200b', '合计', '\ufeff甲', ''].map(utf8), ...Object.values(gb), [0xff], [0xe4, 0xb8]);
const ends = fc.constantFrom(utf8('\n'), utf8('\r\n'), utf8('\n'), utf8('\r'), []);
const csvRow = fc.tuple(fc.array(csvCell, { minLength: 1, maxLength: 4 }), ends).map(([cells, end]) => [...cells.flatMap((cell, at) => (at === 0 ? cell : [0x2c, ...cell])), ...end]);
const header = fc.constantFrom(utf8('town,t.staff,t.group\n'), [...(gb['乡镇'] ?? []), ...utf8(',t.staff,t.level\n')], utf8('\ufeff乡镇,t.staff\n'), utf8('"town",t.staff,t.budget\r\n'), utf8('town\n'), utf8('town,none\n'), []);
const csv = fc.tuple(header, fc.array(csvRow, { maxLength: 8 })).map(([head, rows]) => Uint8Array.from([...head, ...rows.flat()]));

const jsonPart = fc.constantFrom(...['{"town":"', '甲镇', '","facts":{"t.staff":', '3', '}}', '{"t":{"staff":1}', '\n', '{"town":"丙","facts":{"t.group":true,"t.group":false}}\n', '"', ',', '路', '\r\n', '[', '\\'].map(utf8), ...Object.values(gb), [0xff]);
const jsonLine = fc.tuple(fc.constantFrom(...['甲镇', '乙', 'x', '合计'].map(utf8), gb['北镇'] ?? [], gb['路'] ?? []), fc.constantFrom('3', '"很多"', '{"atLeast":2}', '[true]').map(utf8)).map(([town, value]) => [...utf8('{"town":"'), ...town, ...utf8('","facts":{"t.staff":'), ...value, ...utf8('}}\n')]);
const jsonl = fc.array(fc.oneof({ weight: 3, arbitrary: jsonLine }, { weight: 1, arbitrary: jsonPart }), { maxLength: 8 }).map((parts) => Uint8Array.from(parts.flat()));

const utf16 = (text: string, big: boolean): Uint8Array => Uint8Array.from([...`\ufeff${text}`].flatMap((sign) => [...Array(sign.length).keys()].flatMap((at) => { const unit = sign.charCodeAt(at); return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]; })));
const wide = fc.tuple(fc.array(fc.constantFrom('甲', '\u0a0a', '\n', '{"town":"x"}', '"', ',', '𠮷', '\ud842'), { maxLength: 12 }), fc.boolean(), fc.boolean()).map(([signs, big, isOdd]) => utf16(`town,t.level\n${signs.join('')}`, big).slice(0, isOdd ? -1 : undefined));

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield await Promise.resolve(bytes.slice(at, at + size));
    at += size;
  }
}

/** Wherever the bytes are cut, the table and all that is told are the same. */
function sameInPieces(source: fc.Arbitrary<Uint8Array>, format: TextFormat, usual: number): Promise<void> {
  const reading = (pieces: AsyncIterable<Uint8Array>): Promise<ReadTableResult> => readTable(framework, pieces, { format, mostIssues: 5 });
  return fc.assert(
    fc.asyncProperty(source, fc.array(fc.integer({ min: 0, max: 64 }), { minLength: 1, maxLength: 6 }).filter((sizes) => sizes.some((size) => size > 0)), async (bytes, sizes) => {
      expect(await reading(cut(bytes, sizes))).toEqual(await reading(bytesOf(bytes)));
    }),
    runs(usual),
  );
}

describe('bytes in any pieces', () => {
  it('are the same table of CSV', () => sameInPieces(csv, 'csv', 300), LONG);
  it('are the same lines of JSON', () => sameInPieces(jsonl, 'jsonl', 200), LONG);
  it('are the same text of UTF-16', async () => {
    await sameInPieces(wide, 'csv', 60);
    await sameInPieces(wide, 'jsonl', 60);
  }, LONG);
});

describe('encodings', () => {
  const text = (...parts: readonly (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? utf8(part) : part)));

  it('are not mixed in one file, whichever comes first', async () => {
    const { 北镇: north = [], 乡镇: town = [] } = gb;
    expect(problemsOf(await read(framework, text('town\n甲镇\n', north, '\n丙镇\n')))).toEqual([['mixed-encodings', 3, 1]]);
    expect(problemsOf(await read(framework, text(town, '\n甲镇\n')))).toEqual([['mixed-encodings', 2, 1]]);
    expect(problemsOf(await read(framework, text('town,t.level\n"x\ny",高\nz,', gb['高'] ?? [], '\n')))).toEqual([['mixed-encodings', 3, 1]]);
    expect(problemsOf(await read(framework, text('{"town":"甲镇"}\n{"town":"', north, '"}\n'), { format: 'jsonl' }))).toEqual([['mixed-encodings', 2, 1]]);
  });

  it('wait for a line that decides, and are told where they were a guess', async () => {
    const { 路: road = [], 北镇: north = [] } = gb;
    const guessed = await read(framework, text('town\n', road, '\nx\n', north, '\n'));
    expect([guessed.table?.towns, problemsOf(guessed)]).toEqual([['路', 'x', '北镇'], [['read-as', 1, 1]]]);
    expect((await read(framework, text('town\na', road, '\nx\n甲镇\n'))).table?.towns).toEqual(['a·', 'x', '甲镇']);
    expect((await read(framework, text('town\na', road, '\n'))).table?.towns).toEqual(['a·']);
    expect((await read(framework, text('town\n', road, '\n'), { encoding: 'gb18030' })).issues).toEqual([]);
    const late = await read(framework, text('town,t.level\na', road, ',\n', ...Array.from({ length: 60_000 }, (_, row) => `town number ${row},\n`), north, ',\n'));
    expect(problemsOf(late)).toEqual([['mixed-encodings', 60_003, 1]]);
  });
});
