import type { Rule } from '../../src/index.js';
import { combine, exact, quotient, type Answer, type Ends, type Reader } from './judge-facts.js';
import { add, decimal, div, INFINITE, less, max, min, mul, ONE, q, sub, sumOf, ZERO, type Q } from './rational.js';

/** Points as exact rationals in the rule's own scale, or why there are none. */
export type Marked = Ends | Exclude<Answer, Ends> | 'peers';

type Of<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

/** Points of one indicator by the words of its rule; `own` is full marks in the rule's scale. */
export function mark(reader: Reader, rule: Rule, own: Q): Marked {
  switch (rule.kind) {
    case 'all-or-nothing':
      return through(reader.measure(rule.of), (x) => (reaches(rule, x) ? own : ZERO));
    case 'bands':
      return through(reader.measure(rule.of), (x) => decimal(rule.bands.find((band) => reaches(band, x))?.points ?? rule.otherwise ?? 0));
    case 'linear':
      return through(reader.measure(rule.of), (x) => mul(own, progress(x, decimal(rule.floor ?? 0), decimal(rule.target))));
    case 'deduction':
      return through(reader.measure(rule.of), (x) => deducted(rule, own, x));
    case 'over-fulfilment':
      return through(reader.measure(rule.of), (x) => beyond(rule, own, x));
    case 'village-share':
      return through(reader.villages(rule.fact, rule.atLeast ?? 1), (x) => mul(own, progress(x, ZERO, decimal(rule.target ?? 1))));
    case 'award':
      return through(awarded(reader, rule), (x) => min(x, own));
    case 'judged':
      return reader.number(rule.fact);
    case 'history':
      return through(change(reader, rule), (x) => mul(own, progress(x, decimal(rule.floor), decimal(rule.target))));
    case 'deadline':
      return through(daysLate(reader, rule), (late) => punctual(rule, own, late));
    case 'choice':
      return chosen(reader, rule);
    case 'checklist':
      return ticked(reader, rule, own);
    case 'peers':
      return peers(reader.measure(rule.of));
  }
}

function peers(answer: Answer): Marked {
  return answer === 'notApplicable' || answer === 'unproven' || answer === 'empty' ? answer : 'peers';
}

/** Points at both ends; every curve runs in one direction only. */
function through(answer: Answer, points: (x: Q) => Q): Answer {
  if (typeof answer === 'string') return answer;
  const [a, b] = [points(answer.low), points(answer.high)];
  return { low: min(a, b), high: max(a, b) };
}

function reaches(edge: { readonly atLeast?: number; readonly atMost?: number }, x: Q): boolean {
  return edge.atMost === undefined ? !less(x, decimal(edge.atLeast ?? 1)) : !less(decimal(edge.atMost), x);
}

/** How far from `floor` to `target`, within 0 and 1, whichever of them is larger. */
function progress(x: Q, floor: Q, target: Q): Q {
  if (x.d === 0n) return less(floor, target) === x.n > 0n ? ONE : ZERO;
  return max(ZERO, min(ONE, div(sub(x, floor), sub(target, floor))));
}

function deducted({ target, each, per, cap, least }: Of<'deduction'>, own: Q, x: Q): Q {
  const units = target === undefined ? max(ZERO, x) : max(ZERO, sub(decimal(target), x));
  const most = min(cap === undefined ? own : decimal(cap), sub(own, decimal(least ?? 0)));
  return sub(own, units.d === 0n ? most : min(most, mul(div(units, decimal(per ?? 1)), decimal(each))));
}

function beyond({ target, base, each, per }: Of<'over-fulfilment'>, own: Q, x: Q): Q {
  if (less(x, decimal(target))) return max(ZERO, x.d === 0n ? ZERO : mul(decimal(base), div(x, decimal(target))));
  return x.d === 0n ? own : min(own, add(decimal(base), mul(div(sub(x, decimal(target)), decimal(per ?? 1)), decimal(each))));
}

function awarded(reader: Reader, rule: Of<'award'>): Answer {
  const weighed = (end: Q, points: number): Q => (end.d === 0n ? end : mul(end, decimal(points)));
  return combine(rule.levels.map(({ fact }) => reader.number(fact)), (ends) => ({
    low: sumOf(ends.map(({ low }, place) => weighed(low, rule.levels[place]?.points ?? 0))),
    high: sumOf(ends.map(({ high }, place) => weighed(high, rule.levels[place]?.points ?? 0))),
  }));
}

/** Against the mean of earlier years: as a rate of the mean, or as a difference. */
function change(reader: Reader, { fact, years, change: how }: Of<'history'>): Answer {
  const { year, earlier } = reader.world;
  const before = Array.from({ length: years }, (_, back) => {
    const found = year === undefined ? earlier[back] : earlier.find((each) => each.year === year - 1 - back);
    return found === undefined ? 'unknown' : reader.number(fact, found.known);
  });
  return combine([reader.number(fact), ...before], ([now = exact(ZERO), ...ends]) => {
    const prior = { low: sumOf(ends.map(({ low }) => low)), high: sumOf(ends.map(({ high }) => high)) };
    const gained = { low: sub(times(now.low, years), prior.high), high: sub(times(now.high, years), prior.low) };
    return quotient(gained, how === 'rate' ? prior : exact(q(years)));
  });
}

function times(end: Q, by: number): Q {
  return end.d === 0n ? end : mul(end, q(by));
}

function daysLate(reader: Reader, { fact, limit, days }: Of<'deadline'>): Answer {
  const done = reader.said(fact);
  const start = 'after' in limit ? reader.said(limit.after) : undefined;
  for (const silence of ['notApplicable', 'unproven'] as const) if (done === silence || start === silence) return silence;
  if (typeof done === 'string') return 'unknown';
  if (done.is === 'never') return exact(INFINITE);
  const { year } = reader.world;
  const from = 'after' in limit ? (typeof start === 'object' && start.is === 'date' ? start.day : undefined) : year === undefined ? undefined : Date.UTC(year + limit.yearsAfter, limit.month - 1, limit.day) / 86_400_000;
  if (done.is !== 'date' || from === undefined) return 'unknown';
  const within = 'after' in limit ? limit.within : 0;
  if (days === 'calendar') return exact(q(done.day - from - within));
  const { calendar } = reader.world.spec;
  if (calendar === undefined || Math.min(done.day, from) < calendar.knownFrom || Math.max(done.day, from) > calendar.knownUntil) return 'unknown';
  const [first, last] = [Math.min(done.day, from), Math.max(done.day, from)];
  const worked = Array.from({ length: last - first }, (_, place) => first + 1 + place).filter((day) => calendar.isWorkday(day)).length;
  return exact(q((done.day < from ? -worked : worked) - within));
}

function punctual({ perDay, cap }: Of<'deadline'>, own: Q, late: Q): Q {
  if (!less(ZERO, late)) return own;
  if (perDay === undefined) return ZERO;
  const most = cap === undefined ? own : min(own, decimal(cap));
  return sub(own, late.d === 0n ? most : min(most, mul(late, decimal(perDay))));
}

function chosen(reader: Reader, { fact, options }: Of<'choice'>): Answer {
  const said = reader.said(fact);
  if (typeof said === 'string') return said;
  return said.is === 'choice' ? exact(decimal(options[said.option] ?? 0)) : 'unknown';
}

/** Items done are certain; items not reported are possible. */
function ticked(reader: Reader, { fact, items }: Of<'checklist'>, own: Q): Answer {
  const said = reader.said(fact);
  if (typeof said === 'string') return said;
  const declared = reader.world.known[reader.full(fact)]?.fact;
  if (said.is !== 'checklist' || declared?.kind !== 'checklist') return 'unknown';
  const ids = Object.keys(declared.items);
  const worth = (id: string): Q => (items === undefined ? div(own, q(ids.length)) : decimal(items[id] ?? 0));
  return { low: sumOf(said.done.map(worth)), high: sumOf(ids.filter((id) => !said.notDone.includes(id)).map(worth)) };
}
