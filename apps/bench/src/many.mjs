import { assessAll } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { limitLoop } from './limit.mjs';
import { naiveScorer, naiveTowns } from './naive.mjs';

const SIZES = [1, 100, 1000, 10_000, 40_000];
const INDICATORS = Object.keys(township.indicators).length;

/** Many towns from columns, beside the best that JavaScript does and beside the usual way; results are compared first. */
export function many() {
  const limit = limitLoop(township);
  const naive = naiveScorer(township);
  const lines = SIZES.map((towns) => {
    const facts = randomFacts(township, towns);
    const objects = naiveTowns(township, facts);
    const ours = assessAll(township, facts);
    const best = limit(facts);
    const usual = naive(objects);
    for (let town = 0; town < towns; town += 1) {
      const [low, high] = [ours.score.low[town], ours.score.high[town]];
      if (low !== best.score.low[town] || high !== best.score.high[town]) throw new Error(`not the same as the limit: town ${town} of ${towns}`);
      if (low !== usual[town]?.low || high !== usual[town]?.high) throw new Error(`not the same as the usual way: town ${town} of ${towns}`);
    }
    const rounds = towns <= 1000 ? 41 : 11;
    const times = Array.from({ length: rounds }, () => ({ ours: timeOf(() => assessAll(township, facts)), limit: timeOf(() => limit(facts)), naive: timeOf(() => naive(objects)) }));
    const own = median(times.map((time) => time.ours));
    const ratio = (/** @type {(time: (typeof times)[number]) => number} */ of) => median(times.map(of));
    return `  ${String(towns).padStart(6)} towns   ${own.toFixed(2).padStart(8)} ms   ${((own * 1e6) / towns / INDICATORS).toFixed(1).padStart(7)} ns an indicator   ${ratio((time) => time.ours / time.limit).toFixed(2).padStart(6)} × JS limit   naive ${ratio((time) => time.naive / time.ours).toFixed(1).padStart(5)} × ours`;
  });
  return [`  ${INDICATORS} indicators, from columns, results compared before timing; medians, ratios taken round by round`, ...lines].join('\n');
}

/** Wall time in ms. @param {() => void} run */
function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
