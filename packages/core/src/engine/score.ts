import type { Affine, Lowered } from '../lowered.js';
import { toUnits, type Places } from '../points.js';
import { at, curveOf, tableUnits } from './curves.js';
import type { Plan, Program, Test } from './plan.js';
import { KNOWN, NOT_APPLICABLE, UNKNOWN, UNPROVEN, type Table } from './table.js';

/** How an indicator stands for one town. */
export const SCORED = 0;
/** A fact it needs is not reported. */
export const OPEN = 1;
/** The town declares that it does not apply. */
export const DECLARED = 2;
/** The matter does not arise: a whole of zero, or the condition to apply is not met. */
const ABSENT = 3;
/** Needs other towns. */
export const PEERS = 4;
/** A figure it reads has no evidence, for which the framework gives no points. */
export const FORFEITED = 5;

/** Units of points for every indicator and town, indicator after indicator. */
export interface Scores {
  readonly towns: number;
  /** Points that are certain. */
  readonly low: Int32Array;
  /** Points still possible. */
  readonly high: Int32Array;
  readonly status: Uint8Array;
}

/** Towns scored at a time: what a block touches stays in the first-level cache. */
const BLOCK = 1024;

/**
 * The one scoring function. Facts stand as columns of whole numbers; per indicator:
 *
 *   columns ─► sums ─► quotient ─► curve ─► units          (twice where only bounds are known)
 *        └──► unknown / not applicable / condition ─► status
 */
export function scoreTable(plan: Plan, table: Table): Scores {
  const { towns } = table;
  const cells = plan.programs.length * towns;
  const scores = { towns, low: new Int32Array(cells), high: new Int32Array(cells), status: new Uint8Array(cells) };
  const scratch = makeScratch(Math.min(BLOCK, towns));
  plan.programs.forEach((program, place) => {
    const run = runnerOf(program, plan.framework.places);
    for (let from = 0; from < towns; from += BLOCK) {
      const block = { table, from, count: Math.min(BLOCK, towns - from) };
      markStatus(program, block, scratch.status);
      run(block, scratch);
      settle(program, scratch, block, scores, place * towns + from);
    }
  });
  return scores;
}

interface Block {
  readonly table: Table;
  readonly from: number;
  readonly count: number;
}

interface Scratch {
  readonly status: Uint8Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly aboveLow: Float64Array;
  readonly aboveHigh: Float64Array;
  readonly belowLow: Float64Array;
  readonly belowHigh: Float64Array;
}

function makeScratch(size: number): Scratch {
  const column = (): Float64Array => new Float64Array(size);
  return { status: new Uint8Array(size), low: column(), high: column(), aboveLow: column(), aboveHigh: column(), belowLow: column(), belowHigh: column() };
}

type Runner = (block: Block, scratch: Scratch) => void;

const runners = new WeakMap<Program, Runner>();

function runnerOf(program: Program, places: Places): Runner {
  const known = runners.get(program);
  if (known !== undefined) return known;
  const runner = makeRunner(program.lowered, places);
  runners.set(program, runner);
  return runner;
}

function makeRunner(lowered: Lowered, places: Places): Runner {
  if (lowered.op === 'open') return waitForPeers;
  if (lowered.op === 'lookup') return lookup(lowered.column, tableUnits(lowered.table, places));
  const curve = curveOf(lowered, places);
  const { above, below } = lowered.x;
  return (block, scratch) => {
    const exactAbove = sums(above, block, scratch.aboveLow, scratch.aboveHigh);
    const exactBelow = sums(below, block, scratch.belowLow, scratch.belowHigh);
    const exact = exactAbove && exactBelow;
    absentWhereEmpty(scratch, block.count);
    if (!exact) openBounds(scratch, block.count);
    curve(scratch.aboveLow, scratch.belowLow, scratch.low, block.count);
    if (exact) scratch.high.set(scratch.low.subarray(0, block.count));
    else curve(scratch.aboveHigh, scratch.belowHigh, scratch.high, block.count);
  };
}

/** Other towns are missing, unless the matter does not arise here at all. */
function waitForPeers({ count }: Block, { status }: Scratch): void {
  for (let i = 0; i < count; i += 1) if (at(status, i) === SCORED || at(status, i) === OPEN) status[i] = PEERS;
}

function lookup(column: number, units: Float64Array): Runner {
  return ({ table, from, count }, scratch) => {
    const base = column * table.towns + from;
    for (let i = 0; i < count; i += 1) {
      scratch.low[i] = at(units, at(table.low, base + i));
      scratch.high[i] = at(units, at(table.high, base + i));
    }
  };
}

/** Adds columns up; true where every figure is exact. A negative term takes its bounds crosswise. */
function sums({ terms, plus }: Affine, { table, from, count }: Block, low: Float64Array, high: Float64Array): boolean {
  low.fill(plus, 0, count);
  high.fill(plus, 0, count);
  let exact = true;
  for (const { column, times } of terms) {
    const base = column * table.towns + from;
    const [least, most] = times > 0 ? [table.low, table.high] : [table.high, table.low];
    for (let i = 0; i < count; i += 1) {
      const a = at(least, base + i);
      const b = at(most, base + i);
      low[i] = at(low, i) + times * a;
      high[i] = at(high, i) + times * b;
      if (a !== b) exact = false;
    }
  }
  return exact;
}

/** A whole of zero means that the matter does not arise. */
function absentWhereEmpty({ status, belowHigh }: Scratch, count: number): void {
  for (let i = 0; i < count; i += 1) if (at(status, i) === SCORED && at(belowHigh, i) <= 0) status[i] = ABSENT;
}

/**
 * Bounds of the whole that may reach zero prove nothing: such quotients stay open. Otherwise the whole that makes the
 * quotient least is brought beside `aboveLow` and the one that makes it most beside `aboveHigh`; over a whole without end
 * a quotient comes down to nothing.
 */
function openBounds({ status, aboveLow, aboveHigh, belowLow, belowHigh }: Scratch, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const [few, many] = [at(belowLow, i), at(belowHigh, i)];
    if (at(status, i) === SCORED && few <= 0) status[i] = OPEN;
    belowLow[i] = at(aboveLow, i) < 0 ? few : many;
    belowHigh[i] = at(aboveHigh, i) < 0 ? many : few;
    if (belowLow[i] === Infinity) [aboveLow[i], belowLow[i]] = [0, 1];
    if (belowHigh[i] === Infinity) [aboveHigh[i], belowHigh[i]] = [0, 1];
  }
}

function markStatus(program: Program, { table, from, count }: Block, status: Uint8Array): void {
  status.fill(SCORED, 0, count);
  // No deduction is spared for want of proof: there it stays open.
  const unproven = program.indicator.part === 'deductions' ? OPEN : FORFEITED;
  for (const column of program.columns) {
    const base = column * table.towns + from;
    for (let i = 0; i < count; i += 1) {
      const state = at(table.state, base + i);
      if (state === NOT_APPLICABLE) status[i] = DECLARED;
      else if (state === UNPROVEN && at(status, i) !== DECLARED) status[i] = unproven;
      else if (state === UNKNOWN && at(status, i) === SCORED) status[i] = OPEN;
    }
  }
  if (program.appliesWhen === undefined) return;
  for (let i = 0; i < count; i += 1) {
    if (at(status, i) === DECLARED) continue;
    const applies = holds(program.appliesWhen, table, from + i);
    if (applies === 'notApplicable') status[i] = DECLARED;
    else if (applies === false) status[i] = ABSENT;
    else if (applies === undefined) status[i] = OPEN;
  }
}

/** Whether a test holds for a town; undefined while it cannot be told. */
export function holds(test: Test, table: Table, town: number): boolean | undefined | 'notApplicable' {
  const cell = test.column * table.towns + town;
  const state = at(table.state, cell);
  if (state !== KNOWN) return state === NOT_APPLICABLE ? 'notApplicable' : undefined;
  const low = at(table.low, cell);
  const high = at(table.high, cell);
  const sure = (certain: boolean, possible: boolean): boolean | undefined => (certain ? true : possible ? undefined : false);
  if (test.ask === 'atLeast') return sure(low >= test.value, high >= test.value);
  if (test.ask === 'atMost') return sure(high <= test.value, low <= test.value);
  return low === test.value;
}

/** Brings bounds in order and gives everything but scored indicators its own bounds. */
function settle(program: Program, scratch: Scratch, { count }: Block, scores: Scores, base: number): void {
  const full = toUnits(program.indicator.points);
  for (let i = 0; i < count; i += 1) {
    const status = at(scratch.status, i);
    const scored = status === SCORED;
    const a = at(scratch.low, i);
    const b = at(scratch.high, i);
    scores.status[base + i] = status;
    scores.low[base + i] = scored ? (a < b ? a : b) : 0;
    scores.high[base + i] = scored ? (a < b ? b : a) : status === FORFEITED ? 0 : full;
  }
}
