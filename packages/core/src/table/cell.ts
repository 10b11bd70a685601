import { optionDay } from '../doors.js';
import { wholeNumbers } from '../engine/cells.js';
import type { Cell } from '../engine/table.js';
import { rowsCell } from '../engine/village-rows.js';
import { decimalsOf, type ChecklistFact, type Fact } from '../fact.js';
import { fullId, type Framework } from '../framework.js';
import { fact as factIn } from '../engine/facts.js';
import type { Issue } from '../issue.js';
import { badValue, isRecord, type FactReader } from '../read/context.js';
import { edgesOfFact } from '../read/fact-edges.js';
import { halfWidth } from '../read/figure.js';
import { fromBigInt, limitsOf, readNumber } from '../read/number.js';
import { plainDataIssues } from '../read/plain-data.js';
import { knownFact, plainMasks } from '../read/plain-value.js';
import { isEmpty } from '../read/texts.js';
import { readValue } from '../read/value.js';
import type { Value } from '../submission.js';

/** Reads the cells of one fact's column as a submission's values are read: what one accepts or refuses, the other does. */
export interface CellReader {
  readonly fact: Fact;
  /** A cell of nothing but digits, from `least` to `most`, stands for so many times `by`; nothing does where there is no such rule. */
  readonly whole: { readonly least: number; readonly most: number; readonly by: number };
  /** The whole number of a cell of plain digits and at most a point, as fine as the fact allows, that stands in bytes of ASCII or UTF-8; NaN for all others. */
  plain(bytes: Uint8Array, from: number, to: number): number;
  /** Both ends of any cell, text or typed, as the whole numbers of a `FactColumn`, or why there is no figure. Problems go to `add`, their path empty; undefined where one of them is an error. */
  read(written: unknown, add: (problem: Issue) => void): Cell | undefined;
}

/**
 * The reader of one fact's column.
 *
 * @param id - full id of a fact of the framework; throws for any other.
 * @param asOf - date of the facts, `yyyy-mm-dd`; later dates are refused.
 * @throws DefinitionError where `asOf` is no day written so.
 */
export function cellReader(framework: Framework, id: string, asOf?: string): CellReader {
  const fact = factIn(framework, id);
  const until = optionDay(asOf);
  const whole = wholeOf(fact);
  const base = { id, fact, from: 'table', edges: () => edgesOfFact(framework, id), ...(until === undefined ? {} : { asOf: until }) } as const;
  const marks = fact.kind === 'villages' ? marksOf(framework, id) : [];
  const { items } = knownFact(id, fact);
  return {
    fact,
    whole,
    plain: (bytes, from, to) => {
      const value = digits(bytes, from, to, decimalsOf(fact));
      return value >= whole.least * whole.by && value <= whole.most * whole.by ? value : NaN;
    },
    read: (written, add) => {
      const masks = plainMasks(items, written);
      if (masks !== undefined) return masks;
      let sound = true;
      const reader: FactReader = {
        ...base,
        add: (problem) => {
          if (problem.severity === 'error') sound = false;
          add({ ...problem, path: [] });
        },
      };
      const cell = readCell(reader, typeof written === 'string' ? written.trim() : written, marks);
      return sound ? cell : undefined;
    },
  };
}

/** Digits that fit a whole number exactly. */
const MOST_DIGITS = 15;

function wholeOf(fact: Fact): CellReader['whole'] {
  if (fact.kind !== 'count' && fact.kind !== 'number') return { least: NaN, most: NaN, by: 1 };
  const [min, most] = limitsOf(fact);
  // Less than 1% may be meant as a share, so that is asked about.
  return { least: fact.kind === 'number' && fact.percent === true ? Math.max(min, 1) : min, most, by: 10 ** decimalsOf(fact) };
}

/** `12.5` of a fact with two decimals is 1250. */
function digits(bytes: Uint8Array, from: number, to: number, decimals: number): number {
  if (to <= from || to - from > MOST_DIGITS) return NaN;
  let value = 0;
  let point = to;
  for (let at = from; at < to; at += 1) {
    const sign = bytes[at] as number;
    if (sign >= 48 && sign <= 57) value = value * 10 + (sign - 48);
    else if (sign === 46 && point === to && at > from) point = at;
    else return NaN;
  }
  const fine = to - point - 1;
  if (fine === 0 || fine > decimals) return NaN;
  for (let place = Math.max(fine, 0); place < decimals; place += 1) value *= 10;
  return value;
}

const NOT_APPLICABLE = ['不适用', 'n/a'];

function readCell(reader: FactReader, written: unknown, marks: readonly number[]): Cell | undefined {
  if (isEmpty(written)) return 'unknown';
  if (typeof written === 'string' && NOT_APPLICABLE.includes(halfWidth(written).trim().toLowerCase())) return 'notApplicable';
  const foreign = typeof written === 'object' ? plainDataIssues(written) : [];
  for (const problem of foreign) reader.add(problem);
  const value = foreign.length > 0 ? undefined : valueIn(reader, written, marks);
  return value === undefined ? undefined : cellOf(reader.fact, value, marks[0] ?? 1);
}

/** The few things that a table writes otherwise than a submission; all else is read by the submission's own reader. */
function valueIn(reader: FactReader, written: unknown, marks: readonly number[]): Value | undefined {
  const { fact } = reader;
  switch (fact.kind) {
    case 'checklist':
      return typeof written === 'string' ? checklistIn(reader, fact, written) : readValue(reader, written, []);
    case 'villages':
      return villagesIn(reader, written, marks);
    case 'judgement':
      return readNumber(reader, fact, written, []);
    default:
      return readValue(reader, written, []);
  }
}

/** The items done, with a separator between them; a cell that names some says that the others are not done. */
function checklistIn(reader: FactReader, fact: ChecklistFact, written: string): Value | undefined {
  const items = Object.keys(fact.items);
  const said = halfWidth(written).trim().toLowerCase();
  if (said === '全部' || said === 'all') return { kind: 'checklist', done: items, notDone: [] };
  if (said === '无' || said === 'none') return { kind: 'checklist', done: [], notDone: items };
  const value = readValue(reader, namesIn(fact, written), []);
  return value?.kind === 'checklist' ? { ...value, notDone: items.filter((item) => !value.done.includes(item)) } : undefined;
}

/** A title may hold a separator itself, so what is the name of an item is not taken apart. */
function namesIn(fact: ChecklistFact, written: string): string[] {
  const isItem = (name: string): boolean => Object.entries(fact.items).some(([id, title]) => id === name || title.zh === name || title.en === name);
  const apart = (name: string, separator: RegExp): string[] => name.split(separator).map((part) => part.trim()).filter((part) => part !== '');
  return apart(written, /[;；|｜]/).flatMap((name) => (isItem(name) ? [name] : apart(name, /、/)));
}

/** From how many of something on a village counts as done: what the rules of the fact ask, each once. */
function marksOf(framework: Framework, id: string): number[] {
  const rules = [framework, ...Object.values(framework.variants)].flatMap(({ indicators }) => Object.values(indicators));
  const marks = rules.flatMap(({ rule, plugin }) => {
    if (rule.kind === 'village-share') return fullId(plugin, rule.fact) === id ? [rule.atLeast ?? 1] : [];
    return 'of' in rule && 'villages' in rule.of && fullId(plugin, rule.of.villages) === id ? [rule.of.atLeast ?? 1] : [];
  });
  return [...new Set(marks)];
}

/**
 * How many villages there are of which it holds, or a row for each as in a submission. Where each village has a count, `12个村`
 * says that villages are meant, as 12 might be people; and rows stand for one number only where the rules ask for one.
 */
function villagesIn(reader: FactReader, written: unknown, marks: readonly number[]): Value | undefined {
  const { fact } = reader;
  if (Array.isArray(written) || isRecord(written)) {
    const value = marks.length > 1 ? badValue(reader, [], written, 'villages') : readValue(reader, written, []);
    return value?.kind === 'total' ? badValue(reader, [], written, 'villages') : value;
  }
  const said = fromBigInt(written);
  const text = typeof said === 'number' || typeof said === 'string' ? halfWidth(String(said)).trim() : '';
  const [, count, unit] = /^(\d{1,9})\s*(个村|个行政村|村|villages)?$/.exec(text) ?? [];
  const isFlag = fact.kind === 'villages' && fact.each === 'flag';
  if (count !== undefined && (unit !== undefined || isFlag)) return { kind: 'done', villages: Number(count) };
  if (isFlag) return readValue(reader, written, []);
  return badValue(reader, [], written, 'villages', count === undefined ? undefined : { zh: `${count}个村`, en: `${count} villages` });
}

function cellOf(fact: Fact, value: Value, mark: number): Cell {
  switch (value.kind) {
    case 'date':
      return [value.day, value.day];
    case 'never':
      return [Infinity, Infinity];
    case 'done':
      return [value.villages, value.villages];
    case 'rows': {
      const told = value.rows.filter((row) => row !== undefined);
      return rowsCell(told.filter((row) => row >= mark).length, told.length);
    }
    default:
      return wholeNumbers(value, fact);
  }
}
