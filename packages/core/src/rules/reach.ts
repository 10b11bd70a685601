import { ceilOf, floorOf, fraction, integer, minus, plus, times, approximate, type Fraction } from '../exact.js';
import { decimalsOf, scaleOf, type Fact } from '../fact.js';
import { termsOf, type Measure, type Terms } from '../measure.js';
import { VILLAGES } from '../common.js';
import type { Lever, LeverValue, Reading } from './kind.js';

/** The smallest change of one fact that brings a measure to `x` (up to it, or down to it); undefined where none does. */
export function reach(measure: Measure, x: Fraction, up: boolean, reading: Reading): Lever['set'] | undefined {
  if ('villages' in measure) return reachVillages(measure.villages, measure.atLeast ?? 1, x, reading);
  if ('ratio' in measure) {
    const whole = sumOf(measure.ratio[1], reading);
    return whole && move(measure.ratio[0], times(x, whole), up, reading);
  }
  if ('difference' in measure) {
    const less = sumOf(measure.difference[1], reading);
    return less && move(measure.difference[0], plus(x, less), up, reading);
  }
  return move('fact' in measure ? measure.fact : measure.sum, x, up, reading);
}

function sumOf(terms: Terms, reading: Reading): Fraction | undefined {
  let sum = integer(0);
  for (const id of termsOf(terms)) {
    const known = reading.known(id);
    if (known === undefined) return undefined;
    sum = plus(sum, shareOf(known.low, reading.fact(id)));
  }
  return sum;
}

function shareOf(value: number, fact: Fact): Fraction {
  return fact.kind === 'number' && fact.percent === true ? times(fraction(value), fraction(0.01)) : fraction(value);
}

/** Moves the first term so that the sum comes to `target`, staying within what the fact allows. */
function move(terms: Terms, target: Fraction, up: boolean, reading: Reading): Lever['set'] | undefined {
  const [first = '', ...rest] = termsOf(terms);
  const others = sumOf(rest, reading);
  const known = reading.known(first);
  if (others === undefined || known === undefined) return undefined;
  const fact = reading.fact(first);
  const value = valueFor(minus(target, others), fact, up);
  const changes = up ? numeric(value) > known.low : numeric(value) < known.high;
  return changes && allowed(value, fact, reading) ? { [first]: value } : undefined;
}

function valueFor(wanted: Fraction, fact: Fact, up: boolean): number | boolean {
  if (fact.kind === 'flag') return up;
  const steps = times(wanted, integer(scaleOf(fact)));
  const whole = up ? ceilOf(steps) : floorOf(steps);
  return approximate({ n: whole, d: 10n ** BigInt(decimalsOf(fact)) });
}

function numeric(value: number | boolean): number {
  return typeof value === 'boolean' ? Number(value) : value;
}

function allowed(value: number | boolean, fact: Fact, reading: Reading): boolean {
  if (typeof value === 'boolean') return true;
  if (fact.kind === 'count') {
    const whole = fact.partOf === undefined ? undefined : reading.known(fact.partOf);
    return value >= 0 && (whole === undefined || value <= whole.low);
  }
  if (fact.kind !== 'number') return false;
  return value >= (fact.min ?? 0) && value <= (fact.max ?? (fact.percent === true ? 100 : Infinity));
}

/** Raises the villages that are closest to the mark; where only a number of villages is known, that number. */
function reachVillages(id: string, atLeast: number, x: Fraction, reading: Reading): Lever['set'] | undefined {
  const total = reading.known(VILLAGES);
  const known = reading.known(id);
  if (total === undefined || known === undefined) return undefined;
  const wanted = Number(ceilOf(times(x, integer(total.low))));
  const rows = reading.rows(id);
  if (wanted > total.low) return undefined;
  if (rows.length === 0) return wanted > known.low ? { [id]: wanted } : undefined;
  return raised(id, rows, atLeast, wanted);
}

function raised(id: string, rows: readonly (number | undefined)[], atLeast: number, wanted: number): Lever['set'] | undefined {
  const missing = rows.map((value, row) => ({ value: value ?? -1, row })).filter(({ value }) => value < atLeast);
  const short = wanted - (rows.length - missing.length);
  if (short <= 0 || short > missing.length) return undefined;
  const chosen = new Set(missing.sort((a, b) => b.value - a.value || a.row - b.row).slice(0, short).map(({ row }) => row));
  const value: LeverValue = rows.map((old, row) => (chosen.has(row) ? atLeast : (old ?? null)));
  return { [id]: value };
}

/** Levers for a list of targets, nearest first; the last one promises full marks. */
export function leversTo(measure: Measure, targets: readonly Fraction[], up: boolean, reading: Reading): Lever[] {
  return targets.flatMap((x, place) => {
    const set = reach(measure, x, up, reading);
    return set === undefined ? [] : [{ set, full: place === targets.length - 1 }];
  });
}
