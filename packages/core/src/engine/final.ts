import type { ScoreStep } from '../assessment.js';
import type { SpanColumns } from '../batch/assessments.js';
import { fraction } from '../exact.js';
import type { Channel, Framework } from '../framework.js';
import { scaleUnits, toUnits } from '../points.js';
import { byteAt, figureAt, unitsAt } from './at.js';
import { CLEAR, FIRED } from './tally.js';

/** What the final scores of towns are made of, in units. */
export interface FinalParts {
  readonly towns: number;
  readonly earned: Int32Array;
  /** Earned and open together. */
  readonly possible: Int32Array;
  /** Points that apply: earned, open and lost. */
  readonly applicable: Int32Array;
  readonly channels: readonly ChannelColumns[];
  /** Within their caps. */
  readonly bonus: SpanColumns;
  readonly deductions: SpanColumns;
  /** Caps on the total, and how their gates stand for each town. */
  readonly caps: readonly { readonly id: string; readonly units: number; readonly state: Uint8Array }[];
}

/** Figures of one channel; nothing is asked of the channel of the indicators. */
export interface ChannelColumns {
  readonly channel: Channel;
  /** Both ends out of the whole. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly whole: number;
}

/** Told after each step that changed something for some town. The arrays go on changing: copy what is to be kept. */
export type OnStep = (step: ScoreStep['step'], span: SpanColumns, id?: string) => void;

/** Score of a town to which nothing applies. */
export const NO_SCORE = -1;

/**
 * From the indicators' points to the final scores, one rounded step after the other so that printed figures follow by hand:
 *
 *   earned (+ open) ─► scaled back to full ─► channels ─► × coefficient ─► + bonus ─► − deductions ─► gates ─► not below 0
 *
 * Both ends are -1 where nothing applies.
 */
export function finalColumns(framework: Framework, parts: FinalParts, onStep: OnStep = () => undefined): SpanColumns {
  const span = { low: parts.earned.slice(), high: parts.possible.slice() };
  onStep('indicators', span);
  const full = toUnits(framework.total);
  if (scaleEach(span, full, parts.applicable, framework)) onStep('rescaled', span);
  if (parts.channels.length > 0) throughChannels(framework, parts, span, onStep);
  const { n, d } = fraction(framework.coefficient);
  if (framework.coefficient !== 1 && scaleEach(span, Number(n), new Int32Array(parts.towns).fill(Number(d)), framework)) onStep('coefficient', span);
  shift(span, parts, onStep);
  for (const { id, units, state } of parts.caps) if (cap(span, units, state)) onStep('gate', span, id);
  if (floor(span)) onStep('floor', span);
  for (let town = 0; town < parts.towns; town += 1) if (unitsAt(parts.applicable, town) === 0) span.low[town] = span.high[town] = NO_SCORE;
  return span;
}

/** Multiplies by n ÷ d; true where some town's was another factor than one. A town with nothing below has no score. */
function scaleEach({ low, high }: SpanColumns, n: number, below: Int32Array, { places }: Framework): boolean {
  let isScaled = false;
  for (let town = 0; town < below.length; town += 1) {
    const d = unitsAt(below, town);
    if (d === n || d === 0) continue;
    low[town] = scaleUnits(unitsAt(low, town), n, d, places);
    high[town] = scaleUnits(unitsAt(high, town), n, d, places);
    isScaled = true;
  }
  return isScaled;
}

/** Channels add up, each rounded by itself. */
function throughChannels({ total, places }: Framework, { channels, towns }: FinalParts, span: SpanColumns, onStep: OnStep): void {
  const indicators = { low: span.low.slice(), high: span.high.slice() };
  span.low.fill(0);
  span.high.fill(0);
  for (const { channel, ...figures } of channels) {
    const weight = fraction(channel.weight);
    const { low, high } = channel.fact === undefined ? { low: Float64Array.from(indicators.low), high: Float64Array.from(indicators.high) } : figures;
    const n = Number(weight.n) * (channel.fact === undefined ? 1 : toUnits(total));
    const d = 100 * Number(weight.d) * (channel.fact === undefined ? 1 : figures.whole);
    const part = { low: new Int32Array(towns), high: new Int32Array(towns) };
    for (let town = 0; town < towns; town += 1) {
      part.low[town] = scaleUnits(figureAt(low, town), n, d, places);
      part.high[town] = scaleUnits(figureAt(high, town), n, d, places);
      span.low[town] = unitsAt(span.low, town) + unitsAt(part.low, town);
      span.high[town] = unitsAt(span.high, town) + unitsAt(part.high, town);
    }
    onStep('channel', part, channel.id);
  }
}

function shift({ low, high }: SpanColumns, { bonus, deductions }: FinalParts, onStep: OnStep): void {
  if (isAny(bonus)) {
    onStep('bonus', bonus);
    add(low, bonus.low, 1);
    add(high, bonus.high, 1);
  }
  if (isAny(deductions)) {
    onStep('deductions', deductions);
    add(low, deductions.high, -1);
    add(high, deductions.low, -1);
  }
}

function isAny({ high }: SpanColumns): boolean {
  for (let town = 0; town < high.length; town += 1) if (unitsAt(high, town) > 0) return true;
  return false;
}

function add(to: Int32Array, more: Int32Array, times: 1 | -1): void {
  for (let town = 0; town < to.length; town += 1) to[town] = unitsAt(to, town) + times * unitsAt(more, town);
}

/** Caps both ends where the gate fired, the lower one while it may; true where that changed something. */
function cap({ low, high }: SpanColumns, units: number, state: Uint8Array): boolean {
  let isCapped = false;
  for (let town = 0; town < state.length; town += 1) {
    if (byteAt(state, town) === CLEAR) continue;
    if (unitsAt(low, town) > units) {
      low[town] = units;
      isCapped = true;
    }
    if (byteAt(state, town) === FIRED && unitsAt(high, town) > units) {
      high[town] = units;
      isCapped = true;
    }
  }
  return isCapped;
}

function floor({ low, high }: SpanColumns): boolean {
  let isRaised = false;
  for (let town = 0; town < low.length; town += 1) {
    if (unitsAt(low, town) >= 0) continue;
    low[town] = 0;
    high[town] = Math.max(0, unitsAt(high, town));
    isRaised = true;
  }
  return isRaised;
}
