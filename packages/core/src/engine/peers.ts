import type { Lowered } from '../lowered.js';
import type { Places } from '../points.js';
import { byteAt, figureAt, unitsAt } from './at.js';
import { curveOf } from './curves.js';
import type { Plan, Program } from './plan.js';
import type { Scores } from './scores.js';
import { PEERS, readGaps, SCORED } from './status.js';
import { boundedSum } from './sums.js';
import type { Table } from './table.js';

/** Fewer towns than this are too few to compare with: one odd town would move the standard of all. */
const FEWEST_PEERS = 5;

/** How an indicator that compares towns came out for the towns of one class. */
export interface PeerGroup {
  readonly indicator: string;
  /** Class of the towns; undefined outside classes. */
  readonly class?: string;
  /** Towns to which it applies. */
  readonly towns: number;
  /** Towns whose figures are known exactly: these are compared. */
  readonly known: number;
  /** `few`: fewer than five, left open; `equal`: all alike, so there is no best and no worst, left open. */
  readonly state: 'scored' | 'few' | 'equal';
}

type Peers = Extract<Lowered, { op: 'peers' }>;

/** Figures are compared to a millionth, so that means of many quotients stay whole numbers. */
const PARTS = 1_000_000;

/**
 * The second pass: indicators that hold a town against the others of its table, once all of them are read. Scores are
 * changed in place; towns whose own figure is not known exactly stay open.
 *
 * @param scoreSmall - true where the framework scores groups under five as well.
 */
export function comparePeers(plan: Plan, table: Table, scores: Scores, scoreSmall: boolean): PeerGroup[] {
  return plan.programs.flatMap((program) => (program.lowered.op === 'peers' ? [compare(program, program.lowered, table, scores, plan.framework.places, scoreSmall)] : []));
}

function compare(program: Program, lowered: Peers, table: Table, scores: Scores, places: Places, scoreSmall: boolean): PeerGroup {
  const base = program.place * table.towns;
  const group = { indicator: program.indicator.id, towns: scores.status.subarray(base, base + table.towns).filter((status) => status === PEERS).length };
  const towns = comparable(program, lowered, table, scores);
  const known = towns.length;
  if (known < (scoreSmall ? 2 : FEWEST_PEERS)) return { ...group, known, state: 'few' };
  const { above, below } = standing(lowered.against, Float64Array.from(towns, ({ figure }) => figure));
  if (below <= 0) return { ...group, known, state: 'equal' };
  const units = new Int32Array(known);
  curveOf({ op: 'polyline', x: lowered.x, knots: lowered.knots }, places)(above, new Float64Array(known).fill(below), units, known);
  towns.forEach(({ town }, nth) => {
    scores.status[base + town] = SCORED;
    scores.certain[base + town] = unitsAt(units, nth);
  });
  return { ...group, known, state: 'scored' };
}

/** Towns that wait for others and whose figure is exact, with it in millionths. */
function comparable(program: Program, { x }: Peers, table: Table, scores: Scores): { readonly town: number; readonly figure: number }[] {
  const whole = { table, from: 0, count: table.towns };
  const figures = (): Float64Array => new Float64Array(table.towns);
  const [aboveLow, aboveHigh, belowLow, belowHigh] = [figures(), figures(), figures(), figures()];
  boundedSum(x.above, whole, aboveLow, aboveHigh);
  boundedSum(x.below, whole, belowLow, belowHigh);
  const gaps = new Uint8Array(table.towns);
  readGaps(program, whole, gaps);
  const found: { readonly town: number; readonly figure: number }[] = [];
  for (let town = 0; town < table.towns; town += 1) {
    const [n, d] = [figureAt(aboveLow, town), figureAt(belowLow, town)];
    const isExact = n === figureAt(aboveHigh, town) && d === figureAt(belowHigh, town) && Number.isFinite(n) && d > 0;
    if (byteAt(gaps, town) === 0 && byteAt(scores.status, program.place * table.towns + town) === PEERS && isExact) found.push({ town, figure: millionths(n, d) });
  }
  return found;
}

/** n ÷ d in millionths, rounded half-up. */
function millionths(n: number, d: number): number {
  if (Math.abs(2 * PARTS * n) + d < Number.MAX_SAFE_INTEGER) return Math.floor((2 * PARTS * n + d) / (2 * d));
  const [above, below] = [2n * BigInt(PARTS) * BigInt(n) + BigInt(d), 2n * BigInt(d)];
  const quotient = above / below;
  return Number(above < 0n && quotient * below !== above ? quotient - 1n : quotient);
}

/** Where each figure stands, as a quotient of whole numbers: a gap, or a position from 0 to 1. */
function standing(against: Peers['against'], figures: Float64Array): { readonly above: Float64Array; readonly below: number } {
  const sorted = figures.slice().sort();
  const last = sorted.length - 1;
  switch (against) {
    case 'mean': {
      const sum = figures.reduce((all, figure) => all + figure, 0);
      return { above: figures.map((figure) => figure * figures.length - sum), below: figures.length * PARTS };
    }
    case 'median': {
      const twice = figureAt(sorted, last >> 1) + figureAt(sorted, (last + 1) >> 1);
      return { above: figures.map((figure) => 2 * figure - twice), below: 2 * PARTS };
    }
    case 'min-max':
      return { above: figures.map((figure) => figure - figureAt(sorted, 0)), below: figureAt(sorted, last) - figureAt(sorted, 0) };
    case 'rank':
      // Towns that are level share the mean of their places.
      return { above: figures.map((figure) => firstNotBelow(sorted, figure, false) + firstNotBelow(sorted, figure, true) - 1), below: 2 * last };
  }
}

/** How many sorted figures are below one, or not above it. */
function firstNotBelow(sorted: Float64Array, figure: number, orEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBefore = orEqual ? figureAt(sorted, middle) <= figure : figureAt(sorted, middle) < figure;
    if (isBefore) from = middle + 1;
    else to = middle;
  }
  return from;
}
