/** @import { Affine, Column, Fact, Framework, Knot } from '@fazhi/core' */
import { columnsFor, dueDay, unitsOf } from './limit-columns.mjs';

/**
 * A framework as plain data, from which statements, plans and rules for other programs are made: JSON keeps it whole, so that
 * they need not load the framework. Points are whole hundredths.
 *
 * @typedef {{ fact: string, minus?: string, less: number, atLeast?: number }} Source a column's figure: the fact (villages that have at least so many), less another date, less so many days
 * @typedef {{ op: 'lookup', column: number, table: number[] }} Lookup
 * @typedef {{ op: 'steps', above: Affine, below: Affine, edges: { n: number, d: number, units: number }[], otherwise: number }} Steps
 * @typedef {{ op: 'line', above: Affine, below: Affine } & Line} Straight
 * @typedef {{ a: number, b: number, c: number, least: number, most: number }} Line (a above + b below) ÷ (c below), cut off at both ends and rounded down
 * @typedef {{ id: string, group: string, area: string | undefined, full: number, isRescaled: boolean, when?: { column: number, value: number }, columns: number[], points: Lookup | Steps | Straight }} Rule
 * @typedef {{ total: number, bonus: number, deductions: number, grades: { id: string, from: number }[] }} Frame grades best first; the last holds from nothing on
 * @typedef {{ sources: (Source | null)[], rules: Rule[], frame: Frame, facts: Record<string, Fact>, areas: string[] }} Spec a column without a source is never reported
 */

/** @param {Framework} framework @param {number} year @returns {Spec} */
export function specOf(framework, year) {
  if (framework.gates.length + framework.channels.length + framework.classes.length > 0) throw new Error('not for frameworks with gates, channels or classes');
  const { columns, programs } = columnsFor(framework);
  const rules = programs.map(({ indicator, lowered, columns: read, when }) => ({
    id: indicator.id,
    group: indicator.part === 'area' ? 'areas' : indicator.part,
    area: indicator.part === 'area' ? indicator.area : undefined,
    full: Math.round(indicator.points * 100),
    isRescaled: indicator.policy === 'rescale',
    columns: read,
    points: pointsOf(lowered),
    ...(when === undefined ? {} : { when }),
  }));
  const frame = {
    total: Math.round(framework.total * 100),
    bonus: framework.bonus.cap * 100,
    deductions: framework.deductions.cap * 100,
    grades: framework.grades.map(({ id, atLeast }) => ({ id, from: atLeast * 100 })),
  };
  return { sources: columns.map((column) => sourceOf(column, year)), rules, frame, facts: framework.facts, areas: framework.areas.map(({ id }) => id) };
}

/** @param {Column} column @param {number} year @returns {Source | null} */
function sourceOf(column, year) {
  if (column.from === 'prior') return null;
  if (column.from === 'fact') return { fact: column.fact, less: 0 };
  if (column.from === 'villages') return { fact: column.fact, less: 0, atLeast: column.atLeast };
  const { limit, fact } = column;
  return 'after' in limit ? { fact, minus: limit.after, less: limit.within } : { fact, less: dueDay(limit, year) };
}

/** @param {ReturnType<typeof columnsFor>['programs'][number]['lowered']} lowered @returns {Rule['points']} */
function pointsOf(lowered) {
  if (lowered.op === 'peers') throw new Error('not for rules that compare towns');
  if (lowered.op === 'lookup') return { op: 'lookup', column: lowered.column, table: lowered.table.map(unitsOf) };
  const { above, below } = lowered.x;
  if (lowered.op === 'steps') {
    const edges = lowered.edges.map(({ x, y }) => ({ n: Number(x.n), d: Number(x.d), units: unitsOf(y) }));
    return { op: 'steps', above, below, edges, otherwise: unitsOf(lowered.below) };
  }
  const [from, to] = lowered.knots;
  if (to === undefined || lowered.knots.length > 2) throw new Error('not for lines with a bend');
  return { op: 'line', above, below, ...lineThrough(from, to) };
}

/** Whole numbers without a common divisor, half a hundredth added. @param {Knot} from @param {Knot} to @returns {Line} */
export function lineThrough(from, to) {
  // slope = (y1 − y0) ÷ (x1 − x0) and start = y0 − slope x0, over one common divisor.
  const rise = to.y.n * from.y.d - from.y.n * to.y.d;
  const run = to.x.n * from.x.d - from.x.n * to.x.d;
  const slope = { n: rise * to.x.d * from.x.d * 100n, d: to.y.d * from.y.d * run };
  const c = slope.d * from.y.d * from.x.d;
  const a = slope.n * from.y.d * from.x.d;
  const b = from.y.n * 100n * slope.d * from.x.d - slope.n * from.x.n * from.y.d;
  const shared = [a, b, c].reduce(divisor);
  const [na, nb, nc] = [a / shared, b / shared, c / shared].map(Number);
  const ends = [unitsOf(from.y), unitsOf(to.y)];
  return { a: 2 * Number(na), b: 2 * Number(nb) + Number(nc), c: 2 * Number(nc), least: Math.min(...ends), most: Math.max(...ends) };
}

/** @param {bigint} a @param {bigint} b @returns {bigint} */
function divisor(a, b) {
  return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b);
}
