import type { Place } from '@fazhi/core';
import type { Problem } from '../problem.js';
import { inputProblem } from '../messages/input.js';
import { placesIn, type ParsedText, type Path, type PlaceOf } from './parsed.js';
import { isBroken } from './slips.js';

/** Parses JSON with its places and its duplicate keys, which JSON.parse drops without a word. */
export function parseJson(text: string): ParsedText {
  const placeAt = placesIn(text);
  const reader: Reader = { text, at: 0, problems: [], placeAt };
  try {
    const root = readValue(reader);
    skipSpace(reader);
    if (reader.at < text.length) throw new JsonError(reader.at);
    const placeOf: PlaceOf = (path, at) => placeAt(offsetOf(root, path, at));
    return { data: root.value, problems: reader.problems, placeOf };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const found = text.slice(error.at).split('\n')[0]?.trim().slice(0, 20) ?? '';
    return { data: undefined, problems: [...reader.problems, inputProblem('json-syntax', placeAt(error.at), found)], placeOf: () => undefined };
  }
}

class JsonError extends Error {
  readonly at: number;
  constructor(at: number) {
    super('not JSON');
    this.at = at;
  }
}

interface Reader {
  readonly text: string;
  at: number;
  readonly problems: Problem[];
  readonly placeAt: (offset: number) => Place;
}

interface JsonNode {
  readonly value: unknown;
  readonly start: number;
  /** Parts by key or place; `key` is where the key stands. */
  readonly parts?: ReadonlyMap<string, { readonly key: number; readonly node: JsonNode }>;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

function skipSpace(reader: Reader): void {
  reader.at += (match(reader, SPACE) ?? '').length;
}

function match(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text)?.[0];
}

function readValue(reader: Reader): JsonNode {
  skipSpace(reader);
  const start = reader.at;
  const sign = reader.text[start];
  if (sign === '{') return readObject(reader, start);
  if (sign === '[') return readList(reader, start);
  const source = match(reader, sign === '"' ? STRING : WORD) ?? match(reader, NUMBER);
  if (source === undefined || source === '') throw new JsonError(start);
  reader.at += source.length;
  const value = JSON.parse(source) as unknown;
  if (typeof value === 'number' && !Number.isFinite(value)) reader.problems.push(inputProblem('not-finite', reader.placeAt(start), source));
  if (typeof value === 'string' && isBroken(value)) reader.problems.push(inputProblem('broken-sign', reader.placeAt(start)));
  return { value, start };
}

function readObject(reader: Reader, start: number): JsonNode {
  const value: Record<string, unknown> = {};
  const parts = new Map<string, { key: number; node: JsonNode }>();
  reader.at += 1;
  for (let first = true; !closes(reader, '}', first); first = false) {
    skipSpace(reader);
    const key = reader.at;
    const source = match(reader, STRING);
    if (source === undefined) throw new JsonError(key);
    const name = JSON.parse(source) as string;
    reader.at += source.length;
    take(reader, ':');
    const node = readValue(reader);
    const before = parts.get(name);
    if (isBroken(name)) reader.problems.push(inputProblem('broken-sign', reader.placeAt(key)));
    else if (before !== undefined) reader.problems.push(inputProblem('duplicate-key', reader.placeAt(key), name, reader.placeAt(before.key).line));
    // Also `__proto__` is data here, nothing more.
    Object.defineProperty(value, name, { value: node.value, enumerable: true, configurable: true, writable: true });
    parts.set(name, { key, node });
  }
  return { value, start, parts };
}

function readList(reader: Reader, start: number): JsonNode {
  const value: unknown[] = [];
  const parts = new Map<string, { key: number; node: JsonNode }>();
  reader.at += 1;
  for (let first = true; !closes(reader, ']', first); first = false) {
    const node = readValue(reader);
    parts.set(String(value.length), { key: node.start, node });
    value.push(node.value);
  }
  return { value, start, parts };
}

/** Takes the closing bracket, or the comma before the next part. */
function closes(reader: Reader, bracket: '}' | ']', first: boolean): boolean {
  skipSpace(reader);
  const sign = reader.text[reader.at];
  if (sign === bracket) {
    reader.at += 1;
    return true;
  }
  if (!first) take(reader, ',');
  return false;
}

function take(reader: Reader, sign: string): void {
  skipSpace(reader);
  if (reader.text[reader.at] !== sign) throw new JsonError(reader.at);
  reader.at += 1;
}

function offsetOf(root: JsonNode, path: Path, at: 'key' | 'value'): number {
  let node = root;
  let offset = root.start;
  for (const step of path) {
    const part = node.parts?.get(String(step));
    if (part === undefined) return offset;
    node = part.node;
    offset = part.key;
  }
  return node.parts === undefined && at === 'value' ? node.start : offset;
}
