/**
 * A source of chance that gives the same figures for the same seed on every machine: xoshiro128** (Blackman and Vigna,
 * 2018), its state filled by splitmix32. Whole-number arithmetic only, so no engine's rounding can tell.
 */

/** The greatest seed. */
export const MAX_SEED = 0xffff_ffff;

const STEPS = 0x1_0000_0000;

/** The state that a seed from 0 to {@link MAX_SEED} begins with: four words, never all zero since they come from four different counts. */
export function stateOf(seed: number): Uint32Array {
  return Uint32Array.from([1, 2, 3, 4], (place) => mixed(seed + Math.imul(place, 0x9e37_79b9)));
}

/** splitmix32: a one-to-one scattering of 32 bits. */
function mixed(count: number): number {
  let bits = count | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0_aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a_2d97);
  return bits ^ (bits >>> 15);
}

/** The next 32 bits, from 0 to 2³² − 1; moves the state on. */
export function nextBits(state: Uint32Array): number {
  const [s0, s1, s2, s3] = [state[0] as number, state[1] as number, state[2] as number, state[3] as number];
  const out = Math.imul(turned(Math.imul(s1, 5), 7), 9) >>> 0;
  const third = s2 ^ s0;
  const last = s3 ^ s1;
  state[1] = s1 ^ third;
  state[0] = s0 ^ last;
  state[2] = third ^ (s1 << 9);
  state[3] = turned(last, 11);
  return out;
}

function turned(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/**
 * Factors drawn evenly from 1 − spread up to, and without, 1 + spread, written to every `stride`-th place of `into` from
 * `first` on; moves the state on by one figure for each place.
 */
export function drawFactors(state: Uint32Array, spread: number, into: Float64Array, first: number, stride: number): void {
  const low = 1 - spread;
  const width = (2 * spread) / STEPS;
  for (let place = first; place < into.length; place += stride) into[place] = low + width * nextBits(state);
}
