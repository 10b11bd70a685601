/** @import { Framework } from '@fazhi/core' */

/**
 * What one town brings to the draws: points earned and applicable of each indicator (whole hundredths, the second pair where
 * what does not arise counts as earned), and what comes on top whatever the weights.
 * @typedef {{ earned: number, applicable: number, earnedOrAbsent: number, applicableOrAbsent: number }} Points
 * @typedef {{ points: Points[], outside: number }} DrawnTown
 */

/** Draws that share one way of treating what does not arise. */
const LANES = 4;

/**
 * Ranks under drawn weights the usual way: `map`, `reduce` and `sort` in every draw, ranks and pairs counted. From the same
 * chance as ours, so that mean ranks are the same.
 * @param {Framework} framework @param {readonly DrawnTown[]} towns @param {{ draws: number, seed: number, spread: number }} options
 * @returns {{ meanRank: number, above: number[] }[]}
 */
export function naiveDraws(framework, towns, { draws, seed, spread }) {
  const next = chanceFrom(seed);
  const total = Math.round(framework.total * 100);
  const isVaried = towns.some(({ points }) => points.some(({ applicable, applicableOrAbsent }) => applicable !== applicableOrAbsent));
  const counted = towns.map(() => ({ ranks: 0, above: towns.map(() => 0) }));
  for (let draw = 0; draw < draws; draw += LANES) {
    const absentCounts = isVaried && (draw / LANES) % 2 === 1;
    for (let lane = 0; lane < LANES && draw + lane < draws; lane += 1) {
      const factors = (towns[0]?.points ?? []).map(() => 1 - spread + 2 * spread * next());
      const scores = towns.map(({ points, outside }) => {
        const earned = points.reduce((sum, each, place) => sum + (absentCounts ? each.earnedOrAbsent : each.earned) * (factors[place] ?? 0), 0);
        const base = points.reduce((sum, each, place) => sum + (absentCounts ? each.applicableOrAbsent : each.applicable) * (factors[place] ?? 0), 0);
        return Math.floor(Math.max(0, total * (earned / base) + outside) + 0.5);
      });
      const sorted = [...scores].sort((a, b) => b - a);
      counted.forEach((town, place) => {
        const score = scores[place] ?? 0;
        town.ranks += sorted.indexOf(score) + 1;
        scores.forEach((other, at) => {
          if (score > other) town.above[at] = (town.above[at] ?? 0) + 1;
        });
      });
    }
  }
  return counted.map(({ ranks, above }) => ({ meanRank: ranks / draws, above }));
}

/** xoshiro128** from a splitmix32 of the seed, from 0 to below 1. @param {number} seed */
function chanceFrom(seed) {
  let [a, b, c, d] = [1, 2, 3, 4].map((place) => mixed(seed + Math.imul(place, 0x9e3779b9)));
  const turned = (/** @type {number} */ bits, /** @type {number} */ by) => (bits << by) | (bits >>> (32 - by));
  return () => {
    const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = [a, b, c, d];
    const out = Math.imul(turned(Math.imul(s1, 5), 7), 9) >>> 0;
    const [third, last] = [s2 ^ s0, s3 ^ s1];
    [a, b, c, d] = [s0 ^ last, s1 ^ third, third ^ (s1 << 9), turned(last, 11)];
    return out / 4_294_967_296;
  };
}

/** @param {number} count */
function mixed(count) {
  let bits = count | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}
