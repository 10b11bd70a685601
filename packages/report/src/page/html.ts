import { visible } from '@fazhi/core';

/** Markup that is safe to put into a page: made by {@link html} alone, so that no text from outside gets in unescaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup as it is, everything else escaped; nothing for undefined. */
export type Part = Html | string | undefined | readonly Part[];

/** Builds markup from a template. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, place) => string + (place < parts.length ? markupOf(parts[place]) : '')).join(''));
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  return typeof part === 'string' ? escaped(part) : part.map(markupOf).join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Not allowed in HTML at all: halves of characters, no characters. */
const NO_CHARACTERS = /[\p{Cs}\ufffe\uffff]/gu;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;

/** Text for an element or an attribute in double quotes, on one line; controls and what turns the order of a text round show as escapes. */
export function escaped(text: string): string {
  return visible(text.replace(BREAKS, ' ')).replace(NO_CHARACTERS, '\ufffd').replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
}
