import type { Bounds } from '../assessment.js';
import { fraction, integer, over, type Fraction } from '../exact.js';

/** Both ends of a quotient, exact; null where it has no bound. */
export interface Ends {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** The ends of `above` ÷ `below`. Over more and more it comes down to nothing; a whole that may be zero bounds nothing. */
export function endsOf(above: Bounds, below: Bounds): Ends {
  return {
    low: above.low === null ? null : quotient(above.low, above.low < 0 ? below.low : below.high),
    high: above.high === null ? null : quotient(above.high, above.high < 0 ? below.high : below.low),
  };
}

function quotient(above: number, below: number | null): Fraction | null {
  if (below === null) return integer(0);
  return below > 0 ? over(fraction(above), fraction(below)) : null;
}
