/** Excel's limit for a sheet's name. */
const LONGEST = 31;

/** Names for sheets, legal in Excel and each once whatever its case: no `[]:*?/\`, no apostrophe at either end, at most 31 characters. */
export class SheetNames {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    // Excel keeps "History" for itself.
    const plain = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '').replace(/^history$/i, 'History_');
    const base = plain === '' ? 'Sheet' : plain;
    for (let copy = 1; ; copy += 1) {
      const tail = copy === 1 ? '' : ` (${copy})`;
      const name = cut(base, LONGEST - tail.length) + tail;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, most: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > most) break;
    kept += sign;
  }
  return kept.trimEnd();
}
