/** @import { Fact, FactsTable, Framework } from '@fazhi/core' */
import { columnsFor } from './limit-columns.mjs';

const VILLAGES = 16;
const KNOWN = 1;

/**
 * One town as a submission writes it: facts as an object by full id, what is not reported left out.
 * @typedef {boolean | number | string | (boolean | number)[] | Record<string, boolean>} Written
 * @typedef {{ town: string, year: number, facts: Record<string, Written> }} WrittenTown
 */

/**
 * The towns of a table as submissions, or as objects for a table, which says of villages how many there are.
 * @param {Framework} framework @param {FactsTable} table @param {'each village' | 'number of villages'} [villages] @returns {WrittenTown[]}
 */
export function writtenTowns(framework, table, villages = 'each village') {
  const needed = new Map(columnsFor(framework).columns.flatMap((column) => (column.from === 'villages' ? [[column.fact, column.atLeast]] : [])));
  const columns = Object.entries(framework.facts).map(([id, fact]) => ({ id, fact, column: table.facts[id] }));
  return table.towns.map((name, town) => {
    /** @type {Record<string, Written>} */
    const facts = {};
    for (const { id, fact, column } of columns) if (column?.state[town] === KNOWN) facts[id] = fact.kind === 'villages' && villages === 'number of villages' ? `${column.low[town] ?? 0}个村` : writtenOf(fact, column.low[town] ?? 0, needed.get(id) ?? 1);
    return { town: name, year: table.year ?? 0, facts };
  });
}

/** @param {Fact} fact @param {number} figure as a column holds it @param {number} needed @returns {Written} */
function writtenOf(fact, figure, needed) {
  switch (fact.kind) {
    case 'flag':
      return figure === 1;
    case 'date':
      return new Date(figure * 86_400_000).toISOString().slice(0, 10);
    case 'number':
      return figure / 10 ** (fact.decimals ?? 2);
    case 'choice':
      return Object.keys(fact.options)[figure] ?? '';
    case 'checklist':
      return Object.fromEntries(Object.keys(fact.items).map((item, bit) => [item, (figure & (1 << bit)) !== 0]));
    case 'villages':
      return Array.from({ length: VILLAGES }, (_, village) => (fact.each === 'flag' ? village < figure : village < figure ? needed : 0));
    case 'count':
    case 'judgement':
      return figure;
  }
}
