import { isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from './parsed.js';

/** One place of a text to be written anew; `renamed` writes the name there, not the value. */
export interface Edit {
  readonly path: Path;
  readonly to: unknown;
  readonly renamed?: boolean;
}

/** A text with an edit made, and what stood there. */
export interface Edited {
  readonly text: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Makes one edit in YAML or JSON, and leaves every other sign of the text as it is: comments, order, blanks, quotes. A name that
 * is not there yet is added to the end of the part it belongs to.
 *
 * @returns undefined where the path leads nowhere, or through a reference.
 */
export function edited(text: string, { path, to, renamed = false }: Edit): Edited | undefined {
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, version: '1.2', schema: 'core' });
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return isLast && !renamed ? added(text, node, String(step), to) : undefined;
      node = isLast && renamed ? pair.key : pair.value;
    } else return undefined;
  }
  const [from, end] = [startOf(node), endOf(node)];
  if (from === undefined || end === undefined) return undefined;
  return spliced(text, from, end, renamed && !/^["']/.test(text.slice(from, from + 1)) ? String(to) : written(to));
}

function spliced(text: string, from: number, end: number, after: string): Edited {
  return { text: text.slice(0, from) + after + text.slice(end), line: text.slice(0, from).split('\n').length, before: text.slice(from, end), after };
}

function added(text: string, map: YAMLMap, name: string, to: unknown): Edited | undefined {
  const last = map.items.at(-1);
  const at = last === undefined ? undefined : endOf(last);
  if (last === undefined || at === undefined) return undefined;
  const entry = `${map.flow === true ? JSON.stringify(name) : name}: ${written(to)}`;
  if (map.flow === true) return spliced(text, at, at, `, ${entry}`);
  const start = startOf(last) ?? 0;
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1);
  // What else stands on that line, a comment for instance, stays there.
  const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  return spliced(text, end, end, `\n${indent}${entry}`);
}

/** JSON is YAML too; one line of it stands wherever a value may. */
function written(to: unknown): string {
  return typeof to === 'string' ? JSON.stringify(to) : JSON.stringify(to, null, 1).replace(/\n\s*/g, ' ');
}

function startOf(node: unknown): number | undefined {
  return isPair(node) ? startOf(node.key) : (node as Node | null | undefined)?.range?.[0];
}

/** Where the last sign of a part stands; the library counts the line end and comments to what is not in brackets. */
function endOf(node: unknown): number | undefined {
  if (isPair(node)) return endOf(node.value) ?? endOf(node.key);
  if ((isMap(node) || isSeq(node)) && node.flow !== true) return endOf(node.items.at(-1));
  return (node as Node | null | undefined)?.range?.[1];
}
