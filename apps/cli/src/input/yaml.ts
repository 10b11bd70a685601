import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type Tags } from 'yaml';
import type { Place } from '@fazhi/core';
import type { Problem } from '../problem.js';
import { inputProblem, type InputCode } from '../messages/input.js';
import { placesIn, type ParsedText, type Path, type PlaceOf } from './parsed.js';
import { colonSlip, isBroken } from './slips.js';
import { syntaxWords } from './yaml-errors.js';

/** A file uses an anchor or two; a bomb multiplies them. */
const MOST_ALIASES = 50;

/** Parses YAML 1.2 with its places. All problems of form at once; data only where there are none. */
export function parseYaml(text: string): ParsedText {
  // Duplicate keys are found below: the library compares every key with every other.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, strict: true, version: '1.2', schema: 'core', customTags: decimalOnly });
  const placeAt = placesIn(text);
  const problems = [...syntaxProblems(text, document, placeAt), ...nodeProblems(text, document, placeAt)];
  const placeOf: PlaceOf = (path, at) => {
    const offset = offsetOf(document, path, at);
    return offset === undefined ? undefined : placeAt(offset);
  };
  if (document.errors.length > 0 || problems.some(({ code }) => UNREADABLE.has(code))) return { data: undefined, problems, placeOf };
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown, problems, placeOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { data: undefined, problems: [inputProblem('too-many-aliases', undefined)], placeOf };
  }
}

type PlaceAt = (offset: number) => Place;

/** Figures are decimal here as in every other format. */
function decimalOnly(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !('format' in tag) || (tag.format !== 'HEX' && tag.format !== 'OCT'));
}

/** With these no plain data can be made. */
const UNREADABLE: ReadonlySet<string> = new Set<InputCode>(['unknown-alias', 'key-not-text']);

function syntaxProblems(text: string, { errors, warnings }: Document, placeAt: PlaceAt): Problem[] {
  const lines = errors.length + warnings.length === 0 ? [] : text.split('\n');
  const seen = new Set<number>();
  return [...errors, ...warnings].flatMap(({ code, message, pos }) => {
    const place = placeAt(pos[0]);
    // One slip often gives several errors on its line; the first says it.
    if (seen.has(place.line)) return [];
    seen.add(place.line);
    const slip = colonSlip(lines[place.line - 1] ?? '');
    return [slip === undefined ? { code: 'yaml-syntax', severity: 'error' as const, text: syntaxWords(code, message), place } : inputProblem('colon', place, slip)];
  });
}

/** What the grammar allows and a submission does not: two equal keys, keys that are lists, NaN, anchors that lead nowhere. */
function nodeProblems(text: string, document: Document, placeAt: PlaceAt): Problem[] {
  if (document.errors.length > 0) return [];
  const problems: Problem[] = [];
  const walk = (node: unknown, textExpected: boolean): void => {
    if (isAlias(node) && node.resolve(document) === undefined) problems.push(inputProblem('unknown-alias', placeAt(startOf(node)), node.source));
    if (isSeq(node)) for (const item of node.items) walk(item, textExpected);
    if (isMap(node)) walkMap(node.items);
    if (isScalar(node)) problems.push(...scalarProblems(text, placeAt, node.value, node.source ?? '', startOf(node), textExpected || node.type !== 'PLAIN'));
  };
  const walkMap = (pairs: readonly Pair[]): void => {
    const first = new Map<string, number>();
    for (const { key, value } of pairs) {
      const at = startOf(key);
      const name = isScalar(key) ? String(key.value) : undefined;
      const before = first.get(name ?? '');
      if (name === undefined) problems.push(inputProblem('key-not-text', placeAt(at)));
      else if (isBroken(name)) problems.push(inputProblem('broken-sign', placeAt(at)));
      else if (before !== undefined) problems.push(inputProblem('duplicate-key', placeAt(at), name, placeAt(before).line));
      else first.set(name, at);
      walk(value, TEXT_KEYS.has(name ?? ''));
    }
  };
  walk(document.contents, false);
  return problems;
}

/** Keys whose value is prose, in which a colon is just a colon. */
const TEXT_KEYS = new Set(['note', 'source', 'document', 'place', 'evidence', 'reason', 'notApplicable', 'text', 'owner', 'measure', 'name', 'shortfalls', 'nextSteps']);

function scalarProblems(text: string, placeAt: PlaceAt, value: unknown, source: string, at: number, prose: boolean): Problem[] {
  if (typeof value === 'number' && !Number.isFinite(value)) return [inputProblem('not-finite', placeAt(at), source)];
  if (typeof value === 'string' && isBroken(value)) return [inputProblem('broken-sign', placeAt(at))];
  if (typeof value !== 'string' || prose) return [];
  const from = text.lastIndexOf('\n', at - 1) + 1;
  if (text.slice(from, at).trim() !== '') return [];
  return text.slice(from, at + source.length).split('\n').flatMap((line, place, lines) => {
    const slip = colonSlip(line);
    const offset = from + lines.slice(0, place).join('\n').length + (place === 0 ? 0 : 1) + line.length - line.trimStart().length;
    return slip === undefined ? [] : [inputProblem('colon', placeAt(offset), slip)];
  });
}

function startOf(node: unknown): number {
  const range = (node as Node | null)?.range;
  return range?.[0] ?? 0;
}

/** Offset of the value at a path where it stands on the line of its key, else of the key; of the nearest part that exists. */
function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node !== undefined) offset = startOf(node);
    } else if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) return offset;
      node = pair.value;
      offset = startOf(pair.key);
    } else return offset;
  }
  return at === 'value' && isScalar(node) && node.range !== undefined && node.range !== null && node.source !== undefined && node.source !== '' ? node.range[0] : offset;
}

export { edited, type Edit } from './yaml-edit.js';
