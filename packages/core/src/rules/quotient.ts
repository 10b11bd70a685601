import { scaleOf } from '../fact.js';
import type { Affine, Quotient } from '../lowered.js';
import { termsOf, type Measure } from '../measure.js';
import { VILLAGES } from '../common.js';
import type { LowerContext } from './kind.js';

/** A measure as a quotient of whole-number sums: figures with decimals are scaled up on both sides alike. */
export function quotientOf(measure: Measure, context: LowerContext): Quotient {
  if ('fact' in measure) return single([[measure.fact, 1]], context);
  if ('sum' in measure) return single(measure.sum.map((id) => [id, 1]), context);
  if ('difference' in measure) {
    return single([[measure.difference[0], 1], [measure.difference[1], -1]], context);
  }
  if ('villages' in measure) {
    const fact = context.resolve(measure.villages);
    const column = context.column({ from: 'villages', fact, atLeast: measure.atLeast ?? 1 });
    return { above: { terms: [{ column, times: 1 }], plus: 0 }, below: sumOf([[VILLAGES, 1]], 1, context) };
  }
  const part = termsOf(measure.ratio[0]);
  const whole = termsOf(measure.ratio[1]);
  const scale = largestScale([...part, ...whole], context);
  return {
    above: sumOf(part.map((id) => [id, 1]), scale, context),
    below: sumOf(whole.map((id) => [id, 1]), scale, context),
  };
}

type Signed = readonly [id: string, sign: 1 | -1];

function single(terms: readonly Signed[], context: LowerContext): Quotient {
  const scale = largestScale(terms.map(([id]) => id), context);
  return { above: sumOf(terms, scale, context), below: { terms: [], plus: scale } };
}

function sumOf(terms: readonly Signed[], scale: number, context: LowerContext): Affine {
  return {
    terms: terms.map(([id, sign]) => ({
      column: context.column({ from: 'fact', fact: context.resolve(id) }),
      times: sign * (scale / scaleOf(context.fact(id))),
    })),
    plus: 0,
  };
}

function largestScale(ids: readonly string[], context: LowerContext): number {
  return Math.max(...ids.map((id) => scaleOf(context.fact(id))));
}

/** The same quotient with the sign turned, so that "at most" can be asked as "at least". */
export function negated(x: Quotient): Quotient {
  const terms = x.above.terms.map(({ column, times }) => ({ column, times: -times }));
  return { above: { terms, plus: 0 - x.above.plus }, below: x.below };
}
