/** A text for people, in both languages. Both are required, so a missing translation does not compile. */
export interface Text {
  /** Chinese, what users see by default. */
  readonly zh: string;
  readonly en: string;
}

/** A language of the product. Chinese is the default everywhere. */
export type Lang = keyof Text;

/** Builds a {@link Text}. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** A name or figure that reads the same in both languages. */
export function same(value: string | number): Text {
  return { zh: String(value), en: String(value) };
}

/** Fills a template in both languages: `say` picks the right side of each nested text. */
export function fill(template: (say: (part: Text) => string, lang: Lang) => string): Text {
  return { zh: template((part) => part.zh, 'zh'), en: template((part) => part.en, 'en') };
}

/** Joins texts with a separator per language (`、` and `, ` unless told). */
export function join(parts: readonly Text[], separator: Text = { zh: '、', en: ', ' }): Text {
  return fill((say, lang) => parts.map(say).join(separator[lang]));
}
