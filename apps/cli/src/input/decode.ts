import { EXIT, Failure } from '../exit.js';
import { inputWords } from '../messages/input.js';
import { isFormTable, kindOf } from './kinds.js';

export interface Decoded {
  readonly text: string;
  /** Anything but UTF-8 is told to the user. */
  readonly encoding: 'UTF-8' | 'GB18030' | 'UTF-16';
}

/** Text of a file: strict UTF-8 first, then GB18030. Never a guess that would show wrong characters. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new Failure(EXIT.input, inputWords.notText(file, kind));
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const decoded = utf16 === undefined ? fromBytes(file, bytes) : { text: strict(bytes, utf16), encoding: 'UTF-16' as const };
  if (decoded?.text === undefined || hasControls(decoded.text)) throw new Failure(EXIT.input, inputWords.notText(file, 'binary'));
  if (decoded.text.trim() === '') throw new Failure(EXIT.input, inputWords.empty(file));
  if (isFormTable(decoded.text)) throw new Failure(EXIT.input, inputWords.notText(file, 'form-csv'));
  return { ...decoded, text: decoded.text };
}

function fromBytes(file: string, bytes: Uint8Array): { text: string | undefined; encoding: Decoded['encoding'] } {
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  if (isDamagedUtf8(bytes)) throw new Failure(EXIT.input, inputWords.damaged(file));
  const text = strict(bytes, 'gb18030');
  // Private-use signs are what bytes of another encoding turn into.
  return { text: text === undefined || /[\uE000-\uF8FF]/.test(text) ? undefined : text, encoding: 'GB18030' };
}

/** Strips a byte order mark. */
function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Mostly well-formed UTF-8 with some bad bytes: reading it as GB18030 would give wrong characters. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  let [good, bad] = [0, 0];
  for (const sign of lenient) {
    if (sign === '\uFFFD') bad += 1;
    else if (sign > '\u07FF') good += 1;
  }
  return good > bad;
}

// All but tab, line feed, carriage return and the next line of mainframes.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}
