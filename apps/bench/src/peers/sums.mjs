/** @import { FactsTable } from '@fazhi/core' */
/** @import { Source, Spec } from '../rules.mjs' */

export const OPEN = -1;
export const ABSENT = -2;

/** From the points of every indicator, as a rule engine says them, to the final score's interval. @param {Spec} spec */
export function summing({ rules, frame: { total, bonus, deductions } }) {
  return (/** @type {readonly number[]} */ points) => {
    const sums = { areas: { low: 0, high: 0, absent: 0 }, bonus: { low: 0, high: 0, absent: 0 }, deductions: { low: 0, high: 0, absent: 0 } };
    rules.forEach(({ group, full, isRescaled }, n) => {
      const sum = group === 'bonus' ? sums.bonus : group === 'deductions' ? sums.deductions : sums.areas;
      const units = points[n] ?? OPEN;
      if (units >= 0) sum.low += units;
      if (units >= 0) sum.high += units;
      else if (units === OPEN || !isRescaled) sum.high += full;
      else sum.absent += full;
    });
    const base = total - sums.areas.absent;
    const scaled = (/** @type {number} */ units) => Math.floor((2 * total * units + base) / (2 * base));
    return {
      low: Math.max(0, scaled(sums.areas.low) + Math.min(bonus, sums.bonus.low) - Math.min(deductions, sums.deductions.high)),
      high: Math.max(0, scaled(sums.areas.high) + Math.min(bonus, sums.bonus.high) - Math.min(deductions, sums.deductions.low)),
    };
  };
}

/** Facts that a column stands on. @param {Source | null | undefined} source */
export function factsOf(source) {
  return !source ? [] : [source.fact, ...(source.minus === undefined ? [] : [source.minus])];
}

/** Each town as an object of numbers by fact, null where nothing is reported. @param {FactsTable} table @returns {Record<string, number | null>[]} */
export function townObjects({ towns, facts }) {
  const columns = Object.entries(facts);
  return towns.map((_, town) => Object.fromEntries(columns.map(([id, { low, state }]) => [id, state[town] === 1 ? (low[town] ?? null) : null])));
}
