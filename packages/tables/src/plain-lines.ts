import type { TableBuilder } from './builder.js';
import { blockOf, textIn, type Block } from './bytes.js';
import type { GrowingColumn } from './column.js';
import { jsonOf, scanJson } from './json-text.js';
import { Keys, type Key } from './keys.js';
import { HEAD, type TownObject } from './town-objects.js';

const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const COLON = 58;
const LIST = 91;
const BACKSLASH = 92;
const END_OF_LIST = 93;
const OBJECT = 123;
const END_OF_OBJECT = 125;

/** Keys that may be left out between the one that was expected and the one that comes. */
const GUESSES = 3;
/** A list of steps with what is done of them. */
const PLAIN_DEPTH = 1;
/** Digits that fit a whole number exactly. */
const MOST_DIGITS = 15;

/**
 * Reads a line of JSON of the plainest kind straight into columns: known keys once each, values that need no word. That is
 * nearly every line that programs write. Everything else is left to `JSON.parse`, which says the same of what is read here.
 */
export class PlainLines {
  private readonly facts: Keys;
  private block: Block = blockOf(new Uint8Array());
  private at = 0;
  private end = 0;
  private row = 0;

  constructor(private readonly builder: TableBuilder) {
    this.facts = new Keys(builder);
  }

  /** What the line says besides facts, which stand in the next row of the table; undefined with nothing done for a line of another kind. Throws NotTextError. */
  take(block: Block, from: number, to: number): TownObject | undefined {
    this.block = block;
    this.at = from;
    this.end = to;
    this.row = this.builder.rows;
    const head = this.head();
    if (head === undefined) this.forget();
    return head;
  }

  /** Takes back the facts of the line that was taken last. */
  forget(): void {
    this.facts.clear(this.row);
  }

  private head(): TownObject | undefined {
    const data: Record<string, unknown> = {};
    if (!this.takes(OBJECT)) return undefined;
    do {
      const key = this.key();
      if (key === undefined || Object.hasOwn(data, key)) return undefined;
      const value = key === 'facts' ? this.members(this.facts) : HEAD.includes(key) ? this.value() : undefined;
      if (value === undefined || value === false) return undefined;
      data[key] = value;
    } while (this.takes(COMMA));
    if (!this.takes(END_OF_OBJECT)) return undefined;
    this.skipBlanks();
    return this.at === this.end ? data : undefined;
  }

  /** Facts of an object; false where they are of another kind. */
  private members(keys: Keys): boolean {
    if (!this.takes(OBJECT)) return false;
    if (this.takes(END_OF_OBJECT)) return true;
    let before: Key | undefined;
    do {
      const key = this.knownKey(keys, before);
      if (key === undefined || !(key.column === undefined ? this.plugin(key) : this.cell(key.column))) return false;
      before = key;
    } while (this.takes(COMMA));
    return this.takes(END_OF_OBJECT);
  }

  /** A plugin's facts; false for a plugin that the line has twice. */
  private plugin(key: Key): boolean {
    if (key.inner === undefined || key.row === this.row) return false;
    key.row = this.row;
    return this.members(key.inner);
  }

  private knownKey(keys: Keys, before: Key | undefined): Key | undefined {
    this.skipBlanks();
    let guess = keys.after(before);
    for (let guesses = 0; guess !== undefined && guesses < GUESSES; guesses += 1) {
      if (guess.pattern.standsAt(this.block.view, this.at)) {
        this.at += guess.pattern.length;
        return guess;
      }
      guess = guess.next;
    }
    const name = this.key();
    return name === undefined ? undefined : keys.find(name, before);
  }

  /** One fact's value; false for a fact that the line has twice, also where one of them stands under its plugin. */
  private cell(column: GrowingColumn): boolean {
    if (column.givenIn === this.row) return false;
    column.givenIn = this.row;
    this.skipBlanks();
    const { block, at: start } = this;
    const { bytes } = block;
    let at = start;
    let whole = 0;
    for (let digit = digitAt(bytes, at); digit >= 0 && digit <= 9; digit = digitAt(bytes, at)) {
      whole = whole * 10 + digit;
      at += 1;
    }
    const digits = at - start;
    if (digits > 0 && digits <= MOST_DIGITS && (digits === 1 || bytes[start] !== ZERO) && isAfterValue(bytes[at]) && column.putWhole(this.row, whole)) {
      this.at = at;
      return true;
    }
    return this.skipValue() && column.putValue(this.row, block, start, this.at, jsonIn);
  }

  private value(): unknown {
    this.skipBlanks();
    const start = this.at;
    return this.skipValue() ? jsonIn(this.block.bytes, start, this.at) : undefined;
  }

  /** Goes to the end of a value; false where it has none. Whether it is one is seen when it is read. */
  private skipValue(): boolean {
    const { end } = this;
    const { bytes } = this.block;
    let depth = 0;
    let isQuoted = false;
    let at = this.at;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (isQuoted) at += byte === BACKSLASH ? 1 : 0;
      else if (byte === OBJECT || byte === LIST) depth += 1;
      else if (depth === 0 && isAfterValue(byte)) break;
      else if (byte === END_OF_OBJECT || byte === END_OF_LIST) depth -= 1;
    }
    this.at = Math.min(at, end);
    return !isQuoted && depth === 0;
  }

  /** The text of a key and its colon; undefined where there is none, or one with an escape in it. */
  private key(): string | undefined {
    if (!this.takes(QUOTE)) return undefined;
    const { end, at: start } = this;
    const { bytes } = this.block;
    let at = start;
    while (at < end && bytes[at] !== QUOTE) {
      if (bytes[at] === BACKSLASH) return undefined;
      at += 1;
    }
    this.at = at + 1;
    return this.takes(COLON) ? textIn(bytes, start, at) : undefined;
  }

  /** Goes past a sign where it comes next. */
  private takes(sign: number): boolean {
    this.skipBlanks();
    if (this.at >= this.end || this.block.bytes[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private skipBlanks(): void {
    while (this.at < this.end && isBlank(this.block.bytes[this.at])) this.at += 1;
  }
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) - ZERO;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 13;
}

function isAfterValue(byte: number | undefined): boolean {
  return byte === COMMA || byte === END_OF_OBJECT || byte === END_OF_LIST || isBlank(byte);
}

/** The value of bytes of JSON; undefined for objects that are more than a list of what is done or not. */
function jsonIn(bytes: Uint8Array, from: number, to: number): unknown {
  const text = textIn(bytes, from, to);
  if (bytes[from] === OBJECT || bytes[from] === LIST) {
    const { depth, twice } = scanJson(text, PLAIN_DEPTH);
    if (depth > PLAIN_DEPTH || twice.length > 0) return undefined;
  }
  return jsonOf(text);
}
