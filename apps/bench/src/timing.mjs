/**
 * Processor time of this whole process in ms, other threads and the system's share included: what else the machine does counts
 * for little in it.
 * @param {() => unknown} run
 */
export function cpuOf(run) {
  const start = process.cpuUsage();
  run();
  return since(start);
}

/** The same of what goes on after it has answered. @param {() => unknown} run answers with a promise */
export async function cpuUntil(run) {
  const start = process.cpuUsage();
  await run();
  return since(start);
}

/** @param {NodeJS.CpuUsage} start */
function since(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Median of the ratios round by round: both sides of a round ran on an equally busy machine. @param {readonly number[]} above @param {readonly number[]} below */
export function ratioOf(above, below) {
  return median(above.map((value, round) => value / (below[round] ?? NaN)));
}

/** @param {number} ratio @param {number} bar */
export function atLeast(ratio, bar) {
  return `${ratio.toFixed(2)} × ours (bar: at least ${bar}, ${ratio >= bar ? 'met' : 'NOT met'})`;
}

/** @param {number} ratio @param {number} bar */
export function atMost(ratio, bar) {
  return `(bar: at most ${bar}, ${ratio <= bar ? 'met' : 'NOT met'})`;
}
