import type { Knots, Lowered, Quotient } from '../lowered.js';
import { roundToUnits, unitsPerStep, type Places } from '../points.js';
import { figureAt, unitsAt } from './at.js';
import { linesThrough } from './curves.js';
import type { Run } from './sums.js';

/**
 * A curve over exact figures that are small enough for whole-number arithmetic in floats: no big integers, no branches, some
 * four times as fast as the general one. It gives the same units.
 */
export interface PlainCurve {
  /** Largest figure, whatever its sign, for which it is exact. */
  readonly limit: number;
  run(above: Run, below: Run, out: Int32Array, count: number): void;
}

/** The plain curve of a rule; undefined for lines with a bend. */
export function plainCurve(lowered: Extract<Lowered, { op: 'polyline' | 'steps' }>, places: Places): PlainCurve | undefined {
  if (lowered.op === 'steps') return plainSteps(lowered, places);
  const line = plainLineOf(lowered.x, lowered.knots, places);
  return line === undefined ? undefined : { limit: line.limit, run: (above, below, out, count) => runLine(line, above, below, out, count) };
}

/** (a × above + b × below) ÷ (c × below) in steps of rounding, cut off at both ends. Half a step is in it: its whole part is rounded half-up. */
export interface PlainLine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Ends in steps, the lower one first. */
  readonly least: number;
  readonly most: number;
  /** Units in a step of rounding. */
  readonly step: number;
  readonly limit: number;
}

/** A line without a bend; undefined for any other. */
export function plainLineOf(x: Quotient, knots: Knots, places: Places): PlainLine | undefined {
  const step = unitsPerStep(places);
  const [line] = linesThrough(knots, step);
  if (line === undefined || knots.length !== 2) return undefined;
  const ends = knots.map(({ y }) => roundToUnits(y, places) / step);
  const [a, b, c] = [2 * Number(line.a), 2 * Number(line.b) + Number(line.c), 2 * Number(line.c)];
  const limit = limitFor(x, (above, below) => Math.abs(a) * above + (Math.abs(b) + c) * below);
  return { a, b, c, least: Math.min(...ends), most: Math.max(...ends), step, limit };
}

function runLine({ a, b, c, least, most, step }: PlainLine, { figures: above, from: p }: Run, { figures: below, from: q }: Run, out: Int32Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const d = figureAt(below, q + i);
    const steps = (a * figureAt(above, p + i) + b * d) / (c * d);
    // The line goes on beyond its knots, ever up or ever down, so cutting it off afterwards is the same.
    const isAbove = +(steps > least);
    const isTop = +(steps > most);
    out[i] = step * ((least * (1 - isAbove) + most * isTop + steps * (isAbove - isTop)) | 0);
  }
}

function plainSteps({ x, edges, below: otherwise }: Extract<Lowered, { op: 'steps' }>, places: Places): PlainCurve {
  // From the last edge to the first: the first one that is reached has the last word.
  const steps = edges.map((edge) => ({ n: Number(edge.x.n), d: Number(edge.x.d), units: roundToUnits(edge.y, places) })).reverse();
  const units = roundToUnits(otherwise, places);
  return {
    limit: limitFor(x, (above, below) => Math.max(...steps.map(({ n, d }) => Math.abs(n) * below + d * above))),
    run({ figures: above, from: p }, { figures: below, from: q }, out, count) {
      out.fill(units, 0, count);
      for (const edge of steps) {
        for (let i = 0; i < count; i += 1) {
          const reached = +(figureAt(above, p + i) * edge.d >= edge.n * figureAt(below, q + i));
          out[i] = unitsAt(out, i) + reached * (edge.units - unitsAt(out, i));
        }
      }
    },
  };
}

/** The largest power of two such that no product exceeds what floats count exactly while every figure stays within it. */
function limitFor({ above, below }: Quotient, largest: (above: number, below: number) => number): number {
  const most = ({ terms, plus }: Quotient['above'], figure: number): number => terms.reduce((sum, { times }) => sum + Math.abs(times) * figure, Math.abs(plus));
  let limit = 2 ** 40;
  while (limit >= 1 && !(largest(most(above, limit), most(below, limit)) < Number.MAX_SAFE_INTEGER)) limit /= 2;
  return limit >= 1 ? limit : -1;
}
