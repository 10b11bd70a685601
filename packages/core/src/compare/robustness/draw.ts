import { rowScores, sumRows } from './block.js';
import { LANES, type DrawInput, type Setting } from './draw-input.js';
import { countOrder, orderCounts, type OrderCounts } from './order.js';
import { drawFactors, stateOf } from './random.js';

/**
 * Scores all towns again and again, each time with other weights, and counts who comes out above whom.
 *
 *   seed ─► factors ─► Σ factor × earned ÷ Σ factor × applicable ─► × scale, + shift, cap, rounded as published ─► order ─► counts
 *
 * The same input gives the same counts on every machine: only additions, products and quotients are used, in one order.
 */
export function drawOrders(input: DrawInput): OrderCounts {
  const { towns, indicators, settings, draws } = input;
  const state = stateOf(input.seed);
  const factors = new Float64Array(indicators * LANES);
  const earned = new Float64Array(towns * LANES);
  const bases = new Float64Array(towns * LANES);
  const scores = new Int32Array(towns * LANES);
  const rows = Array.from({ length: LANES }, (_, lane) => scores.subarray(lane * towns, (lane + 1) * towns));
  const counts = orderCounts(towns);
  for (let done = 0; done < draws; done += LANES) {
    for (let lane = 0; lane < LANES; lane++) drawFactors(state, input.spread, factors, lane, LANES);
    const setting = settings[(done / LANES) % settings.length] as Setting;
    sumRows(setting.earned, factors, indicators, earned);
    sumRows(setting.bases, factors, indicators, bases);
    rowScores(input, setting, earned, bases, scores);
    for (const row of rows.slice(0, draws - done)) countOrder(counts, row);
  }
  return counts;
}
