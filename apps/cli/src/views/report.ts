import type { Session } from '../command.js';
import { wrap, wrapName } from '../width.js';
import { mdTable, mdText } from './md.js';
import { paintOf } from './paint.js';
import { titleLines } from './score-lines.js';
import type { Scored } from './scored.js';
import { tableText, type Table } from './table.js';

/** A result in chapters, for reading: at a terminal or as a document. */
export interface Report {
  /** The town first, then what the result rests on. */
  readonly title: readonly string[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly head: string;
  readonly intro?: readonly string[];
  /** Already laid out, after the introduction. */
  readonly drawn?: { readonly text: readonly string[]; readonly markdown: readonly string[] };
  readonly items?: readonly Item[];
  readonly isNumbered?: true;
  /** Said at the end, about all of it. */
  readonly notes?: readonly string[];
}

export interface Item {
  readonly head: string;
  readonly lines?: readonly string[];
}

const INDENT = '  ';

/** The title of a report about one town; lines are broken only at the end. */
export function headingOf(session: Session, scored: Scored): readonly string[] {
  return titleLines({ ...session, width: Infinity }, scored);
}

export function reportText(session: Session, { title, sections }: Report): string {
  const paint = paintOf(session.colour);
  const head = title.flatMap((line, place) => wrapName(line, session.width).map((each) => (place === 0 ? paint.head(each) : paint.dim(each))));
  const blocks = sections.map((section) => [
    ...wrapName(section.head, session.width).map(paint.head),
    ...(section.intro ?? []).flatMap((line) => wrap(line, session.width, INDENT)),
    ...(section.drawn?.text ?? []),
    ...(section.items ?? []).flatMap((item, place) => itemLines(session, item, section.isNumbered === true ? `${String(place + 1).padStart(2)}. ` : INDENT)),
    ...(section.notes ?? []).flatMap((line) => wrap(line, session.width, INDENT).map(paint.dim)),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function itemLines({ width }: Session, { head, lines = [] }: Item, mark: string): string[] {
  const indent = ' '.repeat(mark.length);
  const [first = '', ...rest] = wrap(head, width - mark.length);
  return [mark + first, ...rest.map((line) => indent + line), ...lines.flatMap((line) => wrap(line, width, `${indent}${mark === INDENT ? INDENT : ''}`))];
}

/** The same as a document, with tables after it. */
export function reportMarkdown({ title: [town = '', ...basis], sections }: Report, tables: readonly Table[] = []): string {
  const blocks = [
    [`# ${mdText(town)}`],
    ...(basis.length === 0 ? [] : [basis.map(mdText)]),
    ...sections.flatMap(markdownSection),
    ...tables.flatMap(({ title = '', columns, rows }) => [[`## ${mdText(title)}`], mdTable([columns.map(({ head }) => head), ...rows], columns.flatMap(({ numeric }, place) => (numeric === true ? [place] : [])))]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function markdownSection({ head, intro = [], drawn, items = [], isNumbered, notes = [] }: Section): string[][] {
  const list = items.flatMap((item, place) => {
    const mark = isNumbered === true ? `${place + 1}. ` : '- ';
    return [`${mark}${mdText(item.head)}`, ...(item.lines ?? []).map((line) => `${' '.repeat(mark.length)}- ${mdText(line)}`)];
  });
  return [[`## ${mdText(head)}`], ...intro.map((line) => [mdText(line)]), ...(drawn === undefined ? [] : [[...drawn.markdown]]), ...(list.length === 0 ? [] : [list]), ...notes.map((line) => [mdText(line)])];
}

/** The result in the format that is asked for: a report for reading, or the same as a table. */
export function shown(session: Session, report: () => Report, table: () => Table): string {
  switch (session.format) {
    case 'text':
      return reportText(session, report());
    case 'md':
      return reportMarkdown(report());
    default:
      return tableText(table(), session.format);
  }
}
