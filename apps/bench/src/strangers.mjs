import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './strangers/documents.mjs';
import { limits } from './strangers/limits.mjs';
import { workbooks } from './strangers/workbooks.mjs';
import { median } from './timing.mjs';

/** @typedef {{ ms: number, mb: number, outcome: string }} Reading */

const ROUNDS = 3;
const MOST_MS = 500;
const MOST_MB = 64;
const readOne = fileURLToPath(new URL('strangers/read-one.mjs', import.meta.url));
const cli = fileURLToPath(new URL('../../cli/dist/fazhi.cjs', import.meta.url));
const example = fileURLToPath(new URL('../../../docs/examples/niutouya/submission.yaml', import.meta.url));

/** Time and memory to refuse or read files from strangers, ordinary and made to do harm, each in a process of its own. */
export async function strangers() {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
  try {
    const names = await written(folder);
    const readings = readingsOf(folder, names);
    return summary(names.map((name, place) => row(name, statSync(join(folder, name)).size, readings[place] ?? [])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes the files and answers with their names. @param {string} folder */
async function written(folder) {
  const files = { ...workbooks(() => filledForm(folder)), ...documents, ...limits };
  for (const [name, make] of Object.entries(files)) writeFileSync(join(folder, name), await make());
  return Object.keys(files);
}

/** The form of the real town as it would hand it in. @param {string} folder */
function filledForm(folder) {
  const path = join(folder, 'form.xlsx');
  execFileSync(process.execPath, [cli, 'init', '--format', 'xlsx', '--from', example, '-o', path, '-q']);
  return readFileSync(path);
}

/** Of each file in their order, a process each time. @param {string} folder @param {readonly string[]} names @returns {Reading[][]} */
function readingsOf(folder, names) {
  const env = { ...process.env };
  // An extra certificate file would cost Node 20 time and memory.
  delete env['NODE_EXTRA_CA_CERTS'];
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => JSON.parse(execFileSync(process.execPath, [readOne, join(folder, name)], { env, encoding: 'utf8' }))));
  return names.map((_, place) => rounds.map((readings) => readings[place]));
}

/** @param {string} name @param {number} size @param {readonly Reading[]} readings */
function row(name, size, readings) {
  const outcomes = new Set(readings.map(({ outcome }) => outcome));
  if (outcomes.size !== 1) throw new Error(`${name} is not the same each time: ${[...outcomes].join(', ')}`);
  return { name, size, ms: median(readings.map(({ ms }) => ms)), mb: median(readings.map(({ mb }) => mb)), outcome: [...outcomes].join('') };
}

/** @param {readonly ReturnType<typeof row>[]} rows */
function summary(rows) {
  const over = rows.filter(({ ms, mb }) => ms > MOST_MS || mb > MOST_MB).map(({ name }) => name);
  return [
    `  to read each file from disk and then refuse or read it; peak memory above that of the process with the reader loaded; medians of ${ROUNDS}`,
    ...rows.map(({ name, size, ms, mb, outcome }) => `  ${`${name} (${kilobytes(size)} kB)`.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms ${mb.toFixed(0).padStart(4)} MB   ${outcome}`),
    `  bar: at most ${MOST_MS} ms and ${MOST_MB} MB, ${over.length === 0 ? 'met' : `NOT met by ${over.join(', ')}`}`,
  ].join('\n');
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return bytes < 1000 ? '<1' : (bytes / 1000).toFixed(0);
}
