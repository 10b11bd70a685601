/** @import { Fact, FactsTable, Framework } from '@fazhi/core' */
import { appendFileSync, writeFileSync } from 'node:fs';
import { randomFacts } from '../facts.mjs';

const KNOWN = 1;
const TOWNS_IN_PIECE = 20_000;

/**
 * Writes random towns as CSV and, where asked, as JSON Lines, as a district's table holds them: the same towns in both. Piece by piece, so
 * that any number fits.
 * @param {Framework} framework @param {number} towns @param {{ csv: string, jsonl?: string }} paths
 */
export function writeTables(framework, towns, { csv, jsonl }) {
  const ids = Object.keys(framework.facts);
  writeFileSync(csv, `${['town', 'year', ...ids].join()}\n`);
  if (jsonl !== undefined) writeFileSync(jsonl, '');
  for (let from = 0; from < towns; from += TOWNS_IN_PIECE) {
    const facts = randomFacts(framework, Math.min(TOWNS_IN_PIECE, towns - from), from + 1);
    const rows = facts.towns.map((_, town) => ({ town: `第${from + town + 1}镇`, year: facts.year ?? 0, cells: cellsOf(framework, facts, town) }));
    appendFileSync(csv, rows.map(({ town, year, cells }) => `${town},${year},${cells.map(inCsv).join()}\n`).join(''));
    if (jsonl !== undefined) appendFileSync(jsonl, rows.map(({ town, year, cells }) => `${JSON.stringify({ town, year, facts: Object.fromEntries(cells.map((cell, place) => [ids[place], cell])) })}\n`).join(''));
  }
}

/** @typedef {string | number | boolean | Record<string, boolean> | undefined} Cell */

/** @param {Framework} framework @param {FactsTable} table @param {number} town @returns {Cell[]} */
function cellsOf(framework, { facts }, town) {
  return Object.entries(framework.facts).map(([id, fact]) => (facts[id]?.state[town] === KNOWN ? cellOf(fact, facts[id].low[town] ?? 0) : undefined));
}

/** @param {Fact} fact @param {number} figure as a column holds it @returns {Cell} */
function cellOf(fact, figure) {
  switch (fact.kind) {
    case 'flag':
      return figure === 1;
    case 'date':
      return new Date(figure * 86_400_000).toISOString().slice(0, 10);
    case 'number':
      return figure / 10 ** (fact.decimals ?? 2);
    case 'choice':
      return Object.keys(fact.options)[figure];
    case 'checklist':
      return Object.fromEntries(Object.keys(fact.items).map((item, bit) => [item, (figure & (1 << bit)) !== 0]));
    case 'villages':
      return fact.each === 'flag' ? figure : `${figure}个村`;
    case 'count':
    case 'judgement':
      return figure;
  }
}

/** @param {Cell} cell */
function inCsv(cell) {
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell !== 'object') return cell ?? '';
  return Object.keys(cell).filter((item) => cell[item] === true).join(';') || '无';
}
