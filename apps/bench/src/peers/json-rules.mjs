/** @import { Affine, FactsTable } from '@fazhi/core' */
/** @import { Rule, Spec } from '../rules.mjs' */
import { loadPeer } from './installed.mjs';
import { ABSENT, OPEN, factsOf, summing, townObjects } from './sums.mjs';

/**
 * What is used of json-rules-engine.
 * @typedef {Record<string, number | null>} Town
 * @typedef {{ factValue(id: string, params?: Record<string, unknown>): Promise<number | null> }} Almanac
 * @typedef {{ type: string, params: { rule: number, units?: number } }} Event
 * @typedef {{ addFact(id: string, value: (params: { rule: number }, almanac: Almanac) => Promise<number | string>): void, run(town: Town): Promise<{ events: Event[] }> }} Engine
 */

/**
 * json-rules-engine: conditions decide whether an indicator is open, not applicable or which step it reaches; the events say
 * the points, a plain loop adds them up. It cannot calculate, so that quotients are facts given by functions.
 * @param {Spec} spec @param {FactsTable} facts
 */
export function inJsonRules(spec, facts) {
  /** @type {{ Engine: new (rules: unknown[]) => Engine }} */
  const { Engine } = loadPeer('json-rules-engine');
  const engine = new Engine(spec.rules.flatMap(conditionsOf));
  engine.addFact('gap', ({ rule }, almanac) => gapOf(spec, rule, almanac));
  engine.addFact('quotient', ({ rule }, almanac) => quotientOf(spec, rule, almanac));
  const sum = summing(spec);
  const towns = townObjects(facts);
  let results = towns.map(() => ({ low: 0, high: 0 }));
  return {
    run: async () => {
      for (const [place, town] of towns.entries()) {
        /** @type {number[]} */
        const points = [];
        for (const { params } of (await engine.run(town)).events) points[params.rule] = params.units ?? calculated(spec, params.rule, town);
        results[place] = sum(points);
      }
    },
    scores: () => ({ low: results.map(({ low }) => low), high: results.map(({ high }) => high) }),
  };
}

/** @param {Rule} rule @param {number} place */
function conditionsOf({ points }, place) {
  const params = { rule: place };
  const gap = (/** @type {string} */ value) => ({ fact: 'gap', params, operator: 'equal', value, priority: 2 });
  const quotient = (/** @type {string} */ operator, /** @type {number} */ value) => ({ fact: 'quotient', params, operator, value });
  const rule = (/** @type {unknown[]} */ all, /** @type {number | undefined} */ units) => ({ conditions: { all }, event: { type: 'points', params: { ...params, ...(units === undefined ? {} : { units }) } } });
  const gaps = [rule([gap('open')], OPEN), rule([gap('absent')], ABSENT)];
  if (points.op !== 'steps') return [...gaps, rule([gap('none')], undefined)];
  const edges = points.edges.map(({ n, d, units }) => ({ from: n / d, units }));
  const steps = edges.map(({ from, units }, step) => {
    const before = edges[step - 1];
    return rule([gap('none'), quotient('greaterThanInclusive', from), ...(before === undefined ? [] : [quotient('lessThan', before.from)])], units);
  });
  return [...gaps, ...steps, rule([gap('none'), quotient('lessThan', edges.at(-1)?.from ?? Infinity)], points.otherwise)];
}

/** @param {Spec} spec @param {number} place @param {Almanac} almanac */
async function gapOf({ rules, sources }, place, almanac) {
  const rule = rules[place];
  if (rule === undefined) throw new Error(`no rule at ${place}`);
  const town = await townOf(sources, [...(rule.when === undefined ? [] : [rule.when.column]), ...rule.columns], almanac);
  const figure = (/** @type {number} */ column) => figureOf(sources, column, town);
  const { when, columns, points } = rule;
  const condition = when === undefined ? 0 : figure(when.column);
  if (condition === null) return 'open';
  if (when !== undefined && condition < when.value) return 'absent';
  if (columns.some((column) => figure(column) === null)) return 'open';
  return points.op !== 'lookup' && points.below.terms.length > 0 && sumOf(points.below, figure) <= 0 ? 'absent' : 'none';
}

/** @param {Spec} spec @param {number} place @param {Almanac} almanac */
async function quotientOf({ rules, sources }, place, almanac) {
  const points = rules[place]?.points;
  if (points === undefined || points.op === 'lookup') throw new Error(`no quotient at ${place}`);
  const town = await townOf(sources, rules[place]?.columns ?? [], almanac);
  const figure = (/** @type {number} */ column) => figureOf(sources, column, town);
  return sumOf(points.above, figure) / sumOf(points.below, figure);
}

/** What its events cannot say. @param {Spec} spec @param {number} place @param {Town} town */
function calculated({ rules, sources }, place, town) {
  const points = rules[place]?.points;
  const figure = (/** @type {number} */ column) => figureOf(sources, column, town);
  if (points?.op === 'lookup') return points.table[figure(points.column) ?? 0] ?? 0;
  if (points?.op !== 'line') throw new Error(`nothing to calculate at ${place}`);
  const { a, b, c, least, most } = points;
  const [above, below] = [sumOf(points.above, figure), sumOf(points.below, figure)];
  return Math.floor(Math.min(most, Math.max(least, (a * above + b * below) / (c * below))));
}

/** @param {Spec['sources']} sources @param {readonly number[]} columns @param {Almanac} almanac @returns {Promise<Town>} */
async function townOf(sources, columns, almanac) {
  /** @type {Town} */
  const town = {};
  for (const fact of columns.flatMap((column) => factsOf(sources[column]))) town[fact] = await almanac.factValue(fact);
  return town;
}

/** @param {Spec['sources']} sources @param {number} column @param {Town} town */
function figureOf(sources, column, town) {
  const source = sources[column];
  const figure = !source ? null : (town[source.fact] ?? null);
  const minus = source?.minus === undefined ? 0 : (town[source.minus] ?? null);
  return figure === null || minus === null ? null : figure - minus - (source?.less ?? 0);
}

/** @param {Affine} sum @param {(column: number) => number | null} figure */
function sumOf({ terms, plus }, figure) {
  return terms.reduce((sum, { column, times }) => sum + times * (figure(column) ?? 0), plus);
}
