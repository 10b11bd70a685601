import { at } from './curves.js';
import type { Program, Test } from './plan.js';
import { cellsOf, KNOWN, NOT_APPLICABLE, type Table } from './table.js';

/** How an indicator stands for one town. */
export const SCORED = 0;
/** A fact it needs is not reported. */
export const OPEN = 1;
/** The town declares that it does not apply. */
export const DECLARED = 2;
/** The matter does not arise: a whole of zero, or the condition to apply is not met. */
export const ABSENT = 3;
/** Needs other towns. */
export const PEERS = 4;
/** A figure it reads has no evidence, for which the framework gives no points. */
export const FORFEITED = 5;

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

/** Notes the gaps of a program's columns; true where every figure is exact and none beyond the limit. */
export function readGaps(program: Program, { table, from, count }: Block, gaps: Uint8Array, limit: number): boolean {
  gaps.fill(0, 0, count);
  let isPlain = true;
  for (const column of program.columns) {
    const { low, high, state, from: start } = cellsOf(table, column);
    const base = start + from;
    for (let i = 0; i < count; i += 1) {
      gaps[i] = at(gaps, i) | (at(state, base + i) ^ KNOWN);
      const figure = at(low, base + i);
      if (figure !== at(high, base + i) || figure > limit || figure < -limit) isPlain = false;
    }
  }
  if (program.appliesWhen !== undefined) readCondition(program.appliesWhen, { table, from, count }, gaps);
  return isPlain;
}

function readCondition(test: Test, { table, from, count }: Block, gaps: Uint8Array): void {
  for (let i = 0; i < count; i += 1) {
    const applies = holds(test, table, from + i);
    if (applies === 'notApplicable') gaps[i] = at(gaps, i) | NOT_OURS;
    else if (applies === false) gaps[i] = at(gaps, i) | CONDITION_UNMET;
    else if (applies === undefined) gaps[i] = at(gaps, i) | CONDITION_UNKNOWN;
  }
}

/** Bounds of the whole that may reach zero prove nothing: open, unless something else stands in the way. */
export function openWhereFree(gaps: Uint8Array, i: number): void {
  if (at(gaps, i) === 0) gaps[i] = NOT_REPORTED;
}

/** Whether a test holds for a town; undefined while it cannot be told. */
export function holds(test: Test, table: Table, town: number): boolean | undefined | 'notApplicable' {
  const cells = cellsOf(table, test.column);
  const cell = cells.from + town;
  const state = at(cells.state, cell);
  if (state !== KNOWN) return state === NOT_APPLICABLE ? 'notApplicable' : undefined;
  const low = at(cells.low, cell);
  const high = at(cells.high, cell);
  const sure = (certain: boolean, possible: boolean): boolean | undefined => (certain ? true : possible ? undefined : false);
  if (test.ask === 'atLeast') return sure(low >= test.value, high >= test.value);
  if (test.ask === 'atMost') return sure(high <= test.value, low <= test.value);
  return low === test.value;
}
