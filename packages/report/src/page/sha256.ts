import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The source that lets a page run exactly this text, as a content security policy writes it. */
export function hashSource(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
}

/** Packages have neither Buffer nor btoa in their types: they run in any host. */
function base64(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    written += [18, 12, 6, 0].map((shift) => SIGNS.charAt((bits >> shift) & 63)).join('');
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return written.slice(0, written.length - missing) + '='.repeat(missing);
}
