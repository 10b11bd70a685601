/** @import { Affine, FactsTable, Framework } from '@fazhi/core' */
import { columnsFor, unitsOf } from './limit-columns.mjs';

/**
 * How it is usually written: an object for each town, a function for each indicator, `map` and `reduce`. The same final scores
 * for exact figures.
 * @param {Framework} framework
 */
export function naiveScorer(framework) {
  const { programs } = columnsFor(framework);
  const total = Math.round(framework.total * 100);
  const groups = [...framework.areas.map(({ id }) => id), 'bonus', 'deductions'];
  return (/** @type {readonly (readonly (number | null)[])[]} */ towns) =>
    towns.map((town) => {
      const scored = programs.map((program) => scoreOf(program, town));
      const byGroup = groups.map((group) =>
        scored
          .filter((each) => each.group === group)
          .reduce((sum, each) => ({ low: sum.low + each.low, high: sum.high + each.high, absent: sum.absent + each.absent }), { low: 0, high: 0, absent: 0 }),
      );
      const [bonus, deductions] = byGroup.slice(-2).map((sum, place) => {
        const cap = (place === 0 ? framework.bonus : framework.deductions).cap * 100;
        return { low: Math.min(cap, sum.low), high: Math.min(cap, sum.high) };
      });
      const all = byGroup.slice(0, -2).reduce((sum, each) => ({ low: sum.low + each.low, high: sum.high + each.high, absent: sum.absent + each.absent }));
      const scale = (/** @type {number} */ units) => Math.floor((2 * total * units + (total - all.absent)) / (2 * (total - all.absent)));
      return {
        low: Math.max(0, scale(all.low) + (bonus?.low ?? 0) - (deductions?.high ?? 0)),
        high: Math.max(0, scale(all.high) + (bonus?.high ?? 0) - (deductions?.low ?? 0)),
      };
    });
}

/** Each town as the figures of its columns, null where nothing is reported. @param {Framework} framework @param {FactsTable} facts */
export function naiveTowns(framework, facts) {
  const { columns } = columnsFor(framework).table(facts);
  return facts.towns.map((_, town) => columns.map(({ low, state }) => (state[town] === 1 ? (low[town] ?? null) : null)));
}

/** @param {ReturnType<typeof columnsFor>['programs'][number]} program @param {readonly (number | null)[]} town */
function scoreOf({ indicator, lowered, columns, when }, town) {
  const group = indicator.part === 'area' ? indicator.area : indicator.part;
  const full = Math.round(indicator.points * 100);
  const absent = indicator.policy === 'rescale' ? { group, low: 0, high: 0, absent: full } : { group, low: 0, high: full, absent: 0 };
  const open = { group, low: 0, high: full, absent: 0 };
  const condition = when === undefined ? undefined : town[when.column];
  if (when !== undefined && condition === null) return open;
  if (when !== undefined && (condition ?? 0) < when.value) return absent;
  if (columns.some((column) => town[column] === null)) return open;
  if (lowered.op === 'peers') throw new Error('not for rules that compare towns');
  if (lowered.op === 'lookup') return exactly(group, unitsOf(lowered.table[town[lowered.column] ?? 0]));
  const above = sumOf(lowered.x.above, town);
  const below = sumOf(lowered.x.below, town);
  if (below <= 0) return absent;
  if (lowered.op === 'steps') return exactly(group, unitsOf(lowered.edges.find(({ x }) => above * Number(x.d) >= Number(x.n) * below)?.y ?? lowered.below));
  const [from, to] = lowered.knots;
  if (to === undefined) return exactly(group, unitsOf(from.y));
  const [x0, x1, y0, y1] = [from.x, to.x, from.y, to.y].map(({ n, d }) => Number(n) / Number(d));
  const x = Math.min(Math.max(above / below, x0 ?? 0), x1 ?? 0);
  // A half that floats put just below is lifted: points have at most a few thousand hundredths.
  return exactly(group, Math.floor(((y0 ?? 0) + (((y1 ?? 0) - (y0 ?? 0)) * (x - (x0 ?? 0))) / ((x1 ?? 0) - (x0 ?? 0))) * 100 + 0.5 + 1e-9));
}

/** @param {string} group @param {number} units */
function exactly(group, units) {
  return { group, low: units, high: units, absent: 0 };
}

/** @param {Affine} sum @param {readonly (number | null)[]} town */
function sumOf({ terms, plus }, town) {
  return terms.reduce((sum, { column, times }) => sum + times * (town[column] ?? 0), plus);
}
