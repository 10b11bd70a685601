import { readXml } from '../package/read-xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`: the counters of levels 1 and on in their places. */
  readonly text: string;
}

/** Labels that Word makes itself (automatic numbering), which stand nowhere in the text. */
export class Numbering {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #counters = new Map<string, number[]>();
  readonly #listOf = new Map<string, string>();

  constructor(xml: string | undefined) {
    if (xml !== undefined) this.#read(xml);
  }

  /** The label of the next paragraph of a list; empty for bullets and lists that are not there. */
  next(list: string, level: number): string {
    const abstract = this.#listOf.get(list) ?? '';
    const levels = this.#levels.get(abstract);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return '';
    const counters = this.#counters.get(abstract) ?? [];
    counters[level] = counters[level] === undefined ? own.start : counters[level] + 1;
    counters.length = level + 1;
    this.#counters.set(abstract, counters);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return inFormat(counters[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
  }

  #read(xml: string): void {
    let [abstract, list, level, draft] = ['', '', 0, { start: 1, format: 'decimal', text: '' }];
    let levels = new Map<number, Level>();
    readXml(xml, {
      open: (name, attribute) => {
        const value = attribute('val') ?? '';
        if (name === 'abstractNum') {
          abstract = attribute('abstractNumId') ?? '';
          levels = new Map<number, Level>();
          this.#levels.set(abstract, levels);
        } else if (name === 'lvl') [level, draft] = [Number(attribute('ilvl')), { start: 1, format: 'decimal', text: '' }];
        else if (name === 'start') draft = { ...draft, start: Number(value) };
        else if (name === 'numFmt') draft = { ...draft, format: value };
        else if (name === 'lvlText') draft = { ...draft, text: value };
        else if (name === 'num') list = attribute('numId') ?? '';
        else if (name === 'abstractNumId') this.#listOf.set(list, value);
      },
      close: (name) => {
        if (name === 'lvl') levels.set(level, draft);
      },
      text: () => undefined,
    });
  }
}

const DIGITS = '零一二三四五六七八九';

function inFormat(value: number, format: string): string {
  if (/chinese|japanese|taiwanese|ideograph/i.test(format)) return inChinese(value);
  return /circle/i.test(format) && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
}

/** Up to 99, as headings are numbered. */
function inChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens > 9) return String(value);
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? DIGITS.charAt(ones) : ''}`;
}
