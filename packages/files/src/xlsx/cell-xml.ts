import type { NumberFormats } from './styles-xml.js';
import { attributeOf, withoutPhonetics } from './markup.js';
import { headerIn, isBlankMarkup, type SharedStrings } from './strings-xml.js';
import type { ColumnKey } from '../form/headers.js';

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: NumberFormats;
  readonly dates: '1900' | '1904';
}

/** A cell with its content in the plainest form that says the same; undefined where it holds nothing. */
export type SlimCell =
  | { readonly xml: string; readonly header: () => ColumnKey | undefined }
  /** It refers to a text or a format that is not there. */
  | { readonly fault: 'lost-reference' }
  /** It holds two values. */
  | { readonly fault: 'cell-twice' };

const NONE = (): undefined => undefined;

const typeOf = attributeOf('t');
const formatOf = attributeOf('s');
const VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v\s*>/g;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
/** Days that Excel can show as dates: 1900-01-01 to 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * Says what a cell holds without what the parser would take for something else: formulas are only noted, a number that is no
 * date stays a number whatever its format, blanks are nothing, dates in ISO form are dates.
 *
 * @param attributes - inside of the cell's tag.
 */
export function slimCell(context: CellContext, attributes: string, content: string): SlimCell | undefined {
  const type = typeOf(attributes) ?? 'n';
  const format = Number(formatOf(attributes) ?? 0);
  const values = [...content.matchAll(VALUE)].map(([, value = '']) => value);
  const inside = /<(?:\w+:)?is[\s>]/.test(content);
  if (values.length > 1 || (inside && values.some((value) => value.trim() !== ''))) return { fault: 'cell-twice' };
  const formula = /<(?:\w+:)?f[\s/>]/.test(content) ? '<f>1</f>' : '';
  if (inside) return inlineText(content, formula);
  const value = (values[0] ?? '').trim();
  switch (type) {
    case 's':
      return sharedText(context.strings, value, formula);
    case 'str':
    case 'inlineStr':
      // A formula that gives a text of no signs gives nothing.
      return plainText(values[0] ?? '', formula);
    case 'b':
      return /^(?:[01]|true|false)$/i.test(value) ? { xml: ` t="b">${formula}<v>${value}</v>`, header: NONE } : plainText(value, formula);
    case 'e':
      return value === '' ? undefined : { xml: ` t="e">${formula}<v>${value}</v>`, header: NONE };
    case 'd':
      return isoDate(context, value, formula);
    default:
      return figure(context.formats, value, formula, format);
  }
}

function plainText(text: string, formula: string): SlimCell | undefined {
  return isBlankMarkup(text) ? undefined : { xml: ` t="str">${formula}<v>${text}</v>`, header: () => headerIn(text) };
}

function inlineText(content: string, formula: string): SlimCell | undefined {
  const from = content.search(/<(?:\w+:)?is[\s>]/);
  const text = withoutPhonetics(content.slice(from));
  return isBlankMarkup(text) ? undefined : { xml: ` t="inlineStr">${formula}${text}`, header: () => headerIn(text) };
}

function sharedText(strings: SharedStrings, value: string, formula: string): SlimCell | undefined {
  if (value === '') return undefined;
  const index = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (!strings.has(index)) return { fault: 'lost-reference' };
  return strings.isBlank(index) ? undefined : { xml: ` t="s">${formula}<v>${strings.use(index)}</v>`, header: () => strings.headerAt(index) };
}

function figure(formats: NumberFormats, value: string, formula: string, format: number): SlimCell | undefined {
  // A formula that nothing has worked out yet looks empty, but somebody meant it to be filled in.
  if (value === '') return formula === '' ? undefined : { xml: `>${formula}`, header: NONE };
  if (!NUMBER.test(value)) return plainText(value, formula);
  if (format >= Math.max(1, formats.count)) return { fault: 'lost-reference' };
  const isDay = Number(value) >= 0 && Number(value) <= LAST_SERIAL;
  const style = formats.count > 0 && (isDay || formats.isPercent(format)) ? ` s="${format}"` : '';
  return { xml: `${style}>${formula}<v>${value}</v>`, header: NONE };
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;
const MILLISECONDS = 86_400_000;

/** The day alone: the time of day says nothing, and programs disagree on its zone. */
function isoDate({ formats, dates }: CellContext, value: string, formula: string): SlimCell | undefined {
  const [, year, month, day] = ISO.exec(value) ?? [];
  if (year === undefined) return plainText(value, formula);
  const epoch = dates === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const serial = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - epoch) / MILLISECONDS;
  // Days before the first that a sheet can count are texts.
  return serial < FIRST_SERIAL ? plainText(value.slice(0, 10), formula) : { xml: ` s="${formats.date}">${formula}<v>${serial}</v>`, header: NONE };
}

/** 1900-03-01: before it Excel counts a day that never was. */
const FIRST_SERIAL = 61;
