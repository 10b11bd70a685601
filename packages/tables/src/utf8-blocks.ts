import { issue, type Issue } from '@fazhi/core';
import { joined, LINE_FEED, linesOf, NotTextError, TooLongError, type Encoding } from './bytes.js';
import { limits } from './limits.js';
import { beginsAsUtf8, encodingOf, notTextIn, soundGb18030 } from './line-encoding.js';

const encoder = new TextEncoder();
/** Lines that may be text in either encoding wait for one that decides, up to so many bytes; then they are UTF-8. */
const MOST_WAITING = 1_000_000;

/**
 * A stream of bytes as UTF-8, in blocks of whole lines; the last block may lack its line feed. The encoding is told, or shown by
 * a byte order mark, or by the first line that only one of UTF-8 and GB18030 can have written; lines of the other one later on
 * are refused. What comes out does not depend on the pieces in which the bytes come. Throws NotTextError and TooLongError once
 * all lines before have been handed on. Lines of UTF-8 are passed on as they are, for whoever takes text out of them to look at.
 */
export class Utf8Blocks {
  private encoding: Encoding | undefined;
  private isGuess = false;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;

  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly told?: Encoding,
  ) {}

  /** What there is to tell of the encoding that was found out. */
  notice(): Issue | undefined {
    return this.isGuess && this.encoding === 'gb18030' ? issue('read-as', [], { encoding: 'GB18030' }, 'notice') : undefined;
  }

  async *blocks(): AsyncGenerator<Uint8Array> {
    const pieces = withHead(this.source);
    const first = await pieces.next();
    if (first.done === true) return;
    this.encoding = this.told ?? marked(first.value);
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') {
      yield* utf16Blocks(first.value, pieces, this.encoding);
      return;
    }
    for await (const block of wholeLines(withoutMark(first.value), pieces)) {
      if (this.encoding === 'utf-8') yield block;
      else yield* this.read(block);
    }
    if (this.waiting.length > 0) yield joined(this.waiting);
  }

  private *read(block: Uint8Array): Generator<Uint8Array> {
    if (this.encoding === undefined) {
      for (const { line, start } of linesOf(block)) {
        const found = encodingOf(line);
        if (found === 'damaged') {
          yield joined([...this.waiting.splice(0), block.subarray(0, start)]);
          throw new NotTextError('utf-8');
        }
        this.encoding = found ?? (this.mayWait(line) ? undefined : 'utf-8');
        if (this.encoding !== undefined) break;
      }
      this.isGuess = true;
      if (this.encoding === undefined && this.waitingBytes > 0) {
        this.waiting.push(block);
        return;
      }
    }
    const whole = this.waiting.length === 0 ? block : joined([...this.waiting.splice(0), block]);
    if (this.encoding === 'gb18030') yield* fromGb18030(whole);
    else yield whole;
  }

  /** Lines of ASCII are the same in both, so they wait only behind one that is not. */
  private mayWait(line: Uint8Array): boolean {
    if (this.waitingBytes > 0 || line.some((byte) => byte > 127)) this.waitingBytes += line.length;
    return this.waitingBytes <= MOST_WAITING;
  }
}

/** The same pieces, the first of them long enough to show a byte order mark. */
async function* withHead(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array[] | undefined = [];
  for await (const piece of source) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head.push(piece);
    if (head.reduce((sum, { length }) => sum + length, 0) < 3) continue;
    yield joined(head);
    head = undefined;
  }
  if (head !== undefined) yield joined(head);
}

/** Blocks of whole lines; only a line that was begun is put together with its end. */
async function* wholeLines(first: Uint8Array, others: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let begun = 0;
  for await (const piece of pieces()) {
    const feed = piece.indexOf(LINE_FEED) + 1;
    begun += feed === 0 ? piece.length : feed;
    if (begun > limits.line) throw new TooLongError();
    if (feed === 0) {
      rest.push(piece);
      continue;
    }
    const start = rest.length === 0 ? 0 : feed;
    if (start > 0) yield joined([...rest, piece.subarray(0, start)]);
    const end = piece.lastIndexOf(LINE_FEED) + 1;
    if (start < end) yield* notTooLong(piece.subarray(start, end));
    rest = end < piece.length ? [piece.slice(end)] : [];
    begun = piece.length - end;
  }
  if (begun > limits.line) throw new TooLongError();
  if (begun > 0) yield joined(rest);

  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield first;
    yield* others;
  }
}

function* notTooLong(block: Uint8Array): Generator<Uint8Array> {
  const long = block.length > limits.line ? [...linesOf(block)].find(({ line }) => line.length > limits.line) : undefined;
  yield long === undefined ? block : block.subarray(0, long.start);
  if (long !== undefined) throw new TooLongError();
}

function* fromGb18030(block: Uint8Array): Generator<Uint8Array> {
  const text = soundGb18030(block);
  if (text !== undefined && ![...linesOf(block)].some(({ line }) => beginsAsUtf8(line))) {
    yield encoder.encode(text);
    return;
  }
  const decoder = new TextDecoder('gb18030');
  for (const { line, start } of linesOf(block)) {
    const isOther = encodingOf(line) === 'utf-8';
    if (!isOther && soundGb18030(line) !== undefined) continue;
    yield encoder.encode(decoder.decode(block.subarray(0, start)));
    throw isOther ? new NotTextError('gb18030', { found: 'utf-8' }) : notTextIn(line, 'gb18030');
  }
  yield encoder.encode(decoder.decode(block));
}

/** A line feed of UTF-16 is found once it is text: its byte may be half of another sign. */
async function* utf16Blocks(first: Uint8Array, others: AsyncIterable<Uint8Array>, encoding: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const text of texts()) {
    // Half a pair of surrogates, or a byte too many.
    const bad = text.indexOf('\ufffd');
    const end = text.lastIndexOf('\n', bad < 0 ? text.length : bad) + 1;
    if (end > 0) yield* notTooLong(encoder.encode(rest + text.slice(0, end)));
    rest = end > 0 ? text.slice(end) : rest + text;
    if (bad >= 0) throw new NotTextError(encoding);
    if (rest.length > limits.line) throw new TooLongError();
  }
  yield* notTooLong(encoder.encode(rest));

  async function* texts(): AsyncGenerator<string> {
    yield decoder.decode(first, { stream: true });
    for await (const piece of others) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }
}

function marked(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return withoutMark(bytes) === bytes ? undefined : 'utf-8';
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
