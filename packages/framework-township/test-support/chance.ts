/** A seeded source of chance (mulberry32): the same seed gives the same towns and schemes on every machine. */
export interface Chance {
  /** A whole number from `from` to `to`, both possible. */
  int(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  is(share: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: <T>(list: readonly [T, ...T[]]): T => list[int(0, list.length - 1)] ?? list[0],
    is: (share) => next() < share,
    shuffled<T>(list: readonly T[]): T[] {
      const left = [...list];
      return list.flatMap(() => left.splice(int(0, left.length - 1), 1));
    },
  };
}

/** How often a property is tried: few times in the ordinary tests, `FAZHI_RUNS` times in the long run. */
export function runs(usual: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: Number(process.env['FAZHI_RUNS'] ?? usual), seed: 1 };
}
