/** @import { Assessments } from '@fazhi/core' */
/** @import { NaiveTown } from './naive.mjs' */
import { assessAll } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts, withBounds } from './facts.mjs';
import { limitLoop } from './limit.mjs';
import { naiveScorer } from './naive.mjs';
import { compareScores } from './peers.mjs';
import { specOf } from './rules.mjs';
import { atMost, cpuOf, median, ratioOf } from './timing.mjs';
import { writtenTowns } from './written.mjs';

/** With fewer towns it is code being compiled that is measured. */
const SIZES = [10_000, 40_000];
/** One figure in so many is a bound; what they may cost is said of the last. */
const BOUNDS = [10_000, 200, 100];
const ROUNDS = 11;
const INDICATORS = Object.keys(township.indicators).length;

/** Many towns from columns, beside the best that JavaScript does and beside the usual way from objects; results are compared first. */
export function many() {
  const limit = limitLoop(township);
  const lines = SIZES.map((towns) => {
    const facts = randomFacts(township, towns);
    const run = () => assessAll(township, facts);
    compareScores(run().score, limit(facts).score, 'JS limit');
    const times = inTurns(run, () => limit(facts));
    const ratio = ratioOf(times.ours, times.other);
    return [
      `  ${String(towns).padStart(6)} towns   ${median(times.ours).toFixed(2).padStart(8)} ms   ${((median(times.ours) * 1e6) / towns / INDICATORS).toFixed(1).padStart(7)} ns an indicator   ${ratio.toFixed(2).padStart(6)} × JS limit ${atMost(ratio, 1.6)}`,
      `                 naive from objects ${besideNaive(towns).toFixed(1)} × ours`,
      ...BOUNDS.map((oneIn) => `                 one figure in ${String(oneIn).padStart(6)} a bound ${besideExact(towns, oneIn)}`),
    ].join('\n');
  });
  return [`  ${INDICATORS} indicators, from columns, results compared before timing; processor time, medians, ratios taken round by round`, ...lines].join('\n');
}

/** The limit was measured before there were objects: a full heap slows whoever allocates. @param {number} towns */
function besideNaive(towns) {
  const facts = randomFacts(township, towns);
  const objects = writtenTowns(township, facts);
  const naive = naiveScorer(specOf(township, facts.year ?? 0));
  compareNaive(assessAll(township, facts), naive(objects));
  const times = inTurns(() => assessAll(township, facts), () => naive(objects), 3);
  return ratioOf(times.other, times.ours);
}

/** @param {number} towns @param {number} oneIn */
function besideExact(towns, oneIn) {
  const exact = randomFacts(township, towns);
  const bounded = withBounds(township, exact, oneIn);
  const times = inTurns(() => assessAll(township, bounded), () => assessAll(township, exact));
  const ratio = ratioOf(times.ours, times.other);
  return `${ratio.toFixed(2)} × exact facts ${oneIn === BOUNDS.at(-1) ? atMost(ratio, 1.3) : ''}`;
}

/** @param {() => unknown} ours @param {() => unknown} other */
function inTurns(ours, other, rounds = ROUNDS) {
  const times = Array.from({ length: rounds }, () => ({ ours: cpuOf(ours), other: cpuOf(other) }));
  return { ours: times.map((time) => time.ours), other: times.map((time) => time.other) };
}

/** @param {Assessments} ours @param {readonly NaiveTown[]} naive */
export function compareNaive({ framework, score, grades }, naive) {
  compareScores(score, { low: naive.map(({ low }) => low), high: naive.map(({ high }) => high) }, 'naive');
  naive.forEach(({ grade }, town) => {
    const [best, worst] = [grades.best[town], grades.worst[town]];
    const own = best === worst ? framework.grades[best ?? 0]?.id : undefined;
    if (own !== grade) throw new Error(`naive: town ${town} has grade ${grade} instead of ${own}`);
  });
}
