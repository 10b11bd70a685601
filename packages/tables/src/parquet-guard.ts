import { text } from '@fazhi/core';
import type { FileMetaData, SchemaElement } from 'hyparquet';
import { limits } from './limits.js';
import { pagesIn, pageTypes, type Page } from './parquet-pages.js';
import { checkDelta, countZeros } from './parquet-runs.js';
import { checkSnappy } from './snappy-check.js';
import { NotParquetError, ThriftReader } from './thrift.js';

type Column = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']>;
type Unpack = (input: Uint8Array, output: Uint8Array) => void;

/** Encodings by their number; others are refused: some let a few bytes stand for gigabytes. */
const encodings = { plain: 0, plainDictionary: 2, rle: 3, delta: 5, deltaLength: 6, dictionary: 8, split: 9 } as const;
/** Bytes of a value; of texts the bytes of its length, and an eighth for flags. */
const WIDTHS: Readonly<Record<string, number>> = { BOOLEAN: 1 / 8, INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8, BYTE_ARRAY: 4 };

/**
 * Holds what a file says of itself against its size, before the reader believes it: columns of single values, no more rows than
 * bytes, chunks that lie within the file.
 */
export function checkMetadata({ schema, row_groups: groups }: FileMetaData, byteLength: number): void {
  const [root, ...columns] = schema;
  if (columns.length > limits.columns) throw new NotParquetError('too many columns', text(`列数超过${limits.columns}列`, `it has more than ${limits.columns} columns`));
  const isFlat = root?.num_children === columns.length && columns.every(({ num_children: children, repetition_type: repetition }) => !children && repetition !== 'REPEATED');
  if (!isFlat) throw new NotParquetError('nested columns', text('有的列是列表或分组，不是单个的值', 'it has columns that hold lists or groups'));
  let all = 0;
  for (const { columns: chunks, num_rows: given } of groups) {
    const rows = Number(given);
    all += rows;
    // Names of towns are all different, which takes more than a byte each.
    if (!(rows >= 0) || all > byteLength || rows * columns.length > limits.values) throw new NotParquetError('too many rows', text('自称的行数与文件大小不符', 'it claims more rows than its size allows'));
    if (chunks.length !== columns.length) throw new NotParquetError('row groups that lack columns');
    for (const { meta_data: column, file_path: elsewhere } of chunks) {
      const [from, to] = column === undefined || elsewhere !== undefined ? [NaN, NaN] : rangeOf(column);
      if (!(from >= 0 && to >= from && to <= byteLength) || Number(column?.num_values) !== rows) throw new NotParquetError('columns that do not lie in it');
    }
  }
}

/** Where a column of a row group stands in the file. */
export function rangeOf({ dictionary_page_offset: dictionary, data_page_offset: data, total_compressed_size: size }: Column): readonly [number, number] {
  const from = Number(dictionary || data);
  return [from, from + Number(size)];
}

/** Looks through the pages of one column of a row group: what they stand for is no more than the rows that there are. */
export class ColumnGuard {
  constructor(
    private readonly element: SchemaElement,
    private readonly codec: string,
    private readonly unpack: Unpack,
  ) {}

  check(bytes: Uint8Array, rows: number): void {
    let read = 0;
    let words: number | undefined;
    for (const page of pagesIn(bytes)) {
      if (page.type === pageTypes.index || page.values < 0 || page.values > rows || page.nulls < 0 || page.nulls > page.values) throw new NotParquetError('pages with more values than rows');
      // Whatever stands behind the last row is not read.
      if (read === rows) break;
      const content = this.contentOf(bytes, page);
      if (page.type === pageTypes.dictionary) {
        this.checkPlain(page.values, content.length);
        words = page.values;
        continue;
      }
      read += page.values;
      this.checkValues(page, content, words);
    }
    if (read !== rows) throw new NotParquetError('columns with fewer values than rows');
  }

  /** A page's bytes, unpacked; levels of the second version are not packed and stand in front. */
  private contentOf(bytes: Uint8Array, { from, to, size, levels, isPacked }: Page): Uint8Array {
    if (from + levels > to || levels > size) throw new NotParquetError('levels that lead out of their page');
    const packed = bytes.subarray(from + levels, to);
    const unpackedSize = size - levels;
    let content = packed;
    if (isPacked && this.codec === 'SNAPPY') {
      // The format itself says how much it unpacks to.
      const reader = new ThriftReader(new DataView(packed.buffer, packed.byteOffset, packed.byteLength), 0);
      const said = reader.unsigned();
      if (said !== unpackedSize || said > packed.length * MOST_PACKED) throw new NotParquetError('pages that unpack to more than they are');
      checkSnappy(packed, reader.at, said);
      content = new Uint8Array(unpackedSize);
      this.unpack(packed, content);
    } else if (isPacked && this.codec !== 'UNCOMPRESSED') throw new NotParquetError('compression', text(`压缩方式是${this.codec}`, `it is compressed by ${this.codec}`));
    if (content.length !== unpackedSize) throw new NotParquetError('pages of another size than they say');
    if (levels === 0) return content;
    const whole = new Uint8Array(size);
    whole.set(bytes.subarray(from, from + levels));
    whole.set(content, levels);
    return whole;
  }

  private checkValues(page: Page, content: Uint8Array, words: number | undefined): void {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    const [start, present] = this.levelsOf(page, view);
    const left = content.length - start;
    switch (page.encoding) {
      case encodings.plain:
        return this.checkPlain(present, left);
      case encodings.split:
        if (this.element.type === 'BYTE_ARRAY' || this.element.type === 'BOOLEAN') break;
        return this.checkPlain(present, left);
      case encodings.delta:
      case encodings.deltaLength:
        if (present > 0) checkDelta(view, start);
        return;
      case encodings.rle:
        if (this.element.type !== 'BOOLEAN') break;
        countZeros({ view, at: start + 4, width: 1, values: present, below: 2 });
        return;
      case encodings.plainDictionary:
      case encodings.dictionary:
        if (present === 0) return;
        if (words === undefined || words === 0) throw new NotParquetError('values of a dictionary that is not there');
        this.checkIndexes(page, view, start, present, words);
        return;
    }
    throw new NotParquetError('encoding', text(`有的列用了不支持的编码（${page.encoding}）`, `it has columns in the encoding ${page.encoding}, which is not supported`));
  }

  private checkIndexes({ type }: Page, view: DataView, start: number, values: number, below: number): void {
    if (start >= view.byteLength) throw new NotParquetError('pages without values');
    const width = view.getUint8(start);
    if (width > 32) throw new NotParquetError('indexes of more than 32 bits');
    // Without any bits the first version has no runs.
    if (width > 0 || type === pageTypes.data2) countZeros({ view, at: start + 1, width, values, below });
  }

  /** Where the values begin, and how many are not null. */
  private levelsOf({ type, levels, values, nulls }: Page, view: DataView): readonly [number, number] {
    const isSecond = type === pageTypes.data2;
    if (!isSecond && this.element.repetition_type !== 'REQUIRED' && view.byteLength < 4) throw new NotParquetError('pages without levels');
    const [at, end] = isSecond ? [0, levels] : [4, this.element.repetition_type === 'REQUIRED' ? 0 : 4 + view.getUint32(0, true)];
    const zeros = this.element.repetition_type === 'REQUIRED' ? 0 : countZeros({ view, at, width: 1, values, below: 2 });
    if (isSecond && zeros !== nulls) throw new NotParquetError('pages with other gaps than they say');
    return [end, values - zeros];
  }

  private checkPlain(values: number, bytes: number): void {
    const { type = '', type_length: length = 0 } = this.element;
    const width = type === 'FIXED_LEN_BYTE_ARRAY' ? length : (WIDTHS[type] ?? 0);
    if (width <= 0 || values * width > bytes) throw new NotParquetError('pages with fewer values than they say');
  }
}

/** A copy of three bytes stands for 64 at most. */
const MOST_PACKED = 64;
