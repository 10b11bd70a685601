import { unitsAt } from './at.js';
import type { Plan, Program } from './plan.js';
import { makeScratch, runnerOf, type Runner, type Scratch } from './runner.js';
import type { Scores } from './scores.js';
import { settle, settleLine, settleSpread, type Sink } from './settle.js';
import { isExactIn, newSizes, sizeIn, type Sizes } from './sizes.js';
import { readCondition, readGaps, type Block } from './status.js';
import { newSums, type LevelSums, type Sums } from './sums-of-levels.js';
import { cellsOf, KNOWN, type Cells, type Table } from './table.js';
import { unscoredEnds } from './unscored-ends.js';

/** Scores and, added up on the way, the points of every area and block. */
export interface ScoresWithSums extends Scores {
  readonly sums: LevelSums;
}

/** Towns scored at a time: what a block touches stays in the first-level cache. */
const BLOCK = 1024;

/**
 * The one scoring function. Facts stand as columns of whole numbers; block by block of towns, indicator by indicator:
 *
 *   columns ─► gaps ───────────────────────────► status ─┐
 *        └───► sums ─► quotient ─► curve ─► units ───────┴─► points that are certain, what is still possible ─► sums
 *
 * Figures that are exact and not enormous take the short way; bounds and enormous ones the general one, with the same result.
 */
export function scoreTable(plan: Plan, table: Table): ScoresWithSums {
  const { towns } = table;
  const cells = plan.programs.length * towns;
  const spread = new Array<Int32Array | undefined>(plan.programs.length).fill(undefined);
  const scores = { towns, certain: new Int32Array(cells), status: new Uint8Array(cells), spread, sums: newSums(plan.programs, towns) };
  const room = { scratch: makeScratch(Math.min(BLOCK, towns)), wholes: new Map<number, Cells>() };
  const ready = plan.programs.map((program, place) => readyOf(program, plan, scores, place, room));
  const known = new Float64Array(plan.columns.length);
  for (let from = 0; from < towns; from += BLOCK) {
    const sizes = newSizes({ table, from, count: Math.min(BLOCK, towns - from) }, known);
    for (const program of ready) scoreBlock(program, sizes, room);
  }
  return scores;
}

/** A program with everything that does not change from block to block. */
interface Ready {
  readonly program: Program;
  readonly runner: Runner;
  readonly sink: Sink;
  /** Made when the first figure with bounds is met. */
  spread(): Int32Array;
}

function readyOf(program: Program, plan: Plan, scores: ScoresWithSums & { readonly spread: (Int32Array | undefined)[] }, place: number, { scratch }: Room): Ready {
  const { towns, certain, status, spread, sums } = scores;
  const runner = runnerOf(program, plan.framework.places);
  const sink = { statuses: runner.statuses, ends: unscoredEnds(program.indicator), certain, status, start: place * towns, sums: sums.ofProgram[place] as Sums, missed: scratch.missed };
  return { program, runner, sink, spread: () => (spread[place] ??= new Int32Array(towns)) };
}

/** Room for one block, and the wholes that are the same for all towns, as columns by their figure. */
interface Room {
  readonly scratch: Scratch;
  readonly wholes: Map<number, Cells>;
}

function scoreBlock(ready: Ready, sizes: Sizes, room: Room): void {
  const { block } = sizes;
  const done = lineBlock(ready, sizes, room);
  if (done === block.count) return;
  // What is left after a figure that was too large is looked at anew: its columns have other sizes without the part before.
  const rest = done === 0 ? sizes : newSizes({ ...block, from: block.from + done, count: block.count - done }, sizes.known.slice());
  generalBlock(ready, rest, room.scratch);
}

/** The short way of a line; answers how many towns are done. */
function lineBlock({ runner: { direct }, sink, program }: Ready, sizes: Sizes, room: Room): number {
  if (direct === undefined || !program.columns.every((column) => isExactIn(sizes, column))) return 0;
  const { block } = sizes;
  return settleLine(sink, direct.line, startingAt(block, direct.above), wholeOf(direct, block, room), block);
}

/** Cells of the whole; where it is the same for all, its states say whether the condition is met. */
function wholeOf({ below, whole, when }: NonNullable<Runner['direct']>, block: Block, room: Room): Cells {
  if (below !== undefined) return startingAt(block, below);
  const constant = constantCells(whole, room);
  if (when === undefined) return constant;
  const { when: state } = room.scratch;
  readCondition(when, block, state);
  return { ...constant, state };
}

function generalBlock({ program, runner, sink, spread }: Ready, sizes: Sizes, scratch: Scratch): void {
  const { block } = sizes;
  const { gaps, low, high } = scratch;
  readGaps(program, block, gaps);
  if (program.columns.every((column) => isExactIn(sizes, column) && (runner.limit === Infinity || sizeIn(sizes, column) <= runner.limit))) {
    runner.plain(block, scratch);
    settle(sink, gaps, low, block);
    return;
  }
  runner.bounded(block, scratch);
  inOrder(low, high, block.count);
  settle(sink, gaps, low, block);
  settleSpread(sink, gaps, low, high, spread(), block);
}

/** One column for all programs over the same whole. */
function constantCells(whole: number, { scratch, wholes }: Room): Cells {
  const known = wholes.get(whole);
  if (known !== undefined) return known;
  const figures = new Float64Array(scratch.gaps.length).fill(whole);
  const cells = { low: figures, high: figures, state: new Uint8Array(figures.length).fill(KNOWN), from: 0 };
  wholes.set(whole, cells);
  return cells;
}

/** The cells of a column from the first town of a run on. */
function startingAt({ table, from }: Block, column: number): Cells {
  const { low, high, state, from: start } = cellsOf(table, column);
  return { low, high, state, from: start + from };
}

/** Curves that fall give their ends the other way round. */
function inOrder(low: Int32Array, high: Int32Array, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const [a, b] = [unitsAt(low, i), unitsAt(high, i)];
    low[i] = Math.min(a, b);
    high[i] = Math.max(a, b);
  }
}
