import { text, type Text } from '@fazhi/core';

/** What is told where a file's bytes contradict each other. */
export const damaged = text('内容不完整，或已损坏', 'it is incomplete or damaged');

/** Thrown for bytes that are no Parquet, or none that can be read within limits. */
export class NotParquetError extends Error {
  /** @param reason - for people, where it is more than damage. */
  constructor(
    message: string,
    readonly reason: Text = damaged,
  ) {
    super(message);
    this.name = 'NotParquetError';
  }
}

/** Nesting of a header's parts; headers of pages are three deep. */
const DEEPEST = 8;

type Value = number | boolean | Struct | undefined;

/** The numbered fields of a part of a header. */
class Struct {
  private readonly fields = new Map<number, Value>();

  set(id: number, value: Value): void {
    this.fields.set(id, value);
  }

  /** A whole number that has to be there. */
  number(id: number): number {
    const value = this.fields.get(id);
    if (typeof value !== 'number') throw new NotParquetError('a header without one of its figures');
    return value;
  }

  flag(id: number): boolean | undefined {
    const value = this.fields.get(id);
    return typeof value === 'boolean' ? value : undefined;
  }

  struct(id: number): Struct | undefined {
    const value = this.fields.get(id);
    return value instanceof Struct ? value : undefined;
  }
}

/** Reads headers in Thrift's compact form; each byte is read once, and none beyond the end. */
export class ThriftReader {
  constructor(
    private readonly view: DataView,
    public at: number,
  ) {}

  struct(depth = 0): Struct {
    if (depth > DEEPEST) throw new NotParquetError('a header nested too deep');
    const struct = new Struct();
    let id = 0;
    for (let head = this.byte(); head !== 0; head = this.byte()) {
      id = head >> 4 === 0 ? this.signed() : id + (head >> 4);
      struct.set(id, this.value(head & 15, depth));
    }
    return struct;
  }

  private value(type: number, depth: number): Value {
    switch (type) {
      case 1:
      case 2:
        return type === 1;
      case 3:
        return this.byte();
      case 4:
      case 5:
      case 6:
        return this.signed();
      case 7:
        return this.skip(8);
      case 8:
        return this.skip(this.unsigned());
      case 9:
        return this.list(depth + 1);
      case 12:
        return this.struct(depth + 1);
      default:
        throw new NotParquetError('a header of another format');
    }
  }

  private list(depth: number): undefined {
    if (depth > DEEPEST) throw new NotParquetError('a header nested too deep');
    const head = this.byte();
    const size = head >> 4 === 15 ? this.unsigned() : head >> 4;
    // Flags in lists take a byte each.
    const type = (head & 15) <= 2 ? 3 : head & 15;
    for (let item = 0; item < size; item += 1) this.value(type, depth);
  }

  skip(bytes: number): undefined {
    this.at += bytes;
    if (this.at > this.view.byteLength) throw new NotParquetError('a header that leads out of its column');
  }

  private byte(): number {
    if (this.at >= this.view.byteLength) throw new NotParquetError('a header that leads out of its column');
    const byte = this.view.getUint8(this.at);
    this.at += 1;
    return byte;
  }

  /** Up to 2^53; longer ones stand only in fields that are not used. */
  unsigned(): number {
    let value = 0;
    let by = 1;
    for (let byte = this.byte(); ; byte = this.byte()) {
      value += (byte & 127) * by;
      if (byte < 128) return value;
      by *= 128;
    }
  }

  private signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
