import type { Assessment, IndicatorResult } from '../assessment.js';
import { parseDay } from '../calendar.js';
import { resultsOf } from '../explain/results.js';
import { sumPoints } from '../points.js';
import type { PlannedStep, StepState, Submission } from '../submission.js';
import { text, type Text } from '../text.js';
import { isAhead } from './simulate.js';

/** One year as it was reported and scored; the submission may be missing where only the result was kept. */
export interface Year {
  readonly assessment: Assessment;
  readonly submission?: Submission;
}

/**
 * What became of a shortfall: `closed` in the figures, `narrowed`, still `open`, `declared-only` where a step says done but
 * the figures do not, `came-back` where it had been closed, `new`, `not-known` while figures are missing, `not-comparable`
 * where the indicator is not in both editions.
 */
export type FollowUpState = 'closed' | 'narrowed' | 'open' | 'declared-only' | 'came-back' | 'new' | 'not-known' | 'not-comparable';

export interface FollowedShortfall {
  readonly id: string;
  readonly title: Text;
  readonly state: FollowUpState;
  /** Null where it was not scored that year. */
  readonly lostBefore: number | null;
  readonly lostNow: number | null;
}

/** A step and how far it is on a given day. */
export interface FollowedStep {
  readonly id?: string;
  readonly text: string;
  /** `dropped` where this year's submission does not name it any more. */
  readonly state: StepState | 'overdue' | 'dropped';
  /** Days since 1970-01-01. */
  readonly due?: number;
  readonly isNew: boolean;
}

/** What became of last year's shortfalls and steps. */
export interface FollowUp {
  readonly shortfalls: readonly FollowedShortfall[];
  readonly steps: readonly FollowedStep[];
  /** True where both years were scored by the same rules; otherwise only what is in both is compared. */
  readonly sameEdition: boolean;
}

export const followUpWords: Readonly<Record<FollowUpState, Text>> = {
  closed: text('数据显示已整改', 'closed in the figures'),
  narrowed: text('有改进，仍有失分', 'better, not closed'),
  open: text('未改进', 'still open'),
  'declared-only': text('措施填报为已完成，数据仍有失分，请核实', 'its step is said to be done while the figures still show a loss, please verify'),
  'came-back': text('整改后又出现', 'closed before and back again'),
  new: text('新出现', 'new'),
  'not-known': text('本年数据未报，暂不能判断', "not known: this year's figures are missing"),
  'not-comparable': text('两年的指标不同，不能比较', 'not comparable: the indicator is not in both editions'),
};

/**
 * Follows last year's shortfalls and steps into this year.
 *
 * @param options - `asOf`: the day on which steps are overdue or not, `yyyy-mm-dd`; never today's by itself.
 * @throws RangeError when `asOf` is no date.
 */
export function followUp(previous: Year, current: Required<Year>, options: { readonly asOf?: string } = {}): FollowUp {
  const { asOf } = options;
  const day = asOf === undefined ? undefined : parseDay(asOf);
  if (asOf !== undefined && day === undefined) throw new RangeError(`no date: ${asOf}`);
  const [before, now] = [lossesOf(previous), lossesOf(current)];
  const ids = [...new Set([...before.keys(), ...now.keys()])];
  const shortfalls = ids.flatMap((id) => followed(id, before.get(id), now.get(id), claimsOf(previous, current, id)) ?? []);
  const sameEdition = previous.assessment.framework.digest === current.assessment.framework.digest;
  return { shortfalls, steps: followedSteps(previous.submission?.nextSteps ?? [], current.submission.nextSteps, day), sameEdition };
}

function lossesOf({ assessment }: Year): Map<string, IndicatorResult> {
  return new Map(resultsOf(assessment).flatMap(({ area, result }) => (area === 'bonus' || area === 'deductions' ? [] : [[result.id, result]])));
}

/** Whether steps about an indicator are said to be done, last year and now. */
interface Claims {
  readonly before: boolean;
  readonly now: boolean;
}

function claimsOf(previous: Year, current: Required<Year>, id: string): Claims {
  const isDone = ({ about, state }: PlannedStep): boolean => about.includes(id) && (state === 'done' || state === 'verified');
  return { before: previous.submission?.nextSteps.some(isDone) ?? false, now: current.submission.nextSteps.some(isDone) };
}

/** Nothing is said about what lost no points in either year. */
function followed(id: string, before: IndicatorResult | undefined, now: IndicatorResult | undefined, claims: Claims): FollowedShortfall | undefined {
  const [lostBefore, lostNow] = [before?.lost ?? null, now?.lost ?? null];
  if (!lostBefore && !lostNow) return undefined;
  const { title } = (now ?? before) as IndicatorResult;
  return { id, title, state: stateOf(before, now, claims), lostBefore, lostNow };
}

function stateOf(before: IndicatorResult | undefined, now: IndicatorResult | undefined, claims: Claims): FollowUpState {
  if (before === undefined || now === undefined) return 'not-comparable';
  if (before.lost === 0) return claims.before && before.open === 0 ? 'came-back' : 'new';
  if (now.lost === 0) return now.open > 0 ? 'not-known' : 'closed';
  if (claims.now) return 'declared-only';
  if (now.points !== before.points || now.lost >= before.lost) return 'open';
  return sumPoints([now.lost, now.open]) < before.lost ? 'narrowed' : 'not-known';
}

function followedSteps(before: readonly PlannedStep[], now: readonly PlannedStep[], day: number | undefined): FollowedStep[] {
  const same = (a: PlannedStep, b: PlannedStep): boolean => (a.id === undefined || b.id === undefined ? a.text === b.text : a.id === b.id);
  const dropped = before.filter((step) => !now.some((each) => same(step, each)));
  return [
    ...now.map((step) => stepView(step, stateOn(step, day), !before.some((each) => same(step, each)))),
    ...dropped.map((step) => stepView(step, step.state === 'done' || step.state === 'verified' ? step.state : 'dropped', false)),
  ];
}

/** A step that should be done by now and is not is overdue. */
export function stateOn(step: PlannedStep, day: number | undefined): StepState | 'overdue' {
  const { state, due } = step;
  return isAhead(step) && due !== undefined && day !== undefined && due < day ? 'overdue' : state;
}

function stepView({ id, text: said, due }: PlannedStep, state: FollowedStep['state'], isNew: boolean): FollowedStep {
  return { ...(id === undefined ? {} : { id }), text: said, state, ...(due === undefined ? {} : { due }), isNew };
}
