import type { CellStyle } from 'hucre/xlsx';

const thin = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const top = { vertical: 'top', wrapText: true } as const;

function filled(rgb: string): CellStyle {
  return { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } };
}

const input: CellStyle = { border, alignment: top, protection: { locked: false }, ...filled('FFFBE6') };

/** How cells look. Yellow is for the town, blue for the reviewer; what is locked is white or grey. */
export const styles = {
  title: { font: { bold: true, size: 16 } },
  hint: { font: { color: { rgb: '595959' } }, alignment: top },
  head: { font: { bold: true }, border, alignment: { ...top, horizontal: 'center' }, ...filled('D9E1F2') },
  text: { border, alignment: top },
  grey: { border, alignment: top, font: { color: { rgb: '7F7F7F' } }, ...filled('F2F2F2') },
  number: { border, alignment: { vertical: 'top', horizontal: 'center' }, numFmt: '0' },
  points: { border, alignment: { vertical: 'top' }, numFmt: '0.00' },
  strong: { border, alignment: top, font: { bold: true } },
  input,
  review: { ...input, ...filled('E2F0F9') },
} as const satisfies Record<string, CellStyle>;

/** The same cell with figures shown otherwise. */
export function shownAs(style: CellStyle, numFmt: string): CellStyle {
  return { ...style, numFmt };
}
