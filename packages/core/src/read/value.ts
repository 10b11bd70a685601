import { formatDay } from '../calendar.js';
import type { ChecklistFact, ChoiceFact } from '../fact.js';
import { issue } from '../issue.js';
import type { Value } from '../submission.js';
import { suggest } from '../suggest.js';
import { badValue, isRecord, own, type FactReader, type Path } from './context.js';
import { readDate } from './date.js';
import { flagOf } from './flag.js';
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
  if (flagOf(written) === false) return { kind: 'never' };
  const read = readDate(written);
  if (typeof read !== 'number') return badValue(reader, path, written, 'date', read);
  if (reader.asOf !== undefined && read > reader.asOf) {
    reader.add(issue('date-in-future', path, { id: reader.id, label: reader.fact.label, date: formatDay(read), asOf: formatDay(reader.asOf) }));
    return undefined;
  }
  return { kind: 'date', day: read };
}

function readChoice(reader: FactReader, fact: ChoiceFact, written: unknown, path: Path): Value | undefined {
  if (typeof written !== 'string') return badValue(reader, path, written, 'choice', Object.keys(fact.options).join(' | '));
  const said = written.trim();
  const byTitle = Object.entries(fact.options).find(([id, title]) => id === said || title.zh === said || title.en === said);
  if (byTitle !== undefined) return { kind: 'choice', option: byTitle[0] };
  return badValue(reader, path, written, 'choice', suggest(said, Object.keys(fact.options)) ?? Object.keys(fact.options).join(' | '));
}

/** `{item: yes, …}`, or a list of the items done; what is not named is not reported. */
function readChecklist(reader: FactReader, fact: ChecklistFact, written: unknown, path: Path): Value | undefined {
  const items = Object.keys(fact.items);
  const pairs = itemsIn(written);
  if (pairs.length === 0) return badValue(reader, path, written, 'checklist', items.join('、'));
  const said = new Map<string, boolean>();
  for (const { item, done, at } of pairs) {
    const id = itemId(fact, item);
    const flag = flagOf(done);
    const before = id === undefined ? undefined : said.get(id);
    if (id === undefined) badValue(reader, [...path, at], item, 'checklist', suggest(String(item), items) ?? items.join('、'));
    else if (flag === undefined) badValue(reader, [...path, at], done, 'flag');
    else if (before !== undefined && before !== flag) reader.add(issue('conflicting-values', [...path, at], { id: reader.id, label: fact.label, first: `${id}: ${before}`, second: `${id}: ${flag}` }));
    else said.set(id, flag);
  }
  return { kind: 'checklist', done: items.filter((id) => said.get(id) === true), notDone: items.filter((id) => said.get(id) === false) };
}

function itemsIn(written: unknown): { readonly item: unknown; readonly done: unknown; readonly at: string | number }[] {
  if (Array.isArray(written)) return written.map((item: unknown, at) => ({ item, done: true, at }));
  return isRecord(written) ? Object.keys(written).map((item) => ({ item, done: own(written, item), at: item })) : [];
}

function itemId(fact: ChecklistFact, written: unknown): string | undefined {
  const said = String(written).trim();
  return Object.entries(fact.items).find(([id, title]) => id === said || title.zh === said || title.en === said)?.[0];
}

function readJudgement(reader: FactReader, written: unknown, path: Path): Value | undefined {
  const { fact } = reader;
  if (!isRecord(written) || fact.kind !== 'judgement') return badValue(reader, path, written, 'judgement');
  const reason = own(written, 'reason');
  const figure = readNumber(reader, fact, own(written, 'points'), path);
  if (typeof reason !== 'string' || reason.trim() === '') {
    reader.add(issue('reason-needed', path, { id: reader.id, label: fact.label }));
    return undefined;
  }
  return figure === undefined ? undefined : { ...figure, reason: reason.trim() };
}
