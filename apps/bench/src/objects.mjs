import { assessAll, messageOf, readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { compareNaive } from './many.mjs';
import { naiveScorer } from './naive.mjs';
import { townSchema } from './peers/zod.mjs';
import { arePeersInstalled, howToInstall } from './peers/installed.mjs';
import { specOf } from './rules.mjs';
import { atLeast, median, ratioOf, timeOf } from './timing.mjs';
import { writtenTowns } from './written.mjs';

const SIZES = [1000, 10_000];


/** From one object a town: facts that were checked before, and facts that are checked on both sides, ours as a submission is read, naive by zod. */
export function objects() {
  return SIZES.flatMap((towns) => measured(towns)).join('\n');
}

/** @param {number} towns */
function measured(towns) {
  const facts = randomFacts(township, towns);
  const written = writtenTowns(township, facts);
  const naive = naiveScorer(specOf(township, facts.year ?? 0));
  const submissions = written.map(submissionOf);
  compareNaive(assessAll(township, submissions), naive(written));
  const scored = inTurns(() => assessAll(township, submissions), () => naive(written));
  const lines = [line(towns, 'checked before', scored, 2)];
  if (!arePeersInstalled()) return [...lines, howToInstall];
  const schema = townSchema(township);
  const checked = inTurns(
    () => assessAll(township, written.map(submissionOf)),
    () => naive(written.map((town) => schema.parse(town))),
  );
  return [...lines, line(towns, 'checked on both sides', checked, 10)];
}

/** @param {import('./written.mjs').WrittenTown} town */
function submissionOf(town) {
  const { submission, issues } = readSubmission(township, town);
  if (submission === undefined) throw new Error(issues.map((each) => messageOf(each).en).join('\n'));
  return submission;
}

/** @param {() => unknown} ours @param {() => unknown} naive */
function inTurns(ours, naive) {
  const times = Array.from({ length: 3 }, () => ({ ours: timeOf(ours), naive: timeOf(naive) }));
  return { ours: times.map((time) => time.ours), naive: times.map((time) => time.naive) };
}

/** @param {number} towns @param {string} what @param {{ ours: number[], naive: number[] }} times @param {number} bar */
function line(towns, what, { ours, naive }, bar) {
  const each = (/** @type {number[]} */ of) => `${((median(of) * 1000) / towns).toFixed(1)} µs a town`;
  return `  ${String(towns).padStart(6)} towns, ${what.padEnd(21)}   ours ${each(ours)}, naive ${each(naive)}   naive ${atLeast(ratioOf(naive, ours), bar)}`;
}
