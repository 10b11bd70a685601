import type { Framework } from '../framework.js';
import type { Column } from '../lowered.js';
import type { FactColumn, FactsTable } from '../table/facts-table.js';
import { yearBefore } from './cells.js';
import { byteAt, figureAt, unitsAt } from './at.js';
import { daysLate, dueAfter, dueInYear, type Due } from './late.js';
import type { Plan } from './plan.js';
import { VILLAGES } from '../common.js';
import { withOpenVillages } from './village-rows.js';
import { KNOWN, NOT_APPLICABLE, UNKNOWN, UNPROVEN, type Table } from './table.js';

/**
 * The columns a plan asks for out of a table of facts: facts where they stand, lateness and sums over years worked out.
 *
 * @param rows - places of the towns to take, in order; all of them, without a copy, when left out.
 */
export function tableFrom(plan: Plan, facts: FactsTable, rows?: Int32Array): Table {
  const towns = rows?.length ?? facts.towns.length;
  const source: Source = { framework: plan.framework, facts, ...(rows === undefined ? {} : { rows }), empty: nothingReported(towns), towns };
  return {
    towns,
    columns: plan.columns.map((column) => {
      const { low, high, state } = columnOf(column, source);
      return { low, high, state, from: 0 };
    }),
  };
}

interface Source {
  readonly framework: Framework;
  readonly facts: FactsTable;
  readonly rows?: Int32Array;
  readonly empty: FactColumn;
  readonly towns: number;
}

function nothingReported(towns: number): FactColumn {
  const low = new Float64Array(towns);
  return { low, high: low, state: new Uint8Array(towns) };
}

function columnOf(column: Column, source: Source): FactColumn {
  switch (column.from) {
    case 'fact':
      return factColumn(source, source.facts.facts[column.fact]);
    case 'villages':
      return withOpenVillages(factColumn(source, source.facts.facts[column.fact]), factColumn(source, source.facts.facts[VILLAGES]));
    case 'late':
      return lateColumn(column, source);
    case 'prior':
      return priorColumn(column, source);
  }
}

function factColumn({ framework, rows, empty }: Source, column: FactColumn | undefined): FactColumn {
  if (column === undefined) return empty;
  const taken = rows === undefined ? column : take(column, rows);
  const { unproven } = framework;
  // As with single towns: unproven figures count, stay open or earn nothing, as the framework says.
  if (unproven === 'zero' || !hasUnproven(taken.state)) return taken;
  return { ...taken, state: taken.state.map((state) => (state !== UNPROVEN ? state : unproven === 'accept' ? KNOWN : UNKNOWN)) };
}

/** Bits of the unproven state that no other state has, four states in a word. */
const UNPROVEN_BITS = (UNPROVEN & ~(KNOWN | NOT_APPLICABLE)) * 0x01010101;

/** Every column of every town is asked: four states at a time, as far as they begin on a whole word. */
function hasUnproven(state: Uint8Array): boolean {
  let bits = 0;
  let town = 0;
  if (state.byteOffset % 4 === 0) {
    const words = new Int32Array(state.buffer, state.byteOffset, state.length >> 2);
    for (let word = 0; word < words.length; word += 1) bits |= unitsAt(words, word);
    town = words.length * 4;
  }
  for (; town < state.length; town += 1) bits |= byteAt(state, town);
  return (bits & UNPROVEN_BITS) !== 0;
}

function take({ low, high, state }: FactColumn, rows: Int32Array): FactColumn {
  const figures = (from: Float64Array): Float64Array => Float64Array.from(rows, (row) => figureAt(from, row));
  const least = figures(low);
  return { low: least, high: high === low ? least : figures(high), state: Uint8Array.from(rows, (row) => byteAt(state, row)) };
}

/** The lack that decides among states of cells, or the known state. */
function lackOf(...states: readonly number[]): number {
  return [NOT_APPLICABLE, UNPROVEN, UNKNOWN].find((lack) => states.includes(lack)) ?? KNOWN;
}

function lateColumn(column: Extract<Column, { from: 'late' }>, source: Source): FactColumn {
  const { limit } = column;
  const date = factColumn(source, source.facts.facts[column.fact]);
  const start = 'after' in limit ? factColumn(source, source.facts.facts[limit.after]) : undefined;
  const due = 'after' in limit ? undefined : dueInYear(source.facts.year, limit);
  const late = nothingReported(source.towns);
  for (let town = 0; town < source.towns; town += 1) {
    const day = figureAt(date.low, town);
    const lack = lackOf(byteAt(date.state, town), start === undefined ? KNOWN : byteAt(start.state, town));
    if (lack === NOT_APPLICABLE || lack === UNPROVEN) late.state[town] = lack;
    else if (byteAt(date.state, town) === KNOWN) {
      const days = day === Infinity ? Infinity : lateBy(day, start === undefined ? due : startedAt(start, town, limit), column, source);
      late.low[town] = days ?? 0;
      late.state[town] = days === undefined ? UNKNOWN : KNOWN;
    }
  }
  return late;
}

function startedAt({ low, state }: FactColumn, town: number, limit: Extract<Column, { from: 'late' }>['limit']): Due | undefined {
  const day = figureAt(low, town);
  return 'after' in limit && byteAt(state, town) === KNOWN && day !== Infinity ? dueAfter(day, limit.within) : undefined;
}

function lateBy(day: number, due: Due | undefined, column: Extract<Column, { from: 'late' }>, { framework }: Source): number | undefined {
  return due === undefined ? undefined : daysLate(day, due, column, framework.calendar);
}

/** Sum over so many years just before; all of them must be there. */
function priorColumn({ fact, years }: Extract<Column, { from: 'prior' }>, source: Source): FactColumn {
  const { year, earlier = [] } = source.facts;
  const reported = { earlier, ...(year === undefined ? {} : { year }) };
  const columns = Array.from({ length: years }, (_, back) => factColumn(source, yearBefore(reported, back)?.facts[fact]));
  return { low: sumOf(columns.map(({ low }) => low), source.towns), high: sumOf(columns.map(({ high }) => high), source.towns), state: lacksOf(columns.map(({ state }) => state), source.towns) };
}

function sumOf(columns: readonly Float64Array[], towns: number): Float64Array {
  const sum = new Float64Array(towns);
  for (const column of columns) for (let town = 0; town < towns; town += 1) sum[town] = figureAt(sum, town) + figureAt(column, town);
  return sum;
}

function lacksOf(columns: readonly Uint8Array[], towns: number): Uint8Array {
  const states = new Uint8Array(towns).fill(KNOWN);
  for (const column of columns) for (let town = 0; town < towns; town += 1) if (byteAt(column, town) !== byteAt(states, town)) states[town] = lackOf(byteAt(states, town), byteAt(column, town));
  return states;
}
