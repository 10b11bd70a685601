import type { FactTrace } from './trace.js';
import type { RuleKindId } from './rules/index.js';
import type { Text } from './text.js';
import type { ValuesOption } from './submission.js';

/**
 * Points at one level. They always add up: points = applicable + notApplicable and applicable = earned + open + lost. Each
 * is the decimal closest to whole hundredths; add them with `sumPoints` to stay exact.
 */
export interface Tally {
  /** Standard points. */
  readonly points: number;
  readonly applicable: number;
  /** Certain. */
  readonly earned: number;
  /** Not decided by what is known. */
  readonly open: number;
  /** Certainly gone. */
  readonly lost: number;
  readonly notApplicable: number;
}

/** Why an indicator's points are open or not applicable. */
export type Reason =
  | 'unknown-facts'
  | 'total-only'
  | 'bounds'
  | 'year-unknown'
  | 'calendar'
  | 'unproven'
  | 'needs-peers'
  | 'gate-undecided'
  | 'not-applicable-forbidden'
  | 'declared'
  | 'does-not-arise';

/** Numbers behind an indicator's points: no sentences, those are made on demand by `explain`. */
export interface Trace {
  readonly rule: RuleKindId;
  readonly facts: readonly FactTrace[];
  /** The measure as a quotient of whole numbers, with its bounds; absent for lookups and for a whole of zero. */
  readonly measure?: { readonly above: Bounds; readonly below: Bounds; readonly value: Bounds };
}
export interface Bounds {
  /** Null where there is no bound at this end. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface IndicatorResult extends Tally {
  readonly id: string;
  readonly title: Text;
  readonly status: 'scored' | 'open' | 'notApplicable';
  readonly reason?: Reason;
  /** Gate that took the points or holds them open. */
  readonly gate?: string;
  /** 不实从重: points that the town's own figures claimed, and what the policy took beyond the verified figure. */
  readonly untrue?: { readonly claimed: number; readonly taken: number };
  readonly trace: Trace;
}

export interface GroupResult extends Tally {
  readonly id: string;
  readonly title: Text;
  /** Full ids of its indicators. */
  readonly indicators: readonly string[];
}

export interface AreaResult extends Tally {
  readonly id: string;
  readonly title: Text;
  readonly groups: readonly GroupResult[];
  readonly indicators: readonly IndicatorResult[];
}

/** Bonus or deductions: what is certain and what is still possible, each within the cap. */
export interface BlockResult {
  readonly cap: number;
  readonly certain: number;
  readonly possible: number;
  readonly indicators: readonly IndicatorResult[];
}

export interface GateResult {
  readonly id: string;
  readonly title: Text;
  readonly state: 'clear' | 'fired' | 'undecided';
  readonly authority: Text;
}

/** One step from the indicators' points to the final score, with both ends of the interval. */
export interface ScoreStep {
  readonly step: 'indicators' | 'rescaled' | 'channel' | 'coefficient' | 'bonus' | 'deductions' | 'gate' | 'floor';
  /** Channel or gate. */
  readonly id?: string;
  readonly low: number;
  readonly high: number;
}

/** The final score's interval: both ends equal where everything is decided. */
export interface Score {
  readonly low: number;
  readonly high: number;
  readonly steps: readonly ScoreStep[];
}

/** The result of scoring one town's submission (评分结果). Plain data: JSON keeps it whole. */
export interface Assessment {
  readonly framework: { readonly id: string; readonly edition: string; readonly digest: string; readonly class?: string };
  /** Version of the engine that made it. */
  readonly engine: string;
  readonly town: string;
  readonly year: number | null;
  /** Date of the facts, as given. */
  readonly asOf: string | null;
  readonly values: ValuesOption;
  readonly total: Tally;
  /** Null where nothing applies. */
  readonly score: Score | null;
  /** Given only where the whole interval lies in one grade. */
  readonly grade: { readonly id: string; readonly title: Text } | null;
  /** Grades still possible, best first. */
  readonly possibleGrades: readonly string[];
  readonly areas: readonly AreaResult[];
  readonly bonus: BlockResult;
  readonly deductions: BlockResult;
  readonly gates: readonly GateResult[];
}
