import type { Score, ScoreStep } from './assessment.js';
import { finalColumns } from './engine/final.js';
import { FIRED, UNDECIDED } from './engine/tally.js';
import type { ChannelShare } from './engine/town.js';
import type { Framework } from './framework.js';
import { toPoints } from './points.js';
import type { Standing } from './standing.js';

/** Both ends of an interval, in units. */
interface Span {
  readonly low: number;
  readonly high: number;
}

/** What the final score of one town is made of. */
export interface ScoreParts {
  readonly total: Standing;
  readonly channels: readonly ChannelShare[];
  readonly bonus: Span;
  readonly deductions: Span;
  /** Caps on the total by gates that fired or may. */
  readonly caps: readonly { readonly id: string; readonly units: number; readonly fired: boolean }[];
}

/** The final score of one town with its steps: columns of length one. Null where nothing applies. */
export function finalScore(framework: Framework, parts: ScoreParts): Score | null {
  const { earned, open, lost } = parts.total;
  const column = ({ low, high }: Span): { low: Int32Array; high: Int32Array } => ({ low: Int32Array.of(low), high: Int32Array.of(high) });
  const steps: ScoreStep[] = [];
  const { low, high } = finalColumns(
    framework,
    {
      towns: 1,
      earned: Int32Array.of(earned),
      possible: Int32Array.of(earned + open),
      applicable: Int32Array.of(earned + open + lost),
      channels: parts.channels.map(({ channel, whole, ...share }) => ({ channel, whole, low: Float64Array.of(share.low), high: Float64Array.of(share.high) })),
      bonus: column(parts.bonus),
      deductions: column(parts.deductions),
      caps: parts.caps.map(({ id, units, fired }) => ({ id, units, state: Uint8Array.of(fired ? FIRED : UNDECIDED) })),
    },
    (step, span, id) => steps.push({ step, ...(id === undefined ? {} : { id }), low: only(span.low), high: only(span.high) }),
  );
  return earned + open + lost === 0 ? null : { low: only(low), high: only(high), steps };
}

function only([units]: Int32Array): number {
  return toPoints(units as number);
}
