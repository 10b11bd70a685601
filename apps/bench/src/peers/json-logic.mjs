/** @import { Affine, FactsTable } from '@fazhi/core' */
/** @import { Rule, Spec } from '../rules.mjs' */
import { loadPeer } from './installed.mjs';
import { ABSENT, OPEN, factsOf, summing, townObjects } from './sums.mjs';

/**
 * What is used of json-logic-engine.
 * @typedef {{ addMethod(name: string, method: (values: number[]) => number, options?: Record<string, unknown>): void, build(logic: unknown): (data: unknown) => number }} LogicEngine
 */

/**
 * json-logic-engine: a built expression for each indicator; a plain loop adds the points up.
 * @param {Spec} spec @param {FactsTable} facts
 */
export function inJsonLogic(spec, facts) {
  /** @type {{ LogicEngine: new () => LogicEngine }} */
  const { LogicEngine } = loadPeer('json-logic-engine');
  const engine = new LogicEngine();
  engine.addMethod('floor', ([value]) => Math.floor(value ?? NaN), { deterministic: true });
  const built = spec.rules.map((rule) => engine.build(logicOf(rule, spec)));
  const sum = summing(spec);
  const towns = townObjects(facts).map(nested);
  let results = towns.map(() => ({ low: 0, high: 0 }));
  return {
    run: () => {
      results = towns.map((town) => sum(built.map((points) => points(town))));
    },
    scores: () => ({ low: results.map(({ low }) => low), high: results.map(({ high }) => high) }),
  };
}

/** Its names are paths. @param {Record<string, number | null>} town */
function nested(town) {
  /** @type {Record<string, Record<string, number | null>>} */
  const plugins = {};
  for (const [id, value] of Object.entries(town)) {
    const dot = id.indexOf('.');
    (plugins[id.slice(0, dot)] ??= {})[id.slice(dot + 1)] = value;
  }
  return plugins;
}

/** @param {Rule} rule @param {Spec} spec */
function logicOf({ when, columns, points }, { sources }) {
  // Constants are worked out when it is built, and what is no number is thrown.
  if (columns.some((column) => !sources[column])) return OPEN;
  const figure = (/** @type {number} */ column) => figureOf(sources[column]);
  const unknown = (/** @type {number} */ column) => factsOf(sources[column]).map((fact) => ({ '===': [{ var: fact }, null] }));
  /** @type {unknown[]} */
  const cases = when === undefined ? [] : [{ or: unknown(when.column) }, OPEN, { '<': [figure(when.column), when.value] }, ABSENT];
  cases.push({ or: columns.flatMap(unknown) }, OPEN);
  if (points.op === 'lookup') return { if: [...cases, { get: [{ preserve: points.table }, figure(points.column)] }] };
  const [above, below] = [points.above, points.below].map((sum) => sumOf(sum, figure));
  if (points.below.terms.length > 0) cases.push({ '<=': [below, 0] }, ABSENT);
  if (points.op === 'steps') return { if: [...cases, ...points.edges.flatMap(({ n, d, units }) => [{ '>=': [{ '*': [above, d] }, { '*': [below, n] }] }, units]), points.otherwise] };
  const { a, b, c, least, most } = points;
  const line = { '/': [{ '+': [{ '*': [a, above] }, { '*': [b, below] }] }, { '*': [c, below] }] };
  return { if: [...cases, { floor: [{ min: [most, { max: [least, line] }] }] }] };
}

/** @param {Affine} sum @param {(column: number) => unknown} figure */
function sumOf({ terms, plus }, figure) {
  return { '+': [...terms.map(({ column, times }) => (times === 1 ? figure(column) : { '*': [times, figure(column)] })), plus] };
}

/** @param {Spec['sources'][number] | undefined} source @returns {unknown} */
function figureOf(source) {
  if (!source) return null;
  return { '-': [{ var: source.fact }, ...(source.minus === undefined ? [] : [{ var: source.minus }]), source.less] };
}
