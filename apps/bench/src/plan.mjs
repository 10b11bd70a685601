import { assess, cheapestPlan, messageOf, readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { median, cpuOf } from './timing.mjs';
import { townOf } from './towns.mjs';

const TOWNS = 200;

/** The cheapest plan of random towns on the whole township framework, beside scoring the same town once. */
export function plan() {
  const towns = Array.from({ length: TOWNS }, (_, seed) => submissionOf(seed));
  /** @type {Record<string, number>} */
  const states = {};
  /** @type {number[]} */
  const planned = [];
  /** @type {number[]} */
  const scored = [];
  for (const submission of towns) {
    scored.push(cpuOf(() => assess(township, submission)));
    const score = assess(township, submission).score?.low ?? 0;
    planned.push(
      cpuOf(() => {
        // Half of what is missing.
        const { state } = cheapestPlan(township, submission, { target: { score: Math.ceil((score + 100) / 2) } });
        states[state] = (states[state] ?? 0) + 1;
      }),
    );
  }
  const ratio = (median(planned) / median(scored)).toFixed(0);
  return [
    `  ${TOWNS} random towns, ${Object.keys(township.indicators).length} indicators; target half of the missing points: ${Object.entries(states).map(([state, count]) => `${count} ${state}`).join(', ')}`,
    `  cheapest plan with alternatives   median ${median(planned).toFixed(1)} ms   worst ${Math.max(...planned).toFixed(1)} ms   ${ratio} times scoring the town once (${median(scored).toFixed(2)} ms)`,
  ].join('\n');
}

/** @param {number} seed */
function submissionOf(seed) {
  const { submission, issues } = readSubmission(township, townOf(township, seed));
  if (submission === undefined) throw new Error(issues.map((each) => messageOf(each).en).join('\n'));
  return submission;
}
