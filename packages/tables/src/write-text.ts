import type { Assessments } from '@fazhi/core';
import { resultColumns, resultRows, type ResultOptions, type ResultTextOptions } from './results.js';

/** Characters that are handed on at a time, more or less. */
const CHUNK = 65_536;

export interface CsvOptions extends ResultTextOptions {
  /** A byte order mark in front, by which Excel knows UTF-8; there unless false. */
  readonly byteOrderMark?: boolean;
}

/**
 * A result table as CSV in pieces of text: a header, then a row a town; CRLF, quotes where needed. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front. The same input gives the same bytes.
 */
export function writeCsv(batch: Assessments, options: CsvOptions = {}): Generator<string> {
  const columns = resultColumns(batch, options);
  const lang = options.lang ?? 'zh';
  const figures = new FigureTexts();
  function* lines(): Generator<string> {
    if (options.byteOrderMark !== false) yield '\uFEFF';
    yield row(columns.map(({ title }) => title[lang]), figures);
    for (let town = 0; town < batch.towns.length; town += 1) yield row(columns.map((column) => column.at(town)), figures);
  }
  return pieces(lines());
}

/** A result table as JSON Lines in pieces of text: an object a town, keys as in {@link resultColumns}; null where there is nothing to say. */
export function writeJsonLines(batch: Assessments, options: ResultOptions = {}): Generator<string> {
  function* lines(): Generator<string> {
    for (const each of resultRows(batch, options)) yield `${JSON.stringify(each)}\n`;
  }
  return pieces(lines());
}

/** What spreadsheets take for the beginning of a formula, in signs of any width and behind blanks. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/;

function row(cells: readonly (string | number | null)[], figures: FigureTexts): string {
  return `${cells.map((each) => cell(each, figures)).join(',')}\r\n`;
}

function cell(value: string | number | null, figures: FigureTexts): string {
  if (value === null) return '';
  if (typeof value === 'number') return figures.textOf(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Figures up to this have their texts remembered: points of a framework with a hundred and some extra. */
const MOST_REMEMBERED = 200;

/** Texts of figures. Towns share most hundredths of points, and finding one costs less than making it. */
class FigureTexts {
  private readonly hundredths: string[] = new Array<string>(MOST_REMEMBERED * 100 + 1).fill('');

  textOf(figure: number): string {
    const place = figure >= 0 && figure <= MOST_REMEMBERED ? Math.floor(figure * 100 + 0.5) : -1;
    if (place / 100 !== figure) return String(figure);
    return (this.hundredths[place] ||= String(figure));
  }
}

function* pieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < CHUNK) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
