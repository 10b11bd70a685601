import { NotParquetError, ThriftReader } from './thrift.js';

/** Small numbers as Parquet writes levels and indexes: runs of one number, or of packed bits. */
interface Runs {
  readonly view: DataView;
  readonly at: number;
  /** Bits of a number. */
  readonly width: number;
  /** How many there have to be. */
  readonly values: number;
  /** What each of them has to be below. */
  readonly below: number;
}

/** How many of the numbers are zero. Throws where runs are longer than the values that are left, or numbers too large. */
export function countZeros({ view, at, width, values, below }: Runs): number {
  const reader = new ThriftReader(view, at);
  const bytes = Math.ceil(width / 8);
  let zeros = 0;
  let left = values;
  while (left > 0) {
    const head = reader.unsigned();
    const isPacked = head % 2 === 1;
    const run = isPacked ? ((head - 1) / 2) * 8 : head / 2;
    // The last packed run is filled up to a multiple of eight, by some programs to more; how many there can be is bounded by its bytes.
    if (run === 0 || run > left + (isPacked ? (width > 0 ? Infinity : 7) : 0)) throw new NotParquetError('runs of more values than there are');
    const from = reader.at;
    reader.skip(isPacked ? (run / 8) * width : bytes);
    if (isPacked) zeros += zerosPacked({ view, at: from, width, values: Math.min(run, left), below });
    else {
      const value = numberAt(view, from, bytes);
      if (value >= below) throw new NotParquetError('indexes beyond their dictionary');
      if (value === 0) zeros += run;
    }
    left -= Math.min(run, left);
  }
  return zeros;
}

function zerosPacked({ view, at, width, values, below }: Runs): number {
  // Where every number that fits is one of them, only levels need to be looked at.
  if (width > 1 && 2 ** width <= below) return 0;
  const mask = 2 ** width - 1;
  let zeros = 0;
  let held = 0;
  let bits = 0;
  let next = at;
  for (let value = 0; value < values; value += 1) {
    for (; bits < width; bits += 8) {
      held += view.getUint8(next) * 2 ** bits;
      next += 1;
    }
    const number = mask > 0x7fff_ffff || bits > 31 ? held % (mask + 1) : held & mask;
    if (number >= below) throw new NotParquetError('indexes beyond their dictionary');
    if (number === 0) zeros += 1;
    held = bits > 31 ? Math.floor(held / (mask + 1)) : held >>> width;
    bits -= width;
  }
  return zeros;
}

function numberAt(view: DataView, at: number, bytes: number): number {
  let value = 0;
  for (let byte = 0; byte < bytes; byte += 1) value += view.getUint8(at + byte) * 256 ** byte;
  return value;
}

/** The head of differences packed in blocks: blocks that hold nothing, or less, would never end. */
export function checkDelta(view: DataView, at: number): void {
  const reader = new ThriftReader(view, at);
  const [block, parts] = [reader.unsigned(), reader.unsigned()];
  const isSound = block > 0 && block <= MOST_IN_BLOCK && block % 128 === 0 && parts > 0 && block % parts === 0 && (block / parts) % 32 === 0;
  if (!isSound) throw new NotParquetError('blocks of no use');
}

const MOST_IN_BLOCK = 65_536;
