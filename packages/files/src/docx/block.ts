import type * as Docx from 'docx';
import type { Lang } from '@fazhi/core';
import type { Block, Line, Piece } from './blocks.js';
import { fontOf, sizes, textWidth } from './layout.js';
import { plain } from './plain.js';
import { indentOf } from './styles.js';
import type { Word } from './write.js';

type Of<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

export function blockOf(word: Word, language: Lang, block: Block, isWide: boolean): Docx.Paragraph | Docx.Table {
  switch (block.kind) {
    case 'title':
      return new word.Paragraph({ heading: word.HeadingLevel.TITLE, children: block.lines.flatMap((line, place) => [...(place === 0 ? [] : [new word.TextRun({ break: 1 })]), ...runs(word, line)]) });
    case 'heading':
      return new word.Paragraph({ heading: word.HeadingLevel[`HEADING_${block.level}`], children: runs(word, [block.text]) });
    case 'paragraph':
      return paragraphOf(word, language, block);
    case 'table':
      return tableOf(word, block, isWide ? textWidth.wide : textWidth.upright);
  }
}

function runs(word: Word, line: Line, size?: number): Docx.TextRun[] {
  return line.map((piece) => runOf(word, piece, size));
}

function runOf(word: Word, piece: Piece, size: number | undefined): Docx.TextRun {
  const look = size === undefined ? {} : { size };
  if (typeof piece === 'string') return new word.TextRun({ ...look, text: plain(piece) });
  if ('strong' in piece) return new word.TextRun({ ...look, text: plain(piece.strong), bold: true });
  return new word.TextRun({ ...look, text: plain(piece.gap), highlight: word.HighlightColor.YELLOW });
}

function paragraphOf(word: Word, language: Lang, { text, align }: Of<'paragraph'>): Docx.Paragraph {
  const { BOTH, CENTER, LEFT, RIGHT } = word.AlignmentType;
  const looks = {
    indented: { alignment: language === 'zh' ? BOTH : LEFT, indent: indentOf(language) },
    flush: { alignment: LEFT, keepNext: true },
    center: { alignment: CENTER },
    // Four characters in, as signatures stand.
    right: { keepNext: true, alignment: RIGHT, indent: { right: sizes.body * 40 } },
  };
  return new word.Paragraph({ ...looks[align ?? 'indented'], children: runs(word, text) });
}

/** Widths are fixed, the head is repeated on each page, and no row is torn apart. */
function tableOf(word: Word, { columns, rows, isWhole }: Of<'table'>, width: number): Docx.Table {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / whole));
  const stays = (at: number): boolean => isWhole === true && at < rows.length - 1;
  const head = new word.TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ head: text }, at) => cellOf(word, [text], { width: widths[at], look: 'head', keepNext: true })) });
  const body = rows.map((row, place) => new word.TableRow({ cantSplit: true, children: columns.map(({ align }, at) => cellOf(word, row[at] ?? [], { width: widths[at], look: align, keepNext: stays(place) })) }));
  return new word.Table({ columnWidths: widths, width: { size: widths.reduce((sum, each) => sum + each, 0), type: word.WidthType.DXA }, layout: word.TableLayoutType.FIXED, rows: [head, ...body] });
}

const CELL_LINE = 320;
const MARGIN = 80;

interface CellLook {
  readonly width: number | undefined;
  readonly look: 'head' | 'center' | undefined;
  readonly keepNext: boolean;
}

function cellOf(word: Word, line: Line, { width = 0, look, keepNext }: CellLook): Docx.TableCell {
  const children =
    look === 'head' ? [new word.TextRun({ text: plain(line.map(String).join('')), font: fontOf('heading1'), size: sizes.table })] : runs(word, line, sizes.table);
  return new word.TableCell({
    width: { size: width, type: word.WidthType.DXA },
    verticalAlign: word.VerticalAlignTable.CENTER,
    margins: { left: MARGIN, right: MARGIN, top: MARGIN / 2, bottom: MARGIN / 2 },
    children: [
      new word.Paragraph({
        alignment: look === undefined ? word.AlignmentType.LEFT : word.AlignmentType.CENTER,
        keepNext,
        spacing: { line: CELL_LINE, lineRule: word.LineRuleType.AT_LEAST },
        children,
      }),
    ],
  });
}
