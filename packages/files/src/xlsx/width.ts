import { eastAsianWidth } from 'get-east-asian-width';

/** Columns of plain characters that a text takes; Chinese characters take two. The longest line counts. */
export function widthOf(text: string): number {
  return Math.max(...text.split('\n').map(widthOfLine));
}

function widthOfLine(line: string): number {
  let width = 0;
  for (const sign of line) width += eastAsianWidth(sign.codePointAt(0) ?? 0);
  return width;
}

/** Lines that a text needs in a column so wide. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOfLine(line) / width)), 0);
}
