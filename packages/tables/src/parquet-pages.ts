import { NotParquetError, ThriftReader } from './thrift.js';

/** One page of a column: its header as far as it is needed, and where its bytes stand. */
export interface Page {
  readonly type: number;
  readonly values: number;
  /** Values that are not null, where the header tells; otherwise all may be. */
  readonly nulls: number;
  readonly encoding: number;
  readonly isPacked: boolean;
  /** Bytes of levels in front of the values, of pages of the second version. */
  readonly levels: number;
  readonly from: number;
  readonly to: number;
  /** Bytes once unpacked. */
  readonly size: number;
}

export const pageTypes = { data: 0, index: 1, dictionary: 2, data2: 3 } as const;

/** The pages of a column's bytes. Throws where a header leads out of them, or back. */
export function pagesIn(bytes: Uint8Array): Page[] {
  const pages: Page[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The last byte alone is no page; some programs leave it.
  for (let at = 0; at < bytes.length - 1; ) {
    const reader = new ThriftReader(view, at);
    const header = reader.struct();
    const from = reader.at;
    const packed = header.number(3);
    const size = header.number(2);
    if (packed < 0 || from + packed > bytes.length || size < 0) throw new NotParquetError('a page leads out of its column');
    pages.push({ ...contentOf(header), from, to: from + packed, size });
    at = from + packed;
  }
  return pages;
}

function contentOf(header: ReturnType<ThriftReader['struct']>): Omit<Page, 'from' | 'to' | 'size'> {
  const type = header.number(1);
  const inner = header.struct(type === pageTypes.data ? 5 : type === pageTypes.dictionary ? 7 : type === pageTypes.data2 ? 8 : 6);
  if (inner === undefined) throw new NotParquetError('a page without its header');
  if (type !== pageTypes.data2) return { type, values: inner.number(1), nulls: 0, encoding: inner.number(2), isPacked: true, levels: 0 };
  const [definitions, repetitions] = [inner.number(5), inner.number(6)];
  if (definitions < 0 || repetitions !== 0) throw new NotParquetError('levels that lead out of their page');
  return { type, values: inner.number(1), nulls: inner.number(2), encoding: inner.number(4), isPacked: inner.flag(7) ?? true, levels: definitions };
}
