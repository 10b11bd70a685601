// node with-naive.mjs spec.json format input output: papaparse or JSON.parse, objects, the naive scorer; writes town, low, high.
/** @import { Fact } from '@fazhi/core' */
/** @import { Spec } from '../rules.mjs' */
/** @import { Written, WrittenTown } from '../written.mjs' */
import { readFileSync, writeFileSync } from 'node:fs';
import { naiveScorer } from '../naive.mjs';
import { loadPeer } from '../peers/installed.mjs';

const [specFile = '', format = '', input = '', output = ''] = process.argv.slice(2);
/** @type {Spec} */
const spec = JSON.parse(readFileSync(specFile, 'utf8'));
const results = naiveScorer(spec)(format === 'csv' ? fromCsv() : fromJsonLines());
writeFileSync(output, ['town,low,high', ...results.map(({ town, low, high }) => `${town},${low},${high}`), ''].join('\n'));

/** @returns {WrittenTown[]} */
function fromJsonLines() {
  return readFileSync(input, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** @returns {WrittenTown[]} */
function fromCsv() {
  /** @type {{ parse(text: string, options: Record<string, boolean>): { data: Record<string, string>[] } }} */
  const papa = loadPeer('papaparse');
  const { data } = papa.parse(readFileSync(input, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map((row) => ({ town: row['town'] ?? '', year: Number(row['year']), facts: factsOf(row) }));
}

/** @param {Record<string, string>} row */
function factsOf(row) {
  /** @type {Record<string, Written>} */
  const facts = {};
  for (const [id, fact] of Object.entries(spec.facts)) {
    const cell = row[id];
    if (cell !== undefined && cell !== '') facts[id] = valueOf(fact, cell);
  }
  return facts;
}

/** @param {Fact} fact @param {string} cell @returns {Written} */
function valueOf(fact, cell) {
  switch (fact.kind) {
    case 'count':
    case 'number':
      return Number(cell);
    case 'flag':
      return cell === '是';
    case 'checklist': {
      const done = cell.split(';');
      return Object.fromEntries(Object.keys(fact.items).map((item) => [item, done.includes(item)]));
    }
    default:
      return cell;
  }
}
