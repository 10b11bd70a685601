/** Excel's own limit of cell formats is 65,490. */
const MOST_FORMATS = 65_536;

/** How numbers are shown, and nothing else of a workbook's styles: old files carry thousands of the rest. */
export interface NumberFormats {
  readonly xml: string;
  readonly count: number;
  /** The format of dates that have none of their own. */
  readonly date: number;
  /** Says that a format shows per cent. */
  isPercent(format: number): boolean;
}

/** Built in: 0% and 0.00%. */
const PERCENT = ['9', '10'];
/** Built in: a date. */
const DATE = '14';

/** Of a workbook without styles, all numbers are plain. */
export const NO_FORMATS: NumberFormats = { xml: '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>', count: 0, date: 0, isPercent: () => false };

/** Undefined where there are more formats than Excel allows. */
export function numberFormats(xml: string): NumberFormats | undefined {
  const part = (name: string): string => {
    const from = xml.search(new RegExp(`<(?:\\w+:)?${name}[\\s>]`));
    const to = xml.lastIndexOf(`${name}>`);
    return from < 0 || to < from ? '' : xml.slice(from, to + name.length + 1);
  };
  const ids: string[] = [];
  for (const [format] of part('cellXfs').matchAll(/<(?:\w+:)?xf(?=[\s/>])[^<>]*>/g)) {
    if (ids.length === MOST_FORMATS) return undefined;
    ids.push(/\snumFmtId\s*=\s*["'](\d+)["']/.exec(format)?.[1] ?? '0');
  }
  const own = part('numFmts');
  const percent = new Set([...PERCENT, ...percentIn(own)]);
  const formats = [...ids, DATE].map((id) => `<xf numFmtId="${id}"/>`).join('');
  return { xml: `<styleSheet>${own}<cellXfs>${formats}</cellXfs></styleSheet>`, count: ids.length, date: ids.length, isPercent: (format) => percent.has(ids[format] ?? '') };
}

function percentIn(formats: string): string[] {
  return [...formats.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)].flatMap(([format]) => {
    const [, id, code] = [0, /\snumFmtId\s*=\s*["'](\d+)["']/.exec(format)?.[1], /\sformatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(format)] as const;
    return id !== undefined && hasPercent((code?.[1] ?? code?.[2] ?? '').replace(/&quot;/g, '"')) ? [id] : [];
  });
}

/** A sign in quotation marks or behind a backslash is only printed. */
export function hasPercent(code: string): boolean {
  return code.includes('%') && code.replace(/"[^"]*"|\\./g, '').includes('%');
}
