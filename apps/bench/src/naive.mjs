/** @import { Affine, Fact } from '@fazhi/core' */
/** @import { Rule, Source, Spec } from './rules.mjs' */
/** @import { Written, WrittenTown } from './written.mjs' */

/**
 * @typedef {WrittenTown['facts']} Facts
 * @typedef {{ id: string, group: string, area: string | undefined, low: number, high: number, notApplicable: number, status: 'scored' | 'open' | 'notApplicable', reason?: string }} Result points in whole hundredths
 * @typedef {(facts: Facts) => number | undefined} Reader
 * @typedef {{ town: string, low: number, high: number, grade: string | undefined }} NaiveTown besides results and areas
 */

const DAY = 86_400_000;

/**
 * How it is usually written: an object for each town, a function for each indicator that reads facts by name, `map` and
 * `reduce`; a result for each indicator, then areas, the final score and the grade. The same final scores for exact figures.
 * @param {Spec} spec
 */
export function naiveScorer({ sources, rules, frame: { total, bonus, deductions, grades }, facts: known, areas: ids }) {
  const readers = sources.map((source) => readerOf(known, source));
  const indicators = rules.map((rule) => ({ score: indicatorScorer(rule, readers) }));
  return (/** @type {readonly WrittenTown[]} */ towns) =>
    towns.map(({ town, facts }) => {
      const results = indicators.map((indicator) => indicator.score(facts));
      const areas = ids.map((id) => ({ id, ...sumOfResults(results.filter(({ area }) => area === id)) }));
      const all = sumOfResults(areas);
      const plus = sumOfResults(results.filter(({ group }) => group === 'bonus'));
      const minus = sumOfResults(results.filter(({ group }) => group === 'deductions'));
      const scaled = (/** @type {number} */ units) => Math.floor((units * total) / (total - all.notApplicable) + 0.5);
      const low = Math.max(0, scaled(all.low) + Math.min(bonus, plus.low) - Math.min(deductions, minus.high));
      const high = Math.max(0, scaled(all.high) + Math.min(bonus, plus.high) - Math.min(deductions, minus.low));
      const [worst, best] = [low, high].map((score) => grades.find(({ from }) => score >= from)?.id ?? grades.at(-1)?.id);
      return { town, results, areas, low, high, grade: worst === best ? worst : undefined };
    });
}

/** @param {readonly { low: number, high: number, notApplicable: number }[]} parts */
function sumOfResults(parts) {
  return parts.reduce(
    (sum, { low, high, notApplicable }) => ({ low: sum.low + low, high: sum.high + high, notApplicable: sum.notApplicable + notApplicable }),
    { low: 0, high: 0, notApplicable: 0 },
  );
}

/** @param {Rule} rule @param {readonly Reader[]} readers @returns {(facts: Facts) => Result} */
function indicatorScorer({ id, group, area, full, isRescaled, when, columns, points }, readers) {
  const open = (/** @type {string} */ reason) => ({ id, group, area, low: 0, high: full, notApplicable: 0, status: /** @type {const} */ ('open'), reason });
  const notApplicable = (/** @type {string} */ reason) => ({ id, group, area, low: 0, high: isRescaled ? 0 : full, notApplicable: isRescaled ? full : 0, status: /** @type {const} */ ('notApplicable'), reason });
  const pointsOf = pointsFrom(points, columns);
  return (facts) => {
    if (when !== undefined) {
      const condition = readers[when.column]?.(facts);
      if (condition === undefined) return open('unknown-facts');
      if (condition < when.value) return notApplicable('does-not-arise');
    }
    const values = columns.map((column) => readers[column]?.(facts));
    if (values.includes(undefined)) return open('unknown-facts');
    const units = pointsOf(values);
    return units === undefined ? notApplicable('does-not-arise') : { id, group, area, low: units, high: units, notApplicable: 0, status: 'scored' };
  };
}

/** Points of an indicator from the values of its columns, all known; undefined where there is nothing to measure by. @param {Rule['points']} points @param {readonly number[]} columns @returns {(values: readonly (number | undefined)[]) => number | undefined} */
function pointsFrom(points, columns) {
  if (points.op === 'lookup') return ([value]) => points.table[value ?? 0];
  const placed = (/** @type {Affine} */ { terms, plus }) => ({ terms: terms.map(({ column, times }) => ({ place: columns.indexOf(column), times })), plus });
  const [above, below] = [placed(points.above), placed(points.below)];
  const sum = (/** @type {typeof above} */ { terms, plus }, /** @type {readonly (number | undefined)[]} */ values) => terms.reduce((all, { place, times }) => all + times * (values[place] ?? 0), plus);
  return (values) => {
    const whole = sum(below, values);
    const part = sum(above, values);
    if (whole <= 0) return undefined;
    if (points.op === 'steps') return points.edges.find(({ n, d }) => part / whole >= n / d)?.units ?? points.otherwise;
    return Math.floor(Math.min(points.most, Math.max(points.least, (points.a * part + points.b * whole) / (points.c * whole))));
  };
}

/** @param {Spec['facts']} known @param {Source | null | undefined} source @returns {Reader} */
function readerOf(known, source) {
  if (!source) return () => undefined;
  const { fact: id, minus, less, atLeast = 1 } = source;
  const fact = known[id];
  if (fact === undefined) throw new Error(`no such fact: ${id}`);
  return (facts) => {
    const written = facts[id];
    const before = minus === undefined ? 0 : facts[minus];
    if (written === undefined || before === undefined) return undefined;
    return numberOf(fact, written, atLeast) - (minus === undefined ? 0 : dayOf(before)) - less;
  };
}

/** @param {Fact} fact @param {Written} written @param {number} atLeast */
function numberOf(fact, written, atLeast) {
  switch (fact.kind) {
    case 'number':
      return Math.round(Number(written) * 10 ** (fact.decimals ?? 2));
    case 'date':
      return dayOf(written);
    case 'choice':
      return Object.keys(fact.options).indexOf(String(written));
    case 'checklist':
      return Object.values(written).reduce((mask, done, bit) => (done ? mask | (1 << bit) : mask), 0);
    case 'villages':
      return Array.isArray(written) ? written.filter((village) => Number(village) >= atLeast).length : Number.parseInt(String(written));
    default:
      return Number(written);
  }
}

/** @param {Written} written */
function dayOf(written) {
  return new Date(String(written)).getTime() / DAY;
}
