import type { Condition, Fact, FrameworkSpec, NotApplicablePolicy, Rule, ValuesOption } from '../../src/index.js';
import type { Q } from './rational.js';

/** What one side (the town or the reviewer) says about a fact. */
export type Said =
  | { readonly is: 'figure'; readonly low: Q; readonly high: Q }
  | { readonly is: 'flag'; readonly yes: boolean }
  | { readonly is: 'date'; readonly day: number }
  | { readonly is: 'never' }
  | { readonly is: 'choice'; readonly option: string }
  | { readonly is: 'checklist'; readonly done: readonly string[]; readonly notDone: readonly string[] }
  | { readonly is: 'rows'; readonly rows: readonly (number | null)[] }
  | { readonly is: 'villages'; readonly done: number }
  | { readonly is: 'total'; readonly total: number };

/** A fact of the random world with everything said about it; nothing said is unknown. */
export interface Known {
  readonly fact: Fact;
  readonly self?: Said;
  readonly verified?: Said;
  readonly notApplicable?: true;
  readonly proven: boolean;
}

export type Knowledge = Readonly<Record<string, Known>>;

/** An indicator where the framework has put it; points in hundredths. */
export interface Put {
  readonly id: string;
  readonly plugin: string;
  readonly rule: Rule;
  /** Full marks in the scale of the rule. */
  readonly own: number;
  readonly points: number;
  readonly part: 'area' | 'bonus' | 'deductions';
  readonly area: string;
  readonly group?: string;
  readonly policy: NotApplicablePolicy;
  readonly appliesWhen?: Condition;
}

export interface World {
  readonly spec: FrameworkSpec;
  /** Where each indicator stands for this town's class. */
  readonly puts: readonly Put[];
  /** Of the town's class, in hundredths. */
  readonly coefficient: number;
  readonly townClass?: string;
  readonly year?: number;
  readonly known: Knowledge;
  /** Earlier years, nearest first. */
  readonly earlier: readonly { readonly year: number; readonly known: Knowledge }[];
  readonly values: ValuesOption;
  /** The submission as a town would write it. */
  readonly data: unknown;
}
