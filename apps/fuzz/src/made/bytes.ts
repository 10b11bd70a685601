import fc from 'fast-check';
import { anyWord } from './words.js';

/** One change of bytes at a place, which is counted round and round. */
type Edit = { readonly at: number } & ({ readonly set: number } | { readonly cut: number } | { readonly twice: number } | { readonly word: string } | { readonly number: number } | { readonly end: true });

const at = fc.nat(1_000_000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at, set: fc.nat(255) }),
  fc.record({ at, cut: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ at, twice: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ at, word: anyWord }),
  // Sizes and offsets of binary formats.
  fc.record({ at, number: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff, 0x80000000, 0xffff) }),
  fc.record({ at, end: fc.constant(true as const) }),
);

const encoder = new TextEncoder();

function changed(bytes: Uint8Array, each: Edit): Uint8Array {
  const place = bytes.length === 0 ? 0 : each.at % bytes.length;
  const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)];
  if ('set' in each) return joined(head, Uint8Array.of(each.set), tail.subarray(1));
  if ('cut' in each) return joined(head, tail.subarray(each.cut));
  if ('twice' in each) return joined(head, tail.subarray(0, each.twice), tail);
  if ('word' in each) return joined(head, encoder.encode(each.word), tail);
  if ('end' in each) return head;
  return joined(head, new Uint8Array(Uint32Array.of(each.number).buffer), tail.subarray(4));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Files with some bytes changed. */
export function editedBytes(whole: fc.Arbitrary<Uint8Array>, most = 4): fc.Arbitrary<Uint8Array> {
  return fc.tuple(whole, fc.array(edit, { maxLength: most })).map(([bytes, edits]) => edits.reduce(changed, bytes));
}

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Strict, as a program would hand text over; undefined where it is no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
