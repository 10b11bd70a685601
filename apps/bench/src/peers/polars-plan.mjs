/** @import { Affine } from '@fazhi/core' */
/** @import { Rule, Source, Spec } from '../rules.mjs' */
import { loadPeer } from './installed.mjs';

/**
 * What is used of nodejs-polars.
 * @typedef {Expression | number} Operand
 * @typedef {{
 *   add(by: Operand): Expression, sub(by: Operand): Expression, mul(by: Operand): Expression, div(by: Operand): Expression,
 *   lt(by: Operand): Expression, ltEq(by: Operand): Expression, gtEq(by: Operand): Expression, eq(by: Operand): Expression, or(by: Expression): Expression,
 *   isNull(): Expression, fillNull(by: number): Expression, floor(): Expression, clip(least: number, most: number): Expression, cast(type: unknown): Expression, alias(name: string): Expression, gather(places: Expression): Expression, explode(): Expression,
 *   round(decimals: number): Expression,
 *   str: { contains(part: Expression, literal: boolean): Expression, replace(part: string, by: string): Expression, strptime(type: unknown, format: string): Expression },
 * }} Expression
 * @typedef {{ then(value: Expression): { when(condition: Expression): When, otherwise(value: Expression): Expression } }} When
 * @typedef {{ select(columns: Expression[]): Plan, withColumns(columns: Expression[]): Plan, collectSync(): Frame }} Plan
 * @typedef {{ lazy(): Plan, getColumn(name: string): { toArray(): unknown[] }, writeCSV(path: string): void }} Frame
 * @typedef {{
 *   col(name: string): Expression, lit(value: unknown): Expression, when(condition: Expression): When, sumHorizontal(columns: Expression[]): Expression, concatString(parts: Expression[], separator: string, ignoreNulls: boolean): Expression,
 *   Series(name: string, values: readonly (number | null)[], type?: unknown): unknown, DataFrame(columns: Record<string, unknown>): Frame,
 *   scanCSV(path: string, options?: Record<string, unknown>): Plan, scanParquet(path: string): Plan,
 *   Float64: unknown, Int32: unknown, UInt32: unknown, Utf8: unknown, Date: unknown,
 * }} Polars
 */

const OPEN = -1;
const ABSENT = -2;

/** @returns {Polars} */
export function polars() {
  return loadPeer('nodejs-polars');
}

/**
 * One plan that scores every town: points of each indicator, their sums, final scores.
 * @param {Spec} spec
 * @param {Plan} from a plan with a column `town` and one of numbers for each fact, named by its id
 */
export function scoringPlan(spec, from) {
  const pl = polars();
  const { total, bonus, deductions, grades } = spec.frame;
  const scored = from.select([pl.col('town'), ...spec.rules.map((rule, n) => pointsOf(pl, rule, spec).alias(`p${n}`))]);
  const sums = scored.select([pl.col('town'), ...['areas', 'bonus', 'deductions'].flatMap((group) => sumsOf(pl, spec, group))]);
  const final = (/** @type {'low' | 'high'} */ end, /** @type {'low' | 'high'} */ other) => {
    const base = pl.lit(total).sub(pl.col('areas_absent'));
    const areas = pl.col(`areas_${end}`).mul(2 * total).add(base).div(base.mul(2)).floor();
    const score = areas.add(pl.col(`bonus_${end}`).clip(0, bonus)).sub(pl.col(`deductions_${other}`).clip(0, deductions));
    return score.clip(0, 10 * total).alias(end);
  };
  const finals = sums.select([pl.col('town'), final('low', 'high'), final('high', 'low')]);
  const cases = grades.slice(0, -1).map(({ id, from: least }) => ({ when: pl.col('low').gtEq(least), then: pl.lit(id) }));
  return finals.withColumns([chosen(pl, cases, pl.lit(grades.at(-1)?.id)).alias('grade')]);
}

/** @param {Polars} pl @param {{ when: Expression, then: Expression }[]} cases @param {Expression} otherwise */
function chosen(pl, cases, otherwise) {
  return cases.reduceRight((rest, { when, then }) => pl.when(when).then(then).otherwise(rest), otherwise);
}

/** @param {Polars} pl @param {Spec} spec @param {string} group */
function sumsOf(pl, { rules }, group) {
  const members = rules.map((rule, n) => ({ ...rule, p: pl.col(`p${n}`) })).filter((rule) => rule.group === group);
  const number = (/** @type {number} */ value) => pl.lit(value);
  const low = members.map(({ p }) => p.clip(0, 1_000_000));
  const high = members.map(({ p, full, isRescaled }) => chosen(pl, [{ when: p.eq(OPEN), then: number(full) }, { when: p.eq(ABSENT), then: number(isRescaled ? 0 : full) }], p));
  const absent = members.filter(({ isRescaled }) => isRescaled).map(({ p, full }) => chosen(pl, [{ when: p.eq(ABSENT), then: number(full) }], number(0)));
  return [pl.sumHorizontal(low).alias(`${group}_low`), pl.sumHorizontal(high).alias(`${group}_high`), (absent.length === 0 ? number(0) : pl.sumHorizontal(absent)).alias(`${group}_absent`)];
}

/** @param {Polars} pl @param {Rule} rule @param {Spec} spec */
function pointsOf(pl, { when, columns, points }, { sources }) {
  const number = (/** @type {number} */ value) => pl.lit(value);
  const figure = (/** @type {number} */ column) => figureOf(pl, sources[column]);
  const cases = when === undefined ? [] : [{ when: figure(when.column).lt(when.value), then: number(ABSENT) }, { when: figure(when.column).isNull(), then: number(OPEN) }];
  cases.push({ when: columns.map((column) => figure(column).isNull()).reduce((all, each) => all.or(each)), then: number(OPEN) });
  if (points.op === 'lookup') {
    const table = pl.lit(pl.Series('', points.table, pl.Float64)).explode();
    return chosen(pl, cases, table.gather(figure(points.column).fillNull(0).cast(pl.UInt32)));
  }
  const [above, below] = [points.above, points.below].map((sum) => sumOf(pl, sum, figure));
  if (above === undefined || below === undefined) throw new Error('two sums make a quotient');
  if (points.below.terms.length > 0) cases.push({ when: below.ltEq(0), then: number(ABSENT) });
  if (points.op === 'steps') {
    cases.push(...points.edges.map(({ n, d, units }) => ({ when: above.mul(d).gtEq(below.mul(n)), then: number(units) })));
    return chosen(pl, cases, number(points.otherwise));
  }
  const { a, b, c, least, most } = points;
  return chosen(pl, cases, above.mul(a).add(below.mul(b)).div(below.mul(c)).clip(least, most).floor());
}

/** @param {Polars} pl @param {Affine} sum @param {(column: number) => Expression} figure */
function sumOf(pl, { terms, plus }, figure) {
  const parts = terms.map(({ column, times }) => (times === 1 ? figure(column) : figure(column).mul(times)));
  const [first, ...rest] = plus === 0 && parts.length > 0 ? parts : [...parts, pl.lit(plus)];
  if (first === undefined) throw new Error('a sum of nothing');
  return rest.reduce((sum, part) => sum.add(part), first);
}

/** @param {Polars} pl @param {Source | null | undefined} source */
function figureOf(pl, source) {
  if (!source) return pl.lit(null).cast(pl.Float64);
  const { fact, minus, less } = source;
  const figure = minus === undefined ? pl.col(fact) : pl.col(fact).sub(pl.col(minus));
  return less === 0 ? figure : figure.sub(less);
}
