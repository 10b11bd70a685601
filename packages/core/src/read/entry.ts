import { isErrorValue, saysNothing } from '../characters.js';
import { formatDay } from '../calendar.js';
import { issue } from '../issue.js';
import type { Reported, Value } from '../submission.js';
import { unknownKeys } from '../plugin-issues.js';
import { join } from '../text.js';
import { isRecord, own, show, type FactReader, type Path } from './context.js';
import { fields, isEmpty, readOrigins, readText, readTexts } from './texts.js';
import { spanText } from './number.js';
import { readValue } from './value.js';

/** Keys of an entry that says more than a value. */
export const ENTRY_KEYS: readonly string[] = ['value', 'verified', 'reason', 'notApplicable', 'source', 'evidence', 'note'];

/** Only a judgement is given with a reason; elsewhere one would go unread. */
const WITHOUT_REASON = ENTRY_KEYS.filter((key) => key !== 'reason');

/**
 * Reads what a submission says about one fact: a plain value; `{value, verified, source, evidence, note}`;
 * `{notApplicable: why}`; or a list of such entries where the figure stands in several places, which must agree.
 * An empty value means that the fact is not reported.
 */
export function readEntry(reader: FactReader, written: unknown, path: Path): Reported | undefined {
  if (isEmpty(written)) return undefined;
  if (Array.isArray(written) && written.some(isEntry)) return readPlaces(reader, written, path);
  if (!isEntry(written)) {
    const self = readValue(reader, written, path);
    return self === undefined ? undefined : { state: 'given', self, origins: [], evidence: [] };
  }
  const keys = reader.fact.kind === 'judgement' ? ENTRY_KEYS : WITHOUT_REASON;
  for (const problem of unknownKeys(written, keys, path)) reader.add(problem);
  return Object.hasOwn(written, 'notApplicable') ? notApplicable(reader, written, path) : given(reader, written, path);
}

/** Says more than a value: has at least one of the keys of an entry. */
export function isEntry(written: unknown): written is Readonly<Record<string, unknown>> {
  return isRecord(written) && ENTRY_KEYS.some((key) => Object.hasOwn(written, key));
}

function notApplicable(reader: FactReader, written: Readonly<Record<string, unknown>>, path: Path): Reported | undefined {
  const { id, fact, add } = reader;
  const reason = own(written, 'notApplicable');
  const figure = (['value', 'verified'] as const).map((key) => own(written, key)).find((said) => !isEmpty(said));
  if (typeof reason !== 'string' || isErrorValue(reason) || saysNothing(reason)) add(issue('reason-needed', [...path, 'notApplicable'], { id, label: fact.label }));
  else if (figure !== undefined) add(issue('value-beside-not-applicable', path, { id, label: fact.label, found: show(figure) }));
  else {
    const beside = (['evidence', 'note'] as const).filter((key) => !isEmpty(own(written, key)));
    if (beside.length > 0) add(issue('beside-not-applicable', path, { id, label: fact.label, fields: join(beside.map((key) => fields[key])) }, 'notice'));
    return { state: 'notApplicable', reason: reason.trim(), origins: readOrigins(own(written, 'source'), [...path, 'source'], add) };
  }
  return undefined;
}

function given(reader: FactReader, written: Readonly<Record<string, unknown>>, path: Path): Reported | undefined {
  const { id, fact, add } = reader;
  const self = valueAt(reader, written, 'value', path);
  const verified = valueAt(reader, written, 'verified', path);
  const note = noteOf(reader, written, path);
  const origins = readOrigins(own(written, 'source'), [...path, 'source'], add);
  const evidence = readTexts(own(written, 'evidence'), fields.evidence, [...path, 'evidence'], add);
  if (self === undefined && verified === undefined) {
    const beside = (['source', 'evidence', 'note', 'reason'] as const).filter((key) => !isEmpty(own(written, key)));
    const empty = isEmpty(own(written, 'value')) && isEmpty(own(written, 'verified'));
    if (empty && beside.length > 0) add(issue('papers-without-value', path, { id, label: fact.label, fields: join(beside.map((key) => fields[key])) }, 'notice'));
    return undefined;
  }
  // Nearly all entries; spreading what is not there takes as long as reading it.
  if (self !== undefined && verified === undefined && note === undefined) return { state: 'given', self, origins, evidence };
  return { state: 'given', ...(self === undefined ? {} : { self }), ...(verified === undefined ? {} : { verified }), origins, evidence, ...(note === undefined ? {} : { note }) };
}

/** A note may say 无; only what a failed formula left is no note. */
function noteOf({ add }: FactReader, written: Readonly<Record<string, unknown>>, path: Path): string | undefined {
  const note = own(written, 'note');
  return typeof note === 'string' && !isErrorValue(note) ? (isEmpty(note) ? undefined : note) : readText(note, fields.note, [...path, 'note'], add);
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
  const kept = { ...b, ...a, origins, evidence: [...a.evidence, ...b.evidence] };
  if (a.note === undefined || b.note === undefined || a.note.split('；').includes(b.note)) return kept;
  return { ...kept, note: `${a.note}；${b.note}` };
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

/** A value in few words, without the names of the parts it is kept in. */
function shown(said: Saying): string {
  if (typeof said !== 'object') return String(said);
  if (said.kind === 'figure') return spanText(said.low, said.high);
  return said.kind === 'date' ? formatDay(said.day) : show(Object.values(said)[1] ?? said.kind);
}
