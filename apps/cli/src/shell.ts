import { visibleLine } from '@fazhi/core';

/** A word as it can be pasted into a shell: quoted only where signs of the shell stand in it, with escapes where a terminal would obey it. */
export function shellWord(word: string): string {
  if (visibleLine(word) !== word) return `$'${visibleLine(word.replace(/[\\']/g, (sign) => `\\${sign}`))}'`;
  return /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
