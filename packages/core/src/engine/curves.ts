import { approximate, compare, floorOf, fraction, integer, minus, over, times, type Fraction } from '../exact.js';
import type { Knot, Lowered } from '../lowered.js';
import { roundToUnits, unitsPerStep, UNITS_PER_POINT, type Places } from '../points.js';

/**
 * A curve ready for a column: turns quotients of whole numbers into units of points, rounded once, half-up. Everything is
 * whole-number arithmetic: in floats while products stay below 2^53, in big integers beyond, so the result is exact.
 */
export type Curve = (above: Float64Array, below: Float64Array, out: Float64Array, count: number) => void;

export function curveOf(lowered: Extract<Lowered, { op: 'polyline' | 'steps' }>, places: Places): Curve {
  return lowered.op === 'polyline' ? polyline(lowered.knots, places) : steps(lowered, places);
}

/** y = (a × above + b × below) ÷ (c × below), in steps of rounding; whole numbers. */
interface Line {
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
}

function polyline(knots: readonly Knot[], places: Places): Curve {
  const step = unitsPerStep(places);
  const edges = Float64Array.from(knots, ({ x }) => approximate(x));
  const lines = knots.slice(1).map((knot, place) => lineThrough(knots[place] ?? knot, knot, step));
  const [a, b, c] = (['a', 'b', 'c'] as const).map((part) => Float64Array.from(lines, (line) => Number(line[part])));
  const ends = [knots[0], knots.at(-1)].map((knot) => roundToUnits(knot?.y ?? integer(0), places));
  const [first = 0, last = 0] = ends;
  const top = edges.length - 1;
  if (a === undefined || b === undefined || c === undefined) throw new Error('a line has three parts');
  return (above, below, out, count) => {
    for (let i = 0; i < count; i += 1) {
      const n = at(above, i);
      const d = at(below, i);
      const x = n / d;
      // Written so that 0/0 of a town without the matter ends at the first knot; its status says that it does not count.
      if (!(x > at(edges, 0))) out[i] = first;
      else if (x >= at(edges, top)) out[i] = last;
      else {
        let k = 0;
        while (k < top - 1 && x >= at(edges, k + 1)) k += 1;
        const over_ = 2 * (at(a, k) * n + at(b, k) * d) + at(c, k) * d;
        const under = 2 * at(c, k) * d;
        const line = lines[k];
        const safe = 2 * (Math.abs(at(a, k) * n) + Math.abs(at(b, k) * d)) + under < Number.MAX_SAFE_INTEGER;
        out[i] = (safe || line === undefined ? floorDivide(over_, under) : bigDivide(line, n, d)) * step;
      }
    }
  };
}

/** The line through two knots, turned to whole numbers and to steps of rounding. */
function lineThrough(from: Knot, to: Knot, step: number): Line {
  const scale = over(integer(UNITS_PER_POINT), integer(step));
  const slope = times(over(minus(to.y, from.y), minus(to.x, from.x)), scale);
  const start = minus(times(from.y, scale), times(slope, from.x));
  const common = times(integer(slope.d), integer(start.d)).n;
  const [a, b] = [slope, start].map((part) => (part.n * common) / part.d);
  const shared = [a, b, common].reduce((left: bigint, right) => divisor(left, right ?? 0n), 0n);
  return { a: (a ?? 0n) / shared, b: (b ?? 0n) / shared, c: common / shared };
}

function divisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** ⌊n ÷ d⌋ of whole numbers below 2^53: the quotient may be one off, its remainder says so exactly. */
function floorDivide(n: number, d: number): number {
  const quotient = Math.floor(n / d);
  const rest = n - quotient * d;
  return rest < 0 ? quotient - 1 : rest >= d ? quotient + 1 : quotient;
}

/** The same beyond 2^53. A whole without an upper bound makes the quotient zero. */
function bigDivide({ a, b, c }: Line, above: number, below: number): number {
  const [n, d] = Number.isFinite(below) ? [BigInt(above), BigInt(below)] : [0n, 1n];
  return Number(floorOf({ n: 2n * (a * n + b * d) + c * d, d: 2n * c * d }));
}

function steps(lowered: Extract<Lowered, { op: 'steps' }>, places: Places): Curve {
  const { edges } = lowered;
  const n = Float64Array.from(edges, ({ x }) => Number(x.n));
  const d = Float64Array.from(edges, ({ x }) => Number(x.d));
  const units = Float64Array.from([...edges.map(({ y }) => y), lowered.below], (y) => roundToUnits(y, places));
  return (above, below, out, count) => {
    for (let i = 0; i < count; i += 1) {
      let k = 0;
      while (k < n.length && !reaches(at(above, i), at(below, i), at(n, k), at(d, k), edges[k])) k += 1;
      out[i] = at(units, k);
    }
  };
}

/** above ÷ below ≥ n ÷ d, multiplied out. */
function reaches(above: number, below: number, n: number, d: number, edge: Knot | undefined): boolean {
  const left = above * d;
  const right = n * below;
  const safe = Math.abs(left) < Number.MAX_SAFE_INTEGER && Math.abs(right) < Number.MAX_SAFE_INTEGER;
  if (safe || edge === undefined || !Number.isFinite(left) || !Number.isFinite(right)) return left >= right;
  return compare(over(fraction(above), fraction(below)), edge.x) >= 0;
}

/** Typed arrays are read inside their length throughout this folder; the compiler cannot see that. */
export function at(array: Float64Array | Uint8Array | Int32Array, index: number): number {
  return array[index] ?? 0;
}

/** Units for each entry of a lookup table. */
export function tableUnits(table: readonly Fraction[], places: Places): Float64Array {
  return Float64Array.from(table, (points) => roundToUnits(points, places));
}
