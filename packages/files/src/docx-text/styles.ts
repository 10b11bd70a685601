import { readXml } from '../package/read-xml.js';

/** What styles say that decides which words are read. */
export interface Styles {
  /** Styles whose words are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Lists that paragraphs of a style belong to. */
  readonly lists: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

export function stylesOf(xml: string | undefined): Styles {
  const hidden = new Set<string>();
  const lists = new Map<string, { list: string; level: number }>();
  let style = '';
  const listOf = (): { list: string; level: number } => lists.get(style) ?? { list: '', level: 0 };
  if (xml !== undefined) {
    readXml(xml, {
      open: (name, attribute) => {
        const value = attribute('val');
        if (name === 'style') style = attribute('styleId') ?? '';
        else if (name === 'vanish' && isOn(value)) hidden.add(style);
        else if (name === 'numId') lists.set(style, { ...listOf(), list: value ?? '' });
        else if (name === 'ilvl') lists.set(style, { ...listOf(), level: Number(value) });
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return { hidden, lists };
}

/** A switch without a value is on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}
