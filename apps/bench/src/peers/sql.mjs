/** @import { Affine } from '@fazhi/core' */
/** @import { Rule, Source, Spec } from '../rules.mjs' */

const OPEN = -1;
const ABSENT = -2;

/**
 * One statement that scores every town: points of each indicator (-1 open, -2 not applicable), their sums, final scores.
 * @param {Spec} spec
 * @param {string} from a relation with a column `town` and one of numbers for each fact, named by its id
 */
export function scoringStatement(spec, from) {
  const { total, bonus, deductions, grades } = spec.frame;
  const grade = `CASE ${grades.slice(0, -1).map(({ id, from: least }) => `WHEN low >= ${least} THEN ${quoted(id)}`).join(' ')} ELSE ${quoted(grades.at(-1)?.id ?? '')} END`;
  return `
    WITH scored AS (SELECT town, ${spec.rules.map((rule, n) => `${pointsOf(rule, spec)} AS p${n}`).join(',\n')} FROM ${from}),
    sums AS (SELECT town, ${['areas', 'bonus', 'deductions'].map((group) => sumsOf(spec, group)).join(', ')} FROM scored),
    finals AS (SELECT town,
      greatest(0, ${scaled('areas_low', total)} + least(${bonus}, bonus_low) - least(${deductions}, deductions_high))::INTEGER AS low,
      greatest(0, ${scaled('areas_high', total)} + least(${bonus}, bonus_high) - least(${deductions}, deductions_low))::INTEGER AS high
      FROM sums)
    SELECT town, low, high, ${grade} AS grade FROM finals`;
}

/** @param {string} name */
export function named(name) {
  return `"${name}"`;
}

/** @param {string} text */
export function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

/** @param {string} column @param {number} total */
function scaled(column, total) {
  return `floor((${2 * total} * ${column} + (${total} - areas_absent)) / (2 * (${total} - areas_absent)))`;
}

/** @param {Spec} spec @param {string} group */
function sumsOf({ rules }, group) {
  const members = rules.map((rule, n) => ({ ...rule, p: `p${n}` })).filter((rule) => rule.group === group);
  const low = members.map(({ p }) => `greatest(${p}, 0)`);
  const high = members.map(({ p, full, isRescaled }) => `CASE ${p} WHEN ${OPEN} THEN ${full} WHEN ${ABSENT} THEN ${isRescaled ? 0 : full} ELSE ${p} END`);
  const absent = members.filter(({ isRescaled }) => isRescaled).map(({ p, full }) => `CASE ${p} WHEN ${ABSENT} THEN ${full} ELSE 0 END`);
  return `${low.join(' + ')} AS ${group}_low, ${high.join(' + ')} AS ${group}_high, ${absent.join(' + ') || '0'} AS ${group}_absent`;
}

/** @param {Rule} rule @param {Spec} spec */
function pointsOf({ when, columns, points }, { sources }) {
  const figure = (/** @type {number} */ column) => figureOf(sources[column]);
  const cases = when === undefined ? [] : [`WHEN ${figure(when.column)} < ${when.value} THEN ${ABSENT} WHEN ${figure(when.column)} IS NULL THEN ${OPEN}`];
  cases.push(`WHEN ${columns.map((column) => `${figure(column)} IS NULL`).join(' OR ')} THEN ${OPEN}`);
  if (points.op === 'lookup') return `(CASE ${cases.join(' ')} ELSE [${points.table.join()}][${figure(points.column)}::INTEGER + 1] END)::INTEGER`;
  const [above, below] = [points.above, points.below].map((sum) => sumOf(sum, figure));
  if (points.below.terms.length > 0) cases.push(`WHEN ${below} <= 0 THEN ${ABSENT}`);
  if (points.op === 'steps') {
    const steps = points.edges.map(({ n, d, units }) => `WHEN ${above} * ${wide(d)} >= ${wide(n)} * ${below} THEN ${units}`);
    return `(CASE ${[...cases, ...steps].join(' ')} ELSE ${points.otherwise} END)::INTEGER`;
  }
  const { a, b, c, least, most } = points;
  return `(CASE ${cases.join(' ')} ELSE floor(least(${most}, greatest(${least}, (${wide(a)} * ${above} + ${wide(b)} * ${below}) / (${wide(c)} * ${below})))) END)::INTEGER`;
}

/** Figures are of 32 bits, products of them may be wider. @param {number} factor */
function wide(factor) {
  return `${factor}::BIGINT`;
}

/** @param {Affine} sum @param {(column: number) => string} figure */
function sumOf({ terms, plus }, figure) {
  const parts = terms.map(({ column, times }) => (times === 1 ? figure(column) : `${times} * ${figure(column)}`));
  return `(${[...parts, ...(plus === 0 && parts.length > 0 ? [] : [String(plus)])].join(' + ')})`;
}

/** @param {Source | null | undefined} source */
function figureOf(source) {
  if (!source) return 'NULL::INTEGER';
  const { fact, minus, less } = source;
  return minus === undefined && less === 0 ? named(fact) : `(${[named(fact), ...(minus === undefined ? [] : [named(minus)]), String(less)].join(' - ')})`;
}
