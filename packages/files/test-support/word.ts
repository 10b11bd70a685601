import { strFromU8, unzipSync } from 'fflate';
import { parser } from 'sax';

/** What a run of text is, as far as tests look. */
export interface ReadRun {
  readonly text: string;
  readonly isMarked: boolean;
  readonly isStrong: boolean;
}

export interface ReadParagraph {
  /** Word's id of the style; empty for plain text. */
  readonly style: string;
  readonly text: string;
  readonly runs: readonly ReadRun[];
}

/** A document read back: its paragraphs outside tables, and its tables as rows of cells. */
export interface ReadWord {
  readonly paragraphs: readonly ReadParagraph[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Heads of all levels with their level. */
  readonly headings: readonly (readonly [number, string])[];
  /** Everything that is marked for the author. */
  readonly gaps: readonly string[];
  part(name: string): string;
}

/** Reads a .docx by a strict XML parser, so that whatever is not well-formed is found. */
export function readWord(bytes: Uint8Array): ReadWord {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  for (const name of Object.keys(parts)) if (/\.(xml|rels)$/.test(name)) walk(part(name), {});
  const body = bodyOf(part('word/document.xml'));
  const headings = body.paragraphs.flatMap(({ style, text }) => (/^Heading\d$/.test(style) ? [[Number(style.slice(7)), text] as const] : []));
  const gaps = body.all.flatMap(({ runs }) => runs.filter(({ isMarked }) => isMarked).map(({ text }) => text));
  return { paragraphs: body.paragraphs, tables: body.tables, headings, gaps, part };
}

interface Handlers {
  readonly open?: (name: string, value: string) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

function walk(xml: string, { open, close, text }: Handlers): void {
  const reader = parser(true);
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = ({ name, attributes }) => open?.(name, String(attributes['w:val'] ?? ''));
  reader.onclosetag = (name) => close?.(name);
  reader.ontext = (said) => text?.(said);
  reader.write(xml).close();
}

function bodyOf(xml: string): { readonly paragraphs: ReadParagraph[]; readonly all: ReadParagraph[]; readonly tables: string[][][] } {
  const [paragraphs, all, tables]: [ReadParagraph[], ReadParagraph[], string[][][]] = [[], [], []];
  let [style, runs, cell, inTable, inText]: [string, ReadRun[], string[], boolean, boolean] = ['', [], [], false, false];
  let run = { text: '', isMarked: false, isStrong: false };
  walk(xml, {
    open(name, value) {
      if (name === 'w:tbl') [inTable] = [true, tables.push([])];
      if (name === 'w:tr') tables.at(-1)?.push([]);
      if (name === 'w:tc') cell = [];
      if (name === 'w:p') [style, runs] = ['', []];
      if (name === 'w:pStyle') style = value;
      if (name === 'w:r') run = { text: '', isMarked: false, isStrong: false };
      if (name === 'w:highlight') run.isMarked = value === 'yellow';
      if (name === 'w:b') run.isStrong = value !== 'false';
      if (name === 'w:t') inText = true;
      if (name === 'w:br') run.text += '\n';
    },
    text(said) {
      if (inText) run.text += said;
    },
    close(name) {
      if (name === 'w:t') inText = false;
      if (name === 'w:r') runs.push(run);
      if (name === 'w:p') {
        const paragraph = { style, runs, text: runs.map(({ text }) => text).join('') };
        all.push(paragraph);
        if (inTable) cell.push(paragraph.text);
        else paragraphs.push(paragraph);
      }
      if (name === 'w:tc') {
        if (cell.length === 0) throw new Error('a cell without a paragraph');
        tables.at(-1)?.at(-1)?.push(cell.join('\n'));
      }
      if (name === 'w:tbl') inTable = false;
    },
  });
  return { paragraphs, all, tables };
}
