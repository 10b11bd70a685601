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
  const line = plainLineOf(lowered, places);
  return line === undefined ? undefined : { limit: figureAt(line.figures, 3), run: (above, below, out, count) => runLine(line, above, below, out, count) };
}

/** (a × above + b × below) ÷ (c × below) in steps of rounding, cut off at both ends. Half a step is in it: its whole part is rounded half-up. */
export interface PlainLine {
  /** a, b, c, then the largest figure for which it is exact. In arrays, as loops read numbers of one kind much faster than fields. */
  readonly figures: Float64Array;
  /** Ends in steps, the lower one first, then units in a step of rounding. */
  readonly ends: Int32Array;
}

/** A rule as a line without a bend; undefined for any other. */
export function plainLineOf(lowered: Extract<Lowered, { op: 'polyline' | 'steps' }>, places: Places): PlainLine | undefined {
  return lowered.op === 'steps' ? cliff(lowered, places) : slope(lowered.x, lowered.knots, places);
}

function slope(x: Quotient, knots: Knots, places: Places): PlainLine | undefined {
  const step = unitsPerStep(places);
  const [line] = linesThrough(knots, step);
  if (line === undefined || knots.length !== 2) return undefined;
  const ends = knots.map(({ y }) => roundToUnits(y, places) / step);
  return lineFrom(x, [2 * Number(line.a), 2 * Number(line.b) + Number(line.c), 2 * Number(line.c)], ends, step);
}

/** One edge over a whole that is the same for all: a line so steep that the next whole number below the edge is past its other end. */
function cliff({ x, edges, below: otherwise }: Extract<Lowered, { op: 'steps' }>, places: Places): PlainLine | undefined {
  const [edge] = edges;
  if (edge === undefined || edges.length > 1 || x.below.terms.length > 0) return undefined;
  const [reached, missed] = [roundToUnits(edge.y, places), roundToUnits(otherwise, places)];
  const steep = (reached - missed) * x.below.plus;
  return lineFrom(x, [steep * Number(edge.x.d), reached - steep * Number(edge.x.n), 1], [reached, missed], 1);
}

function lineFrom(x: Quotient, [a, b, c]: readonly [number, number, number], ends: readonly number[], step: number): PlainLine {
  const wholeIsAtLeast = x.below.terms.length === 0 ? x.below.plus : 1;
  const limit = limitFor(x, (above, below) => {
    const steps = (Math.abs(a) * above) / (c * wholeIsAtLeast) + Math.abs(b) / c;
    return steps < MOST_STEPS && Math.abs(a) * above + (Math.abs(b) + c) * below < Number.MAX_SAFE_INTEGER;
  });
  return { figures: Float64Array.of(a, b, c, limit), ends: Int32Array.of(Math.min(...ends), Math.max(...ends), step) };
}

/** Steps, before they are cut off, of which 32 bits hold every difference. */
const MOST_STEPS = 2 ** 30;

/** Cuts whole steps off at both ends. Free of branches: where towns lie on a line is as good as chance. */
export function between(steps: number, least: number, most: number): number {
  const above = steps - least;
  const below = most - least - (above & ~(above >> 31));
  return most - (below & ~(below >> 31));
}

function runLine({ figures, ends }: PlainLine, { figures: above, from: p }: Run, { figures: below, from: q }: Run, out: Int32Array, count: number): void {
  const a = figureAt(figures, 0);
  const b = figureAt(figures, 1);
  const c = figureAt(figures, 2);
  const least = unitsAt(ends, 0);
  const most = unitsAt(ends, 1);
  const step = unitsAt(ends, 2);
  for (let i = 0; i < count; i += 1) {
    const d = figureAt(below, q + i);
    // The line goes on beyond its knots, ever up or ever down, so cutting it off afterwards is the same.
    out[i] = Math.imul(step, between(((a * figureAt(above, p + i) + b * d) / (c * d)) | 0, least, most));
  }
}

function plainSteps({ x, edges, below: otherwise }: Extract<Lowered, { op: 'steps' }>, places: Places): PlainCurve {
  // From the last edge to the first: the first one that is reached has the last word.
  const steps = edges.map((edge) => ({ n: Number(edge.x.n), d: Number(edge.x.d), units: roundToUnits(edge.y, places) })).reverse();
  const units = roundToUnits(otherwise, places);
  return {
    limit: limitFor(x, (above, below) => steps.every(({ n, d }) => Math.abs(n) * below + d * above < Number.MAX_SAFE_INTEGER)),
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

/** The largest power of two such that sums of figures within it are safe; -1 where there is none. */
function limitFor({ above, below }: Quotient, isSafe: (above: number, below: number) => boolean): number {
  const most = ({ terms, plus }: Quotient['above'], figure: number): number => terms.reduce((sum, { times }) => sum + Math.abs(times) * figure, Math.abs(plus));
  let limit = 2 ** 40;
  while (limit >= 1 && !isSafe(most(above, limit), most(below, limit))) limit /= 2;
  return limit >= 1 ? limit : -1;
}
