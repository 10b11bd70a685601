import type { TableBuilder } from './builder.js';
import type { GrowingColumn } from './column.js';
import { Pattern } from './pattern.js';

/** A key of an object of facts: a fact, or a plugin with facts of its own. */
export interface Key {
  readonly name: string;
  /** The fact's full id; the name of a plugin. */
  readonly id: string;
  /** The key as JSON writes it, with its quotation marks and colon. */
  readonly pattern: Pattern;
  /** Undefined for a plugin. */
  readonly column: GrowingColumn | undefined;
  /** Undefined for a fact. */
  readonly inner: Keys | undefined;
  /** The row in which a plugin was met last; of a fact its column knows. */
  row: number;
  /** The key that came after it last. */
  next: Key | undefined;
}

const encoder = new TextEncoder();

/** Keys of one object of facts. Programs write them in the same order each time, so the next one is guessed before it is looked up. */
export class Keys {
  first: Key | undefined;
  private readonly known = new Map<string, Key>();

  constructor(
    private readonly builder: TableBuilder,
    private readonly year?: number,
    private readonly plugin?: string,
  ) {}

  /** The key that is likely to come after another one, or in front. */
  after(before: Key | undefined): Key | undefined {
    return before === undefined ? this.first : before.next;
  }

  /** The key of a name that was not guessed, remembered as coming after another one; undefined for a name that nothing has. */
  find(name: string, before: Key | undefined): Key | undefined {
    const key = this.known.get(name) ?? this.make(name);
    if (key === undefined) return undefined;
    this.known.set(name, key);
    key.next ??= this.after(before);
    if (before === undefined) this.first = key;
    else before.next = key;
    return key;
  }

  /** Empties the cells of a row that was put in part, and forgets that its keys were met. */
  clear(row: number): void {
    for (const key of this.known.values()) {
      key.inner?.clear(row);
      if (key.row === row) key.row = -1;
      if (key.column?.givenIn === row) key.column.clear(row);
    }
  }

  private make(name: string): Key | undefined {
    const { builder, year, plugin } = this;
    const { facts } = builder.framework;
    const id = plugin === undefined ? name : `${plugin}.${name}`;
    const isFact = Object.hasOwn(facts, id);
    if (!isFact && (plugin !== undefined || !Object.keys(facts).some((fact) => fact.startsWith(`${name}.`)))) return undefined;
    return {
      name,
      id,
      pattern: new Pattern(encoder.encode(`${JSON.stringify(name)}:`)),
      column: isFact ? builder.column(id, year) : undefined,
      inner: isFact ? undefined : new Keys(builder, year, name),
      row: -1,
      next: undefined,
    };
  }
}
