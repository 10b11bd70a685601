// npm test: runs every check, shows the output of those that fail, and counts. `npm test -- lint types` runs these two alone.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { root } from './root.mjs';
import { run, stopOnInterrupt } from './run.mjs';
import { schedule } from './schedule.mjs';
import { skippedIn } from './skipped.mjs';

stopOnInterrupt();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${checks.map((check) => check.name).join(', ')}.`);
  process.exit(2);
}
const chosen = checks
  .filter((check) => wanted.length === 0 || wanted.includes(check.name))
  .map((check) => ({ ...check, needs: (check.needs ?? []).filter((need) => wanted.length === 0 || wanted.includes(need)) }));

let passed = 0;
let failed = 0;

await schedule(chosen, Math.min(2, availableParallelism()), async (check) => {
  if (check.report !== undefined) rmSync(join(root, check.report), { force: true });
  const start = performance.now();
  const { code, output } = await run(check.command, { quiet: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = check.report === undefined ? { passed: 0, failed: 0, skipped: [] } : counted(join(root, check.report), output);
  passed += tests.passed + (code === 0 ? 1 : 0);
  failed += tests.failed + (code === 0 ? 0 : 1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s${check.report === undefined ? '' : `, ${tests.passed + tests.failed} tests`})`);
  for (const line of tests.skipped) console.log(`       ${line}`);
  if (code !== 0) console.log(output.trimEnd());
});

// Said each time, so that a short run is not taken for the long one.
if (wanted.length === 0) console.log('note   random cases and worlds are tried a tenth as often as by npm run test:long');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} file vitest's result; it is missing when vitest could not even start
 * @param {string} output what it printed
 */
function counted(file, output) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: [] };
  const report = /** @type {import('./skipped.mjs').Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped: skippedIn(report, output).lines };
}
