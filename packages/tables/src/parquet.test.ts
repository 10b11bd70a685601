import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { cellsOf, frameworkOf, problemsOf } from '../test-support/scene.js';
import { readParquetTable, type SlicedFile } from './index.js';

const framework = frameworkOf();

function fileOf(bytes: ArrayBuffer): SlicedFile {
  return { byteLength: bytes.byteLength, slice: (start, end) => Promise.resolve(bytes.slice(start, end)) };
}

function parquet(columns: Readonly<Record<string, readonly unknown[]>>, rowGroupSize = 2): SlicedFile {
  return fileOf(parquetWriteBuffer({ columnData: Object.entries(columns).map(([name, data]) => ({ name, data: [...data] })), rowGroupSize }));
}

describe('Parquet', () => {
  it('may have typed columns or text, in several row groups', async () => {
    const told: number[] = [];
    const file = parquet({ 乡镇: ['甲', '乙', '丙'], year: [2025, 2025, 2025], 't.staff': [19, 20, null], 't.first': [1n, 2n, 3n], 't.budget': [1.5, 2.25, 0], 't.group': [true, false, null], 't.filed': [new Date('2026-01-02'), null, new Date('2026-03-04')], 't.steps': ['a', 'a;b', '无'] });
    const { table, issues } = await readParquetTable(framework, file, { onProgress: (rows) => told.push(rows) });
    expect([table?.towns, table?.year, issues, told]).toEqual([['甲', '乙', '丙'], 2025, [], [2, 3]]);
    expect(Object.fromEntries(Object.entries(table?.facts ?? {}).map(([id, column]) => [id, cellsOf(column)]))).toEqual({
      't.staff': [[19, 19], [20, 20], 0],
      't.first': [[1, 1], [2, 2], [3, 3]],
      't.budget': [[150, 150], [225, 225], [0, 0]],
      't.group': [[1, 1], [0, 0], 0],
      't.filed': [[20455, 20455], 0, [20516, 20516]],
      't.steps': [[1, 1], [3, 3], [0, 0]],
    });
  });

  it('has problems by row and column too', async () => {
    expect(problemsOf(await readParquetTable(framework, parquet({ town: ['x', 'y', 'x'], 't.staff': [1.5, 2, 3], nothing: [1, 2, 3] })))).toEqual([['unknown-column', 1, 3], ['bad-value', 2, 2], ['town-twice', 4, 1]]);
  });

  it('that cannot be read is told; what the file or the caller throws is thrown', async () => {
    expect(problemsOf(await readParquetTable(framework, fileOf(new Uint8Array(100).buffer)))).toEqual([['not-parquet', 1, 1]]);
    const broken: SlicedFile = { byteLength: 100, slice: () => Promise.reject(new Error('disk')) };
    await expect(readParquetTable(framework, broken)).rejects.toThrow('disk');
    await expect(readParquetTable(framework, parquet({ town: ['x'] }), { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});
