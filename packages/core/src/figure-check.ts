import type { Terms } from './measure.js';

/** How grave a finding is: an error cannot be true as it stands, a warning may be and is asked about. */
export type Severity = 'error' | 'warning';

/**
 * A rule that reported figures must keep among themselves, declared beside the facts it reads. Strings are fact ids: local
 * ones of the same plugin, or full ones (with a dot). A check never changes points; it asks people to verify (请核实).
 */
export type FigureCheck =
  /** Parts may not be more than their whole. */
  | { readonly kind: 'part'; readonly part: Terms; readonly whole: Terms; readonly severity: Severity }
  /** Parts that cover the whole add up to it. */
  | { readonly kind: 'adds-up'; readonly parts: readonly string[]; readonly whole: string; readonly severity: Severity }
  /** A rate in per cent must be possible for its base (95% of 10 is not), and be reported together with it. */
  | { readonly kind: 'rate'; readonly rate: string; readonly base: string; readonly severity: Severity }
  /** Two facts that say the same thing. */
  | { readonly kind: 'same'; readonly facts: readonly [string, string]; readonly severity: Severity }
  /** A total equals the sum over the rows of a per-village table, as far as all villages are there. */
  | { readonly kind: 'village-total'; readonly villages: string; readonly total: string; readonly severity: Severity }
  /** A change against the year before of more than so many per cent. */
  | { readonly kind: 'jump'; readonly fact: string; readonly percent: number; readonly severity: Severity }
  /** One date is not before another. */
  | { readonly kind: 'order'; readonly earlier: string; readonly later: string; readonly severity: Severity };

export type FigureCheckKind = FigureCheck['kind'];

/** Every fact that a check reads, as written. */
export function factsOfCheck(check: FigureCheck): readonly string[] {
  switch (check.kind) {
    case 'part':
      return [check.part, check.whole].flat();
    case 'adds-up':
      return [...check.parts, check.whole];
    case 'rate':
      return [check.rate, check.base];
    case 'same':
      return check.facts;
    case 'village-total':
      return [check.villages, check.total];
    case 'jump':
      return [check.fact];
    case 'order':
      return [check.earlier, check.later];
  }
}

/** The same check with every id made full. */
export function withFullIds(check: FigureCheck, full: (id: string) => string): FigureCheck {
  const terms = (written: Terms): Terms => (typeof written === 'string' ? full(written) : written.map(full));
  switch (check.kind) {
    case 'part':
      return { ...check, part: terms(check.part), whole: terms(check.whole) };
    case 'adds-up':
      return { ...check, parts: check.parts.map(full), whole: full(check.whole) };
    case 'rate':
      return { ...check, rate: full(check.rate), base: full(check.base) };
    case 'same':
      return { ...check, facts: [full(check.facts[0]), full(check.facts[1])] };
    case 'village-total':
      return { ...check, villages: full(check.villages), total: full(check.total) };
    case 'jump':
      return { ...check, fact: full(check.fact) };
    case 'order':
      return { ...check, earlier: full(check.earlier), later: full(check.later) };
  }
}
