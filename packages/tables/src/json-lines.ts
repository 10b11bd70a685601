import { issue } from '@fazhi/core';
import type { TableBuilder } from './builder.js';
import { joined, LINE_FEED, textIn } from './bytes.js';
import { PlainLines } from './plain-lines.js';
import { isRecord, TownObjects, type TownObject } from './town-objects.js';

/** Reads one JSON object a line into a table. */
export class JsonLines {
  /** Lines begun so far. */
  line = 0;
  private rest = new Uint8Array();
  private readonly plain: PlainLines;
  private readonly objects: TownObjects;

  constructor(builder: TableBuilder) {
    this.plain = new PlainLines(builder);
    this.objects = new TownObjects(builder);
  }

  /** Takes a block of UTF-8. Throws NotTextError. */
  take(block: Uint8Array): void {
    const bytes = this.rest.length === 0 ? block : joined([this.rest, block]);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      this.takeLine(bytes, from, end);
      from = end + 1;
    }
    this.rest = bytes.slice(from);
  }

  /** Takes what is left as the last line. */
  end(): void {
    this.takeLine(this.rest, 0, this.rest.length);
  }

  /** Where a fact of a line stands. */
  get whereOfFact(): TownObjects['whereOfFact'] {
    return this.objects.whereOfFact;
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
