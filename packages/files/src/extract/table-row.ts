const FIGURE = /^[≥≤]?\s*[\d０-９][\d０-９,.．]*\s*(?:[%％]|(?!年)[\u4e00-\u9fff]{1,3})?$/;
/** A unit in brackets. */
const LONGEST_UNIT = 6;
const UNIT_BEHIND = /[（(]([^（）()]{1,4})[）)]$/;

/**
 * Rows of a table, cells parted by tabs, as words that can be read: `行政许可办理\t件\t642` is 行政许可办理642件. Columns of other
 * years are left out; a row with several figures of which none is said to be this year's is left as it stands.
 */
export class TableWords {
  readonly #year: number | undefined;
  #header: readonly string[] = [];

  constructor(year: number | undefined) {
    this.#year = year;
  }

  /** The words of one paragraph; those without tabs end a table. */
  read(text: string): string {
    if (!text.includes('\t')) {
      this.#header = [];
      return text;
    }
    const cells = text.split('\t').map((cell) => cell.trim());
    const figures = cells.flatMap((cell, place) => (FIGURE.test(cell) ? [place] : []));
    if (figures.length === 0) this.#header = cells;
    const place = figures.length === 1 ? figures[0] : this.#ownColumn(figures);
    return place === undefined ? cells.join('；') : rowWords(cells, place, figures, this.#header);
  }

  /** The only column that is said to be of the year reported. */
  #ownColumn(figures: readonly number[]): number | undefined {
    const own = figures.filter((place) => {
      const title = this.#header[place] ?? '';
      return /本年|今年/.test(title) || (this.#year !== undefined && title.includes(String(this.#year)));
    });
    return own.length === 1 ? own[0] : undefined;
  }
}

function rowWords(cells: readonly string[], place: number, figures: readonly number[], header: readonly string[]): string {
  const title = header[place] ?? '';
  const places = new Set(figures);
  const others = cells.filter((cell, at) => !places.has(at) && cell !== '');
  // The column says which year it is of.
  const year = /(?:20\d\d年|去年|上年|前年)/.exec(title)?.[0] ?? '';
  const [label = '', ...rest] = others.filter((cell) => !/^\d+$/.test(cell));
  const behind = UNIT_BEHIND.exec(label.slice(-LONGEST_UNIT));
  const unitInName = behind?.[1] ?? '';
  const name = behind === null ? label : label.slice(0, -behind[0].length).trimEnd();
  const unit = unitInName !== '' ? unitInName : (rest.find((cell) => cell.length <= 4) ?? '');
  return `${year === '' ? '' : `${year}，`}${name}${cells[place] ?? ''}${(cells[place] ?? '').endsWith(unit) ? '' : unit}。`;
}
