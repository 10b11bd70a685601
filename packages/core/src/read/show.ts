import { formatDay } from '../calendar.js';

/** Most characters of a value in a message, and most parts and levels of a list or object. */
const MOST = 60;
const PARTS = 8;
const LEVELS = 3;

/**
 * A value as a person wrote it, short enough for a message. Whatever a program hands over has one: lists and objects as in
 * JSON, others by what they are. Never throws.
 */
export function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value.slice(0, MOST)}”` : said(value, 0);
  return text.length > MOST ? `${text.slice(0, MOST - 3)}…` : text;
}

function said(value: unknown, level: number): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.slice(0, MOST));
    case 'object':
      return value === null ? 'null' : saidSafely(value, level);
    case 'function':
      return 'function';
    default:
      return String(value);
  }
}

/** A getter or a proxy of a program may throw when it is looked at. */
function saidSafely(value: object, level: number): string {
  try {
    return saidObject(value, level);
  } catch {
    return 'object';
  }
}

function saidObject(value: object, level: number): string {
  if (Array.isArray(value)) return level === LEVELS ? '[…]' : `[${parts(value.slice(0, PARTS + 1).map((each) => said(each, level + 1)))}]`;
  const name = foreignName(value);
  if (name !== undefined) return name;
  if (level === LEVELS) return '{…}';
  const entries = Object.entries(value).slice(0, PARTS + 1);
  return `{${parts(entries.map(([key, each]) => `${JSON.stringify(key.slice(0, MOST))}:${said(each, level + 1)}`))}}`;
}

function parts(texts: readonly string[]): string {
  return texts.length > PARTS ? [...texts.slice(0, PARTS), '…'].join(',') : texts.join(',');
}

/** What an object is that is neither plain data nor a list: `Map`, `Date 2025-03-01`, the name of a class; undefined for plain data. */
export function foreignName(value: object): string | undefined {
  if (isPlain(value)) return undefined;
  if (value instanceof Date) {
    const day = Math.floor(value.getTime() / 86_400_000);
    return Number.isFinite(day) ? `Date ${formatDay(day)}` : 'Date';
  }
  const made: unknown = Reflect.get(value, 'constructor');
  return typeof made === 'function' && made.name !== '' ? made.name.slice(0, MOST) : 'object';
}

/** An object of keys and values alone: made by braces, by JSON, or without a prototype; also one from another realm. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty'));
}
