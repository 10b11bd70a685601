import type { Cell } from '@fazhi/core';
import { Pattern } from './pattern.js';

/** What is remembered at most; dates and checklists repeat, free figures do not fill it for long. */
export const MOST_REMEMBERED = 4096;

/** Small whole numbers are the fastest keys. */
const HASH_BITS = 0x3fff_ffff;

/** Puts one more byte into a hash, which starts with 0. */
export function mixed(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) & HASH_BITS;
}

export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = mixed(hash, bytes[at] as number);
  return hash;
}

interface Known {
  readonly pattern: Pattern;
  readonly cell: Cell;
}

/** Cells of one column by the bytes they were read from: no text is made of what was read before. */
export class Memo {
  private readonly known = new Map<number, Known>();

  find(view: DataView, from: number, to: number, hash: number): Cell | undefined {
    const known = this.known.get(hash);
    return known !== undefined && known.pattern.length === to - from && known.pattern.standsAt(view, from) ? known.cell : undefined;
  }

  keep(bytes: Uint8Array, from: number, to: number, hash: number, cell: Cell): void {
    if (this.known.size < MOST_REMEMBERED) this.known.set(hash, { pattern: new Pattern(bytes.subarray(from, to)), cell });
  }
}
