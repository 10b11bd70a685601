/** Encodings a table may be in. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Thrown for bytes that are no text of the encoding. */
export class NotTextError extends Error {
  constructor(readonly encoding: Encoding) {
    super(`not text in ${encoding}`);
    this.name = 'NotTextError';
  }
}

type Decoder = InstanceType<typeof TextDecoder>;

const LINE_FEED = 10;

/**
 * Text of a stream of bytes, in blocks of whole lines; the last block may lack its line feed. UTF-8 unless told otherwise or
 * the first bytes that are not ASCII say otherwise: then GB18030. Strips a byte order mark. Throws NotTextError.
 */
export async function* textBlocks(source: AsyncIterable<Uint8Array>, encoding?: Encoding): AsyncGenerator<string> {
  const decoder = new BlockDecoder(encoding);
  let rest: Uint8Array[] = [];
  for await (const bytes of source) {
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      if (bytes.length > 0) rest.push(bytes);
      continue;
    }
    // In all these encodings but UTF-16 this byte is a line feed and nothing else; UTF-16 decodes as a stream.
    yield decoder.decode(joined([...rest, bytes.subarray(0, end)]));
    rest = end < bytes.length ? [bytes.slice(end)] : [];
  }
  yield decoder.decode(joined(rest)) + decoder.end();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
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

class BlockDecoder {
  private decoder: Decoder | undefined;
  private encoding: Encoding | undefined;
  private started = false;

  constructor(private readonly told: Encoding | undefined) {}

  decode(bytes: Uint8Array): string {
    const text = this.decodeBlock(bytes);
    if (bytes.length > 0) this.started = true;
    return text;
  }

  private decodeBlock(bytes: Uint8Array): string {
    if (!this.started) this.encoding = this.told ?? marked(bytes);
    if (this.encoding === undefined) {
      const text = strict(bytes, 'utf-8');
      if (text === undefined && isDamagedUtf8(bytes)) throw new NotTextError('utf-8');
      if (text === undefined) this.encoding = 'gb18030';
      // A block of ASCII alone says nothing yet; each line of text does.
      else if (text.length < bytes.length) this.encoding = 'utf-8';
      if (text !== undefined) return text;
    }
    const text = this.encoding === 'utf-8' ? strict(bytes, 'utf-8') : this.streamed(bytes);
    return this.sound(text);
  }

  /** What a stream still holds back; nothing but in UTF-16. */
  end(): string {
    return this.decoder === undefined ? '' : this.sound(attempt(this.decoder, new Uint8Array(), false));
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

/** Mostly well-formed UTF-8 with some bad bytes: reading it as GB18030 would give wrong characters. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const signs = [...new TextDecoder().decode(bytes)];
  return signs.filter((sign) => sign > '\u07FF' && sign !== '\uFFFD').length > signs.filter((sign) => sign === '\uFFFD').length;
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined;
}

/** Whole lines at once are decoded several times faster than a stream. */
function strict(bytes: Uint8Array, encoding: Encoding): string | undefined {
  return attempt(new TextDecoder(encoding, { fatal: true }), bytes, false);
}

function attempt(decoder: Decoder, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
