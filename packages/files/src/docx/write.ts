import type * as Docx from 'docx';
import type { Block, Section, WordDocument } from './blocks.js';
import { blockOf } from './block.js';
import { fontOf, page, sizes } from './layout.js';
import { settled } from './pack.js';
import { plain } from './plain.js';
import { stylesOf } from './styles.js';

export type Word = typeof Docx;

/** Document bytes (.docx): the same input gives the same bytes. The library is loaded when the first document is written. */
export async function writeDocument({ title, language, sections }: WordDocument): Promise<Uint8Array> {
  const word = await import('docx');
  const document = new word.Document({
    title: plain(title),
    creator: 'fazhi',
    lastModifiedBy: 'fazhi',
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: stylesOf(word, language),
    sections: sections.map((section) => sectionOf(word, language, section)),
  });
  return settled(await word.Packer.pack(document, 'uint8array'));
}

function sectionOf(word: Word, language: WordDocument['language'], { isWide, blocks }: Section): Docx.ISectionOptions {
  return {
    properties: {
      page: {
        size: { width: page.short, height: page.long, orientation: isWide === true ? word.PageOrientation.LANDSCAPE : word.PageOrientation.PORTRAIT },
        margin: { ...marginOf(isWide === true), footer: isWide === true ? WIDE_FOOTER : page.footer, header: WIDE_FOOTER, gutter: 0 },
      },
    },
    footers: { default: footer(word, 'right'), even: footer(word, 'left') },
    children: [...blocks.map((block) => blockOf(word, language, block, isWide === true)), ...afterTable(word, blocks)],
  };
}

/** 14 mm: a page on its side has less room under the text. */
const WIDE_FOOTER = 794;

/** The upper edge of the page becomes its left one. */
function marginOf(isWide: boolean): { top: number; right: number; bottom: number; left: number } {
  const { top, right, bottom, left } = page;
  return isWide ? { top: left, right: top, bottom: right, left: bottom } : { top, right, bottom, left };
}

/** A section may not end with a table. */
function afterTable(word: Word, blocks: readonly Block[]): Docx.Paragraph[] {
  return blocks.at(-1)?.kind === 'table' ? [new word.Paragraph({ spacing: { line: 20, lineRule: word.LineRuleType.EXACT } })] : [];
}

/** — 1 — at the outer side, one character in from the edge of the text. */
function footer(word: Word, side: 'left' | 'right'): Docx.Footer {
  const look = { font: fontOf('pageNumber'), size: sizes.pageNumber };
  const inset = sizes.pageNumber * 10;
  return new word.Footer({
    children: [
      new word.Paragraph({
        alignment: word.AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
        indent: { [side]: inset, firstLine: 0 },
        children: [new word.TextRun({ ...look, children: ['— ', word.PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
