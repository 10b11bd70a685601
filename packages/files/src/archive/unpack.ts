import { Inflate } from 'fflate';
import { crc32 } from './crc32.js';
import type { DirectoryEntry } from './directory.js';
import type { ArchiveFault } from './faults.js';

/** Packed bytes that are handed on at a time: so many unpack to eight megabytes at the very most. */
const STEP = 8192;

/** So much may come out of anything, however dense: short texts that repeat themselves pack very well. */
const HARMLESS = 1_048_576;

/** Unpacks one entry and checks it against the sum in the directory: a figure that changed on the way is never read. */
export function unpack(bytes: Uint8Array, entry: DirectoryEntry, density: number): Uint8Array | ArchiveFault {
  const content = unpacked(bytes, entry, density);
  return 'code' in content || crc32(content) === entry.sum ? content : { code: 'damaged', entry: entry.name };
}

/**
 * Unpacks into a buffer of the size that it says, and stops where it holds more, or where it unpacks to more than
 * `density` times what went in.
 */
function unpacked(bytes: Uint8Array, entry: DirectoryEntry, density: number): Uint8Array | ArchiveFault {
  const { name, from, to, size } = entry;
  if (!entry.isDeflated) return bytes.subarray(from, to);
  const content = new Uint8Array(size);
  let filled = 0;
  let overflows = false;
  const inflate = new Inflate((piece) => {
    overflows ||= filled + piece.length > size;
    if (!overflows) content.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = from; at < to; at += STEP) {
      const next = Math.min(at + STEP, to);
      inflate.push(bytes.subarray(at, next), next === to);
      if (overflows) return { code: 'wrong-size', entry: name, said: size };
      if (filled > HARMLESS && filled > density * (next - from)) return { code: 'too-dense', entry: name, most: density };
    }
  } catch {
    return { code: 'damaged', entry: name };
  }
  return filled === size ? content : { code: 'wrong-size', entry: name, said: size };
}
