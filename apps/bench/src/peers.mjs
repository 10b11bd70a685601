/** @import { FactsTable } from '@fazhi/core' */
/** @import { Spec } from './rules.mjs' */
import { assessAll } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { inDuckDb } from './peers/duckdb.mjs';
import { arePeersInstalled, howToInstall } from './peers/installed.mjs';
import { inJsonLogic } from './peers/json-logic.mjs';
import { inJsonRules } from './peers/json-rules.mjs';
import { inPolars } from './peers/polars.mjs';
import { specOf } from './rules.mjs';
import { atLeast, cpuOf, cpuUntil, median, ratioOf } from './timing.mjs';

/**
 * @typedef {{ low: ArrayLike<number>, high: ArrayLike<number> }} Scores
 * @typedef {{ run(): unknown, scores(): Scores | Promise<Scores> }} Opened
 * @typedef {{ name: string, open: (spec: Spec, facts: FactsTable) => Opened | Promise<Opened>, towns: number, rounds: number, bar?: number }} Peer
 */

/** @type {readonly Peer[]} */
const PEERS = [
  { name: 'DuckDB, one statement', open: inDuckDb, towns: 10_000, rounds: 9 },
  { name: 'DuckDB, one statement', open: inDuckDb, towns: 40_000, rounds: 9, bar: 2 },
  { name: 'polars, one plan', open: inPolars, towns: 10_000, rounds: 9 },
  { name: 'polars, one plan', open: inPolars, towns: 40_000, rounds: 9 },
  { name: 'json-logic-engine, built', open: inJsonLogic, towns: 1000, rounds: 5 },
  { name: 'json-rules-engine', open: inJsonRules, towns: 100, rounds: 3 },
];

const INDICATORS = Object.keys(township.indicators).length;
/** Ours runs so often in a round that it takes long enough to be measured. */
const LEAST_TOWNS = 40_000;

/** Other programs that score the same towns from the same facts in memory, by one thread; final scores are compared first. */
export async function peers() {
  if (!arePeersInstalled()) return howToInstall;
  const lines = [`  ${INDICATORS} indicators, facts in memory, one thread, final scores of all towns compared before timing; processor time, medians, ratios taken round by round`];
  for (const peer of PEERS) lines.push(await measured(peer));
  return lines.join('\n');
}

/** @param {Peer} peer */
async function measured({ name, open, towns, rounds, bar }) {
  const facts = randomFacts(township, towns);
  const opened = await open(specOf(township, facts.year ?? 0), facts);
  await opened.run();
  compareScores(assessAll(township, facts).score, await opened.scores(), name);
  const times = { ours: /** @type {number[]} */ ([]), peer: /** @type {number[]} */ ([]) };
  const often = Math.ceil(LEAST_TOWNS / towns);
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(cpuOf(() => Array.from({ length: often }, () => assessAll(township, facts).score.low[0])) / often);
    times.peer.push(await cpuUntil(opened.run));
  }
  const ratio = ratioOf(times.peer, times.ours);
  const each = (/** @type {readonly number[]} */ of) => ((median(of) * 1e6) / towns / INDICATORS).toFixed(1);
  return `  ${name.padEnd(26)} ${String(towns).padStart(6)} towns   ${each(times.peer).padStart(8)} ns an indicator (ours ${each(times.ours)})   ${bar === undefined ? `${ratio.toFixed(ratio < 10 ? 2 : 0)} × ours` : atLeast(ratio, bar)}`;
}

/** @param {Scores} ours @param {Scores} theirs @param {string} name */
export function compareScores(ours, theirs, name) {
  if (theirs.low.length !== ours.low.length) throw new Error(`${name}: ${theirs.low.length} towns instead of ${ours.low.length}`);
  for (let town = 0; town < ours.low.length; town += 1) {
    if (ours.low[town] === theirs.low[town] && ours.high[town] === theirs.high[town]) continue;
    throw new Error(`${name}: town ${town} has ${theirs.low[town]} to ${theirs.high[town]} instead of ${ours.low[town]} to ${ours.high[town]}`);
  }
}
