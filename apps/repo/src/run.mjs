import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Each command leads a process group of its own, so that stopping it stops what it started.
 * @param {string[]} command
 * @param {{ quiet?: boolean, cwd?: string, env?: Record<string, string> }} [options] quiet: keep the output and give it back
 * @returns {Promise<{ code: number, output: string, stdout: string, stderr: string }>} output: both as they came, in an order that nobody can rely on
 */
export function run([file = 'node', ...args], { quiet = false, cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file === 'node' ? process.execPath : file, args, {
      cwd,
      detached: quiet,
      env: environment(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    running.add(child);
    let output = '';
    const said = { stdout: '', stderr: '' };
    const keep = (/** @type {'stdout' | 'stderr'} */ stream) => (/** @type {string} */ text) => {
      output += text;
      said[stream] += text;
    };
    // Decoded as a stream: a Chinese character may come in two pieces.
    child.stdout?.setEncoding('utf8').on('data', keep('stdout'));
    child.stderr?.setEncoding('utf8').on('data', keep('stderr'));
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output, ...said });
    });
  });
}

/** Stops all that runs when the user interrupts, then ends as shells expect. */
export function stopOnInterrupt() {
  for (const [signal, code] of /** @type {const} */ ([['SIGINT', 130], ['SIGTERM', 143]])) {
    process.once(signal, () => {
      for (const child of running) stop(child);
      process.exit(code);
    });
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function stop({ pid }) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Telemetry stays off; a build is remembered per Node, since it holds code compiled for it; an extra certificate file would cost every Node 20 process about 80 ms.
 * @param {Record<string, string>} more
 */
function environment(more) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FAZHI_BUILD_NODE: process.version, ...more };
  delete env['NODE_EXTRA_CA_CERTS'];
  return env;
}
