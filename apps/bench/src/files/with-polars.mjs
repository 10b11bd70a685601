// node with-polars.mjs spec.json format input output: reads a file, scores by a plan, writes town, low, high.
/** @import { Fact } from '@fazhi/core' */
/** @import { Expression } from '../peers/polars-plan.mjs' */
/** @import { Spec } from '../rules.mjs' */
import { readFileSync } from 'node:fs';
import { polars, scoringPlan } from '../peers/polars-plan.mjs';

const [specFile = '', format = '', input = '', output = ''] = process.argv.slice(2);
/** @type {Spec} */
const spec = JSON.parse(readFileSync(specFile, 'utf8'));
const pl = polars();
const isTyped = format === 'parquet';
const columns = Object.entries(spec.facts).map(([id, fact]) => numberOf(fact, pl.col(id)).cast(pl.Float64).alias(id));
// In two steps, so that no use of a fact repeats how it is read.
const facts = source().select([pl.col('town'), ...columns]).collectSync();
// Its expressions are costly to make in JavaScript; how long that takes is told apart from the rest.
const start = { wall: performance.now(), cpu: process.cpuUsage() };
const plan = scoringPlan(spec, facts.lazy());
performance.measure('set-up', { start: start.wall, detail: process.cpuUsage(start.cpu).user / 1e6 });
plan.select([pl.col('town'), pl.col('low').cast(pl.Int32), pl.col('high').cast(pl.Int32)]).collectSync().writeCSV(output);

function source() {
  if (format === 'parquet') return pl.scanParquet(input);
  const types = Object.entries(spec.facts).map(([id, fact]) => [id, ['count', 'number'].includes(fact.kind) || (fact.kind === 'villages' && fact.each === 'flag') ? pl.Float64 : pl.Utf8]);
  return pl.scanCSV(input, { schema: { town: pl.Utf8, year: pl.Int32, ...Object.fromEntries(types) }, missingUtf8IsEmptyString: false });
}

/** @param {Fact} fact @param {Expression} column @returns {Expression} */
function numberOf(fact, column) {
  switch (fact.kind) {
    case 'flag':
      return format === 'csv' ? column.eq(pl.lit('是')) : column;
    case 'number':
      return column.mul(10 ** (fact.decimals ?? 2)).round(0);
    case 'date':
      return (isTyped ? column : column.str.strptime(pl.Date, '%Y-%m-%d')).cast(pl.Int32);
    case 'checklist':
      return Object.keys(fact.items)
        .map((item, bit) => pl.concatString([pl.lit(';'), column, pl.lit(';')], '', false).str.contains(pl.lit(`;${item};`), true).cast(pl.Float64).mul(1 << bit))
        .reduce((sum, each) => sum.add(each));
    case 'villages':
      return fact.each === 'flag' ? column : column.str.replace('个村', '');
    default:
      return column;
  }
}
