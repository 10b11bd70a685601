import type { Bounds, GateResult, Trace } from '../assessment.js';
import { approximate, fraction, integer, over, type Fraction } from '../exact.js';
import { scaleOf } from '../fact.js';
import type { Channel, Gate } from '../framework.js';
import type { Affine } from '../lowered.js';
import { at } from './curves.js';
import { endsOf } from './ends.js';
import type { Plan, Program } from './plan.js';
import { holds } from './score.js';
import { KNOWN, UNPROVEN, type Table } from './table.js';

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
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Figures of the channels, from 0 to 1 while unknown. */
export function channelShares(plan: Plan, table: Table, town = 0): ChannelShare[] {
  return plan.channels.map(({ channel, column, fact }) => {
    const cell = (column ?? 0) * table.towns + town;
    const state = column === undefined ? undefined : at(table.state, cell);
    if (column === undefined || fact === undefined || state !== KNOWN) return { channel, low: integer(0), high: integer(state === UNPROVEN ? 0 : 1) };
    // A rate's scale is its share already; a plain figure runs from 0 to 100.
    const whole = fact.kind === 'number' && fact.percent === true ? scaleOf(fact) : scaleOf(fact) * 100;
    const most = Math.min(at(table.high, cell), whole);
    return { channel, low: over(fraction(at(table.low, cell)), fraction(whole)), high: over(fraction(most), fraction(whole)) };
  });
}

/** The quotient behind an indicator for the first town, with its bounds; undefined for lookups and while facts are missing. */
export function measureTrace(program: Program, table: Table): Trace['measure'] {
  const { lowered } = program;
  if (lowered.op === 'lookup' || lowered.op === 'open') return undefined;
  if (program.columns.some((column) => at(table.state, column * table.towns) !== KNOWN)) return undefined;
  const sign = lowered.op === 'steps' && isNegated(lowered.x.above) ? -1 : 1;
  const above = boundsOf(lowered.x.above, table, sign);
  const below = boundsOf(lowered.x.below, table, 1);
  // Never done is later than any number of days; over nothing there is no quotient.
  if (above.low === Infinity || below.high <= 0) return undefined;
  const bounds = { above: finite(above), below: finite(below) };
  const { low, high } = endsOf(bounds.above, bounds.below);
  return { ...bounds, value: { low: low && approximate(low), high: high && approximate(high) } };
}

/** "At most" is asked as "at least" of the negated sum; people read the sum itself. */
function isNegated({ terms }: Affine): boolean {
  return terms.every(({ times }) => times < 0);
}

interface Span {
  readonly low: number;
  readonly high: number;
}

function boundsOf({ terms, plus }: Affine, table: Table, sign: 1 | -1): Span {
  let low = sign * plus;
  let high = low;
  for (const { column, times } of terms) {
    const a = sign * times * at(table.low, column * table.towns);
    const b = sign * times * at(table.high, column * table.towns);
    low += Math.min(a, b);
    high += Math.max(a, b);
  }
  return { low, high };
}

function finite({ low, high }: Span): Bounds {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}
