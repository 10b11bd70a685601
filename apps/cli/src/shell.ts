/** A word as it can be pasted into a shell: quoted only where signs of the shell stand in it. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_./:@%+,=-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
