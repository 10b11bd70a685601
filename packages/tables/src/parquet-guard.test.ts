import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { firstVersion } from '../test-support/first-version.js';
import { cellsOf, frameworkOf, messagesOf, problemsOf } from '../test-support/scene.js';
import { readParquetTable, type ReadTableResult, type SlicedFile } from './index.js';

const framework = frameworkOf();
/** For many runs. */
const LONG = 600_000;
const runs = { numRuns: Number(process.env['FAZHI_RUNS'] ?? 400), seed: 1 };

function fileOf(bytes: Uint8Array): SlicedFile {
  const { buffer } = new Uint8Array(bytes);
  return { byteLength: buffer.byteLength, slice: (start, end) => Promise.resolve(buffer.slice(start, end)) };
}
const reading = (bytes: Uint8Array): Promise<ReadTableResult> => readParquetTable(framework, fileOf(bytes), { mostIssues: 20 });

const rows = 40;
const list = <T>(of: (row: number) => T): T[] => Array.from({ length: rows }, (_, row) => of(row));
const columns = [
  { name: 'town', data: list((row) => `第${row}镇`) },
  { name: 't.staff', data: list((row) => (row % 5 === 0 ? null : row)), type: 'INT32' },
  { name: 't.budget', data: list((row) => row / 4), type: 'DOUBLE', encoding: 'PLAIN' },
  { name: 't.group', data: list((row) => row % 2 === 0), type: 'BOOLEAN' },
  { name: 't.steps', data: list((row) => (row % 3 === 0 ? 'a' : row % 7 === 0 ? null : '无')) },
  { name: 't.filed', data: list((row) => new Date(Date.UTC(2026, 0, 1 + (row % 9)))), type: 'TIMESTAMP' },
  { name: 't.rules', data: list((row) => row % 4), type: 'INT32', encoding: 'DELTA_BINARY_PACKED' },
  { name: 't.level', data: list((row) => (row % 2 === 0 ? 'high' : 'low')), encoding: 'DELTA_LENGTH_BYTE_ARRAY' },
] as const;
const written = (codec: 'SNAPPY' | 'UNCOMPRESSED'): Uint8Array => new Uint8Array(parquetWriteBuffer({ columnData: columns.map((column) => ({ ...column, data: [...column.data] })), codec, rowGroupSize: 25 }));
const sound = [written('SNAPPY'), written('UNCOMPRESSED'), firstVersion];

describe('a Parquet file from anyone', () => {
  it('is read where it is sound, packed or not', async () => {
    for (const bytes of sound) {
      const { table, issues } = await reading(bytes);
      expect([issues, table?.towns.length]).toEqual([[], rows]);
      expect(cellsOf(table?.facts['t.staff']).slice(0, 3)).toEqual([0, [1, 1], [2, 2]]);
      expect(cellsOf(table?.facts['t.level']).slice(0, 2)).toEqual([[0, 0], [1, 1]]);
    }
  });

  it('ends in a table or a message, whatever its bytes are', async () => {
    const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.oneof(fc.constantFrom(0, 1, 127, 128, 255), fc.nat(255)));
    let slowest = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound), fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), async (bytes, changes, isHead) => {
        const changed = bytes.slice();
        // Half of the changes go where pages have their heads.
        for (const [place, byte] of changes) changed[Math.floor(place * (isHead ? 400 : changed.length))] = byte;
        const start = performance.now();
        const { table, issues } = await reading(changed);
        expect(table === undefined ? issues.some(({ severity }) => severity === 'error') : table.towns.length <= rows).toBe(true);
        slowest = Math.max(slowest, performance.now() - start);
      }),
      runs,
    );
    expect(slowest).toBeLessThan(5000);
  }, LONG);

  it('may break off anywhere', async () => {
    for (const bytes of sound) for (let length = 0; length < bytes.length; length += 37) expect(problemsOf(await reading(bytes.slice(0, length)))).toEqual([['not-parquet', 1, 1]]);
  });

  it('does not get what it asks for', async () => {
    const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
    const nested = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'town', data: ['x'] }, { name: 't', data: [{ level: 'high' }] }], schema: [{ name: 'root', num_children: 2 }, { name: 'town', ...text }, { name: 't', num_children: 1, repetition_type: 'OPTIONAL' }, { name: 'level', ...text }] }));
    expect(messagesOf(await reading(nested))[0]).toContain('有的列是列表或分组');
    // As many rows as anyone may write where nothing is reported, in a few bytes.
    const many = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'town', data: Array<string>(200_000).fill('x') }], rowGroupSize: 200_000 }));
    expect(many.length).toBeLessThan(20_000);
    expect(messagesOf(await reading(many))[0]).toContain('自称的行数与文件大小不符');
  });

  it('says figures of 32 bits and decimals as they were written', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'town', data: ['x', 'y'] }, { name: 't.budget', data: [57.9, 0.1], type: 'FLOAT' }] }));
    expect(cellsOf((await reading(bytes)).table?.facts['t.budget'])).toEqual([[5790, 5790], [10, 10]]);
  });
});
