import { byteAt, figureAt } from './at.js';
import type { Program, Test } from './plan.js';
import { cellsOf, KNOWN, NOT_APPLICABLE, type Table } from './table.js';

/** How an indicator stands for one town. The lowest bit says that its points are open, the next that it is not applicable. */
export const SCORED = 0;
/** A fact it needs is not reported. */
export const OPEN = 1;
/** The town declares that it does not apply. */
export const DECLARED = 2;
/** A figure it reads has no evidence, for which the framework gives no points. */
export const FORFEITED = 4;
/** Needs other towns. */
export const PEERS = 5;
/** The matter does not arise: a whole of zero, or the condition to apply is not met. */
export const ABSENT = 6;
/** How many numbers statuses take up. */
export const STATUSES = 8;

/** What stands between an indicator and its points, a bit each; no bit, no gap. The first three are the states of cells without the bit of the known one. */
const NOT_REPORTED = 1;
const NOT_OURS = 2;
const NOT_PROVEN = 4;
/** The whole is zero. */
export const NOTHING_THERE = 8;
const CONDITION_UNMET = 16;
const CONDITION_UNKNOWN = 32;

const COMBINATIONS = 64;

/** The status that each combination of gaps comes to: of several the one that decides. */
export function statusesOf(program: Program): Uint8Array {
  const needsPeers = program.lowered.op === 'peers';
  // No deduction is spared for want of proof: there it stays open.
  const unproven = program.indicator.part === 'deductions' ? OPEN : FORFEITED;
  return Uint8Array.from({ length: COMBINATIONS }, (_, gaps) => {
    const status = statusOfGaps(gaps, unproven);
    return needsPeers && (status === SCORED || status === OPEN) ? PEERS : status;
  });
}

function statusOfGaps(gaps: number, unproven: number): number {
  const has = (gap: number): boolean => (gaps & gap) !== 0;
  if (has(NOT_OURS)) return DECLARED;
  if (has(CONDITION_UNMET)) return ABSENT;
  if (has(CONDITION_UNKNOWN)) return OPEN;
  if (has(NOT_PROVEN)) return unproven;
  if (has(NOT_REPORTED)) return OPEN;
  return has(NOTHING_THERE) ? ABSENT : SCORED;
}

/** A run of towns out of a table. */
export interface Block {
  readonly table: Table;
  readonly from: number;
  readonly count: number;
}

export function isNotApplicable(status: number): boolean {
  return (status & DECLARED) !== 0;
}

/** Notes the gaps of a program's columns and of its condition. */
export function readGaps(program: Program, block: Block, gaps: Uint8Array): void {
  gaps.fill(0, 0, block.count);
  for (const column of program.columns) {
    const { state, from } = cellsOf(block.table, column);
    const base = from + block.from;
    for (let i = 0; i < block.count; i += 1) gaps[i] = byteAt(gaps, i) | (byteAt(state, base + i) ^ KNOWN);
  }
  if (program.appliesWhen !== undefined) noteCondition(program.appliesWhen, block, gaps);
}

function noteCondition(test: Test, { table, from, count }: Block, gaps: Uint8Array): void {
  const { low, high, state, from: start } = cellsOf(table, test.column);
  const base = start + from;
  for (let i = 0; i < count; i += 1) gaps[i] = byteAt(gaps, i) | conditionGap(test, byteAt(state, base + i), figureAt(low, base + i), figureAt(high, base + i));
}

/** The same as the states of a column: known where a condition is met. */
export function readCondition(test: Test, { table, from, count }: Block, states: Uint8Array): void {
  const { low, high, state, from: start } = cellsOf(table, test.column);
  const base = start + from;
  for (let i = 0; i < count; i += 1) states[i] = KNOWN ^ conditionGap(test, byteAt(state, base + i), figureAt(low, base + i), figureAt(high, base + i));
}

/** What a condition puts in the way: nothing where it is met. */
function conditionGap({ ask, value }: Test, state: number, low: number, high: number): number {
  if (state !== KNOWN) return state === NOT_APPLICABLE ? NOT_OURS : CONDITION_UNKNOWN;
  if (ask === 'equal') return low === value ? 0 : CONDITION_UNMET;
  const isAtLeast = ask === 'atLeast';
  if (isAtLeast ? low >= value : high <= value) return 0;
  return (isAtLeast ? high >= value : low <= value) ? CONDITION_UNKNOWN : CONDITION_UNMET;
}

/** Bounds of the whole that may reach zero prove nothing: open, unless something else stands in the way. */
export function openWhereFree(gaps: Uint8Array, i: number): void {
  if (byteAt(gaps, i) === 0) gaps[i] = NOT_REPORTED;
}

/** Whether a test holds for a town; undefined while it cannot be told. */
export function holds(test: Test, table: Table, town: number): boolean | undefined | 'notApplicable' {
  const { low, high, state, from } = cellsOf(table, test.column);
  switch (conditionGap(test, byteAt(state, from + town), figureAt(low, from + town), figureAt(high, from + town))) {
    case NOT_OURS:
      return 'notApplicable';
    case CONDITION_UNKNOWN:
      return undefined;
    case CONDITION_UNMET:
      return false;
    default:
      return true;
  }
}
