/** @import { Assessments } from '@fazhi/core' */
/** @import { NaiveTown } from './naive.mjs' */
import { assessAll } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { limitLoop } from './limit.mjs';
import { naiveScorer } from './naive.mjs';
import { compareScores } from './peers.mjs';
import { specOf } from './rules.mjs';
import { atLeast, atMost, median, ratioOf, timeOf } from './timing.mjs';
import { writtenTowns } from './written.mjs';

const SIZES = [1, 100, 1000, 10_000, 40_000];
const INDICATORS = Object.keys(township.indicators).length;

/** Many towns from columns, beside the best that JavaScript does and beside the usual way from objects; results are compared first. */
export function many() {
  const limit = limitLoop(township);
  const lines = SIZES.map((towns) => {
    const facts = randomFacts(township, towns);
    const ours = assessAll(township, facts);
    compareScores(ours.score, limit(facts).score, 'JS limit');
    const rounds = towns <= 1000 ? 41 : towns <= 10_000 ? 11 : 7;
    const times = Array.from({ length: rounds }, () => ({ ours: timeOf(() => assessAll(township, facts)), limit: timeOf(() => limit(facts)) }));
    const own = median(times.map((time) => time.ours));
    const ratio = median(times.map((time) => time.ours / time.limit));
    return [
      `  ${String(towns).padStart(6)} towns   ${own.toFixed(2).padStart(8)} ms   ${((own * 1e6) / towns / INDICATORS).toFixed(1).padStart(7)} ns an indicator   ${ratio.toFixed(2).padStart(6)} × JS limit ${atMost(ratio, 1.5)}`,
      `                 naive from objects ${besideNaive(towns)}`,
    ].join('\n');
  });
  return [`  ${INDICATORS} indicators, from columns, results compared before timing; medians, ratios taken round by round`, ...lines].join('\n');
}

/** The limit was measured before there were objects: a full heap slows whoever allocates. @param {number} towns */
function besideNaive(towns) {
  const facts = randomFacts(township, towns);
  const objects = writtenTowns(township, facts);
  const naive = naiveScorer(specOf(township, facts.year ?? 0));
  compareNaive(assessAll(township, facts), naive(objects));
  const rounds = towns <= 1000 ? 21 : towns <= 10_000 ? 5 : 3;
  const times = Array.from({ length: rounds }, () => ({ ours: timeOf(() => assessAll(township, facts)), naive: timeOf(() => naive(objects)) }));
  return atLeast(ratioOf(times.map((time) => time.naive), times.map((time) => time.ours)), 40);
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
