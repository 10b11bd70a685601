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
