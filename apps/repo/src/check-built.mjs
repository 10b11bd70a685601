// The built program says what its sources say: bundling, escaping and code compiled ahead change nothing. Runs where TypeScript is understood.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { township } from '@fazhi/framework-township';
import { main } from '../../cli/src/main.js';
import { systemIo } from '../../cli/src/system.js';
import { root } from './root.mjs';
import { run, stopOnInterrupt } from './run.mjs';

stopOnInterrupt();

const bad = readdirSync(join(root, 'docs/examples/bad')).map((name) => `docs/examples/bad/${name}`);
const towns = ['niutouya', 'full-town', 'all-not-applicable'].map((name) => `docs/examples/${name}/submission.yaml`);
const calls = [
  ...bad.map((file) => ['validate', file]),
  ...towns.flatMap((file) => [['score', file], ['score', file, '-f', 'json', '--values', 'best'], ['explain', file, '-f', 'md', '--lang', 'en']]),
  ['score', 'docs/examples/full-town/submission.yaml', '--framework', 'docs/examples/scheme/haibin-2025.yaml', '-f', 'csv'],
  ...towns.flatMap((file) => [['shortfalls', file], ['shortfalls', file, '-f', 'csv'], ['plan', file], ['plan', file, '--target', '90', '-f', 'json'], ['check', file, '-f', 'md', '--lang', 'en']]),
  ['simulate', 'docs/examples/full-town/submission.yaml', '--set', 'enforcement.certified=17'],
  ['follow-up', 'docs/examples/full-town/submission.yaml', 'docs/examples/full-town/submission.yaml', '--as-of', '2026-12-31'],
  ['compare', 'docs/examples/district'],
  ['compare', 'docs/examples/district', '--rank', '--authority', '县委依法治县办通知', '--robustness', '200', '--seed', '7', '-f', 'json'],
  ['compare', 'docs/examples/district', '--rank'],
  ['diff', 'docs/examples/district-last-year/nanjiao.yaml', 'docs/examples/district/nanjiao.yaml', '-s', 'docs/examples/district/scheme.yaml'],
  ['init'],
  ['handbook'],
  ['--help'],
];

process.chdir(root);
let different = 0;
for (const argv of calls) {
  const built = await run(['node', 'apps/cli/dist/fazhi.cjs', ...argv], { quiet: true });
  const { code, stdout, stderr } = await fromSource(argv);
  const isSame = built.stdout === stdout && built.stderr === stderr;
  if (built.code === code && isSame) continue;
  different += 1;
  console.error(`fazhi ${argv.join(' ')} ends with ${built.code} built and ${code} from source; what it prints is ${isSame ? 'the same' : 'different'}`);
}
console.log(`${calls.length} calls compared`);
process.exitCode = different === 0 ? 0 : 1;

/** @param {string[]} argv */
async function fromSource(argv) {
  const said = { stdout: '', stderr: '' };
  const sink = (/** @type {'stdout' | 'stderr'} */ stream) => ({ isTTY: false, write: async (/** @type {string} */ text) => void (said[stream] += text) });
  const io = { ...systemIo(new AbortController().signal, (specifier) => import(specifier)), env: {}, stdout: sink('stdout'), stderr: sink('stderr') };
  return { code: await main(argv, io, async () => [township]), ...said };
}
