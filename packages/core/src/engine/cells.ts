import { masksOf } from '../checklist.js';
import { decimalsOf, optionsOf, type Fact } from '../fact.js';
import type { Framework } from '../framework.js';
import type { Column, Limit } from '../lowered.js';
import { fraction, integer, times } from '../exact.js';
import { VILLAGES } from '../common.js';
import { valueUnder, type FactReports, type Submission, type Value, type ValuesOption } from '../submission.js';
import { fact as factIn } from './facts.js';
import { daysLate, dueAfter, dueInYear, type Due } from './late.js';
import type { Plan } from './plan.js';
import { cellsOf, newTable, put, type Cell, type Lack, type Table } from './table.js';

/** Fills the columns a plan asks for from checked submissions. */
export function tableOf(plan: Plan, submissions: readonly Submission[], values: ValuesOption): Table {
  const table = newTable(plan.columns.length, submissions.length);
  submissions.forEach((submission, town) => {
    const source = { framework: plan.framework, submission, values };
    for (let number = 0; number < plan.columns.length; number += 1) put(cellsOf(table, number), town, cellOf(plan.columns[number] as Column, source));
  });
  return table;
}

interface Source {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly values: ValuesOption;
}

export function cellOf(column: Column, source: Source): Cell {
  switch (column.from) {
    case 'fact':
      return factCell(column.fact, source.submission.facts, source);
    case 'villages':
      return villagesCell(column.fact, column.atLeast, source);
    case 'late':
      return lateCell(column, source);
    case 'prior':
      return priorCell(column.fact, column.years, source);
  }
}

/** The value that counts, or why there is none. Unproven figures stay open or earn nothing where the framework says so. */
function countedValue(id: string, facts: FactReports, source: Source): Value | Lack {
  const reported = facts[id];
  if (reported?.state === 'notApplicable') return 'notApplicable';
  const value = valueUnder(reported, source.values);
  if (reported === undefined || value === undefined) return 'unknown';
  const { unproven } = source.framework;
  if (unproven === 'accept' || reported.evidence.length > 0) return value;
  return unproven === 'zero' ? 'unproven' : 'unknown';
}

/** Of several lacks the one that decides: what does not apply needs no figures, and no figure makes up for a missing proof. */
function firstLack(...found: readonly unknown[]): Lack | undefined {
  return (['notApplicable', 'unproven', 'unknown'] as const).find((lack) => found.includes(lack));
}

function factCell(id: string, facts: FactReports, source: Source): Cell {
  const value = countedValue(id, facts, source);
  return typeof value === 'string' ? value : wholeNumbers(value, factIn(source.framework, id));
}

export function wholeNumbers(value: Value, fact: Fact): Cell {
  switch (value.kind) {
    case 'figure': {
      const low = scaled(value.low, fact);
      return [low, value.high === value.low ? low : scaled(value.high, fact)];
    }
    case 'flag':
      return exactly(Number(value.value));
    case 'choice':
      return optionCell(Object.keys(optionsOf(fact)).indexOf(value.option));
    case 'checklist':
      return fact.kind === 'checklist' ? masksOf(Object.keys(fact.items), value.done, value.notDone) : 'unknown';
    default:
      return 'unknown';
  }
}

function optionCell(place: number): Cell {
  return place < 0 ? 'unknown' : exactly(place);
}

/** Figures become whole numbers by their decimals; a percentage keeps its hundredfold for the rule's own scale. */
function scaled(value: number, fact: Fact): number {
  const by = 10 ** decimalsOf(fact);
  const near = Math.floor(value * by + 0.5);
  // Most figures are the decimal of so many parts; what is finer than its fact allows is cut off.
  if (near / by === value || !Number.isFinite(value)) return near;
  const whole = times(fraction(value), integer(by));
  return Number(whole.n / whole.d);
}

function exactly(value: number): Cell {
  return [value, value];
}

function villagesCell(id: string, atLeast: number, source: Source): Cell {
  const value = countedValue(id, source.submission.facts, source);
  if (typeof value === 'string') return value;
  if (value.kind === 'done') return exactly(value.villages);
  if (value.kind !== 'rows') return 'unknown';
  const known = value.rows.filter((row) => row !== undefined);
  const done = known.filter((row) => row >= atLeast).length;
  const villages = countedValue(VILLAGES, source.submission.facts, source);
  if (typeof villages === 'string' || villages.kind !== 'figure') return 'unknown';
  return [done, done + Math.max(0, villages.high - known.length)];
}

function lateCell(column: Extract<Column, { from: 'late' }>, source: Source): Cell {
  const date = countedValue(column.fact, source.submission.facts, source);
  const due = dueDay(column.limit, source);
  const lack = firstLack(date, due);
  if (lack === 'notApplicable' || lack === 'unproven') return lack;
  if (typeof date === 'string') return date;
  if (date.kind === 'never') return exactly(Infinity);
  if (typeof due === 'string' || date.kind !== 'date') return 'unknown';
  const late = daysLate(date.day, due, column, source.framework.calendar);
  return late === undefined ? 'unknown' : exactly(late);
}

function dueDay(limit: Limit, source: Source): Due | Lack {
  if ('after' in limit) {
    const start = countedValue(limit.after, source.submission.facts, source);
    if (typeof start === 'string') return start;
    return start.kind === 'date' ? dueAfter(start.day, limit.within) : 'unknown';
  }
  return dueInYear(source.submission.year, limit) ?? 'unknown';
}

/** Sum over so many years just before; all of them must be there. */
function priorCell(id: string, years: number, source: Source): Cell {
  const cells = Array.from({ length: years }, (_, back): Cell => factCell(id, yearBefore(source.submission, back)?.facts ?? {}, source));
  const lack = firstLack(...cells);
  if (lack !== undefined) return lack;
  const ends = cells.filter((cell) => typeof cell !== 'string');
  return [ends.reduce((sum, [low]) => sum + low, 0), ends.reduce((sum, [, high]) => sum + high, 0)];
}

/** The year so many before the one just before; where the reported year is not known, the years as listed. */
export function yearBefore<Y extends { readonly year: number }>({ year, earlier }: { readonly year?: number; readonly earlier: readonly Y[] }, back: number): Y | undefined {
  return year === undefined ? earlier[back] : earlier.find((each) => each.year === year - 1 - back);
}
