import type { Places } from '../points.js';
import { byteAt, unitsAt } from './at.js';
import type { Plan, Program } from './plan.js';
import { makeScratch, runnerOf, type Runner, type Scratch } from './runner.js';
import { readGaps, SCORED, type Block } from './status.js';
import { endsOf, type Ends } from './ends-of.js';
import { levelOf, newSums, type Sums } from './sums-of-levels.js';
import type { Table } from './table.js';

/** Units of points for every indicator and town, indicator after indicator; what is not applicable follows the indicator's policy. */
export interface Scores {
  readonly towns: number;
  /** Points that are certain. */
  readonly low: Int32Array;
  /** Points still possible. */
  readonly high: Int32Array;
  readonly status: Uint8Array;
}

/** Scores and, added up on the way, the points of every area and block. */
export interface ScoresWithSums extends Scores {
  readonly sums: Readonly<Record<string, Sums>>;
}

/** Towns scored at a time: what a block touches stays in the first-level cache. */
const BLOCK = 1024;

/**
 * The one scoring function. Facts stand as columns of whole numbers; block by block of towns, indicator by indicator:
 *
 *   columns ─► gaps ───────────────────────────► status ─┐
 *        └───► sums ─► quotient ─► curve ─► units ───────┴─► points that are certain, points still possible ─► sums
 *
 * Figures that are exact and not enormous take the short way; bounds and enormous ones the general one, with the same result.
 */
export function scoreTable(plan: Plan, table: Table): ScoresWithSums {
  const { towns } = table;
  const cells = plan.programs.length * towns;
  const sums = newSums(plan.programs, towns);
  const scores = { towns, low: new Int32Array(cells), high: new Int32Array(cells), status: new Uint8Array(cells), sums };
  const scratch = makeScratch(Math.min(BLOCK, towns));
  const ready = plan.programs.map((program) => readyOf(program, plan.framework.places, sums));
  for (let from = 0; from < towns; from += BLOCK) {
    const block = { table, from, count: Math.min(BLOCK, towns - from) };
    ready.forEach((program, place) => scoreBlock(program, block, scratch, scores, place * towns + from));
  }
  return scores;
}

/** A program with everything that does not change from block to block. */
interface Ready {
  readonly program: Program;
  readonly runner: Runner;
  readonly ends: Ends;
  readonly sums: Sums;
}

function readyOf(program: Program, places: Places, sums: ScoresWithSums['sums']): Ready {
  return { program, runner: runnerOf(program, places), ends: endsOf(program.indicator), sums: sums[levelOf(program)] as Sums };
}

function scoreBlock({ program, runner, ends, sums }: Ready, block: Block, scratch: Scratch, scores: Scores, base: number): void {
  const { gaps, low, high } = scratch;
  const isPlain = readGaps(program, block, gaps, runner.limit);
  if (isPlain) runner.plain(block, scratch);
  else runner.bounded(block, scratch);
  if (!isPlain) inOrder(low, high, block.count);
  settle({ gaps, statuses: runner.statuses, low, high: isPlain ? low : high, ends }, scores, base, sums, block);
}

/** Curves that fall give their ends the other way round. */
function inOrder(low: Int32Array, high: Int32Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [unitsAt(low, i), unitsAt(high, i)];
    low[i] = Math.min(a, b);
    high[i] = Math.max(a, b);
  }
}

interface Units {
  readonly gaps: Uint8Array;
  readonly statuses: Uint8Array;
  /** Both ends where it is scored. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly ends: Ends;
}

/** Units of scored indicators, the ends of all others, and the sums. Free of branches: towns differ from each other at random. */
function settle({ gaps, statuses, low, high, ends }: Units, scores: Scores, base: number, sums: Sums, { from, count }: Block): void {
  const { open, leastWithout, mostWithout, leaves } = ends;
  const { low: least, high: most, status } = scores;
  const { earned, possible, notApplicable } = sums;
  for (let i = 0; i < count; i += 1) {
    const state = byteAt(statuses, byteAt(gaps, i));
    const isScored = +(state === SCORED);
    const isAbsent = (state >> 1) & 1;
    const a = isScored * unitsAt(low, i) + leastWithout * isAbsent;
    const b = isScored * unitsAt(high, i) + open * (state & 1) + mostWithout * isAbsent;
    status[base + i] = state;
    least[base + i] = a;
    most[base + i] = b;
    earned[from + i] = unitsAt(earned, from + i) + a;
    possible[from + i] = unitsAt(possible, from + i) + b;
    notApplicable[from + i] = unitsAt(notApplicable, from + i) + leaves * isAbsent;
  }
}
