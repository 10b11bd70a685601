import type { Affine, Lowered } from '../lowered.js';
import type { Places } from '../points.js';
import { byteAt, figureAt, unitsAt } from './at.js';
import { curveOf, tableUnits } from './curves.js';
import { plainCurve, plainLineOf, type PlainLine } from './plain.js';
import type { Program, Test } from './plan.js';
import { NOTHING_THERE, openWhereFree, statusesOf, type Block } from './status.js';
import { boundedSum, exactSum, type Run } from './sums.js';
import { cellsOf } from './table.js';

/** Room for one block. */
export interface Scratch {
  readonly gaps: Uint8Array;
  /** Units of points, in any order of the ends. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly aboveLow: Float64Array;
  readonly aboveHigh: Float64Array;
  readonly belowLow: Float64Array;
  readonly belowHigh: Float64Array;
  /** States under a condition. */
  readonly when: Uint8Array;
  /** Places of towns that are not scored. */
  readonly missed: Int32Array;
}

export function makeScratch(size: number): Scratch {
  const figures = (): Float64Array => new Float64Array(size);
  return { gaps: new Uint8Array(size), low: new Int32Array(size), high: new Int32Array(size), aboveLow: figures(), aboveHigh: figures(), belowLow: figures(), belowHigh: figures(), when: new Uint8Array(size), missed: new Int32Array(size) };
}

/** One program made ready: what turns its columns into units of points. */
export interface Runner {
  /** The status of each combination of gaps. */
  readonly statuses: Uint8Array;
  /** Exact figures up to this size may take the short way. */
  readonly limit: number;
  /** The short way: every figure is exact, so `low` alone is filled. */
  plain(block: Block, scratch: Scratch): void;
  /** The general way. */
  bounded(block: Block, scratch: Scratch): void;
  /** A line over one column, or under no condition over the quotient of two: the most frequent rules, scored in one go. */
  readonly direct?: DirectLine;
}

/** Which columns a line reads; the whole is the same for all towns where it has no column. */
interface DirectLine {
  readonly line: PlainLine;
  readonly above: number;
  readonly below: number | undefined;
  readonly whole: number;
  readonly when: Test | undefined;
}

const runners = new WeakMap<Program, Runner>();

export function runnerOf(program: Program, places: Places): Runner {
  const known = runners.get(program);
  if (known !== undefined) return known;
  const direct = directLine(program, places);
  const runner = { statuses: statusesOf(program), ...waysOf(program.lowered, places), ...(direct === undefined ? {} : { direct }) };
  runners.set(program, runner);
  return runner;
}

function directLine({ lowered, appliesWhen: when }: Program, places: Places): DirectLine | undefined {
  if (lowered.op !== 'polyline' && lowered.op !== 'steps') return undefined;
  const above = onlyColumn(lowered.x.above);
  const below = onlyColumn(lowered.x.below);
  const isConstant = lowered.x.below.terms.length === 0;
  const line = plainLineOf(lowered, places);
  if (line === undefined || above === undefined || (isConstant ? lowered.x.below.plus <= 0 : below === undefined || when !== undefined)) return undefined;
  return { line, above, below, whole: lowered.x.below.plus, when };
}

function onlyColumn({ terms, plus }: Affine): number | undefined {
  const [term] = terms;
  return terms.length === 1 && term?.times === 1 && plus === 0 ? term.column : undefined;
}

type Ways = Omit<Runner, 'statuses' | 'direct'>;

function waysOf(lowered: Lowered, places: Places): Ways {
  if (lowered.op === 'lookup') return lookup(lowered.column, tableUnits(lowered.table, places));
  if (lowered.op === 'peers') return waitForPeers(lowered);
  return quotient(lowered, places);
}

function quotient(lowered: Extract<Lowered, { op: 'polyline' | 'steps' }>, places: Places): Ways {
  const { above, below } = lowered.x;
  const curve = curveOf(lowered, places);
  const plain = plainCurve(lowered, places);
  const mayBeEmpty = below.terms.length > 0;
  return {
    limit: plain?.limit ?? -1,
    plain(block, scratch) {
      const whole = exactSum(below, block, scratch.belowLow);
      if (mayBeEmpty) noteEmpty(whole, block.count, scratch.gaps);
      plain?.run(exactSum(above, block, scratch.aboveLow), whole, scratch.low, block.count);
    },
    bounded(block, scratch) {
      const exactAbove = boundedSum(above, block, scratch.aboveLow, scratch.aboveHigh);
      const exactBelow = boundedSum(below, block, scratch.belowLow, scratch.belowHigh);
      noteEmpty({ figures: scratch.belowHigh, from: 0 }, block.count, scratch.gaps);
      if (!(exactAbove && exactBelow)) openBounds(scratch, block.count);
      curve(scratch.aboveLow, scratch.belowLow, scratch.low, block.count);
      curve(scratch.aboveHigh, scratch.belowHigh, scratch.high, block.count);
    },
  };
}

/** A whole of zero means that the matter does not arise. */
function noteEmpty({ figures, from }: Run, count: number, gaps: Uint8Array): void {
  for (let i = 0; i < count; i += 1) gaps[i] = byteAt(gaps, i) | (NOTHING_THERE * +(figureAt(figures, from + i) <= 0));
}

/**
 * Bounds of the whole that may reach zero prove nothing: such quotients stay open. Otherwise the whole that makes the
 * quotient least is brought beside `aboveLow` and the one that makes it most beside `aboveHigh`; over a whole without end
 * a quotient comes down to nothing.
 */
function openBounds({ gaps, aboveLow, aboveHigh, belowLow, belowHigh }: Scratch, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const [few, many] = [figureAt(belowLow, i), figureAt(belowHigh, i)];
    if (few <= 0) openWhereFree(gaps, i);
    belowLow[i] = figureAt(aboveLow, i) < 0 ? few : many;
    belowHigh[i] = figureAt(aboveHigh, i) < 0 ? many : few;
    if (belowLow[i] === Infinity) [aboveLow[i], belowLow[i]] = [0, 1];
    if (belowHigh[i] === Infinity) [aboveHigh[i], belowHigh[i]] = [0, 1];
  }
}

/** Other towns are missing; only whether the matter arises here can be told. */
function waitForPeers({ x }: Extract<Lowered, { op: 'peers' }>): Ways {
  const look = (block: Block, scratch: Scratch): void => {
    boundedSum(x.below, block, scratch.belowLow, scratch.belowHigh);
    noteEmpty({ figures: scratch.belowHigh, from: 0 }, block.count, scratch.gaps);
  };
  return { limit: -1, plain: look, bounded: look };
}

function lookup(column: number, units: Int32Array): Ways {
  return {
    limit: Infinity,
    plain({ table, from, count }, scratch) {
      const cells = cellsOf(table, column);
      const base = cells.from + from;
      for (let i = 0; i < count; i += 1) scratch.low[i] = unitsAt(units, figureAt(cells.low, base + i));
    },
    bounded({ table, from, count }, scratch) {
      const cells = cellsOf(table, column);
      const base = cells.from + from;
      for (let i = 0; i < count; i += 1) {
        scratch.low[i] = unitsAt(units, figureAt(cells.low, base + i));
        scratch.high[i] = unitsAt(units, figureAt(cells.high, base + i));
      }
    },
  };
}
