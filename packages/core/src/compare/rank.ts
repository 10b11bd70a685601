import { toPoints } from '../points.js';
import type { RankedPlace, Ranking, Ties } from './comparison.js';

/** A ranked town's final score, in whole hundredths. */
export interface ScoreSpan {
  readonly low: number;
  readonly high: number;
}

/**
 * Places by published points, to the hundredth: by the certain end of the final score, since nobody is placed by points that
 * nobody has seen. Beside each place stand the best and worst that open points could still make of it.
 *
 * @param spans - undefined for towns that are not ranked.
 */
export function rankingOf(spans: readonly (ScoreSpan | undefined)[], authority: string, ties: Ties): Ranking {
  const ranked = spans.filter((span) => span !== undefined);
  const lows = descending(ranked.map(({ low }) => low));
  const highs = descending(ranked.map(({ high }) => high));
  const levels = [...new Set(lows)];
  const placed = ({ low, high }: ScoreSpan): RankedPlace => {
    const ahead = countAbove(lows, low);
    const sharedBy = countAbove(lows, low - 1) - ahead;
    // With its own open points it may be one of those whose best score lies above its certain one.
    const possiblyAhead = countAbove(highs, low) - (high > low ? 1 : 0);
    return { place: placeBy(ties, ahead, sharedBy, countAbove(levels, low)), sharedBy, between: [1 + countAbove(lows, high), 1 + possiblyAhead] };
  };
  return { authority, ties, ranked: ranked.length, places: spans.map((span) => (span === undefined ? null : placed(span))) };
}

function placeBy(ties: Ties, ahead: number, sharedBy: number, levelsAhead: number): number {
  switch (ties) {
    case 'competition':
      return 1 + ahead;
    case 'dense':
      return 1 + levelsAhead;
    case 'mean':
      return toPoints(100 + 100 * ahead + 50 * (sharedBy - 1));
  }
}

function descending(figures: readonly number[]): number[] {
  return [...figures].sort((a, b) => b - a);
}

/** Figures above a bound, by halving a descending list. */
function countAbove(figures: readonly number[], bound: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((figures[middle] as number) > bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
