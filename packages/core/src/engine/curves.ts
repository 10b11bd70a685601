import { approximate, compare, fraction, integer, minus, over, plus, times, type Fraction } from '../exact.js';
import type { Knot, Lowered } from '../lowered.js';
import { roundToUnits, unitsPerStep, UNITS_PER_POINT, type Places } from '../points.js';

/**
 * A curve ready for a column: turns quotients of whole numbers into units of points, rounded once. Floats decide where
 * they are safe; next to a rounding or band boundary the exact fraction does.
 */
export type Curve = (above: Float64Array, below: Float64Array, out: Float64Array, count: number) => void;

/** A float this close to a boundary is not trusted; the error of the few operations before is a thousand times smaller. */
const DOUBT = 1e-6;

export function curveOf(lowered: Extract<Lowered, { op: 'polyline' | 'steps' }>, places: Places): Curve {
  return lowered.op === 'polyline' ? polyline(lowered.knots, places) : steps(lowered, places);
}

function polyline(knots: readonly Knot[], places: Places): Curve {
  const step = unitsPerStep(places);
  const xs = Float64Array.from(knots, ({ x }) => approximate(x));
  const ys = Float64Array.from(knots, ({ y }) => (approximate(y) * UNITS_PER_POINT) / step);
  const ends = [knots[0], knots.at(-1)].map((knot) => roundToUnits(knot?.y ?? integer(0), places));
  const [first = 0, last = 0] = ends;
  const top = xs.length - 1;
  return (above, below, out, count) => {
    for (let i = 0; i < count; i += 1) {
      const x = at(above, i) / at(below, i);
      if (x >= at(xs, top)) out[i] = last;
      // Written so that 0/0 of a town without the matter ends here too; its status says that it does not count.
      else if (!(x > at(xs, 0))) out[i] = first;
      else {
        let k = 0;
        while (k < top - 1 && x >= at(xs, k + 1)) k += 1;
        const y = at(ys, k) + ((x - at(xs, k)) / (at(xs, k + 1) - at(xs, k))) * (at(ys, k + 1) - at(ys, k)) + 0.5;
        const whole = Math.floor(y);
        const rest = y - whole;
        out[i] = rest > DOUBT && rest < 1 - DOUBT ? whole * step : exactUnits(at(above, i), at(below, i), knots, places);
      }
    }
  };
}

function exactUnits(above: number, below: number, knots: readonly Knot[], places: Places): number {
  const x = quotient(above, below);
  const right = knots.findIndex((knot) => compare(x, knot.x) < 0);
  const [a, b] = right < 0 ? knots.slice(-2) : knots.slice(right - 1, right + 1);
  if (a === undefined || b === undefined) return roundToUnits((right < 0 ? knots.at(-1) : knots[0])?.y ?? integer(0), places);
  const share = over(minus(x, a.x), minus(b.x, a.x));
  return roundToUnits(plus(a.y, times(share, minus(b.y, a.y))), places);
}

function steps(lowered: Extract<Lowered, { op: 'steps' }>, places: Places): Curve {
  const { edges } = lowered;
  const xs = Float64Array.from(edges, ({ x }) => approximate(x));
  const ys = Float64Array.from([...edges.map(({ y }) => y), lowered.below], (y) => roundToUnits(y, places));
  return (above, below, out, count) => {
    for (let i = 0; i < count; i += 1) {
      const x = at(above, i) / at(below, i);
      let k = 0;
      while (k < xs.length && !reached(x, at(xs, k), above, below, i, edges[k])) k += 1;
      out[i] = at(ys, k);
    }
  };
}

function reached(x: number, edge: number, above: Float64Array, below: Float64Array, i: number, knot: Knot | undefined): boolean {
  if (Number.isNaN(x)) return false;
  const gap = x - edge;
  if (Math.abs(gap) > DOUBT * Math.max(1, Math.abs(edge)) || knot === undefined) return gap > 0;
  return compare(quotient(at(above, i), at(below, i)), knot.x) >= 0;
}

function quotient(above: number, below: number): Fraction {
  return Number.isFinite(below) ? over(fraction(above), fraction(below)) : integer(0);
}

/** Typed arrays are read inside their length throughout this folder; the compiler cannot see that. */
export function at(array: Float64Array | Uint8Array | Int32Array, index: number): number {
  return array[index] ?? 0;
}

/** Units for each entry of a lookup table. */
export function tableUnits(table: readonly Fraction[], places: Places): Float64Array {
  return Float64Array.from(table, (points) => roundToUnits(points, places));
}

