import { issue, type FactsTable } from '@fazhi/core';
import type { TableBuilder } from './builder.js';
import { LINE_FEED, textIn } from './bytes.js';
import { PlainLines } from './plain-lines.js';
import { isRecord, TownObjects, type TownObject } from './town-objects.js';

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
  take(block: Uint8Array): void {
    let from = 0;
    for (let end = block.indexOf(LINE_FEED); end >= 0; end = block.indexOf(LINE_FEED, from)) {
      this.takeLine(block, from, end);
      from = end + 1;
    }
    if (from < block.length) this.takeLine(block, from, block.length);
  }

  /** The table of all lines; undefined when anything was wrong. */
  finish(): FactsTable | undefined {
    return this.objects.finish();
  }

  private takeLine(bytes: Uint8Array, from: number, to: number): void {
    this.line += 1;
    const head = this.plain.take(bytes, from, to);
    if (head !== undefined) {
      this.objects.begin(this.line, head);
      return;
    }
    const text = textIn(bytes, from, to).trim();
    if (text === '') return;
    const data = parsed(text);
    if (data === undefined) this.objects.tellLine(this.line, issue('bad-line', [], { found: `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”` }));
    else this.objects.take(this.line, data);
  }
}

function parsed(text: string): TownObject | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}
