import { figureAt, unitsAt } from './at.js';
import type { Plan, Program } from './plan.js';
import { makeScratch, runnerOf, type Runner, type Scratch } from './runner.js';
import { settle, settleLine, type Sink } from './settle.js';
import { sizesOf } from './sizes.js';
import { readGaps, type Block } from './status.js';
import { levelOf, newSums, type Sums } from './sums-of-levels.js';
import { cellsOf, KNOWN, type Cells, type Table } from './table.js';
import { unscoredEnds } from './unscored-ends.js';

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
  const sizes = new Float64Array(plan.columns.length);
  const wholes = new Map<number, Cells>();
  const ready = plan.programs.map((program, place) => readyOf(program, plan, scores, place, wholes));
  for (let from = 0; from < towns; from += BLOCK) {
    const block = { table, from, count: Math.min(BLOCK, towns - from) };
    sizesOf(block, sizes);
    for (const program of ready) scoreBlock(program, block, sizes, scratch);
  }
  return scores;
}

/** A program with everything that does not change from block to block. */
interface Ready {
  readonly program: Program;
  readonly runner: Runner;
  readonly sink: Omit<Sink, 'base'>;
  /** Place of its first town in the scores. */
  readonly start: number;
  /** A whole that is the same for all towns, as a column. */
  readonly constant: Cells;
}

function readyOf(program: Program, plan: Plan, scores: ScoresWithSums, place: number, wholes: Map<number, Cells>): Ready {
  const runner = runnerOf(program, plan.framework.places);
  const sink = { statuses: runner.statuses, ends: unscoredEnds(program.indicator), scores, sums: scores.sums[levelOf(program)] as Sums };
  return { program, runner, sink, start: place * scores.towns, constant: constantCells(runner.direct?.whole ?? 1, Math.min(BLOCK, scores.towns), wholes) };
}

/** One column for all programs over the same whole. */
function constantCells(whole: number, count: number, made: Map<number, Cells>): Cells {
  const known = made.get(whole);
  if (known !== undefined) return known;
  const figures = new Float64Array(count).fill(whole);
  const cells = { low: figures, high: figures, state: new Uint8Array(count).fill(KNOWN), from: 0 };
  made.set(whole, cells);
  return cells;
}

/** The cells of a column from the first town of a run on. */
function startingAt({ table, from }: Block, column: number): Cells {
  const { low, high, state, from: start } = cellsOf(table, column);
  return { low, high, state, from: start + from };
}

function scoreBlock({ program, runner, sink, start, constant }: Ready, block: Block, sizes: Float64Array, scratch: Scratch): void {
  const { gaps, low, high } = scratch;
  const into = { ...sink, base: start + block.from };
  const { direct } = runner;
  const isPlain = program.columns.every((column) => figureAt(sizes, column) <= runner.limit);
  if (isPlain && direct !== undefined) {
    settleLine(into, direct.line, startingAt(block, direct.above), direct.below === undefined ? constant : startingAt(block, direct.below), block);
    return;
  }
  readGaps(program, block, gaps);
  if (isPlain) runner.plain(block, scratch);
  else runner.bounded(block, scratch);
  if (!isPlain) inOrder(low, high, block.count);
  settle(into, gaps, low, isPlain ? low : high, block);
}

/** Curves that fall give their ends the other way round. */
function inOrder(low: Int32Array, high: Int32Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [unitsAt(low, i), unitsAt(high, i)];
    low[i] = Math.min(a, b);
    high[i] = Math.max(a, b);
  }
}
