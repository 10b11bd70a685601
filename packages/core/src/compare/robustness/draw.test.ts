import { describe, expect, it } from 'vitest';
import { dice } from '../../../test-support/oracle/dice.js';
import type { DrawInput, Setting } from './draw-input.js';
import { drawOrders } from './draw.js';
import { timesAbove, type OrderCounts } from './order.js';
import { nextBits, stateOf } from './random.js';

/** The plain way: arrays made anew in every draw, ranks by counting. */
function plainly({ towns, indicators, settings, scale, shift, cap, step, draws, seed, spread }: DrawInput): { above: number[][]; ranks: number[][] } {
  const state = stateOf(seed);
  const square = (): number[][] => Array.from({ length: towns }, () => new Array<number>(towns).fill(0));
  const [above, ranks] = [square(), square()];
  const all = Array.from({ length: towns }, (_, town) => town);
  for (let draw = 0; draw < draws; draw++) {
    const factors = Array.from({ length: indicators }, () => 1 - spread + ((2 * spread) / 2 ** 32) * nextBits(state));
    const { earned, bases, baseOf } = settings[Math.floor(draw / 4) % settings.length] as Setting;
    const weighed = (rows: Float64Array, row: number): number => factors.reduce((sum, factor, place) => sum + (rows[row * indicators + place] as number) * factor, 0);
    const scores = all.map((town) => {
      const score = Math.max(0, Math.min(cap[town] as number, (scale[town] as number) * (weighed(earned, town) / weighed(bases, baseOf[town] as number)) + (shift[town] as number)));
      return Math.floor(score / step + 0.5) * step;
    });
    for (const town of all) {
      const better = all.filter((other) => (scores[other] as number) > (scores[town] as number));
      for (const other of better) (above[other] as number[])[town] = ((above[other] as number[])[town] as number) + 1;
      (ranks[town] as number[])[better.length] = ((ranks[town] as number[])[better.length] as number) + 1;
    }
  }
  return { above, ranks };
}

function spoken(counts: OrderCounts): { above: number[][]; ranks: number[][] } {
  const { towns } = counts;
  const all = Array.from({ length: towns }, (_, town) => town);
  return { above: all.map((a) => all.map((b) => timesAbove(counts, a, b))), ranks: all.map((town) => [...counts.ranks.subarray(town * towns, (town + 1) * towns)]) };
}

function randomInput(seed: number): DrawInput {
  const chance = dice(seed);
  const [towns, indicators] = [chance.int(1, 9), chance.int(1, 7)];
  const figures = (count: number, most: number): Float64Array => Float64Array.from({ length: count }, () => chance.int(0, most));
  const setting = (): Setting => {
    const rows = chance.int(1, towns);
    return { earned: figures(towns * indicators, 40), bases: figures(rows * indicators, 60).map((figure) => figure + 1), baseOf: Uint32Array.from({ length: towns }, () => chance.int(0, rows - 1)) };
  };
  return {
    towns,
    indicators,
    settings: Array.from({ length: chance.int(1, 3) }, setting),
    scale: figures(towns, 4).map((more) => 10_000 + more * 100),
    shift: figures(towns, 600).map((figure) => figure * 3 - 900),
    cap: Float64Array.from({ length: towns }, () => (chance.chance(0.2) ? chance.int(0, 9000) : Infinity)),
    step: chance.pick([1, 10, 100]),
    draws: chance.int(1, 60),
    seed: chance.int(0, 1000),
    spread: chance.int(0, 99) / 100,
  };
}

describe('draws', () => {
  it('count what the plain way counts, to the draw', () => {
    for (let seed = 0; seed < 150; seed++) {
      const input = randomInput(seed);
      expect(spoken(drawOrders(input)), `seed ${seed}`).toEqual(plainly(input));
    }
  });

  it('are the same on every machine: literal counts for one seed', () => {
    const earned = Float64Array.from([90, 10, 80, 20, 50, 50, 48, 51, 10, 85]);
    const input: DrawInput = {
      towns: 5,
      indicators: 2,
      settings: [{ earned, bases: Float64Array.from([100, 100]), baseOf: new Uint32Array(5) }],
      scale: new Float64Array(5).fill(10_000),
      shift: new Float64Array(5),
      cap: new Float64Array(5).fill(Infinity),
      step: 1,
      draws: 1001,
      seed: 20_25,
      spread: 0.3,
    };
    expect(spoken(drawOrders(input))).toEqual({ above: [[0, 497, 499, 540, 593], [500, 0, 499, 555, 607], [502, 502, 0, 1001, 690], [461, 445, 0, 0, 657], [408, 394, 311, 344, 0]], ranks: [[499, 2, 39, 53, 408], [2, 554, 51, 394, 0], [191, 311, 499, 0, 0], [0, 102, 359, 540, 0], [311, 33, 50, 14, 593]] });
  });

  it('put every pair one way, the other way, or equal', () => {
    const input = randomInput(7);
    const counts = drawOrders(input);
    expect(counts.draws).toBe(input.draws);
    const { above, ranks } = spoken(counts);
    above.forEach((row, a) => row.forEach((times, b) => expect(times + ((above[b] as number[])[a] as number)).toBeLessThanOrEqual(input.draws)));
    ranks.forEach((row, town) => {
      expect(row.reduce((sum, times) => sum + times)).toBe(input.draws);
      const placesBehind = row.reduce((sum, times, place) => sum + times * place, 0);
      expect(above.reduce((sum, other) => sum + (other[town] as number), 0)).toBe(placesBehind);
    });
  });
});
