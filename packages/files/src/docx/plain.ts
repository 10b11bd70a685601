/** Line ends and the like inside a text from outside; a paragraph is one line of text. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** What XML refuses, and marks that turn the direction of what is shown. */
const REFUSED = /[\p{Cc}\p{Cs}\uFFFE\uFFFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text from outside as it may stand in a document. */
export function plain(text: string): string {
  return text.replace(BREAKS, ' ').replace(REFUSED, '');
}
