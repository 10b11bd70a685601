import { plainName } from '@fazhi/core';
import { columnOf, type ColumnKey } from '../form/headers.js';
import { textInside } from './markup.js';

/** Texts that cells share. Only those that are used are handed on. */
export class SharedStrings {
  readonly #found: readonly string[];
  readonly #used = new Map<number, number>();
  readonly #blank = new Map<number, boolean>();
  readonly #headers = new Map<number, ColumnKey | undefined>();

  /** @param xml - the part with the texts, without comments; undefined where the workbook has none. */
  constructor(xml: string | undefined) {
    this.#found = xml === undefined ? [] : stringsIn(xml);
  }

  has(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#found.length;
  }

  isBlank(index: number): boolean {
    const known = this.#blank.get(index);
    if (known !== undefined) return known;
    const blank = isBlankMarkup(this.#found[index] ?? '');
    this.#blank.set(index, blank);
    return blank;
  }

  /** The header that a text is, if it is one. */
  headerAt(index: number): ColumnKey | undefined {
    if (!this.#headers.has(index)) this.#headers.set(index, headerIn(this.#found[index] ?? ''));
    return this.#headers.get(index);
  }

  /** The place that a text gets among those that are handed on. */
  use(index: number): number {
    const place = this.#used.get(index) ?? this.#used.size;
    this.#used.set(index, place);
    return place;
  }

  /** The part with those that are used. */
  xml(): string {
    return `<sst>${[...this.#used.keys()].map((index) => `<si>${this.#found[index] ?? ''}</si>`).join('')}</sst>`;
  }
}

const STRING = /<((?:\w+:)?)si(?:\s[^<>]*|\/)?>/g;

function stringsIn(xml: string): string[] {
  const found: string[] = [];
  const tags = new RegExp(STRING);
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    const end = tag[0].endsWith('/>') ? tags.lastIndex : xml.indexOf(`</${tag[1] ?? ''}si>`, tags.lastIndex);
    found.push(xml.slice(tags.lastIndex, end < 0 ? undefined : end));
    if (end < 0) break;
    tags.lastIndex = end;
  }
  return found;
}

/** Longer markup with nothing in it is nothing that anybody writes; it is handed on as it is. */
const LONGEST = 2_000;
/** Signs that anybody can see, as most texts have them. */
const SEEN = /[!-~\u4e00-\u9fff]/;
const LONGEST_HEADER = 400;

/** Says that a piece of markup holds no sign that anybody can see. */
export function isBlankMarkup(markup: string): boolean {
  if (markup.length > LONGEST) return false;
  const text = textInside(markup);
  return !SEEN.test(text) && plainName(text) === '';
}

/** The header that a piece of markup is, if it is one. */
export function headerIn(markup: string): ColumnKey | undefined {
  return markup.length > LONGEST_HEADER ? undefined : columnOf(textInside(markup));
}
