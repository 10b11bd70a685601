/** @import { Submission } from '@fazhi/core' */
import { assess, assessAll, messageOf, readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { compareNaive } from './many.mjs';
import { naiveScorer } from './naive.mjs';
import { specOf } from './rules.mjs';
import { atMost, median, ratioOf, cpuOf } from './timing.mjs';
import { writtenTowns } from './written.mjs';

const ROUNDS = 41;
/** Different towns in turn, so that none is remembered. */
const TOWNS = 50;

/** One town as a submission: its total with a status for every indicator, facts checked, from an object and from JSON text; and its whole assessment. */
export function oneTown() {
  const facts = randomFacts(township, TOWNS);
  const written = writtenTowns(township, facts);
  compareNaive(assessAll(township, written.map(checked)), naiveScorer(specOf(township, facts.year ?? 0))(written));
  const texts = written.map((town) => JSON.stringify(town));
  const submissions = written.map(checked);
  const total = (/** @type {Submission} */ submission) => assessAll(township, [submission]).total;
  const runs = {
    parsed: () => texts.map((text) => JSON.parse(text)),
    whole: () => submissions.map((submission) => assess(township, submission)),
    scored: () => submissions.map(total),
    fromObject: () => written.map((town) => total(checked(town))),
    fromText: () => texts.map((text) => total(checked(JSON.parse(text)))),
  };
  const times = Array.from({ length: ROUNDS }, () => ({ parsed: cpuOf(runs.parsed), whole: cpuOf(runs.whole), scored: cpuOf(runs.scored), fromObject: cpuOf(runs.fromObject), fromText: cpuOf(runs.fromText) }));
  const all = (/** @type {keyof typeof runs} */ name) => times.map((time) => time[name]);
  const each = (/** @type {keyof typeof runs} */ name) => `${((median(all(name)) * 1000) / TOWNS).toFixed(1).padStart(8)} µs`;
  const ratio = ratioOf(all('fromText'), all('parsed'));
  return [
    `  ${Object.keys(township.indicators).length} indicators, ${((texts[0]?.length ?? 0) / 1000).toFixed(1)} kB of JSON; figures are of one town`,
    `  JSON.parse of the text alone          ${each('parsed')}`,
    `  facts checked before                  ${each('scored')}`,
    `  checked, from an object               ${each('fromObject')}`,
    `  checked, from JSON text               ${each('fromText')}   ${ratio.toFixed(1)} × JSON.parse ${atMost(ratio, 3)}`,
    `  with reasons and traces, checked before ${each('whole')}`,
  ].join('\n');
}

/** @param {unknown} town */
function checked(town) {
  const { submission, issues } = readSubmission(township, town);
  if (submission === undefined) throw new Error(issues.map((each) => messageOf(each).en).join('\n'));
  return submission;
}
