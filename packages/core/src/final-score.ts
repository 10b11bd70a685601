import type { Score, ScoreStep } from './assessment.js';
import type { ChannelShare } from './engine/town.js';
import { fraction, integer, over, times, type Fraction } from './exact.js';
import type { Framework } from './framework.js';
import { roundToUnits, toPoints, toUnits, UNITS_PER_POINT } from './points.js';
import type { Standing } from './standing.js';

/** Both ends of an interval, in units. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/** What the final score is made of. */
export interface ScoreParts {
  readonly total: Standing;
  readonly channels: readonly ChannelShare[];
  readonly bonus: Span;
  readonly deductions: Span;
  /** Caps on the total by gates that fired or may. */
  readonly caps: readonly { readonly id: string; readonly units: number; readonly fired: boolean }[];
}

/**
 * From the indicators' points to the final score, one rounded step after the other so that printed figures follow by hand:
 *
 *   earned (+ open) ─► scaled back to full ─► channels ─► × coefficient ─► + bonus ─► − deductions ─► gates ─► not below 0
 *
 * Null where nothing applies.
 */
export function finalScore(framework: Framework, parts: ScoreParts): Score | null {
  const { earned, open, lost } = parts.total;
  const applicable = earned + open + lost;
  if (applicable === 0) return null;
  const steps: ScoreStep[] = [];
  const take = (step: ScoreStep['step'], span: Span, id?: string): Span => {
    steps.push({ step, ...(id === undefined ? {} : { id }), low: toPoints(span.low), high: toPoints(span.high) });
    return span;
  };
  const round = (units: Fraction): number => roundToUnits(over(units, integer(UNITS_PER_POINT)), framework.places);
  const scale = (span: Span, by: Fraction): Span => ({ low: round(times(integer(span.low), by)), high: round(times(integer(span.high), by)) });
  const full = toUnits(framework.total);

  let span = take('indicators', { low: earned, high: earned + open });
  if (applicable !== full) span = take('rescaled', scale(span, over(integer(full), integer(applicable))));
  span = throughChannels(framework, parts, span, (low, high, id) => take('channel', { low: round(low), high: round(high) }, id));
  if (framework.coefficient !== 1) span = take('coefficient', scale(span, fraction(framework.coefficient)));
  span = shifted(span, parts, take);
  for (const { id, units, fired } of parts.caps) {
    const low = Math.min(span.low, units);
    const high = fired ? Math.min(span.high, units) : span.high;
    if (low !== span.low || high !== span.high) span = take('gate', { low, high }, id);
  }
  if (span.low < 0) span = take('floor', { low: 0, high: Math.max(0, span.high) });
  return { low: toPoints(span.low), high: toPoints(span.high), steps };
}

type Take = (step: ScoreStep['step'], span: Span, id?: string) => Span;

function throughChannels(framework: Framework, parts: ScoreParts, indicators: Span, add: (low: Fraction, high: Fraction, id: string) => Span): Span {
  if (parts.channels.length === 0) return indicators;
  const full = integer(toUnits(framework.total));
  const sum = { low: 0, high: 0 };
  for (const { channel, ...figure } of parts.channels) {
    const { id, weight, fact } = channel;
    const share = over(fraction(weight), integer(100));
    const low = fact === undefined ? integer(indicators.low) : times(over(fraction(figure.low), integer(figure.whole)), full);
    const high = fact === undefined ? integer(indicators.high) : times(over(fraction(figure.high), integer(figure.whole)), full);
    const added = add(times(low, share), times(high, share), id);
    sum.low += added.low;
    sum.high += added.high;
  }
  return sum;
}

function shifted(span: Span, { bonus, deductions }: ScoreParts, take: Take): Span {
  let moved = span;
  if (bonus.high > 0) {
    take('bonus', bonus);
    moved = { low: moved.low + bonus.low, high: moved.high + bonus.high };
  }
  if (deductions.high > 0) {
    take('deductions', deductions);
    moved = { low: moved.low - deductions.high, high: moved.high - deductions.low };
  }
  return moved;
}
