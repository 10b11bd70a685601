import { readFileSync, writeFileSync } from 'node:fs';

/** Bundlers leave regular expressions as they stand: writes their Chinese characters as escapes too, which mean the same there. */
export function asciiOnly(file: string): void {
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
