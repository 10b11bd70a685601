/**
 * In twentieths of a point, as Word measures. GB/T 9704-2012: A4, 37 mm above, 35 below, 28 to the left and 26 to the right, a
 * text area of 22 lines of 28 characters.
 */
export const page = {
  short: 11906,
  long: 16838,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
  /** 23 mm: the number stands 7 mm under the text. */
  footer: 1304,
} as const;

export const textWidth = { upright: page.short - page.left - page.right, wide: page.long - page.top - page.bottom } as const;

/** 28 points fixed. */
export const LINE = 560;

/** Half points: 二号, 三号, 四号, 五号. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 21 } as const;

const CHARACTERS = 28;
/** Characters of 三号 stand a little closer, so that 28 fit on a line: programs do not agree on grids of characters. */
export const CLOSER = Math.floor(textWidth.upright / CHARACTERS) - sizes.body * 10;

export type Face = 'title' | 'body' | 'heading1' | 'heading2' | 'heading3' | 'pageNumber';

interface Font {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

const LATIN = 'Times New Roman';
const EAST_ASIAN: Readonly<Record<Face, string>> = { title: '方正小标宋简体', body: '仿宋_GB2312', heading1: '黑体', heading2: '楷体_GB2312', heading3: '仿宋_GB2312', pageNumber: '宋体' };

/** Figures in Chinese text stand in the Latin font, as is usual; an English document still has a font for Chinese names. */
export function fontOf(face: Face): Font {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: EAST_ASIAN[face] };
}

/** What to take where a font is not installed, the closest first. 宋体 alone would make the title look like the body. */
export const fallbacks: Readonly<Record<string, string>> = {
  方正小标宋简体: '方正小标宋_GBK,华文中宋,宋体,Noto Serif CJK SC',
  仿宋_GB2312: '仿宋,华文仿宋,Noto Serif CJK SC',
  楷体_GB2312: '楷体,华文楷体,Noto Serif CJK SC',
  黑体: '微软雅黑,Noto Sans CJK SC',
  宋体: '华文宋体,Noto Serif CJK SC',
  [LATIN]: 'Liberation Serif',
};

