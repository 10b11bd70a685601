import { floorOf, fraction, integer, over, plus, reduced, times, type Fraction } from './exact.js';

/**
 * Points, and the only place that rounds them. Inside the engine points are whole hundredths ("units"); everywhere a
 * person or another system sees them they are plain decimals such as 1.16, each the number closest to whole hundredths.
 */
export const UNITS_PER_POINT = 100;

/** Most points of anything: far more than any scheme gives, and small enough for sums to stay exact. */
export const MOST_POINTS = 1_000_000;

/** Decimals a framework may round an indicator's points to. */
export type Places = 0 | 1 | 2;

const UNITS = BigInt(UNITS_PER_POINT);
const HALF: Fraction = { n: 1n, d: 2n };

/** Units per step of rounding: 1 for two places, 10 for one, 100 for none. */
export function unitsPerStep(places: Places): number {
  return 10 ** (2 - places);
}

/** Rounds a fraction of points once, half-up (0.005 becomes 0.01), to `places`; the answer is in whole hundredths. */
export function roundToUnits(points: Fraction, places: Places): number {
  const step = unitsPerStep(places);
  const steps = over(times(points, integer(UNITS_PER_POINT)), integer(step));
  return Number(floorOf(plus(steps, HALF))) * step;
}

/** `units` × n ÷ d rounded once, half-up, to `places`; whole numbers with d above 0. The answer is in whole hundredths. */
export function scaleUnits(units: number, n: number, d: number, places: Places): number {
  const step = unitsPerStep(places);
  const [above, below] = [2 * units * n + d * step, 2 * d * step];
  // Below 2^53 the floor of a quotient of whole numbers is exact.
  if (Math.abs(2 * units * n) + below < Number.MAX_SAFE_INTEGER) return Math.floor(above / below) * step;
  return roundToUnits({ n: BigInt(units) * BigInt(n), d: UNITS * BigInt(d) }, places);
}

/** Whole hundredths of a figure written with at most two decimals; throws RangeError for a finer or non-finite one. */
export function toUnits(points: number): number {
  const near = Math.round(points * UNITS_PER_POINT);
  // The decimal closest to so many hundredths is one double only, so this cannot take a finer figure for one.
  if (toPoints(near) === points && Number.isFinite(near)) return near;
  throw new RangeError(`finer than a hundredth of a point: ${points}`);
}

/** True for points above 0, up to a million, that are whole hundredths. */
export function isPoints(points: number): boolean {
  return Number.isFinite(points) && points > 0 && points <= MOST_POINTS && UNITS % reduced(fraction(points)).d === 0n;
}

/** Points for people and JSON: the decimal closest to so many hundredths. */
export function toPoints(units: number): number {
  return units / UNITS_PER_POINT;
}

/** Adds points exactly: 1.16 + 0.84 is 2, whatever binary floats think of it. Throws RangeError for figures finer than a hundredth. */
export function sumPoints(points: readonly number[]): number {
  return toPoints(points.reduce((sum, each) => sum + toUnits(each), 0));
}

/** A fraction as a decimal text, rounded half-up to `places`, trailing zeros dropped: 11/19 × 100 is `57.89`. */
export function formatFraction(value: Fraction, places = 2): string {
  const scale = 10n ** BigInt(places);
  const scaled = floorOf(plus({ n: value.n * scale, d: value.d }, HALF));
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  return sign + digits.slice(0, digits.length - places) + (decimals === '' ? '' : `.${decimals}`);
}

/** Points as text without needless zeros: `1.5`, `2`, `1.16`. */
export function formatPoints(points: number): string {
  return formatFraction(fraction(points), 2);
}
