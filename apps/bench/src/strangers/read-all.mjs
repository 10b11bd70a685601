// Reads each file of a folder in a process of its own, in turn, as often as asked, and tells all of it as JSON. A small
// process between the benchmarks and the readers: a reader's peak may be counted from that of the process that starts it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ ms: number, mb: number, outcome: string }} Reading */

const [folder = '', rounds, ...names] = process.argv.slice(2);
const readOne = fileURLToPath(new URL('read-one.mjs', import.meta.url));
const readings = names.map(() => /** @type {Reading[]} */ ([]));
for (let round = 0; round < Number(rounds); round += 1) names.forEach((name, place) => readings[place]?.push(readingOf(name)));
console.log(JSON.stringify(readings));

/** @param {string} name @returns {Reading} */
function readingOf(name) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [readOne, join(folder, name)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout);
}
