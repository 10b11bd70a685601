import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { frameworkOf, read } from '../test-support/scene.js';
import { readObjects, readParquetTable, type ReadTableResult } from './index.js';

const framework = frameworkOf({ classes: [{ id: 'large', title: { zh: '大', en: 'big' } }] });
const runs = { numRuns: Number(process.env['FAZHI_RUNS'] ?? 150), seed: 1 };
/** For many runs. */
const LONG = 600_000;

const header = ['乡镇', '类别', '年度', '版本', 't.staff', 't.budget', 't.group', 't.filed', 't.level', 't.steps', 't.rules', 't.opinion', 't.staff@2024'];
const rows = ['甲镇', '乙镇', '丙镇'].map((town) => [town, '大', '2025', 'scene', '19', '1.5', '是', '2026-01-02', '高', 'a', '3', '', '18']);
/** What says something and is the value of nothing. */
const strange = fc.constantFrom('zq', '见附件', '19x', '{"a":1}', '？？', '0x7E9', '#REF!', '甲乙丙丁戊', '2024年', '乙镇x');
const same = (one: ReadTableResult, other: ReadTableResult): boolean => JSON.stringify(one) === JSON.stringify(other);
const csv = (cells: readonly (readonly string[])[]): string => cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
const parquet = async (cells: readonly (readonly string[])[]): Promise<ReadTableResult> => {
  const [names = [], ...below] = cells;
  const buffer = parquetWriteBuffer({ columnData: Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) => ({ name: names[at] ?? ' ', data: below.map((row) => row[at] ?? ''), type: 'STRING' })) });
  return await readParquetTable(framework, { byteLength: buffer.byteLength, slice: (start, end) => Promise.resolve(buffer.slice(start, end)) });
};

describe('whatever a table says is used, refused or named', () => {
  it.each([
    { format: 'CSV', reading: (cells: readonly (readonly string[])[]) => read(framework, csv(cells)) },
    { format: 'Parquet', reading: parquet },
  ])('in $format, in any cell, column or row', async ({ reading }) => {
    const sound = [header, ...rows];
    const before = await reading(sound);
    expect([before.table?.towns, before.issues]).toEqual([['甲镇', '乙镇', '丙镇'], []]);
    await fc.assert(
      fc.asyncProperty(strange, fc.nat(rows.length), fc.nat(header.length), async (text, row, column) => {
        const changed = sound.map((cells, at) => [...cells.slice(0, column), ...(at === row ? [text] : column === header.length ? [''] : [cells[column] ?? '']), ...cells.slice(column + 1)]);
        expect([text, row, column, same(await reading(changed), before)]).toEqual([text, row, column, false]);
        const added = [...sound, header.map((_, at) => (at === column ? text : ''))];
        if (column < header.length) expect([text, column, same(await reading(added), before)]).toEqual([text, column, false]);
      }),
      runs,
    );
  }, LONG);

  const town = { town: { name: '甲镇', class: 'large' }, year: 2025, edition: 'scene', facts: { t: { staff: 19, steps: { a: true }, group: true }, 't.budget': 1.5, 't.first': { atLeast: 3 } }, earlier: { 2024: { t: { staff: 18 } } } };
  const values = fc.constantFrom<unknown>('zq', 7.123, true, {}, { a: 1 }, [], ['x'], { name: 'x' }, '见附件', new Map([['staff', 19]]), new Date(0), 3n, new Set([1]));
  const objects = placesIn(town);

  it('in lines of JSON and in objects, under any key at any depth', async () => {
    const before = { lines: await read(framework, JSON.stringify(town), { format: 'jsonl' }), objects: readObjects(framework, [town]) };
    expect(before.lines.issues).toEqual([]);
    expect(before.objects).toEqual(before.lines);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...objects), fc.constantFrom('zq', 't.none', 'none', 'u', '2023x', 'note', 'value'), values, async (path, key, value) => {
        const changed = withKey(town, [...path, key], value);
        expect([path, key, value, same(readObjects(framework, [changed]), before.objects)]).toEqual([path, key, value, false]);
        const isPlain = typeof value !== 'bigint' && !(value instanceof Map || value instanceof Set || value instanceof Date);
        if (isPlain) expect([path, key, value, same(await read(framework, JSON.stringify(changed), { format: 'jsonl' }), before.lines)]).toEqual([path, key, value, false]);
      }),
      runs,
    );
  }, LONG);

  it('also where a program hands over what holds no keys', () => {
    for (const strangeTown of [new Map([['town', 'x']]), new Date(0), new (class Town { town = 'x'; })(), [['town', 'x']], 3n, () => 'x']) expect(readObjects(framework, [strangeTown]).issues.map(({ code }) => code)).toEqual(['bad-type']);
    for (const facts of [new Map([['t.staff', 19]]), new Set(), new Date(0), []]) expect(readObjects(framework, [{ town: 'x', class: 'large', facts }]).issues.map(({ code }) => code)).toEqual(['bad-type']);
  });
});

/** Keys down to each object in a value. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

function withKey(value: unknown, [key = '', ...rest]: readonly string[], added: unknown): unknown {
  const record = Object.fromEntries(Object.entries(value ?? {}));
  return { ...record, [key]: rest.length === 0 ? added : withKey(record[key], rest, added) };
}
