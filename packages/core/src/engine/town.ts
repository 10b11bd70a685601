import type { Bounds, GateResult, Trace } from '../assessment.js';
import { fraction, integer, over, type Fraction } from '../exact.js';
import { scaleOf } from '../fact.js';
import type { Affine } from '../lowered.js';
import { at } from './curves.js';
import { fact } from './facts.js';
import type { Plan, Program } from './plan.js';
import { holds } from './score.js';
import { KNOWN, type Table } from './table.js';

/** How each gate stands for the first town of a table. A gate whose fact does not apply is clear. */
export function gateStates(plan: Plan, table: Table): GateResult['state'][] {
  return plan.gates.map((test) => {
    const answer = holds(test, table, 0);
    return answer === undefined ? 'undecided' : answer === true ? 'fired' : 'clear';
  });
}

/** Figures of the channels as shares of full marks; from 0 to 1 while unknown. */
export function channelShares(plan: Plan, table: Table): { readonly low: Fraction; readonly high: Fraction }[] {
  return plan.framework.channels.map(({ fact: id }, place) => {
    const cell = (plan.channels[place] ?? 0) * table.towns;
    if (id === undefined || at(table.state, cell) !== KNOWN) return { low: integer(0), high: integer(1) };
    const declared = fact(plan.framework, id);
    // A rate's scale is its share already; a plain figure runs from 0 to 100.
    const whole = declared.kind === 'number' && declared.percent === true ? scaleOf(declared) : scaleOf(declared) * 100;
    const most = Math.min(at(table.high, cell), whole);
    return { low: over(fraction(at(table.low, cell)), fraction(whole)), high: over(fraction(most), fraction(whole)) };
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
  // Never done is later than any number of days.
  if (above.low === Infinity) return undefined;
  const value = { low: ratio(above.low, below.high ?? Infinity), high: above.high === null ? null : ratio(above.high, below.low) };
  return { above, below, value };
}

/** "At most" is asked as "at least" of the negated sum; people read the sum itself. */
function isNegated({ terms }: Affine): boolean {
  return terms.every(({ times }) => times < 0);
}

function boundsOf({ terms, plus }: Affine, table: Table, sign: 1 | -1): Bounds {
  let low = sign * plus;
  let high = low;
  for (const { column, times } of terms) {
    const a = sign * times * at(table.low, column * table.towns);
    const b = sign * times * at(table.high, column * table.towns);
    low += Math.min(a, b);
    high += Math.max(a, b);
  }
  return { low, high: Number.isFinite(high) ? high : null };
}

function ratio(above: number, below: number): number {
  return below === 0 ? 0 : above / below;
}
