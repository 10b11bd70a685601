import { NotTextError, type Encoding } from './bytes.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });
const lenient = new TextDecoder();

/** Chinese takes three bytes of UTF-8; what takes two may be a Chinese sign of GB18030. */
const LAST_OF_TWO_BYTES = '\u07ff';

/**
 * The encoding that a line must have been written in: undefined where it may be either, as ASCII alone. `damaged` is mostly
 * well-formed UTF-8 with some bad bytes: reading that as GB18030 would give wrong signs.
 */
export function encodingOf(line: Uint8Array): 'utf-8' | 'gb18030' | 'damaged' | undefined {
  const text = decoded(utf8, line);
  if (text === undefined) return isDamagedUtf8(line) || soundGb18030(line) === undefined ? 'damaged' : 'gb18030';
  if (text.length === line.length) return undefined;
  return [...text].some((sign) => sign > LAST_OF_TWO_BYTES) || soundGb18030(line) === undefined ? 'utf-8' : undefined;
}

/** The text of bytes of GB18030; undefined with private-use signs in it, which are what bytes of another encoding turn into. */
export function soundGb18030(bytes: Uint8Array): string | undefined {
  const text = decoded(gb18030, bytes);
  return text === undefined || /[\ue000-\uf8ff]/.test(text) ? undefined : text;
}

/** Whether the first sign of a line that is not ASCII might be one of UTF-8; text of GB18030 nearly never begins so. */
export function beginsAsUtf8(line: Uint8Array): boolean {
  const at = line.findIndex((byte) => byte > 127);
  const [first, second] = [line[at] ?? 0, line[at + 1] ?? 0];
  return first >= 0xc2 && second >= 0x80 && second <= 0xbf;
}

/** Why a line is no text of the encoding that the lines before it are in. */
export function notTextIn(line: Uint8Array, encoding: Encoding, isInRow = false): NotTextError {
  const found = encodingOf(line);
  return new NotTextError(encoding, encoding === 'utf-8' && found === 'gb18030' ? { found, isInRow } : { isInRow });
}

export function isUtf8(bytes: Uint8Array): boolean {
  return decoded(utf8, bytes) !== undefined;
}

function isDamagedUtf8(line: Uint8Array): boolean {
  const signs = [...lenient.decode(line)];
  return signs.filter((sign) => sign > LAST_OF_TWO_BYTES && sign !== '\ufffd').length > signs.filter((sign) => sign === '\ufffd').length;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
