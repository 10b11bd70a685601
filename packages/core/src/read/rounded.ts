import { ceilOf, floorOf, fraction, minus, plus, reduced, type Fraction } from '../exact.js';

const HALF: Fraction = { n: 1n, d: 2n };

/** Whether a figure has more decimals than its fact keeps. Whole figures need no exact fraction to tell. */
export function isFiner(value: number, decimals: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value) && 10n ** BigInt(decimals) % reduced(fraction(value)).d !== 0n;
}

/** A figure with so many decimals: the nearest, half upwards; or the one below or above. */
export function toDecimals(value: number, decimals: number, way: 'nearest' | 'down' | 'up' = 'nearest'): number {
  const by = 10n ** BigInt(decimals);
  const { n, d } = fraction(value);
  const scaled = { n: n * by, d };
  const whole = way === 'nearest' ? floorOf(plus(scaled, HALF)) : way === 'down' ? floorOf(scaled) : ceilOf(scaled);
  return Number(whole) / Number(by);
}

/** The first edge that lies between the two figures or on one of them alone. */
export function edgeBetween(exact: number, rounded: number, edges: readonly Fraction[]): Fraction | undefined {
  const side = (value: number, edge: Fraction): number => Math.sign(Number(reduced(minus(fraction(value), edge)).n));
  return edges.find((edge) => side(exact, edge) !== side(rounded, edge));
}
