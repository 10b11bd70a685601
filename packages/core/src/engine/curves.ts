import { figureAt } from './at.js';
import { approximate, commonDivisor, floorOf, integer, minus, over, times, type Fraction } from '../exact.js';
import type { Knots, Lowered } from '../lowered.js';
import { roundToUnits, unitsPerStep, UNITS_PER_POINT, type Places } from '../points.js';

/**
 * A curve ready for a column: turns quotients of whole numbers into units of points, rounded once, half-up. Everything is
 * whole-number arithmetic: in floats while products stay below 2^53, in big integers beyond, so the result is exact.
 */
export type Curve = (above: Float64Array, below: Float64Array, out: Int32Array, count: number) => void;

export function curveOf(lowered: Extract<Lowered, { op: 'polyline' | 'steps' }>, places: Places): Curve {
  return lowered.op === 'polyline' ? polyline(lowered.knots, places) : steps(lowered, places);
}

/** y = (a × above + b × below) ÷ (c × below), in steps of rounding; whole numbers. */
export interface Line {
  readonly a: bigint;
  readonly b: bigint;
  readonly c: bigint;
}

function polyline(knots: Knots, places: Places): Curve {
  const step = unitsPerStep(places);
  const edges = Float64Array.from(knots, ({ x }) => approximate(x));
  const ends = Float64Array.from(knots, ({ y }) => roundToUnits(y, places));
  const lines = linesThrough(knots, step);
  const a = Float64Array.from(lines, (line) => Number(line.a));
  const b = Float64Array.from(lines, (line) => Number(line.b));
  const c = Float64Array.from(lines, (line) => Number(line.c));
  const top = edges.length - 1;
  return (above, below, out, count) => {
    for (let i = 0; i < count; i += 1) {
      const n = figureAt(above, i);
      const d = figureAt(below, i);
      const x = n / d;
      // Written so that 0/0 of a town without the matter ends at the first knot; its status says that it does not count.
      if (!(x > figureAt(edges, 0))) out[i] = figureAt(ends, 0);
      else if (x >= figureAt(edges, top)) out[i] = figureAt(ends, top);
      else {
        let k = 0;
        while (x >= figureAt(edges, k + 1)) k += 1;
        const dividend = 2 * (figureAt(a, k) * n + figureAt(b, k) * d) + figureAt(c, k) * d;
        const divisor = 2 * figureAt(c, k) * d;
        const safe = 2 * (Math.abs(figureAt(a, k) * n) + Math.abs(figureAt(b, k) * d)) + divisor < Number.MAX_SAFE_INTEGER;
        // Below 2^53 the floor of a quotient of whole numbers is exact.
        out[i] = (safe ? Math.floor(dividend / divisor) : bigDivide(lines[k] as Line, n, d)) * step;
      }
    }
  };
}

/** The lines from knot to knot, turned to whole numbers and to steps of rounding. */
export function linesThrough(knots: Knots, step: number): Line[] {
  const scale = over(integer(UNITS_PER_POINT), integer(step));
  const lines: Line[] = [];
  knots.reduce((from, to) => {
    const slope = times(over(minus(to.y, from.y), minus(to.x, from.x)), scale);
    const start = minus(times(from.y, scale), times(slope, from.x));
    const [a, b, c] = [slope.n * start.d, start.n * slope.d, slope.d * start.d];
    const shared = commonDivisor(commonDivisor(a, b), c);
    lines.push({ a: a / shared, b: b / shared, c: c / shared });
    return to;
  });
  return lines;
}

function bigDivide({ a, b, c }: Line, above: number, below: number): number {
  const [n, d] = [BigInt(above), BigInt(below)];
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
      while (k < n.length && !reaches(figureAt(above, i), figureAt(below, i), figureAt(n, k), figureAt(d, k))) k += 1;
      out[i] = figureAt(units, k);
    }
  };
}

/** above ÷ below ≥ n ÷ d, multiplied out. What has no end, such as never, stands on one side of every edge. */
function reaches(above: number, below: number, n: number, d: number): boolean {
  const left = above * d;
  const right = n * below;
  const safe = Math.abs(left) < Number.MAX_SAFE_INTEGER && Math.abs(right) < Number.MAX_SAFE_INTEGER;
  return safe || !Number.isFinite(left) ? left >= right : BigInt(above) * BigInt(d) >= BigInt(n) * BigInt(below);
}

/** Units for each entry of a lookup table. */
export function tableUnits(table: readonly Fraction[], places: Places): Int32Array {
  return Int32Array.from(table, (points) => roundToUnits(points, places));
}
