/** Encodings a table may be in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Thrown for bytes that are no text of the encoding. */
export class NotTextError extends Error {
  /** @param isInRow - whether they stand in the row that is being read; otherwise in the block that comes next. */
  constructor(
    readonly encoding: Encoding,
    readonly isInRow = false,
  ) {
    super(`not text in ${encoding}`);
    this.name = 'NotTextError';
  }
}

export const LINE_FEED = 10;

/** A block of bytes, and the same for looking at four of them at a time. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export function blockOf(bytes: Uint8Array): Block {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a part of a row, or of rows to come. Throws NotTextError for what is not UTF-8. */
export function textIn(bytes: Uint8Array, from: number, to: number, isInRow = true): string {
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    throw new NotTextError('utf-8', isInRow);
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
