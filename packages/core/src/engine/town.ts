import type { Bounds, GateResult, Trace } from '../assessment.js';
import { approximate } from '../exact.js';
import { scaleOf, type Fact } from '../fact.js';
import type { Channel, Gate } from '../framework.js';
import type { Affine } from '../lowered.js';
import { byteAt, figureAt } from './at.js';
import { endsOf } from './ends.js';
import type { Plan, Program } from './plan.js';
import { holds } from './status.js';
import { cellsOf, KNOWN, UNPROVEN, type Table } from './table.js';

/** A gate and how it stands. */
export interface GateState {
  readonly gate: Gate;
  readonly state: GateResult['state'];
}

/** How each gate stands for one town of a table. A gate whose fact does not apply is clear. */
export function gateStates(plan: Plan, table: Table, town = 0): GateState[] {
  return plan.gates.map(({ gate, test }) => {
    const answer = holds(test, table, town);
    return { gate, state: answer === undefined ? 'undecided' : answer === true ? 'fired' : 'clear' };
  });
}

/** A channel's figure as a share of full marks; nothing is asked of the channel of the indicators. */
export interface ChannelShare {
  readonly channel: Channel;
  /** Both ends out of the whole. */
  readonly low: number;
  readonly high: number;
  readonly whole: number;
}

/** Figures of the channels, from 0 to 1 while unknown. */
export function channelShares(plan: Plan, table: Table, town = 0): ChannelShare[] {
  return plan.channels.map(({ channel, column, fact }) => {
    if (column === undefined || fact === undefined) return { channel, low: 0, high: 1, whole: 1 };
    const cells = cellsOf(table, column);
    const cell = cells.from + town;
    const state = byteAt(cells.state, cell);
    const whole = wholeOf(fact);
    if (state !== KNOWN) return { channel, low: 0, high: state === UNPROVEN ? 0 : whole, whole };
    return { channel, low: figureAt(cells.low, cell), high: Math.min(figureAt(cells.high, cell), whole), whole };
  });
}

/** A rate's scale is its share already; a plain figure runs from 0 to 100. */
export function wholeOf(fact: Fact): number {
  return fact.kind === 'number' && fact.percent === true ? scaleOf(fact) : scaleOf(fact) * 100;
}

/** The quotient behind an indicator for one town, with its bounds; undefined for lookups and while facts are missing. */
export function measureTrace(program: Program, table: Table, town = 0): Trace['measure'] {
  const { lowered } = program;
  if (lowered.op === 'lookup') return undefined;
  if (program.columns.some((column) => byteAt(cellsOf(table, column).state, cellsOf(table, column).from + town) !== KNOWN)) return undefined;
  const sign = lowered.op === 'steps' && lowered.negated === true ? -1 : 1;
  const above = boundsOf(lowered.x.above, table, town, sign);
  const below = boundsOf(lowered.x.below, table, town, 1);
  // Never done is later than any number of days; over nothing there is no quotient.
  if (above.low === Infinity || below.high <= 0) return undefined;
  const bounds = { above: finite(above), below: finite(below) };
  const { low, high } = endsOf(bounds.above, bounds.below);
  return { ...bounds, value: { low: low && approximate(low), high: high && approximate(high) } };
}

interface Span {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ terms, plus }: Affine, table: Table, town: number, sign: 1 | -1): Span {
  let low = sign * plus;
  let high = low;
  for (const { column, times } of terms) {
    const cells = cellsOf(table, column);
    const a = sign * times * figureAt(cells.low, cells.from + town);
    const b = sign * times * figureAt(cells.high, cells.from + town);
    low += Math.min(a, b);
    high += Math.max(a, b);
  }
  return { low, high };
}

function finite({ low, high }: Span): Bounds {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}
