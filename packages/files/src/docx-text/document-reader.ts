import type { Numbering } from './numbering.js';
import type { XmlEvents } from './read-xml.js';
import { isOn, type Styles } from './styles.js';

/** What a reader of the paper would not know of. Words, shortened. */
export interface Changes {
  readonly hidden: readonly string[];
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
}

interface OpenParagraph {
  readonly pieces: string[];
  list: string;
  level: number;
  isListSaid: boolean;
}

interface OpenTable {
  cells: (readonly string[])[];
  cell: string[];
}

const LONGEST_TOLD = 40;
const LONGEST_CELL = 60;
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delInstrText', 'rPrChange', 'pPrChange']);

/** Takes paragraphs and rows of tables out of a document as its markup goes by. */
export class DocumentReader implements XmlEvents {
  readonly paragraphs: string[] = [];
  readonly changes: { readonly hidden: string[]; readonly inserted: string[]; readonly deleted: string[] } = { hidden: [], inserted: [], deleted: [] };
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #open: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];
  /** Where text boxes began: their paragraphs belong to no cell. */
  readonly #boxes: number[] = [];
  #skipped: string[] = [];
  #inserted = 0;
  #isHidden = false;
  #inText = false;
  #inParagraphMark = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (SKIPPED.has(name) || this.#skipped.length > 0) this.#skipped.push(name);
    const paragraph = this.#open.at(-1);
    if (name === 't' || name === 'delText') this.#inText = true;
    else if (this.#skipped.length > 0) return;
    else if (name === 'p') this.#open.push({ pieces: [], list: '', level: 0, isListSaid: false });
    else if (name === 'tbl') this.#tables.push({ cells: [], cell: [] });
    else if (name === 'txbxContent') this.#boxes.push(this.#tables.length);
    else if (name === 'ins' || name === 'moveTo') this.#inserted += 1;
    else if (name === 'r') this.#isHidden = false;
    else if (name === 'pPr') this.#inParagraphMark = true;
    else if (paragraph !== undefined) this.#openInside(name, attribute('val'), paragraph);
  }

  #openInside(name: string, value: string | undefined, paragraph: OpenParagraph): void {
    if (name === 'tab' && !this.#inParagraphMark) paragraph.pieces.push(' ');
    else if (name === 'br' || name === 'cr') paragraph.pieces.push('\n');
    else if (name === 'vanish' && !this.#inParagraphMark) this.#isHidden = isOn(value);
    else if (name === 'rStyle' && this.#styles.hidden.has(value ?? '')) this.#isHidden = true;
    else if (name === 'numId') [paragraph.list, paragraph.isListSaid] = [value ?? '', true];
    else if (name === 'ilvl') paragraph.level = Number(value);
    else if (name === 'pStyle' && !paragraph.isListSaid) {
      const styled = this.#styles.lists.get(value ?? '');
      if (styled !== undefined) [paragraph.list, paragraph.level] = [styled.list, styled.level];
    }
  }

  text(text: string): void {
    if (!this.#inText || text === '') return;
    if (this.#skipped.length > 0) {
      if (this.#skipped[0] === 'del' || this.#skipped[0] === 'moveFrom') this.#tell(this.changes.deleted, text);
    } else if (this.#isHidden) this.#tell(this.changes.hidden, text);
    else {
      if (this.#inserted > 0) this.#tell(this.changes.inserted, text);
      this.#open.at(-1)?.pieces.push(text);
    }
  }

  close(name: string): void {
    if (name === 't' || name === 'delText') this.#inText = false;
    if (this.#skipped.length > 0) {
      this.#skipped.pop();
      return;
    }
    if (name === 'p') this.#closeParagraph();
    else if (name === 'tc') this.#closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (name === 'tbl') this.#tables.pop();
    else if (name === 'txbxContent') this.#boxes.pop();
    else if (name === 'ins' || name === 'moveTo') this.#inserted -= 1;
    else if (name === 'pPr') this.#inParagraphMark = false;
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    const said = paragraph.pieces.join('').trim();
    if (said === '') return;
    const label = paragraph.list === '' || paragraph.list === '0' ? '' : this.#numbering.next(paragraph.list, paragraph.level);
    const table = this.#tables.at(-1);
    if (table === undefined || (this.#boxes.at(-1) ?? 0) >= this.#tables.length) this.#put(label + said);
    else table.cell.push(label + said);
  }

  /** A line broken by hand begins a paragraph of its own. */
  #put(text: string): void {
    this.paragraphs.push(...text.split('\n').filter((line) => line.trim() !== ''));
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.cells.push(table.cell);
    table.cell = [];
  }

  /** A cell with paragraphs of text is only a way to lay them out. */
  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const { cells } = table;
    table.cells = [];
    const isLayout = cells.length === 1 || cells.some((cell) => cell.join('').length > LONGEST_CELL);
    if (isLayout) for (const line of cells.flat()) this.#put(line);
    else this.paragraphs.push(cells.map((cell) => cell.join(' ').replace(/\s+/g, ' ')).join('\t'));
  }

  #tell(list: string[], text: string): void {
    const shown = text.trim();
    if (shown !== '') list.push(shown.length > LONGEST_TOLD ? `${shown.slice(0, LONGEST_TOLD)}…` : shown);
  }
}
