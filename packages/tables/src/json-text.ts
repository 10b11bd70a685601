/** A key that one object of a text has twice; places count characters from 1. */
interface KeyTwice {
  /** Keys above it. */
  readonly path: readonly string[];
  readonly key: string;
  readonly first: number;
  readonly second: number;
}

/** What `JSON.parse` does not tell of a text. */
interface Scanned {
  readonly depth: number;
  readonly twice: readonly KeyTwice[];
}

const QUOTE = 34;
const COLON = 58;
const LIST = 91;
const BACKSLASH = 92;
const END_OF_LIST = 93;
const OBJECT = 123;
const END_OF_OBJECT = 125;

/** An object or a list that is open. */
interface Open {
  /** Keys so far and where each stands; undefined for a list. */
  readonly keys: Map<string, number> | undefined;
  last: string;
}

/**
 * How deep a text of JSON goes and which keys it has twice, of which `JSON.parse` would keep the last. Goes through the text
 * once; of a text that is no JSON it says something, but never fails.
 *
 * @param deepest - nesting beyond which nothing more is looked at.
 */
export function scanJson(text: string, deepest: number): Scanned {
  const open: Open[] = [];
  const twice: KeyTwice[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfText(text, at);
      const inner = open.at(-1);
      if (inner?.keys !== undefined && isKey(text, end)) {
        inner.last = keyIn(text, at, end);
        const first = inner.keys.get(inner.last);
        if (first === undefined) inner.keys.set(inner.last, at + 1);
        else twice.push({ path: open.slice(0, -1).flatMap(({ keys, last }) => (keys === undefined ? [] : [last])), key: inner.last, first, second: at + 1 });
      }
      at = end - 1;
    } else if (sign === OBJECT || sign === LIST) {
      open.push({ keys: sign === OBJECT ? new Map() : undefined, last: '' });
      depth = Math.max(depth, open.length);
      if (depth > deepest) break;
    } else if (sign === END_OF_OBJECT || sign === END_OF_LIST) open.pop();
  }
  return { depth, twice };
}

/** Just after the quotation mark that closes the one at a place. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  return (quote - at) % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at += 1;
  return text.charCodeAt(at) === COLON;
}

/** The key between quotation marks; `"st\u0061ff"` and `"staff"` are one. */
function keyIn(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (!raw.includes('\\')) return raw;
  const key = jsonOf(text.slice(start, end));
  return typeof key === 'string' ? key : raw;
}

/** The value of a text of JSON; undefined for any other text. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
