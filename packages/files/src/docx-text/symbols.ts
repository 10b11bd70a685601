/** Stands where a sign of a symbol font is not known, so that what is on its two sides does not run together. */
export const UNKNOWN_SIGN = '〓';

/** Signs of symbol fonts that reports use, by font and place: ticked and empty boxes, ticks, comparisons. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { 0x6f: '☐', 0x70: '☐', 0x71: '☐', 0xa8: '☐', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x6c: '●', 0x6e: '■', 0xe0: '→', 0xf0: '→' },
  'wingdings 2': { 0x2a: '☐', 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐' },
  symbol: { 0x2d: '-', 0x7e: '~', 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '·', 0xb8: '÷', 0xd6: '√' },
};

/** The character that a sign of a symbol font shows; `UNKNOWN_SIGN` where that is not known. */
export function symbolOf(font: string | undefined, place: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(place ?? '') ? Number.parseInt(place ?? '', 16) : 0;
  const signs = SIGNS[(font ?? '').toLowerCase()];
  // The places of a symbol font are moved to the private area from F000 on.
  if (signs !== undefined) return signs[code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code] ?? UNKNOWN_SIGN;
  return code < 0x20 || (code >= 0xe000 && code <= 0xf8ff) || code > 0x10ffff ? UNKNOWN_SIGN : String.fromCodePoint(code);
}
