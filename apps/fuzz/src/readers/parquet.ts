import { readParquetTable, type ReadTableResult } from '@fazhi/tables';
import fc from 'fast-check';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { runCli } from '../cli.js';
import { editedBytes } from '../made/bytes.js';
import { word } from '../made/words.js';
import { tellIssues, tellTable } from '../promises.js';
import { must, mustEqual, type Reader } from '../reader.js';
import { world } from '../world.js';

type Column = { readonly name: string; readonly data: readonly (string | number | boolean | null)[] };

const ids = Object.keys(world.facts);
const cells = (rows: number): fc.Arbitrary<Column['data']> => fc.oneof(fc.array(fc.oneof(word, fc.nat(30).map(String), fc.constant(null)), { minLength: rows, maxLength: rows }), fc.array(fc.nat(60), { minLength: rows, maxLength: rows }), fc.array(fc.double({ noNaN: false }), { minLength: rows, maxLength: rows }));

const columns = fc.nat(4).chain((rows) => fc.uniqueArray(fc.tuple(fc.oneof(fc.constantFrom(...ids, 'year', 'class'), word), cells(rows)), { selector: ([name]) => name, maxLength: 5 }).map((others): readonly Column[] => [{ name: 'town', data: Array.from({ length: rows }, (_each, row) => `镇${row}`) }, ...others.filter(([name]) => name !== 'town' && name !== '').map(([name, data]) => ({ name, data }))]));

function written(made: readonly Column[]): Uint8Array {
  const writer = new ByteWriter();
  const schema = made.map(({ name, data }) => ({ name, repetition_type: 'OPTIONAL' as const, ...(data.every((each) => typeof each === 'number') ? { type: 'DOUBLE' as const } : { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }) }));
  const table = new ParquetWriter({ writer, schema: [{ name: 'root', num_children: made.length }, ...schema], createdBy: 'fuzz' });
  void table.write({ columnData: made.map(({ name, data }) => ({ name, data: data.map((each) => (typeof each === 'number' && !data.every((other) => typeof other === 'number') ? String(each) : each)) })) });
  void table.finish();
  return writer.getBytes();
}

async function read(bytes: Uint8Array): Promise<ReadTableResult> {
  const slice = (start: number, end = bytes.length): Promise<ArrayBuffer> => Promise.resolve(new Uint8Array(bytes.subarray(start, end)).buffer);
  return await readParquetTable(world, { byteLength: bytes.length, slice }, { mostIssues: 1000 });
}

export const parquet: Reader = {
  id: 'parquet',
  ending: 'parquet',
  cases: (corpus) => {
    const whole = columns.map(written);
    return fc.oneof({ weight: 1, arbitrary: whole }, { weight: 2, arbitrary: editedBytes(whole) }, ...(corpus.length === 0 ? [] : [{ weight: 1, arbitrary: editedBytes(fc.constantFrom(...corpus)) }]));
  },
  hold: async (bytes) => {
    const once = await read(bytes);
    tellIssues(once.issues);
    must(once.table !== undefined || once.issues.length > 0, 'refused only with an error');
    mustEqual('the same twice', await read(bytes), once);
    if (once.table !== undefined) tellTable(world, once.table);
    const { code } = await runCli(['score', '--batch'], 't.parquet', bytes);
    mustEqual('library and command line agree', code === 0, once.table !== undefined);
  },
};
