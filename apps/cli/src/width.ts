import { eastAsianWidth } from 'get-east-asian-width';
import { oneLine } from './output/printable.js';

/** Cells that a text takes on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  let cells = 0;
  for (const sign of text) cells += cellsOf(sign);
  return cells;
}

function cellsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 0;
  if (point < 0x300) return 1;
  // Most signs are common Chinese characters and punctuation; looking them up in the table takes longer.
  if (point >= 0x4e00 && point < 0xa000) return 2;
  if ((point >= 0x3000 && point < 0x303f) || (point > 0xff00 && point < 0xff61)) return 2;
  if ((point >= 0x2010 && point < 0x2028) || (point >= 0x2580 && point < 0x25a0)) return 1;
  return isHidden(point) ? 0 : eastAsianWidth(point);
}

/** Combining marks, joiners, variation selectors. */
function isHidden(point: number): boolean {
  return point <= 0x36f || (point >= 0x200b && point <= 0x200f) || (point >= 0xfe00 && point <= 0xfe0f) || point === 0xfeff;
}

export function padEnd(text: string, cells: number): string {
  return text + ' '.repeat(Math.max(0, cells - widthOf(text)));
}

export function padStart(text: string, cells: number): string {
  return ' '.repeat(Math.max(0, cells - widthOf(text))) + text;
}

/** A text in exactly so many cells; what is too long ends in dots. */
export function cut(written: string, cells: number): string {
  const text = oneLine(written);
  if (widthOf(text) <= cells) return padEnd(text, cells);
  let kept = '';
  let taken = 0;
  for (const sign of text) {
    taken += cellsOf(sign);
    if (taken > cells - 1) break;
    kept += sign;
  }
  return padEnd(`${kept.trimEnd()}…`, cells);
}

/** Longer than the name of any township; what goes on is no name and would bury the figures. */
const LONGEST_NAME = 80;

/** A name in a view: on one line, and cut where it goes on without end. */
export function shortName(name: string): string {
  return cut(name, LONGEST_NAME).trimEnd();
}

// 避头尾: signs that may not begin a line, and those that may not end one.
const NOT_FIRST = '，。；：、！？）》〉」』】〕”’…％%,.;:!?)]';
const NOT_LAST = '（《〈「『【〔“‘([';

/** Breaks a text into lines of at most `width` cells: between Chinese characters, at spaces elsewhere. Lines that the text itself has are joined. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(4, width - indent.length);
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  for (const piece of piecesOf(oneLine(text), room)) {
    const visible = piece.text.endsWith(' ') ? widthOf(piece.text.trimEnd()) : piece.cells;
    if (line !== '' && cells + visible > room) {
      lines.push(indent + line.trimEnd());
      line = '';
      cells = 0;
    }
    if (line === '' && lines.length > 0 && visible === 0) continue;
    line += piece.text;
    cells += piece.cells;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, indent + line.trimEnd()];
}

/** As {@link wrap}, for lines that hold names from outside: what goes on is indented, so that it never looks like a line of its own. */
export function wrapName(text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width);
  return [first, ...rest.flatMap((line) => wrap(line, width, '  '))];
}

interface Piece {
  readonly text: string;
  readonly cells: number;
}

/** The smallest parts that stay on one line; what is longer than a line is cut. */
function piecesOf(text: string, room: number): Piece[] {
  const pieces: Piece[] = [];
  let held = '';
  let cells = 0;
  let before = { sign: '', cells: 0 };
  for (const sign of text) {
    const now = { sign, cells: cellsOf(sign) };
    if (held !== '' && (!staysWith(before, now) || cells + now.cells > room)) {
      pieces.push({ text: held, cells });
      held = '';
      cells = 0;
    }
    held += sign;
    cells += now.cells;
    before = now;
  }
  return held === '' ? pieces : [...pieces, { text: held, cells }];
}

interface Sign {
  readonly sign: string;
  readonly cells: number;
}

function staysWith(before: Sign, after: Sign): boolean {
  if (after.sign === ' ' || NOT_FIRST.includes(after.sign) || NOT_LAST.includes(before.sign)) return true;
  // A figure stays with its unit: 19人.
  if (before.sign >= '0' && before.sign <= '9') return true;
  return before.sign !== ' ' && before.cells < 2 && after.cells < 2;
}
