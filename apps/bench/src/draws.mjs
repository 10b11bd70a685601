/** @import { Assessments } from '@fazhi/core' */
/** @import { DrawnTown } from './naive-draws.mjs' */
import { assessAll, compare } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { naiveDraws } from './naive-draws.mjs';
import { atMost, median, ratioOf, cpuOf } from './timing.mjs';

const TOWNS = 100;
const DRAWS = 10_000;
const ROUNDS = 5;
const SEED = 1;
const WEIGHTS = 25;

/** Ranks under 10,000 drawn weights: all of `compare` with its draws, beside a loop with `map`, `reduce` and `sort`; mean ranks are compared first. */
export function draws() {
  const results = assessAll(township, randomFacts(township, TOWNS));
  const towns = drawnTowns(results);
  const options = { rank: { authority: 'bench' }, minKnown: 0 };
  const ours = () => compare(results, { ...options, robustness: { draws: DRAWS, seed: SEED, weights: WEIGHTS } });
  const naive = () => naiveDraws(township, towns, { draws: DRAWS, seed: SEED, spread: WEIGHTS / 100 });
  const places = ours().groups[0]?.robustness?.places ?? [];
  const usual = naive();
  if (places.length !== TOWNS) throw new Error(`${places.length} towns were drawn for instead of ${TOWNS}`);
  for (const { town, meanRank } of places) {
    const own = usual[results.towns.indexOf(town)]?.meanRank ?? NaN;
    // Ours is rounded to hundredths.
    if (!(Math.abs(own - meanRank) <= 0.0051)) throw new Error(`${town} has mean rank ${meanRank} instead of ${own}`);
  }
  const times = Array.from({ length: ROUNDS }, () => ({ ours: cpuOf(ours), without: cpuOf(() => compare(results, options)), naive: cpuOf(naive) }));
  const all = (/** @type {'ours' | 'without' | 'naive'} */ name) => times.map((time) => time[name]);
  const ratio = ratioOf(all('ours'), all('naive'));
  const each = (/** @type {'ours' | 'naive'} */ name) => `${median(all(name)).toFixed(0)} ms, ${((median(all(name)) * 1000) / DRAWS).toFixed(1)} µs a draw`;
  return [
    `  ${DRAWS} draws × ${TOWNS} towns × ${towns[0]?.points.length} indicators, ranks and pairs counted, mean ranks compared before timing`,
    `  ours ${each('ours')} (of it ${median(all('without')).toFixed(0)} ms the comparison itself)   naive ${each('naive')}`,
    `  ours ${ratio.toFixed(2)} × naive ${atMost(ratio, 0.33)}`,
  ].join('\n');
}

/** Where something does not arise the framework takes it out of the base. @param {Assessments} results @returns {DrawnTown[]} */
function drawnTowns(results) {
  const indicators = township.areas.flatMap(({ id }) => Object.values(township.indicators).filter(({ part, area }) => part === 'area' && area === id));
  const columns = indicators.map(({ id }) => results.indicator(id));
  return results.towns.map((_, town) => {
    const points = columns.map(({ earned, open, lost, notApplicable }) => {
      const [got, left, absent] = [earned[town] ?? 0, (open[town] ?? 0) + (lost[town] ?? 0), notApplicable[town] ?? 0];
      return { earned: got, applicable: got + left, earnedOrAbsent: got + absent, applicableOrAbsent: got + left + absent };
    });
    return { points, outside: (results.bonus.low[town] ?? 0) - (results.deductions.high[town] ?? 0) };
  });
}
