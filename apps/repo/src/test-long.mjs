// npm run test:long: every property and every random world as often as they are meant to be tried, once before a release; hours on a small machine.
// `npm run test:long -- --project core` tries one package, as vitest takes it.
import { run, stopOnInterrupt } from './run.mjs';
import { tool } from './root.mjs';

stopOnInterrupt();

/** How often each sort of test tries in the long run; `npm test` tries a tenth or less. A value that is set already counts. */
const often = {
  // Properties: cases of each.
  FAZHI_RUNS: '10000',
  // Forms written and read back.
  FAZHI_FORMS: '2000',
  // Frameworks and towns held against the exact oracle.
  FAZHI_WORLDS: '1500',
  // Towns with a target, and what their plan promises.
  FAZHI_TOWNS: '5000',
  // Two years of a town, and what the difference is made of.
  FAZHI_PAIRS: '2000',
};

const env = Object.fromEntries(Object.entries(often).map(([name, times]) => [name, process.env[name] ?? times]));
const started = new Date();
console.log(`${started.toISOString()}: ${Object.entries(env).map(([name, times]) => `${name}=${times}`).join(' ')}`);
const { code } = await run(['node', tool('vitest/vitest.mjs'), 'run', '--coverage.enabled=false', ...process.argv.slice(2)], { env });
const minutes = ((Date.now() - started.getTime()) / 60_000).toFixed(0);
console.log(`${new Date().toISOString()}: ${code === 0 ? 'passed' : 'FAILED'} after ${minutes} minutes`);
process.exitCode = code;
