/** @import { Fact, FactColumn, FactsTable, Framework } from '@fazhi/core' */
import { chanceOf } from './chance.mjs';

const VILLAGES = 16;
const KNOWN = 1;
/** Days since 1970 of the last days of 2025 and some months after. */
const FIRST_DAY = 20_454;

/**
 * Facts of many random towns as columns: the same seed gives the same towns on every machine. About three quarters of
 * everything is as it should be, one cell in fifty is not reported.
 * @param {Framework} framework
 * @param {number} towns
 * @param {number} [seed]
 * @returns {FactsTable}
 */
export function randomFacts(framework, towns, seed = 1) {
  const chance = chanceOf(seed);
  /** @type {Record<string, FactColumn>} */
  const facts = {};
  for (const [id, fact] of Object.entries(framework.facts)) facts[id] = columnOf(id, fact, facts, towns, chance);
  return { towns: Array.from({ length: towns }, (_, town) => `第${town + 1}镇`), year: 2025, facts };
}

/**
 * The same facts with one figure in so many a bound: 200 and more, as clerks write 200余. Only counts and numbers have bounds.
 * @param {Framework} framework @param {FactsTable} table @param {number} oneIn @returns {FactsTable}
 */
export function withBounds(framework, table, oneIn) {
  let figure = 0;
  const facts = Object.entries(table.facts).map(([id, column]) => {
    const { kind } = framework.facts[id] ?? {};
    if (kind !== 'count' && kind !== 'number') return [id, column];
    const high = column.low.map((low, town) => (column.state[town] === KNOWN && (figure += 1) % oneIn === 0 ? Infinity : low));
    return [id, high.includes(Infinity) ? { ...column, high } : column];
  });
  return { ...table, facts: Object.fromEntries(facts) };
}

/** @param {string} id @param {Fact} fact @param {Record<string, FactColumn>} before @param {number} towns @param {() => number} chance */
function columnOf(id, fact, before, towns, chance) {
  const low = new Float64Array(towns);
  const state = new Uint8Array(towns);
  const whole = fact.kind === 'count' && fact.partOf !== undefined ? before[fullId(id, fact.partOf)] : undefined;
  for (let town = 0; town < towns; town += 1) {
    const isReported = chance() >= 0.02 || id === 'town.villages';
    const figure = id === 'town.villages' ? VILLAGES : figureOf(fact, whole?.low[town], chance);
    // A part of what nobody reported is not reported either.
    if (!isReported || (whole !== undefined && whole.state[town] !== KNOWN)) continue;
    low[town] = figure;
    state[town] = KNOWN;
  }
  return { low, high: low, state };
}

/** @param {string} id @param {string} local */
function fullId(id, local) {
  return local.includes('.') ? local : `${id.slice(0, id.indexOf('.'))}.${local}`;
}

/** @param {Fact} fact @param {number | undefined} whole @param {() => number} chance */
function figureOf(fact, whole, chance) {
  const isGood = chance() < 0.75;
  const upTo = (/** @type {number} */ most) => Math.floor(chance() * (most + 1));
  switch (fact.kind) {
    case 'count':
      return whole === undefined ? upTo(20) : isGood ? whole : upTo(whole);
    case 'number':
      return (fact.percent === true ? 50 + upTo(50) : Math.min(fact.max ?? 60, upTo(60))) * 10 ** (fact.decimals ?? 2);
    case 'flag':
      return isGood ? 1 : 0;
    case 'date':
      return FIRST_DAY + upTo(120);
    case 'choice':
      return upTo(Object.keys(fact.options).length - 1);
    case 'checklist':
      return Object.keys(fact.items).reduce((mask, _, bit) => (chance() < 0.75 ? mask | (1 << bit) : mask), 0);
    case 'villages':
      return isGood ? VILLAGES : upTo(VILLAGES);
    case 'judgement':
      return fact.from * 100;
  }
}
