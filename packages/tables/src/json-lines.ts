import { issue, type FactsTable } from '@fazhi/core';
import type { TableBuilder } from './builder.js';
import { blockOf, LINE_FEED, NotTextError, textIn, type Block } from './bytes.js';
import { jsonOf, scanJson } from './json-text.js';
import { limits } from './limits.js';
import { notTextIn } from './line-encoding.js';
import { PlainLines } from './plain-lines.js';
import { short } from './shown.js';
import { isRecord, TownObjects } from './town-objects.js';

/** Reads one JSON object a line into a table. */
export class JsonLines {
  /** Lines begun so far. */
  line = 0;
  private readonly plain: PlainLines;
  private readonly objects: TownObjects;

  constructor(builder: TableBuilder) {
    this.plain = new PlainLines(builder);
    this.objects = new TownObjects(builder);
  }

  /** Takes a block of whole lines in UTF-8; the last one of all may lack its line feed. Throws NotTextError. */
  take(bytes: Uint8Array): void {
    const block = blockOf(bytes);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      this.takeLine(block, from, end);
      from = end + 1;
    }
    if (from < bytes.length) this.takeLine(block, from, bytes.length);
  }

  /** The table of all lines; undefined when anything was wrong. */
  finish(): FactsTable | undefined {
    return this.objects.finish();
  }

  private takeLine(block: Block, from: number, to: number): void {
    this.line += 1;
    try {
      this.read(block, from, to);
    } catch (error) {
      throw error instanceof NotTextError ? notTextIn(block.bytes.subarray(from, to), 'utf-8', true) : error;
    }
  }

  private read(block: Block, from: number, to: number): void {
    const head = this.plain.take(block, from, to);
    if (head !== undefined) {
      if (this.objects.begin(this.line, head) === undefined) this.plain.forget();
      return;
    }
    const text = textIn(block.bytes, from, to).trim();
    if (text === '') return;
    this.takeText(text);
  }

  private takeText(text: string): void {
    const { depth, twice } = scanJson(text, limits.depth);
    if (depth > limits.depth) return this.objects.tellLine(this.line, issue('table-limit', [], { limit: 'depth', upTo: limits.depth }));
    const data = jsonOf(text);
    if (!isRecord(data)) return this.objects.tellLine(this.line, issue('bad-line', [], { found: `“${short(text)}”` }));
    for (const { path, key, first, second } of twice) this.objects.tellLine(this.line, issue('key-twice', [...path, key], { key: short(key), first, second }));
    this.objects.take(this.line, data);
  }
}
