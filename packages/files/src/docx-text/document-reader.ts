import type { XmlEvents } from '../package/read-xml.js';
import { FormField } from './form-field.js';
import type { Numbering } from './numbering.js';
import { isOn, type Styles } from './styles.js';
import { symbolOf } from './symbols.js';

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
  /** Its end was deleted by a tracked change: the next paragraph goes on in it. */
  isJoined: boolean;
}

interface OpenTable {
  cells: (readonly string[])[];
  cell: string[];
}

const LONGEST_TOLD = 40;
const LONGEST_CELL = 60;
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delInstrText', 'rPrChange', 'pPrChange', 'rt']);

/** Marks inside a run that show as a sign; a hyphen where lines may be broken shows as none. */
const SPACES = new Map([['tab', ' '], ['ptab', ' '], ['br', '\n'], ['cr', '\n'], ['noBreakHyphen', '-']]);

/** Takes paragraphs and rows of tables out of a document as its markup goes by. */
export class DocumentReader implements XmlEvents {
  readonly paragraphs: string[] = [];
  /** Name of the outermost element. */
  root = '';
  /** Pictures, and documents inside the document, that were met and not read. */
  pictures = 0;
  inner = 0;
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
  #carried: string[] = [];
  #field: FormField | undefined;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (this.root === '') this.root = name;
    const paragraph = this.#open.at(-1);
    if (this.#inParagraphMark && this.#skipped.length === 0 && (name === 'del' || name === 'moveFrom') && paragraph !== undefined) paragraph.isJoined = true;
    if (SKIPPED.has(name) || this.#skipped.length > 0) this.#skipped.push(name);
    if (name === 't' || name === 'delText') this.#inText = true;
    else if (this.#skipped.length > 0) return;
    else if (name === 'p') this.#open.push({ pieces: this.#carried.splice(0), list: '', level: 0, isListSaid: false, isJoined: false });
    else if (name === 'tbl') this.#openTable();
    else if (name === 'txbxContent') this.#boxes.push(this.#tables.length);
    else if (name === 'ins' || name === 'moveTo') this.#inserted += 1;
    else if (name === 'r') this.#isHidden = false;
    else if (name === 'pPr') this.#inParagraphMark = true;
    else if (name === 'altChunk' || name === 'subDoc') this.inner += 1;
    else if (name === 'blip' || name === 'imagedata') this.pictures += 1;
    else if (paragraph !== undefined) this.#openInside(name, attribute, paragraph);
  }

  #openTable(): void {
    this.#flush();
    this.#tables.push({ cells: [], cell: [] });
  }

  #openInside(name: string, attribute: (name: string) => string | undefined, paragraph: OpenParagraph): void {
    const value = attribute('val');
    if (name === 'ffData') this.#field = new FormField();
    else if (this.#field !== undefined) this.#field.open(name, value);
    else if (SPACES.has(name) && !this.#inParagraphMark) this.#sign(paragraph, SPACES.get(name) ?? '');
    else if (name === 'sym') this.#sign(paragraph, symbolOf(attribute('font'), attribute('char')));
    else if (name === 'vanish' && !this.#inParagraphMark) this.#isHidden = isOn(value);
    else if (name === 'rStyle' && this.#styles.hidden.has(value ?? '')) this.#isHidden = true;
    else if (name === 'numId') [paragraph.list, paragraph.isListSaid] = [value ?? '', true];
    else if (name === 'ilvl') paragraph.level = Number(value);
    else if (name === 'pStyle' && !paragraph.isListSaid) {
      const styled = this.#styles.lists.get(value ?? '');
      if (styled !== undefined) [paragraph.list, paragraph.level] = [styled.list, styled.level];
    }
  }

  #sign(paragraph: OpenParagraph, sign: string): void {
    if (!this.#isHidden) paragraph.pieces.push(sign);
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
    else if (name === 'ffData') this.#closeField();
    else if (name === 'body') this.#flush();
    else if (name === 'tc') this.#closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (name === 'tbl') this.#tables.pop();
    else if (name === 'txbxContent') this.#boxes.pop();
    else if (name === 'ins' || name === 'moveTo') this.#inserted -= 1;
    else if (name === 'pPr') this.#inParagraphMark = false;
  }

  #closeField(): void {
    const shown = this.#field?.shown() ?? '';
    this.#field = undefined;
    if (!this.#isHidden) this.#open.at(-1)?.pieces.push(shown);
  }

  /** A paragraph that was to be joined with the next one, and there is none. */
  #flush(): void {
    const said = this.#carried.splice(0).join('').trim();
    if (said !== '') this.#place(said);
  }

  #closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (paragraph === undefined) return;
    if (paragraph.isJoined) {
      this.#carried = paragraph.pieces;
      return;
    }
    const said = paragraph.pieces.join('').trim();
    if (said === '') return;
    const label = paragraph.list === '' || paragraph.list === '0' ? '' : this.#numbering.next(paragraph.list, paragraph.level);
    this.#place(label + said);
  }

  #place(said: string): void {
    const table = this.#tables.at(-1);
    if (table === undefined || (this.#boxes.at(-1) ?? 0) >= this.#tables.length) this.#put(said);
    else table.cell.push(said);
  }

  /** A line broken by hand begins a paragraph of its own. */
  #put(text: string): void {
    this.paragraphs.push(...text.split('\n').filter((line) => line.trim() !== ''));
  }

  #closeCell(): void {
    this.#flush();
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
