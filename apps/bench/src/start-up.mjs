import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './timing.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const rounds = 9;
/** Processes a round: the shell tells their processor time no finer than a few of them take. */
const processes = 10;
const allowed = 2.7;

/** Processor time of `fazhi score` on the real town against that of an empty Node, in turns. */
export function startUp() {
  const commands = { empty: ['-e', '0'], score: ['apps/cli/dist/fazhi.cjs', 'score', 'docs/examples/niutouya/submission.yaml'] };
  /** @type {{ empty: number[], score: number[] }} */
  const times = { empty: [], score: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(cpu(commands.empty));
    times.score.push(cpu(commands.score));
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

/** @param {string[]} args @returns milliseconds a process */
function cpu(args) {
  // An extra certificate file would cost Node 20 more than all the rest.
  const env = { ...process.env };
  delete env['NODE_EXTRA_CA_CERTS'];
  const script = `for ((i = 0; i < ${processes}; i++)); do "$@" > /dev/null || exit 1; done; times`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  // The second line is of the shell's children: user and system, 0m1.234s each.
  const seconds = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return (seconds.reduce((sum, each) => sum + each, 0) * 1000) / processes;
}
