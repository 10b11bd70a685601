// Freezes what one build reads and writes: `node apps/repo/src/freeze.mjs <built checkout> <version>` fills frozen/<version>, where the
// sources written by hand (schemes, submissions, plugin, reports) stand already. Run once for a version; frozen.test.ts then holds every later one to it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { frozenTables } from './frozen-tables.mjs';
import { here } from './root.mjs';
import { run } from './run.mjs';

const [checkout = '', version = ''] = process.argv.slice(2);
const folder = resolve(here, '../frozen', version);
const program = resolve(checkout, 'apps/cli/bin/fazhi.cjs');

/** @param {string[]} argv */
async function fazhi(argv) {
  const { code, stdout, stderr } = await run(['node', program, ...argv], { quiet: true, cwd: folder });
  if (code !== 0) throw new Error(`fazhi ${argv.join(' ')} ends with ${code}:\n${stderr}`);
  return stdout;
}

const scheme = (/** @type {string} */ name) => ['-s', `schemes/${name}.yaml`];
const plugin = (/** @type {string} */ ending) => ['--plugin', `./plugin/index.${ending}`];
const everyRule = scheme('every-rule');
const inDistrict = scheme('linxi');

for (const made of ['tables', 'forms', 'results', 'pages']) {
  rmSync(join(folder, made), { recursive: true, force: true });
  mkdirSync(join(folder, made));
}
for (const [name, bytes] of Object.entries(await frozenTables(folder))) writeFileSync(join(folder, 'tables', name), bytes);

await fazhi(['init', '-f', 'xlsx', '-o', 'forms/empty.xlsx']);
await fazhi(['init', '-f', 'xlsx', '--from', 'submissions/full-town.yaml', '-o', 'forms/full-town.xlsx']);
await fazhi(['init', '-f', 'xlsx', '--from', 'submissions/niutouya.yaml', '-o', 'forms/niutouya.xlsx', '--lang', 'en']);
await fazhi(['init', '-f', 'xlsx', '--from', 'submissions/every-rule.yaml', ...everyRule, '-o', 'forms/villages.xlsx']);
await fazhi(['score', 'submissions/full-town.yaml', '-f', 'json', '-o', 'results/score.json']);
await fazhi(['score', 'submissions/full-town.yaml', '-f', 'csv', '-o', 'results/score.csv']);
await fazhi(['score', 'submissions/niutouya.yaml', '-f', 'xlsx', '-o', 'results/score.xlsx']);
await fazhi(['compare', 'submissions/district', ...inDistrict, '-f', 'json', '-o', 'results/compare.json']);
await fazhi(['compare', 'submissions/district', ...inDistrict, '-f', 'xlsx', '-o', 'results/compare.xlsx']);
await fazhi(['report', 'submissions/niutouya.yaml', '-f', 'html', '-o', 'pages/town.html']);
await fazhi(['report', 'submissions/full-town.yaml', '-f', 'docx', '-o', 'reports/full-town.docx', '--force']);
await fazhi(['report', 'submissions/full-town.yaml', '-f', 'docx', '--document', 'letter', '-o', 'pages/letter.docx']);

const single = [
  ...['niutouya', 'full-town', 'all-not-applicable'].map((name) => [`submissions/${name}.yaml`]),
  ['submissions/full-town.yaml', '--values', 'best'],
  ['submissions/full-town.json'],
  ['submissions/niutouya.gb18030.yaml'],
  ['submissions/full-town.yaml', ...scheme('without-decisions')],
  ['submissions/full-town.haibin.yaml', ...scheme('haibin')],
  ['submissions/every-rule.yaml', ...everyRule],
  ['submissions/every-rule.yaml', ...everyRule, '--values', 'best'],
  ['submissions/with-plugin.yaml', ...scheme('with-plugin'), ...plugin('mjs')],
  ['submissions/with-plugin.yaml', ...scheme('with-plugin'), ...plugin('cjs')],
  ...['nanjiao', 'liutang', 'songhe', 'niutouya', 'qingquanping'].map((name) => [`submissions/district/${name}.yaml`, ...inDistrict]),
  ['submissions/nanjiao-2024.yaml', ...inDistrict],
  ['forms/full-town.xlsx'],
  ['forms/niutouya.xlsx'],
  ['forms/villages.xlsx', ...everyRule],
];
const tables = ['csv', 'gb18030.csv', 'tsv', 'jsonl', 'parquet'].map((ending) => ['--batch', `tables/district.${ending}`, ...inDistrict]);

const points = [];
for (const argv of [...single, ...tables].map((rest) => ['score', ...rest])) points.push({ argv, towns: await townsOf(argv) });
const extracts = [];
for (const report of ['01-qinghe.txt', '02-shanqian.txt', '03-xinqiao.txt', 'full-town.docx']) {
  const argv = ['extract', `reports/${report}`, '-f', 'json'];
  extracts.push({ argv, digest: digestOf(await fazhi(argv)) });
}
const digest = JSON.parse(await fazhi(['score', 'submissions/niutouya.yaml', '-f', 'json'])).framework.digest;
writeFileSync(join(folder, 'points.json'), `${JSON.stringify({ township: digest, points, extracts }, null, 1)}\n`);

/** @param {string[]} argv */
async function townsOf(argv) {
  if (argv[1] === '--batch') {
    await fazhi([...argv, '-o', 'batch.jsonl']);
    const lines = readFileSync(join(folder, 'batch.jsonl'), 'utf8').trim().split('\n');
    rmSync(join(folder, 'batch.jsonl'));
    return lines.map((line) => JSON.parse(line)).map((row) => ({ town: row.town, earned: row.earned, open: row.open, lost: row.lost, low: row['score.low'], high: row['score.high'] }));
  }
  const { town, total, score } = JSON.parse(await fazhi([...argv, '-f', 'json']));
  return [{ town, earned: total.earned, open: total.open, lost: total.lost, low: score.low, high: score.high }];
}

/** @param {string} text */
function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
