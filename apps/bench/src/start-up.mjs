import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './timing.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rounds = 20;
const allowed = 2.5;

/** Wall time of `fazhi score` on the real town against that of an empty Node. They take turns, so that a busy machine slows both. */
export function startUp() {
  const commands = { empty: ['-e', '0'], score: ['apps/cli/dist/fazhi.cjs', 'score', 'docs/examples/niutouya/submission.yaml'] };
  /** @type {{ empty: number[], score: number[] }} */
  const times = { empty: [], score: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(wall(commands.empty));
    times.score.push(wall(commands.score));
  }
  const empty = median(times.empty);
  const score = median(times.score);
  const ratio = score / empty;
  return [
    `  node -e 0    ${empty.toFixed(1)} ms`,
    `  fazhi score  ${score.toFixed(1)} ms`,
    `  ratio        ${ratio.toFixed(2)} (at most ${allowed})${ratio > allowed ? ' TOO SLOW' : ''}`,
  ].join('\n');
}

/** @param {string[]} args @returns milliseconds */
function wall(args) {
  // An extra certificate file would cost Node 20 more than all the rest.
  const env = { ...process.env };
  delete env['NODE_EXTRA_CA_CERTS'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return performance.now() - start;
}
