import type { Format } from '../args/options.js';
import { oneLine } from '../output/printable.js';
import { padEnd, padStart, widthOf } from '../width.js';
import { csv } from './csv.js';
import { mdTable, mdText } from './md.js';

/** A list of like things, shown in any format. */
export interface Table {
  /** Said above it in text and markdown. */
  readonly title?: string;
  readonly columns: readonly { readonly head: string; readonly numeric?: true }[];
  readonly rows: readonly (readonly string[])[];
  /** The same for programs. */
  readonly json: unknown;
}

export function tableText(table: Table, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(table.json, null, 2)}\n`;
    case 'csv':
      return csv([table.columns.map(({ head }) => head), ...table.rows]);
    case 'md':
      return lines([...(table.title === undefined ? [] : [`# ${mdText(table.title)}`, '']), ...mdTable([table.columns.map(({ head }) => head), ...table.rows], numericOf(table))]);
    case 'text':
      return lines([...(table.title === undefined ? [] : [oneLine(table.title), '']), ...aligned(table)]);
  }
}

function numericOf({ columns }: Table): number[] {
  return columns.flatMap(({ numeric }, place) => (numeric === true ? [place] : []));
}

function aligned({ columns, rows }: Table): string[] {
  const all = [columns.map(({ head }) => head), ...rows].map((row) => row.map(oneLine));
  const widths = columns.map((_column, place) => Math.max(...all.map((row) => widthOf(row[place] ?? ''))));
  return all.map((row) => row.map((text, place) => (columns[place]?.numeric === true ? padStart : padEnd)(text, widths[place] ?? 0)).join('  ').trimEnd());
}

function lines(list: readonly string[]): string {
  return `${list.join('\n')}\n`;
}
