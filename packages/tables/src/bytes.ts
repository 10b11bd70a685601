import { limits } from './limits.js';

/** Encodings a table may be in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Thrown for bytes that are no text of the encoding that the text before them is in. */
export class NotTextError extends Error {
  /** The encoding that they are text of, where that can be told. */
  readonly found: Encoding | undefined;
  /** Whether they stand in the row that is being read; otherwise in the one that comes next. */
  readonly isInRow: boolean;

  constructor(
    readonly encoding: Encoding,
    { found, isInRow = false }: { readonly found?: Encoding; readonly isInRow?: boolean } = {},
  ) {
    super(`not text in ${encoding}`);
    this.name = 'NotTextError';
    this.found = found;
    this.isInRow = isInRow;
  }
}

/** Thrown for a line that is longer than any of a table; all lines before it have been handed on. */
export class TooLongError extends Error {
  constructor() {
    super(`a line of more than ${limits.line} bytes`);
    this.name = 'TooLongError';
  }
}

export const LINE_FEED = 10;

/** Lines of a block with their line feeds, and where each starts. */
export function* linesOf(block: Uint8Array): Generator<{ readonly line: Uint8Array; readonly start: number }> {
  let start = 0;
  while (start < block.length) {
    const feed = block.indexOf(LINE_FEED, start);
    const end = feed < 0 ? block.length : feed + 1;
    yield { line: block.subarray(start, end), start };
    start = end;
  }
}

/** A block of bytes, and the same for looking at four of them at a time. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export function blockOf(bytes: Uint8Array): Block {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a part of a row. Throws NotTextError for what is not UTF-8. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    throw new NotTextError('utf-8', { isInRow: true });
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
