/** @import { Fact, Framework } from '@fazhi/core' */
import { chanceOf } from './chance.mjs';

const VILLAGES = 16;

/**
 * A random town of a framework, written as a submission: the same seed gives the same town on every machine. About three
 * quarters of everything is as it should be.
 * @param {Framework} framework
 * @param {number} seed
 */
export function townOf(framework, seed) {
  const chance = chanceOf(seed);
  /** @type {Record<string, unknown>} */
  const facts = { 'town.villages': VILLAGES };
  /** @type {Record<string, number>} */
  const counts = { 'town.villages': VILLAGES };
  for (const [id, fact] of Object.entries(framework.facts)) {
    if (id === 'town.villages') continue;
    const whole = fact.kind === 'count' && fact.partOf !== undefined ? counts[fullId(id, fact.partOf)] : undefined;
    const value = valueOf(fact, chance, whole);
    if (fact.kind === 'count' && typeof value === 'number') counts[id] = value;
    facts[id] = value;
  }
  return { town: `第${seed}镇`, year: 2025, facts };
}

/** @param {string} id @param {string} local */
function fullId(id, local) {
  return local.includes('.') ? local : `${id.slice(0, id.indexOf('.'))}.${local}`;
}

/** @param {Fact} fact @param {() => number} chance @param {number | undefined} whole */
function valueOf(fact, chance, whole) {
  const yes = () => chance() < 0.75;
  const upTo = (/** @type {number} */ most) => Math.floor(chance() * (most + 1));
  switch (fact.kind) {
    case 'count':
      return whole === undefined ? upTo(20) : yes() ? whole : upTo(whole);
    case 'number':
      return fact.percent === true ? 50 + upTo(50) : Math.min(fact.max ?? 60, upTo(60));
    case 'flag':
      return yes();
    case 'date':
      return `2026-0${1 + upTo(3)}-1${upTo(9)}`;
    case 'choice':
      return Object.keys(fact.options)[upTo(Object.keys(fact.options).length - 1)];
    case 'checklist':
      return Object.fromEntries(Object.keys(fact.items).map((item) => [item, yes()]));
    case 'villages':
      return Array.from({ length: VILLAGES }, () => (fact.each === 'flag' ? yes() : upTo(14)));
    case 'judgement':
      return { value: fact.from, reason: '一般' };
  }
}
