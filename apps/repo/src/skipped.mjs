/** A test's result in the JSON of vitest, as far as it is read. @typedef {{ status: string, fullName: string }} Result */
/** @typedef {{ numPassedTests?: number, numFailedTests?: number, testResults?: { name: string, assertionResults: Result[] }[] }} Report */

const SKIPPED = new Set(['skipped', 'pending', 'todo', 'disabled']);

/**
 * What a run left out, so that nobody takes it for passed: how many tests of which file, and why. Tests that skip themselves print a line
 * `skipped: …` with the reason; where none did, that is said.
 * @param {Report} report of vitest
 * @param {string} output what the run printed
 * @returns {{ count: number, lines: string[] }}
 */
export function skippedIn(report, output) {
  const files = (report.testResults ?? []).map(({ name, assertionResults }) => ({ name, count: assertionResults.filter(({ status }) => SKIPPED.has(status)).length })).filter(({ count }) => count > 0);
  const count = files.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return { count, lines: [] };
  const reasons = [...new Set(output.match(/^skipped: .*$/gm) ?? ['skipped: no test said why'])];
  return { count, lines: [...files.map(({ name, count: inFile }) => `${inFile} skipped in ${name.replaceAll('\\', '/').replace(/^.*\/((?:apps|packages)\/)/, '$1')}`), ...reasons] };
}
