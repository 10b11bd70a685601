import { FIRST_DAY, formatDay, isWorkDated, LAST_DAY } from '../calendar.js';
import { nameKey, saysNothing } from '../characters.js';
import type { ChecklistFact, ChoiceFact } from '../fact.js';
import { issue } from '../issue.js';
import type { Value } from '../submission.js';
import { join, type Text } from '../text.js';
import { suggest } from '../suggest.js';
import { badValue, isRecord, own, show, type FactReader, type Path } from './context.js';
import { readDate } from './date.js';
import { halfWidth } from './figure.js';
import { flagOf, isNever } from './flag.js';
import { readNumber } from './number.js';
import { readVillages } from './villages.js';

/** Reads one value by the kind of its fact. Problems go to the reader; undefined means that nothing usable was there. */
export function readValue(reader: FactReader, written: unknown, path: Path): Value | undefined {
  const { fact } = reader;
  switch (fact.kind) {
    case 'count':
    case 'number':
      return readNumber(reader, fact, written, path);
    case 'flag':
      return readFlag(reader, written, path);
    case 'date':
      return readDay(reader, written, path);
    case 'choice':
      return readChoice(reader, fact, written, path);
    case 'checklist':
      return readChecklist(reader, fact, written, path);
    case 'villages':
      return readVillages(reader, fact, written, path);
    case 'judgement':
      return readJudgement(reader, written, path);
  }
}

function readFlag(reader: FactReader, written: unknown, path: Path): Value | undefined {
  const value = flagOf(written);
  return value === undefined ? badValue(reader, path, written, 'flag') : { kind: 'flag', value };
}

function readDay(reader: FactReader, written: unknown, path: Path): Value | undefined {
  if (isNever(written)) return { kind: 'never' };
  const day = readDate(written);
  if (typeof day !== 'number') return badValue(reader, path, written, 'date', day);
  const { id, fact, asOf } = reader;
  const about = { id, label: fact.label, date: formatDay(day) };
  if (!isWorkDated(day)) reader.add(issue('date-out-of-range', path, { ...about, from: formatDay(FIRST_DAY), to: formatDay(LAST_DAY) }));
  else if (asOf !== undefined && day > asOf) reader.add(issue('date-in-future', path, { ...about, asOf: formatDay(asOf) }));
  else return { kind: 'date', day };
  return undefined;
}

function readChoice(reader: FactReader, fact: ChoiceFact, written: unknown, path: Path): Value | undefined {
  const all = join(Object.values(fact.options));
  if (typeof written !== 'string') return badValue(reader, path, written, 'choice', all);
  const option = namedIn(fact.options, written);
  if (option !== undefined) return { kind: 'choice', option };
  const near = suggest(halfWidth(written).trim(), Object.keys(fact.options));
  return badValue(reader, path, written, 'choice', saysNothing(written) ? undefined : (near ?? all));
}

/** The option or item that is written by its id or title, whatever signs cannot be seen in it. */
function namedIn(named: Readonly<Record<string, Text>>, written: string): string | undefined {
  const said = written.trim();
  const exact = Object.entries(named).find(([id, title]) => id === said || title.zh === said || title.en === said);
  if (exact !== undefined) return exact[0];
  const key = nameKey(written);
  const near = Object.entries(named).filter(([id, { zh, en }]) => [id, zh, en].some((name) => nameKey(name) === key));
  const [only, ...others] = near;
  return others.length === 0 ? only?.[0] : undefined;
}

/** `{item: yes, …}`, or a list of the items done; what is not named is not reported. */
function readChecklist(reader: FactReader, fact: ChecklistFact, written: unknown, path: Path): Value | undefined {
  const items = Object.keys(fact.items);
  const all = join(Object.values(fact.items));
  const pairs = itemsIn(written);
  if (pairs.length === 0) return badValue(reader, path, written, 'checklist', typeof written === 'string' && saysNothing(written) ? undefined : all);
  const said = new Map<string, boolean>();
  for (const { item, done, at } of pairs) {
    const id = typeof item === 'string' ? namedIn(fact.items, item) : undefined;
    const flag = flagOf(done);
    const before = id === undefined ? undefined : said.get(id);
    if (id === undefined) badValue(reader, [...path, at], item, 'checklist', (typeof item === 'string' ? suggest(item, items) : undefined) ?? all);
    else if (flag === undefined) badValue(reader, [...path, at], done, 'flag');
    else if (before !== undefined && before !== flag) reader.add(issue('conflicting-values', [...path, at], { id: reader.id, label: fact.label, first: show(before), second: show(flag) }));
    else said.set(id, flag);
  }
  return { kind: 'checklist', done: items.filter((id) => said.get(id) === true), notDone: items.filter((id) => said.get(id) === false) };
}

function itemsIn(written: unknown): { readonly item: unknown; readonly done: unknown; readonly at: string | number }[] {
  if (Array.isArray(written)) return written.map((item: unknown, at) => ({ item, done: true, at }));
  return isRecord(written) ? Object.keys(written).map((item) => ({ item, done: own(written, item), at: item })) : [];
}

function readJudgement(reader: FactReader, written: unknown, path: Path): Value | undefined {
  const { fact } = reader;
  if (!isRecord(written) || fact.kind !== 'judgement') return badValue(reader, path, written, 'judgement');
  const reason = own(written, 'reason');
  const points = own(written, 'points');
  if (points === undefined) return badValue(reader, path, written, 'judgement');
  const figure = readNumber(reader, fact, points, path);
  if (typeof reason !== 'string' || saysNothing(reason)) {
    reader.add(issue('reason-needed', path, { id: reader.id, label: fact.label }));
    return undefined;
  }
  return figure === undefined ? undefined : { ...figure, reason: reason.trim() };
}
