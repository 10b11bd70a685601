import { issue } from '../issue.js';
import type { Origin, Reported, Value } from '../submission.js';
import { unknownKeys } from '../plugin-issues.js';
import { isRecord, own, show, type FactReader, type Path } from './context.js';
import { readValue } from './value.js';

/** Keys of an entry that says more than a value. */
export const ENTRY_KEYS: readonly string[] = ['value', 'verified', 'reason', 'notApplicable', 'source', 'evidence', 'note'];

/**
 * Reads what a submission says about one fact: a plain value; `{value, verified, source, evidence, note}`;
 * `{notApplicable: why}`; or a list of such entries where the figure stands in several places, which must agree.
 * An empty value means that the fact is not reported.
 */
export function readEntry(reader: FactReader, written: unknown, path: Path): Reported | undefined {
  if (isEmpty(written)) return undefined;
  if (Array.isArray(written) && written.some(isEntry)) return readPlaces(reader, written, path);
  if (!isRecord(written) || !isEntry(written)) {
    const self = readValue(reader, written, path);
    return self === undefined ? undefined : { state: 'given', self, origins: [], evidence: [] };
  }
  for (const problem of unknownKeys(written, ENTRY_KEYS, path)) reader.add(problem);
  return Object.hasOwn(written, 'notApplicable') ? notApplicable(reader, written, path) : given(reader, written, path);
}

function isEmpty(written: unknown): boolean {
  return written === null || written === undefined || (typeof written === 'string' && written.trim() === '');
}

function isEntry(written: unknown): boolean {
  return isRecord(written) && ENTRY_KEYS.some((key) => Object.hasOwn(written, key));
}

function notApplicable(reader: FactReader, written: Readonly<Record<string, unknown>>, path: Path): Reported | undefined {
  const reason = own(written, 'notApplicable');
  if (typeof reason !== 'string' || reason.trim() === '') {
    reader.add(issue('reason-needed', [...path, 'notApplicable'], { id: reader.id, label: reader.fact.label }));
    return undefined;
  }
  if (!isEmpty(own(written, 'value'))) {
    reader.add(issue('conflicting-values', path, { id: reader.id, label: reader.fact.label, first: show(own(written, 'value')), second: 'notApplicable' }));
    return undefined;
  }
  return { state: 'notApplicable', reason: reason.trim(), origins: originsOf(reader, own(written, 'source'), [...path, 'source']) };
}

function given(reader: FactReader, written: Readonly<Record<string, unknown>>, path: Path): Reported | undefined {
  const self = valueAt(reader, written, 'value', path);
  const verified = valueAt(reader, written, 'verified', path);
  const note = own(written, 'note');
  if (self === undefined && verified === undefined) return undefined;
  return {
    state: 'given',
    ...(self === undefined ? {} : { self }),
    ...(verified === undefined ? {} : { verified }),
    origins: originsOf(reader, own(written, 'source'), [...path, 'source']),
    evidence: textsOf(reader, own(written, 'evidence'), [...path, 'evidence']),
    ...(typeof note === 'string' ? { note } : {}),
  };
}

function valueAt(reader: FactReader, written: Readonly<Record<string, unknown>>, key: 'value' | 'verified', path: Path): Value | undefined {
  const value = own(written, key);
  if (isEmpty(value)) return undefined;
  const judged = reader.fact.kind === 'judgement' ? { points: value, reason: own(written, 'reason') } : value;
  return readValue(reader, judged, [...path, key]);
}

/** One figure in several places: all values must say the same. */
function readPlaces(reader: FactReader, written: readonly unknown[], path: Path): Reported | undefined {
  const entries = written.map((each, place) => readEntry(reader, each, [...path, place])).filter((entry) => entry !== undefined);
  const [first, ...others] = entries;
  if (first === undefined) return undefined;
  let merged = first;
  for (const entry of others) {
    const side = SIDES.find((each) => differ(sayings(merged, each), sayings(entry, each)));
    if (side !== undefined) {
      reader.add(issue('conflicting-values', path, { id: reader.id, label: reader.fact.label, first: shown(sayings(merged, side)), second: shown(sayings(entry, side)) }));
      return undefined;
    }
    merged = together(merged, entry);
  }
  return merged;
}

/** Two entries that agree, as one with the places and papers of both. */
function together(a: Reported, b: Reported): Reported {
  const origins = [...a.origins, ...b.origins];
  if (a.state === 'notApplicable' || b.state === 'notApplicable') return { ...a, origins };
  return { ...b, ...a, origins, evidence: [...a.evidence, ...b.evidence] };
}

const SIDES = ['self', 'verified'] as const;

type Saying = Value | 'notApplicable' | undefined;

/** The town's own figure is held against other own figures, the reviewer's against the reviewer's. */
function sayings(entry: Reported, side: (typeof SIDES)[number]): Saying {
  return entry.state === 'notApplicable' ? entry.state : entry[side];
}

function differ(a: Saying, b: Saying): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
}

function shown(said: Saying): string {
  if (typeof said !== 'object') return String(said);
  return said.kind === 'figure' && said.low === said.high ? String(said.low) : JSON.stringify(said);
}

function originsOf(reader: FactReader, written: unknown, path: Path): Origin[] {
  if (isEmpty(written)) return [];
  if (Array.isArray(written)) return written.flatMap((each, place) => originsOf(reader, each, [...path, place]));
  if (typeof written === 'string') return [{ place: written }];
  if (!isRecord(written)) {
    badSource(reader, written, path);
    return [];
  }
  for (const problem of unknownKeys(written, ['document', 'place'], path)) reader.add(problem);
  const document = own(written, 'document');
  const place = own(written, 'place');
  return [{ ...(typeof document === 'string' ? { document } : {}), ...(typeof place === 'string' ? { place } : {}) }];
}

function badSource(reader: FactReader, written: unknown, path: Path): void {
  reader.add(issue('bad-type', path, { expected: 'text', found: show(written) }));
}

function textsOf(reader: FactReader, written: unknown, path: Path): string[] {
  if (isEmpty(written)) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  return list.flatMap((each, place) => {
    if (typeof each === 'string') return [each];
    badSource(reader, each, [...path, place]);
    return [];
  });
}
