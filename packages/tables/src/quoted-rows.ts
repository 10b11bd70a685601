import { joined, LINE_FEED } from './bytes.js';
import { limits } from './limits.js';

const QUOTE = 34;

/** Where in a row its bytes have come to: at the beginning of a cell, within one, in quotation marks, after the closing one. */
type State = 'start' | 'plain' | 'quoted' | 'after';

/**
 * Finds where rows end, for text that may have line feeds in quotation marks. Goes on where it stopped, so that no byte is looked
 * at twice, however often blocks come, and finds the same whatever the blocks are.
 */
export class QuotedRows {
  private state: State = 'start';
  private held: Uint8Array[] = [];
  private heldBytes = 0;

  constructor(private readonly delimiter: number) {}

  /** Whether a row has begun that has not ended. */
  get isOpen(): boolean {
    return this.heldBytes > 0;
  }

  /** Bytes of the rows that are complete with a block, and whether the next one is longer than any of a table. */
  take(block: Uint8Array): { readonly rows: Uint8Array; readonly isTooLong: boolean } {
    let end = 0;
    let begun = this.heldBytes;
    for (let from = 0; from < block.length; ) {
      const next = this.endOfRow(block, from);
      begun += (next < 0 ? block.length : next) - from;
      if (begun > limits.line) return { rows: this.release(block.subarray(0, end)), isTooLong: true };
      if (next < 0) break;
      [end, from, begun] = [next, next, 0];
    }
    if (end === 0) {
      this.hold(block);
      return { rows: new Uint8Array(), isTooLong: false };
    }
    const rows = this.release(block.subarray(0, end));
    this.hold(block.slice(end));
    return { rows, isTooLong: false };
  }

  /** What is left in the end. */
  rest(): Uint8Array {
    return this.release(new Uint8Array());
  }

  private hold(bytes: Uint8Array): void {
    if (bytes.length > 0) this.held.push(bytes);
    this.heldBytes += bytes.length;
  }

  private release(bytes: Uint8Array): Uint8Array {
    const all = joined([...this.held, bytes]);
    this.held = [];
    this.heldBytes = 0;
    return all;
  }

  /** Just after the line feed that ends the row; -1 where the block does not hold it. */
  private endOfRow(block: Uint8Array, from: number): number {
    let { state } = this;
    for (let at = from; at < block.length; at += 1) {
      const byte = block[at] as number;
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'after';
      } else if (byte === LINE_FEED) {
        this.state = 'start';
        return at + 1;
      } else if (byte === this.delimiter) state = 'start';
      else if (byte === QUOTE) state = state === 'plain' ? 'plain' : 'quoted';
      // Blanks may stand behind a closing mark; anything else there makes the cell go on.
      else if (state === 'start') state = 'plain';
      else if (state === 'after' && byte > 32) state = 'quoted';
    }
    this.state = state;
    return -1;
  }
}
