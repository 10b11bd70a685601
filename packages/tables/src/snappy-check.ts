import { NotParquetError } from './thrift.js';

const LONGEST = 0x7fff_ffff;

/**
 * Goes through packed bytes without unpacking them: texts and copies have to lie within them and come to the size that was said.
 * The unpacker takes lengths as signed, so that some would lead it back for ever.
 *
 * @param at - where they begin, after the size.
 */
export function checkSnappy(bytes: Uint8Array, start: number, size: number): void {
  let at = start;
  let out = 0;
  while (at < bytes.length) {
    const tag = bytes[at] as number;
    const kind = tag & 3;
    let length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    at += 1;
    if (kind === 0) {
      const more = Math.max(0, length - 60);
      if (more > 0) length = numberAt(bytes, at, more) + 1;
      at += more + length;
    } else {
      const width = kind === 3 ? 4 : kind;
      if (numberAt(bytes, at, width) > LONGEST) break;
      at += width;
    }
    out += length;
    if (at > bytes.length || out > size) break;
  }
  if (at !== bytes.length || out !== size) throw new NotParquetError('pages that do not unpack to what they say');
}

function numberAt(bytes: Uint8Array, at: number, width: number): number {
  let number = 0;
  for (let byte = 0; byte < width; byte += 1) number += (bytes[at + byte] ?? 0) * 256 ** byte;
  return number;
}
