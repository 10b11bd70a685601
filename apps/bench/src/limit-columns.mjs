/** @import { Column, FactsTable, Fraction, Framework, Lowered, PlacedIndicator } from '@fazhi/core' */
import { fullId, kindOf } from '@fazhi/core';

/**
 * @typedef {{ low: Float64Array, state: Uint8Array }} Cells
 * @typedef {{ indicator: PlacedIndicator, lowered: Lowered, columns: number[], when?: { column: number, value: number } }} Program
 */

const DAY = 86_400_000;

/** The columns a framework reads and its rules over them, as far as the township framework goes. @param {Framework} framework */
export function columnsFor(framework) {
  /** @type {Column[]} */
  const columns = [];
  /** @type {Map<string, number>} */
  const numbers = new Map();
  const numberOf = (/** @type {Column} */ column) => {
    const key = JSON.stringify(column);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, columns.length);
    return columns.push(column) - 1;
  };
  const programs = Object.values(framework.indicators).map((indicator) => programOf(framework, indicator, numberOf));
  return {
    columns,
    programs,
    table: (/** @type {FactsTable} */ facts) => ({ towns: facts.towns.length, columns: columns.map((column) => cellsOf(column, facts)) }),
  };
}

/** @param {Framework} framework @param {PlacedIndicator} indicator @param {(column: Column) => number} numberOf @returns {Program} */
function programOf(framework, indicator, numberOf) {
  /** @type {Set<number>} */
  const used = new Set();
  const resolve = (/** @type {string} */ id) => fullId(indicator.plugin, id);
  const factOf = (/** @type {string} */ id) => {
    const fact = framework.facts[resolve(id)];
    if (fact === undefined) throw new Error(`no such fact: ${id}`);
    return fact;
  };
  const lowered = kindOf(indicator.rule).lower(indicator.rule, {
    resolve,
    fact: factOf,
    points: (amount) => decimal((amount * indicator.points) / indicator.own),
    full: decimal(indicator.points),
    own: indicator.own,
    column: (column) => {
      const number = numberOf(column);
      used.add(number);
      return number;
    },
  });
  const program = { indicator, lowered, columns: [...used] };
  const { appliesWhen } = indicator;
  if (appliesWhen === undefined) return program;
  const value = 'is' in appliesWhen && typeof appliesWhen.is === 'boolean' ? Number(appliesWhen.is) : 'atLeast' in appliesWhen ? appliesWhen.atLeast : undefined;
  if (value === undefined) throw new Error(`not for this framework: ${JSON.stringify(appliesWhen)}`);
  return { ...program, when: { column: numberOf({ from: 'fact', fact: resolve(appliesWhen.fact) }), value } };
}

/** Points have two decimals in this framework. @param {number} value @returns {Fraction} */
function decimal(value) {
  return { n: BigInt(Math.round(value * 10_000)), d: 10_000n };
}

/** Points in whole hundredths. @param {Fraction | undefined} points */
export function unitsOf(points) {
  return points === undefined ? 0 : Math.floor((Number(points.n) * 200) / Number(points.d) / 2 + 0.5);
}

/** The last day in time, as days since 1970. @param {{ month: number, day: number, yearsAfter: number }} limit @param {number} year */
export function dueDay(limit, year) {
  return Date.UTC(year + limit.yearsAfter, limit.month - 1, limit.day) / DAY;
}

/** @param {Column} column @param {FactsTable} facts @returns {Cells} */
function cellsOf(column, facts) {
  const cells = (/** @type {string} */ id) => {
    const found = facts.facts[id];
    if (found === undefined) throw new Error(`no such column: ${id}`);
    return found;
  };
  if (column.from === 'fact' || column.from === 'villages') return cells(column.fact);
  const towns = facts.towns.length;
  if (column.from === 'prior') return { low: new Float64Array(towns), state: new Uint8Array(towns) };
  const { limit } = column;
  const date = cells(column.fact);
  if ('after' in limit) {
    const start = cells(limit.after);
    return { low: date.low.map((day, town) => day - (start.low[town] ?? 0) - limit.within), state: date.state.map((state, town) => state & (start.state[town] ?? 0)) };
  }
  const due = dueDay(limit, facts.year ?? 0);
  return { low: date.low.map((day) => day - due), state: date.state };
}
