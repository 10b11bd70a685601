/** One figure's bounds, in the unit people write; equal where it is exact. "200余" is from 200 up. */
export interface Figure {
  readonly kind: 'figure';
  readonly low: number;
  readonly high: number;
  /** For judgements: why. */
  readonly reason?: string;
}

/** A per-village table: rows as far as reported, or how many villages are done, or only a total. */
export type VillagesValue =
  | { readonly kind: 'rows'; readonly rows: readonly (number | undefined)[]; readonly names?: readonly string[] }
  | { readonly kind: 'done'; readonly villages: number }
  /** A total over all villages proves nothing about any one of them. */
  | { readonly kind: 'total'; readonly total: number };

/** A reported value, checked against its fact. */
export type Value =
  | Figure
  | { readonly kind: 'flag'; readonly value: boolean }
  /** Days since 1970-01-01. */
  | { readonly kind: 'date'; readonly day: number }
  /** For dates: it was not done at all, which is later than any limit. */
  | { readonly kind: 'never' }
  | { readonly kind: 'choice'; readonly option: string }
  /** Items in neither list are not reported. */
  | { readonly kind: 'checklist'; readonly done: readonly string[]; readonly notDone: readonly string[] }
  | VillagesValue;

/** Where a value stands. */
export interface Origin {
  readonly document?: string;
  readonly place?: string;
}

/** What a submission says about one fact. A fact that it does not name is unknown: neither zero nor full marks. */
export type Reported =
  | { readonly state: 'notApplicable'; readonly reason: string; readonly origins: readonly Origin[] }
  | {
      readonly state: 'given';
      /** The town's own figure (自评). */
      readonly self?: Value;
      /** The reviewer's figure (核查), beside it. */
      readonly verified?: Value;
      readonly origins: readonly Origin[];
      /** Documents that prove it; none means unproven. */
      readonly evidence: readonly string[];
      readonly note?: string;
    };

export type FactReports = Readonly<Record<string, Reported>>;

/** A shortfall in the town's own words (不足). */
export interface AdmittedShortfall {
  readonly text: string;
  /** Why it came about (原因), in the town's own words. */
  readonly cause?: string;
  /** Indicators or areas it is about, by full id, where the town or a reviewer set them. */
  readonly about: readonly string[];
}

/** How far a step is: planned, under way, done as the town says, or verified by a reviewer. */
export type StepState = 'planned' | 'under-way' | 'done' | 'verified';

/** Which figure a step is to change, from what to what. */
export interface StepMeasure {
  /** Full id. */
  readonly fact: string;
  readonly from?: Value;
  readonly to: Value;
}

/** A step the town plans (下一步打算) or has taken since. What it leaves out, it leaves out. */
export interface PlannedStep {
  /** Lasts from year to year, so that the step can be followed up. */
  readonly id?: string;
  readonly text: string;
  /** Indicators or areas it serves, by full id. */
  readonly about: readonly string[];
  readonly owner?: string;
  /** Days since 1970-01-01. */
  readonly due?: number;
  /** Figures that are to become others; these can be scored. */
  readonly measures: readonly StepMeasure[];
  /** The measure in words only: people can judge it, scoring cannot. */
  readonly measureWords?: string;
  /** How much work it is, as a figure on the scale that plans are weighed by. */
  readonly effort?: number;
  /** What it costs, in words. */
  readonly cost?: string;
  readonly state: StepState;
  /** Ids of steps that come first. */
  readonly after: readonly string[];
}

/** A town's checked self-assessment material (自评材料) for one year. */
export interface Submission {
  readonly town: { readonly name: string; readonly class?: string; readonly villages?: readonly string[] };
  /** The year reported on; absent where the report does not say. */
  readonly year?: number;
  readonly facts: FactReports;
  /** The same facts of earlier years, nearest first. */
  readonly earlier: readonly { readonly year: number; readonly facts: FactReports }[];
  readonly shortfalls: readonly AdmittedShortfall[];
  readonly nextSteps: readonly PlannedStep[];
}

/** The figure that is nearest the truth as far as anybody said one: the reviewer's, otherwise the town's. */
export function figureOf(reported: Reported | undefined): Figure | undefined {
  const value = valueUnder(reported, 'best');
  return value?.kind === 'figure' ? value : undefined;
}

/** Which figures count: the town's own, only the verified ones, or verified where there is one. */
export type ValuesOption = 'self' | 'verified' | 'best';

/** The value that counts under an option; undefined where there is none, and for not-applicable facts. */
export function valueUnder(reported: Reported | undefined, values: ValuesOption): Value | undefined {
  if (reported?.state !== 'given') return undefined;
  if (values === 'verified') return reported.verified;
  return values === 'best' ? (reported.verified ?? reported.self) : reported.self;
}
