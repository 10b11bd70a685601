/** What a line says where a colon went wrong, and how it should read. */
export interface ColonSlip {
  readonly found: string;
  readonly meant: string;
  readonly kind: 'full-width' | 'no-space';
}

const KEY = /^(\s*)([\p{L}\d._-]{1,40})\s*(：\s*|:(?=[^\s/]))(.*)$/u;

/** `分值：10` (full-width colon) or `分值:10` (no space): YAML reads neither as "name: value". */
export function colonSlip(line: string): ColonSlip | undefined {
  const [, , name, colon, rest = ''] = KEY.exec(line.trimEnd()) ?? [];
  if (name === undefined || colon === undefined) return undefined;
  return { found: `${name}${colon}${rest}`.trim(), meant: `${name}: ${rest}`.trim(), kind: colon.startsWith('：') ? 'full-width' : 'no-space' };
}

/** Half of a character, as only escapes can write it: whatever it was meant to be is lost. */
export function isBroken(text: string): boolean {
  return /\p{Cs}/u.test(text);
}

/** Blanks that look like indentation and are none to YAML: full-width ones, and those that do not break a line. */
const WIDE = /^[ \t]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

/** A name that begins with blanks which YAML takes for a part of it. */
export function isWideIndented(name: string): boolean {
  return WIDE.test(name);
}
