/**
 * Who came out above whom over many draws. Towns are numbered in an order in which they are expected to come out; only pairs
 * that come out the other way round, or equal, are touched in a draw, so draws in which little changes cost little.
 */
export interface OrderCounts {
  readonly towns: number;
  draws: number;
  /** Draws in which the row's town came out above an earlier one, the column's: towns × towns, columns before rows. */
  readonly overtook: Uint32Array;
  /** Draws in which both were equal: the earlier town's row, the later one's column. */
  readonly equal: Uint32Array;
  /** Draws in which a town (row) had so many above it (column). */
  readonly ranks: Uint32Array;
  readonly order: Int32Array;
  readonly sorted: Int32Array;
}

export function orderCounts(towns: number): OrderCounts {
  const square = (): Uint32Array => new Uint32Array(towns * towns);
  return { towns, draws: 0, overtook: square(), equal: square(), ranks: square(), order: new Int32Array(towns), sorted: new Int32Array(towns) };
}

/** Counts one draw; `scores` has a figure for each town, higher is better. */
export function countOrder(counts: OrderCounts, scores: Int32Array): void {
  sortCounting(counts, scores);
  rankCounting(counts);
  counts.draws += 1;
}

/** Sorts by insertion from the expected order on: each move past another town is a pair that came out the other way round. */
function sortCounting({ towns, overtook, order, sorted }: OrderCounts, scores: Int32Array): void {
  for (let town = 0; town < towns; town++) {
    const score = scores[town] as number;
    const row = town * towns;
    let place = town;
    while (place > 0 && (sorted[place - 1] as number) < score) {
      place -= 1;
      const passed = order[place] as number;
      order[place + 1] = passed;
      sorted[place + 1] = sorted[place] as number;
      overtook[row + passed] = (overtook[row + passed] as number) + 1;
    }
    order[place] = town;
    sorted[place] = score;
  }
}

/** Towns with equal scores have equally many above them. */
function rankCounting({ towns, ranks, equal, order, sorted }: OrderCounts): void {
  let first = 0;
  for (let place = 0; place < towns; place++) {
    if (sorted[place] !== sorted[first]) first = place;
    const town = order[place] as number;
    const cell = town * towns + first;
    ranks[cell] = (ranks[cell] as number) + 1;
    // Insertion keeps equals in the expected order, so those before it in the run are the earlier towns.
    for (let before = first; before < place; before++) {
      const pair = (order[before] as number) * towns + town;
      equal[pair] = (equal[pair] as number) + 1;
    }
  }
}

/** Draws in which town `a` came out above town `b`; 0 for a town and itself. */
export function timesAbove({ towns, draws, overtook, equal }: OrderCounts, a: number, b: number): number {
  if (a > b) return overtook[a * towns + b] as number;
  return a === b ? 0 : draws - (overtook[b * towns + a] as number) - (equal[a * towns + b] as number);
}
