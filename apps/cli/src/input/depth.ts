/** Deeper nesting is never meant; refusing it by its signs costs nothing, building it would. */
export const MOST_LEVELS = 100;

/** The line at which nesting goes past the limit; undefined where it never does. */
export function tooDeepAt(text: string): number | undefined {
  const scan: Scan = { indents: [], brackets: 0, quote: '' };
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (scan.brackets === 0 && scan.quote === '') takeIndent(scan, line);
    if (scan.indents.length + scan.brackets > MOST_LEVELS || deepest(scan, line) > MOST_LEVELS) return number;
  }
  return undefined;
}

interface Scan {
  /** Columns at which open blocks start. */
  readonly indents: number[];
  brackets: number;
  quote: string;
}

function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    yield text.slice(from, end < 0 ? text.length : end);
    if (end < 0) return;
    from = end + 1;
  }
}

/** `- - - x` opens a block at each dash. */
function takeIndent(scan: Scan, line: string): void {
  const { indents } = scan;
  let at = 0;
  while (line[at] === ' ') at += 1;
  if (at >= line.length || line[at] === '#' || line[at] === '\r') return;
  while ((indents.at(-1) ?? -1) >= at) indents.pop();
  indents.push(at);
  while ((line[at] === '-' || line[at] === '?') && line[at + 1] === ' ' && indents.length <= MOST_LEVELS) {
    at += 2;
    while (line[at] === ' ') at += 1;
    indents.push(at);
  }
}

/** Counts brackets outside quotes; a quote counts only where a value can begin, as in YAML. */
function deepest(scan: Scan, line: string): number {
  let most = 0;
  let begins = true;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (scan.quote !== '') {
      if (sign === '\\' && scan.quote === '"') at += 1;
      else if (sign === scan.quote) scan.quote = '';
      continue;
    }
    if ((sign === '"' || sign === "'") && begins) scan.quote = sign;
    else if (sign === '[' || sign === '{') most = Math.max(most, (scan.brackets += 1) + scan.indents.length);
    else if (sign === ']' || sign === '}') scan.brackets = Math.max(0, scan.brackets - 1);
    else if (sign === '#' && (at === 0 || line[at - 1] === ' ')) return most;
    if (sign !== ' ') begins = '[{,:-?'.includes(sign);
  }
  return most;
}
