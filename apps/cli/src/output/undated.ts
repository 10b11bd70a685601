/** The moment that all files made here carry, as PDF writes it; the number of signs is that of any other. */
const STAMP = "20000101000000+00'00'";
const DATED = new RegExp(`(/(?:CreationDate|ModDate) \\(D:)\\d{14}[+-]\\d\\d'\\d\\d'`, 'g');

/** A PDF without the time at which the browser printed it, so that the same page gives the same bytes. Nothing moves: its table of contents counts bytes. */
export function undated(pdf: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(DATED, `$1${STAMP}`), 'latin1');
}
