import type { Measure } from '../../src/index.js';
import { add, decimal, div, INFINITE, less, max, min, mul, q, sub, ZERO, type Q } from './rational.js';
import type { Knowledge, Said, World } from './world.js';

/** A figure's two ends. */
export interface Ends {
  readonly low: Q;
  readonly high: Q;
}

/** What is known of a number: its ends, or why there is none. `vague`: bounds that prove nothing; `empty`: a whole of zero. */
export type Answer = Ends | Silence | 'vague' | 'empty';
/** Why nothing counts; a proof that is missing decides more than a figure that is. */
export type Silence = 'unknown' | 'unproven' | 'notApplicable';

export const exact = (value: Q): Ends => ({ low: value, high: value });

/** Reads a random world as the documentation says that facts count. */
export class Reader {
  /** Facts of this year that were asked for, by full id. */
  readonly read = new Set<string>();

  constructor(
    readonly world: World,
    readonly plugin: string,
  ) {}

  full(id: string): string {
    return id.includes('.') ? id : `${this.plugin}.${id}`;
  }

  said(id: string, known: Knowledge = this.world.known): Said | Silence {
    if (known === this.world.known) this.read.add(this.full(id));
    const found = known[this.full(id)];
    if (found?.notApplicable) return 'notApplicable';
    const { values, spec } = this.world;
    const counted = values === 'self' ? found?.self : values === 'verified' ? found?.verified : (found?.verified ?? found?.self);
    if (found === undefined || counted === undefined || (!found.proven && spec.unproven === 'open')) return 'unknown';
    return !found.proven && spec.unproven === 'zero' ? 'unproven' : counted;
  }

  /** A count, decimal, share (from a percentage) or 0/1. */
  number(id: string, known: Knowledge = this.world.known): Answer {
    const said = this.said(id, known);
    if (typeof said === 'string') return said;
    if (said.is === 'flag') return exact(q(said.yes ? 1 : 0));
    if (said.is !== 'figure') return 'unknown';
    const fact = known[this.full(id)]?.fact;
    const one = fact?.kind === 'number' && fact.percent === true ? q(1, 100) : q(1);
    return { low: mul(said.low, one), high: said.high.d === 0n ? INFINITE : mul(said.high, one) };
  }

  sum(ids: readonly string[]): Answer {
    return combine(ids.map((id) => this.number(id)), (ends) => ({ low: ends.map(({ low }) => low).reduce(add, ZERO), high: ends.map(({ high }) => high).reduce(add, ZERO) }));
  }

  measure(measure: Measure): Answer {
    if ('fact' in measure) return this.number(measure.fact);
    if ('sum' in measure) return this.sum(measure.sum);
    if ('difference' in measure) {
      return combine(measure.difference.map((id) => this.number(id)), ([from = exact(ZERO), taken = exact(ZERO)]) => ({ low: sub(from.low, taken.high), high: sub(from.high, taken.low) }));
    }
    if ('villages' in measure) return this.villages(measure.villages, measure.atLeast ?? 1);
    const [part, whole] = measure.ratio.map((side) => this.sum(typeof side === 'string' ? [side] : side));
    return combine([part ?? 'unknown', whole ?? 'unknown'], ([above = exact(ZERO), below = exact(ZERO)]) => quotient(above, below));
  }

  /** Villages known to be done, and those that may still be, over all villages. */
  villages(id: string, atLeast: number): Answer {
    const said = this.said(id);
    const all = this.number('town.villages');
    for (const silence of ['notApplicable', 'unproven'] as const) if (said === silence || all === silence) return silence;
    if (typeof said === 'string' || typeof all === 'string') return 'unknown';
    if (said.is === 'villages') return quotient(exact(q(said.done)), all);
    if (said.is !== 'rows') return 'unknown';
    const rows = said.rows.filter((row) => row !== null);
    const done = q(rows.filter((row) => row >= atLeast).length);
    return quotient({ low: done, high: add(done, max(ZERO, sub(all.high, q(rows.length)))) }, all);
  }
}

/** Not applicable before all else: a matter that does not arise needs no figures. */
export function combine(answers: readonly Answer[], make: (ends: Ends[]) => Answer): Answer {
  for (const silence of ['notApplicable', 'unproven'] as const) if (answers.includes(silence)) return silence;
  const ends = answers.filter((answer) => typeof answer !== 'string');
  return ends.length < answers.length ? 'unknown' : make(ends);
}

/** Part over whole: the extremes over all corners. */
export function quotient(above: Ends, below: Ends): Answer {
  if (!less(ZERO, below.high)) return 'empty';
  if (!less(ZERO, below.low)) return 'vague';
  const ends = [above.low, above.high].flatMap((a) => [below.low, below.high].map((b) => over(a, b)));
  return { low: ends.reduce(min), high: ends.reduce(max) };
}

function over(a: Q, b: Q): Q {
  if (a.d === 0n) return a;
  return b.d === 0n ? ZERO : div(a, b);
}

/** Whether a condition holds; undefined while it cannot be told. Bounds are in the unit that people write. */
export function holds(reader: Reader, condition: NonNullable<World['puts'][number]['appliesWhen']>): boolean | undefined | 'notApplicable' {
  const said = reader.said(condition.fact);
  if (typeof said === 'string') return said === 'notApplicable' ? said : undefined;
  if (said.is === 'flag') return 'is' in condition && said.yes === condition.is;
  if (said.is === 'choice') return 'is' in condition && said.option === condition.is;
  if (said.is !== 'figure' || 'is' in condition) throw new Error('the oracle has no such condition');
  if ('atLeast' in condition) {
    const bound = decimal(condition.atLeast);
    return less(said.low, bound) ? (less(said.high, bound) ? false : undefined) : true;
  }
  const bound = decimal(condition.atMost);
  return less(bound, said.high) ? (less(bound, said.low) ? false : undefined) : true;
}
