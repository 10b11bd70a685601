import type { IndicatorResult } from './assessment.js';
import type { PlacedIndicator } from './framework.js';
import { text, type Text } from './text.js';

/** How an indicator stands, in one word: what a badge or mark says of it. */
export type IndicatorState = 'full' | 'part' | 'none' | 'open' | 'partly-open' | 'not-applicable' | 'bonus-full' | 'bonus-part' | 'bonus-none' | 'deducted' | 'not-deducted';

export const indicatorStateWords: Readonly<Record<IndicatorState, Text>> = {
  full: text('满分', 'full'),
  part: text('部分得分', 'part'),
  none: text('未得分', 'none'),
  open: text('待定', 'open'),
  'partly-open': text('部分待定', 'partly open'),
  'not-applicable': text('不适用', 'not applicable'),
  'bonus-full': text('加满', 'full bonus'),
  'bonus-part': text('有加分', 'some bonus'),
  'bonus-none': text('未加分', 'no bonus'),
  deducted: text('有扣分', 'deducted'),
  'not-deducted': text('未扣分', 'nothing deducted'),
};

/** The figures of one indicator as people read them, with the word that fits them. Points; null where a figure has no meaning. */
export interface ShownPoints {
  readonly state: IndicatorState;
  /** Null for deductions: nothing is earned there. */
  readonly earned: number | null;
  readonly open: number;
  /** Lost, or taken off by a deduction. Null for a bonus: one that was not earned is not lost. */
  readonly lost: number | null;
}

/**
 * What to show of one indicator. State and figures come from the same breakdown, so that no badge says "full" beside points
 * that are still open, and no bonus stands among the losses.
 *
 * @param part - where the indicator stands: `PlacedIndicator.part`, or the list of the assessment that it was taken from.
 */
export function shownPoints(part: PlacedIndicator['part'], result: Pick<IndicatorResult, 'status' | 'earned' | 'open' | 'lost'>): ShownPoints {
  const { earned, open, lost } = result;
  const state = stateOf(part, result);
  switch (part) {
    case 'area':
      return { state, earned, open, lost };
    case 'bonus':
      return { state, earned, open, lost: null };
    case 'deductions':
      return { state, earned: null, open, lost: earned };
  }
}

function stateOf(part: PlacedIndicator['part'], { status, earned, open, lost }: Pick<IndicatorResult, 'status' | 'earned' | 'open' | 'lost'>): IndicatorState {
  if (status === 'notApplicable') return 'not-applicable';
  if (open > 0) return earned === 0 && lost === 0 ? 'open' : 'partly-open';
  if (part === 'deductions') return earned === 0 ? 'not-deducted' : 'deducted';
  if (part === 'bonus') return earned === 0 ? 'bonus-none' : lost === 0 ? 'bonus-full' : 'bonus-part';
  return lost === 0 ? 'full' : earned === 0 ? 'none' : 'part';
}
