import type { Fraction } from '../exact.js';
import type { Fact } from '../fact.js';
import type { Column, Lowered } from '../lowered.js';
import type { Text } from '../text.js';

/** What a parameter of a rule holds; from this follow parsing, JSON Schema, fact references and amounts. */
export type ParameterType =
  | 'measure'
  | 'fact'
  | 'number'
  | 'points'
  | 'count'
  | 'days'
  | 'limit'
  | 'bands'
  | 'items'
  | 'options'
  | 'levels'
  | 'change'
  | 'against';

export interface Parameter {
  readonly type: ParameterType;
  readonly optional?: true;
  /** What it means, shown in schemas and docs. */
  readonly note: Text;
}

/** Finds facts by the ids that a rule writes. */
export interface FactLookup {
  /** The declaration, or undefined when there is none of that id. */
  fact(id: string): Fact | undefined;
}

/** What a rule is lowered into: columns are handed out by number, amounts are brought to the framework's scale. */
export interface LowerContext {
  column(column: Column): number;
  /** Full id of a fact. */
  resolve(id: string): string;
  fact(id: string): Fact;
  /** An amount in the rule's own scale, as points of the framework. */
  points(amount: number): Fraction;
  /** Full marks of the indicator, as points of the framework. */
  readonly full: Fraction;
  /** Full marks in the rule's own scale. */
  readonly own: number;
}

/** Full marks in the scale the rule is written in, and the facts it may name. */
export interface RuleContext extends FactLookup {
  readonly points: number;
}

/** Something wrong with a rule's definition: which parameter, and the reason as a code of the messages. */
export interface RuleFault {
  readonly parameter: string;
  readonly fault: Fault;
  readonly detail?: string | number;
}

export type Fault =
  | 'unknown-fact'
  | 'wrong-fact-kind'
  | 'not-descending'
  | 'not-monotone'
  | 'floor-equals-target'
  | 'unreachable-points'
  | 'beyond-full-points'
  | 'not-positive'
  | 'unknown-option'
  | 'missing-option'
  | 'bad-limit'
  | 'too-many-items'
  | 'too-fine'
  | 'empty';

/** How much of a fact one town reported, as its rules see it. */
export interface Known {
  readonly low: number;
  readonly high: number;
}

/** Reads the figures of one town, in the units people write. */
export interface Reading {
  /** The fact's bounds, or undefined while unknown or not applicable. Flags are 0/1. */
  known(id: string): Known | undefined;
  /** The option of a choice; undefined while unknown. */
  option(id: string): string | undefined;
  /** Items of a checklist that are done. */
  done(id: string): readonly string[];
  /** Rows of a per-village table as far as reported; empty where only a total or a number of villages is known. */
  rows(id: string): readonly (number | undefined)[];
  fact(id: string): Fact;
}

/** A change of facts that earns more: new values by fact id, as a submission would write them. */
export interface Lever {
  readonly set: Readonly<Record<string, LeverValue>>;
  /** True where it promises full marks. */
  readonly full: boolean;
}
export type LeverValue = number | boolean | string | readonly string[] | readonly (number | null)[];

/** Why points of a rule are lost. Incidents and late dates have happened and cannot be changed; judgement is a reviewer's. */
export type LossCause = 'below-target' | 'item-unmet' | 'incidents' | 'late' | 'judged';

/** One kind of rule: the same answers in each file of this folder. */
export interface RuleKind<R> {
  readonly title: Text;
  /** Parameters by name, in the order in which people read them. */
  readonly parameters: Readonly<Record<Exclude<keyof R & string, 'kind'>, Parameter>>;
  /** Faults of a definition; none when sound. */
  check(rule: R, context: RuleContext): readonly RuleFault[];
  /** The rule as arithmetic. Called only for rules without faults. */
  lower(rule: R, context: LowerContext): Lowered;
  /** Values of the measure at which points change course, for probes. */
  edges(rule: R, context: RuleContext): readonly number[];
  /** What earns more from here: the smallest step to the next level, then the one to full `points`. Past events give none. */
  levers(rule: R, reading: Reading, points: number): readonly Lever[];
  /** Why points are lost where some are. */
  cause(rule: R): LossCause;
  /** The whole rule in words, for the handbook and forms. */
  words(rule: R, context: RuleContext): Text;
  /** The standard a figure is held against, for one explanation. */
  standard(rule: R, context: RuleContext): Text;
}

/** Parameters that several kinds share. */
export const MEASURE: Parameter = {
  type: 'measure',
  note: { zh: '由填报项算出的数', en: 'the number made of facts' },
};
