import { timesAbove, type OrderCounts } from './order.js';

/**
 * Bands (分档) of towns that cannot be told apart by rank: a band ends only where every town up to there came out above every
 * town after it in at least `needed` draws. So towns of different bands are told apart; within a band not necessarily.
 *
 * @param order - towns by their mean rank.
 * @returns the places, counted from 0, at which bands begin.
 */
export function bandStarts(counts: OrderCounts, order: readonly number[], needed: number): number[] {
  const starts = [0];
  // The last place that someone so far is not firmly above: everything up to there belongs together.
  let reach = 0;
  for (let place = 0; place + 1 < order.length; place++) {
    reach = lastUnsure(counts, order, place, reach, needed);
    if (reach <= place) starts.push(place + 1);
  }
  return starts;
}

function lastUnsure(counts: OrderCounts, order: readonly number[], place: number, reach: number, needed: number): number {
  const town = order[place] as number;
  for (let other = order.length - 1; other > Math.max(place, reach); other--) {
    if (timesAbove(counts, town, order[other] as number) < needed) return other;
  }
  return reach;
}
