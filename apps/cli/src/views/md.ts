/** A markdown table; the first row is its head. */
export function mdTable([head = [], ...rows]: readonly (readonly string[])[], numeric: readonly number[] = []): string[] {
  const rule = head.map((_each, place) => (numeric.includes(place) ? '---:' : '---'));
  return [head.map(mdCell), rule, ...rows.map((row) => row.map(mdCell))].map((row) => `| ${row.join(' | ')} |`);
}

function mdCell(text: string): string {
  return mdText(text).replaceAll('|', '\\|').replace(/\r?\n/g, '<br>');
}

/** Text from submissions and schemes, so that it stays text in a document: no markup, no HTML. */
export function mdText(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, (sign) => `\\${sign}`).replace(/^(\d+)([.)] )/, '$1\\$2');
}
