import { oneLine } from '../output/printable.js';

/** What stands in a cell; several texts stand below each other. */
type MdCell = string | readonly string[];

/** A markdown table; the first row is its head. */
export function mdTable([head = [], ...rows]: readonly (readonly MdCell[])[], numeric: readonly number[] = []): string[] {
  const rule = head.map((_each, place) => (numeric.includes(place) ? '---:' : '---'));
  return [head.map(mdCell), rule, ...rows.map((row) => row.map(mdCell))].map((row) => `| ${row.join(' | ')} |`);
}

function mdCell(cell: MdCell): string {
  return typeof cell === 'string' ? mdText(cell) : cell.map(mdText).join('<br>');
}

/** Text from submissions and schemes, so that it stays text in a document: one line, no markup, no HTML, no list, rule or code block. */
export function mdText(text: string): string {
  return oneLine(text)
    .trimStart()
    .replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)](?: |$))/, '$1\\$2')
    .replace(/^(?=[-+](?: |$)|([-=~])\1)/, '\\');
}
