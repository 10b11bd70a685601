import { blockOf } from './bytes.js';

const WORD = 4;

/** Bytes to be found again: compared four at a time, since most of a table is compared with what came before. */
export class Pattern {
  readonly length: number;
  private readonly words: Int32Array;
  private readonly rest: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.length = bytes.length;
    const whole = Math.floor(bytes.length / WORD);
    const { view } = blockOf(bytes);
    this.words = Int32Array.from({ length: whole }, (_, place) => view.getInt32(place * WORD, true));
    this.rest = bytes.slice(whole * WORD);
  }

  /** Whether these bytes stand at a place. */
  standsAt(view: DataView, at: number): boolean {
    const { words, rest, length } = this;
    if (at + length > view.byteLength) return false;
    let place = at;
    for (let word = 0; word < words.length; word += 1) {
      if (view.getInt32(place, true) !== words[word]) return false;
      place += WORD;
    }
    for (let byte = 0; byte < rest.length; byte += 1) if (view.getUint8(place + byte) !== rest[byte]) return false;
    return true;
  }
}
