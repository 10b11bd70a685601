/** @import { FactsTable } from '@fazhi/core' */
/** @import { Spec } from '../rules.mjs' */
import { polars, scoringPlan } from './polars-plan.mjs';

/**
 * polars with the facts in a frame in memory, one thread; `run` carries out one plan, made once.
 * @param {Spec} spec @param {FactsTable} facts
 */
export function inPolars(spec, facts) {
  // Read when the library is loaded.
  process.env['POLARS_MAX_THREADS'] = '1';
  const pl = polars();
  const columns = Object.entries(facts.facts).map(([id, { low, state }]) => [id, pl.Series(id, Array.from(low, (figure, town) => (state[town] === 1 ? figure : null)), pl.Float64)]);
  const frame = pl.DataFrame({ town: facts.towns.map((_, town) => town), ...Object.fromEntries(columns) });
  const plan = scoringPlan(spec, frame.lazy());
  let results = plan.collectSync();
  return {
    run: () => {
      results = plan.collectSync();
    },
    scores: () => ({ low: results.getColumn('low').toArray().map(Number), high: results.getColumn('high').toArray().map(Number) }),
  };
}
