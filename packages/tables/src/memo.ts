import type { Cell } from '@fazhi/core';
import type { Block } from './bytes.js';
import { Pattern } from './pattern.js';

/** What is remembered at most; dates and checklists repeat, free figures do not fill it for long. */
export const MOST_REMEMBERED = 4096;

/** Small whole numbers are the fastest keys. */
const HASH_BITS = 0x3fff_ffff;

interface Known {
  readonly pattern: Pattern;
  readonly cell: Cell;
}

/** Cells of one column by the bytes they were read from: no text is made of what was read before. */
export class Memo {
  private readonly known = new Map<number, Known>();

  find({ view }: Block, from: number, to: number): Cell | undefined {
    const known = this.known.get(hashOf(view, from, to));
    return known !== undefined && known.pattern.length === to - from && known.pattern.standsAt(view, from) ? known.cell : undefined;
  }

  keep({ bytes, view }: Block, from: number, to: number, cell: Cell): void {
    if (this.known.size < MOST_REMEMBERED) this.known.set(hashOf(view, from, to), { pattern: new Pattern(bytes.subarray(from, to)), cell });
  }
}

/** Four bytes at a time, as patterns are compared. */
function hashOf(view: DataView, from: number, to: number): number {
  let hash = 0;
  let at = from;
  for (; at + 4 <= to; at += 4) hash = (Math.imul(hash, 31) + view.getInt32(at, true)) | 0;
  for (; at < to; at += 1) hash = (Math.imul(hash, 31) + view.getUint8(at)) | 0;
  return hash & HASH_BITS;
}
