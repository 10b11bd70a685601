import type { Assessments } from '@fazhi/core';
import type { SchemaElement } from 'hyparquet';
import { resultColumns, type ResultColumn, type ResultOptions } from './results.js';

const ROWS_IN_GROUP = 8192;

/**
 * A result table as Parquet in pieces of bytes: columns named as in {@link resultColumns}, points and shares as doubles, the
 * year as a whole number, all may be null; snappy. One row group is held at a time. The library is loaded by the first call.
 */
export async function* writeParquet(batch: Assessments, options: ResultOptions = {}): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const columns = resultColumns(batch, options);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'fazhi' });
  const taken = (): Uint8Array => {
    const piece = bytes.getBytes().slice();
    // The writer goes on counting its offset over the whole file; only the buffer is used again.
    bytes.index = 0;
    return piece;
  };
  for (let start = 0; start < batch.towns.length; start += ROWS_IN_GROUP) {
    const rows = Math.min(ROWS_IN_GROUP, batch.towns.length - start);
    await writer.write({ columnData: columns.map((column) => ({ name: column.key, data: Array.from({ length: rows }, (_, row) => column.at(start + row)) })), rowGroupSize: rows });
    yield taken();
  }
  await writer.finish();
  yield taken();
}

function schemaOf(columns: readonly ResultColumn[]): SchemaElement[] {
  const types = { text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, year: { type: 'INT32' }, points: { type: 'DOUBLE' }, share: { type: 'DOUBLE' } } as const;
  return [{ name: 'root', num_children: columns.length }, ...columns.map(({ key, type }): SchemaElement => ({ name: key, repetition_type: 'OPTIONAL', ...types[type] }))];
}
