/** @import { Written, WrittenTown } from './written.mjs' */
import { assessAll, messageOf, readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { readObjects } from '@fazhi/tables';
import { randomFacts } from './facts.mjs';
import { compareNaive } from './many.mjs';
import { naiveScorer } from './naive.mjs';
import { townSchema } from './peers/zod.mjs';
import { arePeersInstalled, howToInstall } from './peers/installed.mjs';
import { specOf } from './rules.mjs';
import { atLeast, median, ratioOf, cpuOf } from './timing.mjs';
import { writtenTowns } from './written.mjs';

const SIZES = [1000, 10_000];

/** From one object a town: facts that were checked before, facts that ours checks and naive takes on trust, and facts that both check, naive by zod. */
export function objects() {
  return SIZES.flatMap((towns) => measured(towns)).join('\n');
}

/** @param {number} towns */
function measured(towns) {
  const facts = randomFacts(township, towns);
  const naive = naiveScorer(specOf(township, facts.year ?? 0));
  const submissions = writtenTowns(township, facts).map(submissionOf);
  const written = writtenTowns(township, facts, 'number of villages');
  const nested = written.map(byPlugin);
  compareNaive(assessAll(township, submissions), naive(written));
  compareNaive(assessAll(township, tableFrom(nested)), naive(written));
  const lines = [
    line(towns, 'submissions checked before', inTurns(towns, () => assessAll(township, submissions), () => naive(written)), 2),
    line(towns, 'checked by ours alone', inTurns(towns, () => assessAll(township, tableFrom(nested)), () => naive(written)), 2),
  ];
  if (!arePeersInstalled()) return [...lines, howToInstall];
  const schema = townSchema(township);
  const checked = inTurns(towns, () => assessAll(township, tableFrom(nested)), () => naive(written.map((town) => schema.parse(town))));
  return [...lines, line(towns, 'checked on both sides', checked, 10)];
}

/** Facts as submissions have them, an object for each plugin; naive reads them by full id. @param {WrittenTown} town */
function byPlugin({ facts, ...town }) {
  /** @type {Record<string, Record<string, Written>>} */
  const nested = {};
  for (const [id, value] of Object.entries(facts)) {
    const dot = id.indexOf('.');
    (nested[id.slice(0, dot)] ??= {})[id.slice(dot + 1)] = value;
  }
  return { ...town, facts: nested };
}

/** @param {readonly unknown[]} towns */
function tableFrom(towns) {
  const { table, issues } = readObjects(township, towns);
  if (table === undefined) throw new Error(issues.map((each) => messageOf(each).en).join('\n'));
  return table;
}

/** @param {WrittenTown} town */
function submissionOf(town) {
  const { submission, issues } = readSubmission(township, town);
  if (submission === undefined) throw new Error(issues.map((each) => messageOf(each).en).join('\n'));
  return submission;
}

/** @param {number} towns @param {() => unknown} ours @param {() => unknown} naive */
function inTurns(towns, ours, naive) {
  const times = Array.from({ length: towns <= 1000 ? 21 : 5 }, () => ({ ours: cpuOf(ours), naive: cpuOf(naive) }));
  return { ours: times.map((time) => time.ours), naive: times.map((time) => time.naive) };
}

/** @param {number} towns @param {string} what @param {{ ours: number[], naive: number[] }} times @param {number} bar */
function line(towns, what, { ours, naive }, bar) {
  const each = (/** @type {number[]} */ of) => `${((median(of) * 1000) / towns).toFixed(1)} µs a town`;
  return `  ${String(towns).padStart(6)} towns, ${what.padEnd(26)}   ours ${each(ours)}, naive ${each(naive)}   naive ${atLeast(ratioOf(naive, ours), bar)}`;
}
