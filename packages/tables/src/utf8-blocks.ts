import { joined, LINE_FEED, NotTextError, type Encoding } from './bytes.js';

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * A stream of bytes as UTF-8, in blocks of whole lines; the last block may lack its line feed. UTF-8 unless told otherwise or
 * the first bytes that are not ASCII say otherwise: then GB18030. Strips a byte order mark. Throws NotTextError; once the
 * encoding is known, bytes of UTF-8 are passed on as they are, for whoever takes text out of them to look at.
 */
export async function* utf8Blocks(source: AsyncIterable<Uint8Array>, encoding?: Encoding): AsyncGenerator<Uint8Array> {
  const reader = new BlockReader(encoding);
  let rest: Uint8Array[] = [];
  for await (const bytes of source) {
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      if (bytes.length > 0) rest.push(bytes);
      continue;
    }
    // In all these encodings but UTF-16 this byte is a line feed and nothing else; UTF-16 decodes as a stream.
    // Only the line that was begun is put together; before the encoding is known it says too little by itself.
    const start = rest.length === 0 ? 0 : reader.isKnown ? bytes.indexOf(LINE_FEED) + 1 : end;
    if (start > 0) yield reader.read(joined([...rest, bytes.subarray(0, start)]));
    if (start < end) yield reader.read(bytes.subarray(start, end));
    rest = end < bytes.length ? [bytes.slice(end)] : [];
  }
  yield joined([reader.read(joined(rest)), reader.end()]);
}

class BlockReader {
  private decoder: Decoder | undefined;
  private encoding: Encoding | undefined;
  private started = false;

  constructor(private readonly told: Encoding | undefined) {}

  /** Whether the encoding is known. */
  get isKnown(): boolean {
    return this.encoding !== undefined;
  }

  read(bytes: Uint8Array): Uint8Array {
    const isFirst = !this.started;
    if (bytes.length > 0) this.started = true;
    if (isFirst) this.encoding = this.told ?? marked(bytes);
    this.encoding ??= foundIn(bytes);
    if (this.encoding === undefined || this.encoding === 'utf-8') return isFirst ? withoutMark(bytes) : bytes;
    return encoder.encode(this.sound(this.streamed(bytes)));
  }

  /** What a stream still holds back; nothing but in UTF-16. */
  end(): Uint8Array {
    return this.decoder === undefined ? new Uint8Array() : encoder.encode(this.sound(attempt(this.decoder, new Uint8Array(), false)));
  }

  private sound(text: string | undefined): string {
    // Private-use signs are what bytes of another encoding turn into.
    if (text === undefined || (this.encoding === 'gb18030' && /[\uE000-\uF8FF]/.test(text))) throw new NotTextError(this.encoding ?? 'utf-8');
    return text;
  }

  private streamed(bytes: Uint8Array): string | undefined {
    this.decoder ??= new TextDecoder(this.encoding, { fatal: true });
    return attempt(this.decoder, bytes, true);
  }
}

const encoder = new TextEncoder();

/** The encoding that a block shows; undefined for ASCII alone, which says nothing yet. Throws NotTextError. */
function foundIn(bytes: Uint8Array): Encoding | undefined {
  const text = attempt(new TextDecoder('utf-8', { fatal: true }), bytes, false);
  if (text !== undefined) return text.length < bytes.length ? 'utf-8' : undefined;
  if (isDamagedUtf8(bytes)) throw new NotTextError('utf-8');
  return 'gb18030';
}

/** Mostly well-formed UTF-8 with some bad bytes: reading it as GB18030 would give wrong characters. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const signs = [...new TextDecoder().decode(bytes)];
  return signs.filter((sign) => sign > '\u07FF' && sign !== '\uFFFD').length > signs.filter((sign) => sign === '\uFFFD').length;
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return withoutMark(bytes) === bytes ? undefined : 'utf-8';
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function attempt(decoder: Decoder, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
