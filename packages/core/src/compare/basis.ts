import { addUp, type Standing } from '../standing.js';
import type { CommonBasis } from './comparison.js';
import { isDecided, type IndicatorColumn } from './columns.js';
import { levelOf, type Yardstick } from './level.js';

/**
 * The common basis: indicators that apply to every counted town and are wholly known for each. Towns left out would empty it,
 * so they do not shape it, but what they have on it is shown.
 *
 * @param counted - for each town whether it is counted.
 */
export function commonBasis(columns: readonly IndicatorColumn[], counted: readonly boolean[], yardstick: Yardstick): CommonBasis {
  const towns = counted.filter(Boolean).length;
  const shared = columns.filter((column) => towns > 0 && counted.every((counts, town) => !counts || isDecided(column, town)));
  const sums = counted.map((_, town) => addUp(shared.map(({ standings }) => standings[town] as Standing)));
  return { indicators: shared.map(({ id }) => id), towns, ...levelOf(sums, yardstick, counted) };
}
