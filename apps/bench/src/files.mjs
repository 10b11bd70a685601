import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { township } from '@fazhi/framework-township';
import { relation, toParquet } from './files/duckdb-relation.mjs';
import { writeTables } from './files/write.mjs';
import { compareScores } from './peers.mjs';
import { connection } from './peers/duckdb.mjs';
import { arePeersInstalled, howToInstall } from './peers/installed.mjs';
import { quoted, scoringStatement } from './peers/sql.mjs';
import { specOf } from './rules.mjs';
import { atMost, median, ratioOf } from './timing.mjs';

/**
 * @typedef {import('./files/duckdb-relation.mjs').Format} Format
 * @typedef {{ wall: number, user: number, system: number, mb: number, setUpUser: number }} Usage seconds and megabytes
 * @typedef {{ name: string, args: string[], bar?: number | undefined }} Program
 */

const YEAR = 2025;
const cli = fileURLToPath(new URL('../../cli/dist/fazhi.cjs', import.meta.url));
const withDuckDb = fileURLToPath(new URL('files/with-duckdb.mjs', import.meta.url));
const withPolars = fileURLToPath(new URL('files/with-polars.mjs', import.meta.url));
const withNaive = fileURLToPath(new URL('files/with-naive.mjs', import.meta.url));

/** Most that ours may take of DuckDB's processor time; a large table of CSV is read by blocks. @type {Readonly<Record<Format, number>>} */
const BARS = { csv: 1.5, jsonl: 1.15, parquet: 2 };
const LARGE_CSV = 1;

/** From a file of 40,000 towns to a file of results, whole processes. */
export const files = () => fromFiles(40_000, 3, ['csv', 'jsonl', 'parquet']);

/** The same for 400,000 towns, for peak memory; JSON Lines of so many would be 3 GB. */
export const filesLarge = () => fromFiles(400_000, 1, ['csv', 'parquet']);

/** @param {number} towns @param {number} rounds @param {readonly Format[]} formats */
async function fromFiles(towns, rounds, formats) {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
  try {
    const spec = specOf(township, YEAR);
    writeFileSync(join(folder, 'spec.json'), JSON.stringify(spec));
    writeTables(township, towns, { csv: join(folder, 't.csv'), ...(formats.includes('jsonl') ? { jsonl: join(folder, 't.jsonl') } : {}) });
    const hasPeers = arePeersInstalled();
    if (hasPeers) await (await connection()).run(toParquet(spec, join(folder, 't.csv'), join(folder, 't.parquet')));
    const lines = formats.filter((format) => hasPeers || format !== 'parquet').flatMap((format) => measured(folder, format, rounds, hasPeers ? peersFor(folder, format, towns) : []));
    return [`  ${towns} towns, whole processes, results of all compared; medians of ${rounds}`, ...lines, ...(hasPeers ? [] : [howToInstall])].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder @param {Format} format @param {number} towns @returns {Program[]} */
function peersFor(folder, format, towns) {
  const [input, statement] = [join(folder, `t.${format}`), join(folder, `${format}.sql`)];
  const spec = specOf(township, YEAR);
  writeFileSync(statement, `COPY (SELECT town, low, high FROM (${scoringStatement(spec, relation(spec, format, input))})) TO ${quoted(join(folder, 'DuckDB.csv'))} (HEADER)`);
  const given = [join(folder, 'spec.json'), format, input];
  const naive = { name: format === 'csv' ? 'papaparse + naive' : 'JSON.parse + naive', args: [withNaive, ...given, join(folder, 'naive.csv')] };
  return [
    { name: 'DuckDB', args: [withDuckDb, statement], bar: format === 'csv' && towns > 100_000 ? LARGE_CSV : BARS[format] },
    // Its scan of JSON infers types and takes 188 fields out of a struct one by one, some 50 s: no peer.
    ...(format === 'jsonl' ? [] : [{ name: 'polars', args: [withPolars, ...given, join(folder, 'polars.csv')] }]),
    // Objects of so many towns do not fit into a JavaScript heap.
    ...(format === 'parquet' || towns > 100_000 ? [] : [naive]),
  ];
}

/** @param {string} folder @param {Format} format @param {number} rounds @param {readonly Program[]} peers */
function measured(folder, format, rounds, peers) {
  const input = join(folder, `t.${format}`);
  const programs = [{ name: 'fazhi', args: [cli, 'score', '--batch', input, '-o', join(folder, 'fazhi.csv'), '--force', '-q'] }, ...peers];
  const usages = programs.map(() => /** @type {Usage[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) programs.forEach(({ args }, place) => usages[place]?.push(usageOf(args, folder)));
  const own = scoresIn(join(folder, 'fazhi.csv'), 3, 100);
  for (const { name } of peers) compareScores(own, scoresIn(join(folder, `${name.split(' ').at(-1)}.csv`), 1, 1), `${name} from ${format}`);
  const [ours = []] = usages;
  const rows = programs.map(({ name, bar }, place) => row(name, usages[place] ?? [], ours, bar));
  return [`  ${format}, ${(statSync(input).size / 1e6).toFixed(0)} MB`, ...rows];
}

/** @param {string} name @param {readonly Usage[]} usages @param {readonly Usage[]} ours @param {number | undefined} bar */
function row(name, usages, ours, bar) {
  const of = (/** @type {keyof Usage} */ figure) => median(usages.map((each) => each[figure]));
  // What a peer needs to set itself up could be kept from run to run, so it does not count against it.
  const cpu = (/** @type {Usage} */ each) => each.user + each.system - each.setUpUser;
  const figures = `    ${name.padEnd(20)} processor ${median(usages.map(cpu)).toFixed(2).padStart(6)} s   wall ${of('wall').toFixed(2).padStart(6)} s   peak ${of('mb').toFixed(0).padStart(5)} MB`;
  if (usages === ours) return figures;
  const ratio = ratioOf(ours.map(cpu), usages.map(cpu));
  const setUp = of('setUpUser') === 0 ? '' : ` without ${of('setUpUser').toFixed(1)} s to make its plan`;
  return `${figures}   ours ÷ its${setUp} ${ratio.toFixed(2)} ${bar === undefined ? '' : atMost(ratio, bar)}`;
}

/** @param {readonly string[]} args @param {string} folder @returns {Usage} */
function usageOf(args, folder) {
  const usage = join(folder, 'usage.json');
  const env = { ...process.env, BENCH_USAGE: usage };
  // An extra certificate file would cost Node 20 time; how many threads polars may use is for comparisons in memory.
  for (const name of ['NODE_EXTRA_CA_CERTS', 'POLARS_MAX_THREADS']) Reflect.deleteProperty(env, name);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', new URL('files/usage.mjs', import.meta.url).href, ...args], { env, encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) };
}

/** Final scores in hundredths from a CSV file. @param {string} path @param {number} column of the lower end @param {number} times */
function scoresIn(path, column, times) {
  const rows = readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
  const all = (/** @type {number} */ place) => rows.map((cells) => Math.round(Number(cells[place]) * times));
  return { low: all(column), high: all(column + 1) };
}
