import { approximate, fraction, integer, minus, over, plus, times } from '../exact.js';
import { decimalsOf, type Fact } from '../fact.js';
import type { LeverValue } from '../rules/kind.js';
import type { Value } from '../submission.js';

/** The steps from a figure as it stands to a better one, one unit, item or village at a time; at least one. */
export interface WayTo {
  readonly count: number;
  /** The value after so many of them, from 1 to `count`. */
  at(steps: number): LeverValue;
}

/** How a figure can be brought to a value, in its own smallest steps. */
export function wayTo(fact: Fact, now: Value | undefined, to: LeverValue): WayTo {
  if (typeof to === 'number') return alongNumbers(fact, now?.kind === 'done' ? now.villages : now?.kind === 'figure' ? now.low : to, to);
  if (typeof to === 'object' && now?.kind === 'checklist') {
    const added = to.filter((item): item is string => typeof item === 'string' && !now.done.includes(item));
    return { count: added.length, at: (steps) => [...now.done, ...added.slice(0, steps)] };
  }
  if (typeof to === 'object' && now?.kind === 'rows') return alongRows(now.rows, to);
  return { count: 1, at: () => to };
}

function alongNumbers(fact: Fact, from: number, to: number): WayTo {
  const grid = fraction(10 ** decimalsOf(fact));
  const span = times(minus(fraction(to), fraction(from)), grid);
  const count = Math.max(1, Math.abs(approximate(span)));
  const sign = integer(Math.sign(approximate(span)));
  return { count, at: (steps) => approximate(plus(fraction(from), over(times(sign, integer(steps)), grid))) };
}

/** Villages one at a time, those that are closest first. */
function alongRows(rows: readonly (number | undefined)[], to: readonly (string | number | null)[]): WayTo {
  const raised = [...to.keys()].filter((row) => to[row] !== (rows[row] ?? null));
  const ranked = raised.sort((a, b) => (rows[b] ?? -1) - (rows[a] ?? -1) || a - b);
  return {
    count: ranked.length,
    at(steps) {
      const chosen = new Set(ranked.slice(0, steps));
      return rows.map((row, place) => (chosen.has(place) ? (to[place] as number) : (row ?? null)));
    },
  };
}
