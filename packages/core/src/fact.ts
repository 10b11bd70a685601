import type { Text } from './text.js';

/** What every fact (填报项) declares, whatever its kind. */
export interface FactBase {
  /** Full name on forms, e.g. 持有行政执法证的人员. */
  readonly label: Text;
  /** Short name in formulas and sentences, e.g. 持证; the label when left out. */
  readonly short?: Text;
  /** How to count it: what belongs in, what does not. */
  readonly help: Text;
  /** What proves it (佐证材料). */
  readonly evidence: Text;
  /** Never scored, and why: context that officials read beside the points. */
  readonly context?: Text;
}

/**
 * How a written report speaks of a fact, in Chinese: templates that {@link parseMention} reads, e.g. `办理行政许可{n}`. They
 * decide no points; a report is searched for them.
 */
export type Mentions = readonly string[];

/** A whole number from 0. */
export interface CountFact extends FactBase {
  readonly kind: 'count';
  readonly unit: Text;
  /** Counts a part of another fact: more than that one is refused with a request to check. */
  readonly partOf?: string;
  /** Each with a figure. */
  readonly mentions?: Mentions;
}

/** A decimal figure. */
export interface NumberFact extends FactBase {
  readonly kind: 'number';
  readonly unit: Text;
  /** Decimals kept exactly, 0 to 4; a finer figure is refused. Two when left out. */
  readonly decimals?: number;
  /** Smallest figure allowed; 0 when left out. */
  readonly min?: number;
  readonly max?: number;
  /** A rate written in per cent (0 to 100); rules see it as a share from 0 to 1. */
  readonly percent?: true;
  /** Each with a figure. */
  readonly mentions?: Mentions;
}

/** Yes or no. */
export interface FlagFact extends FactBase {
  readonly kind: 'flag';
  /** Phrases that affirm it; none denies it. */
  readonly mentions?: Mentions;
}

/** A calendar date. */
export interface DateFact extends FactBase {
  readonly kind: 'date';
  /** Each with a date. */
  readonly mentions?: Mentions;
}

/** One of several options. */
export interface ChoiceFact extends FactBase {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, Text>>;
}

/** Several items, each done, not done or not reported. At most twelve. */
export interface ChecklistFact extends FactBase {
  readonly kind: 'checklist';
  readonly items: Readonly<Record<string, Text>>;
  /** Phrases that affirm an item, by item. */
  readonly mentions?: Readonly<Record<string, Mentions>>;
}

/** A row per village: done or not (`flag`), or how many (`count`). */
export interface VillagesFact extends FactBase {
  readonly kind: 'villages';
  readonly each: 'flag' | 'count';
  /** Unit of the count; required for `count`. */
  readonly unit?: Text;
  /** Each with the number of villages, or the total of what is counted. */
  readonly mentions?: Mentions;
}

/** Points a person gives within a range, with a reason. */
export interface JudgementFact extends FactBase {
  readonly kind: 'judgement';
  readonly from: number;
  readonly to: number;
}

/** What a town reports: the closed union of kinds. */
export type Fact = CountFact | NumberFact | FlagFact | DateFact | ChoiceFact | ChecklistFact | VillagesFact | JudgementFact;
export type FactKind = Fact['kind'];

/** Facts by id. Inside a plugin ids are local (`certified`); a framework puts the plugin's id in front (`enforcement.certified`). */
export type Facts = Readonly<Record<string, Fact>>;

/** A checklist is packed into a table of 2^items; twelve keeps it small. */
export const MOST_ITEMS = 12;

/** Decimals that a number fact keeps. */
export function decimalsOf(fact: Fact): number {
  if (fact.kind === 'judgement') return 2;
  return fact.kind === 'number' ? (fact.decimals ?? 2) : 0;
}

/** What one whole unit of the fact is in the integers the engine counts with: 10^decimals, and 100 times that for a percentage. */
export function scaleOf(fact: Fact): number {
  const percent = fact.kind === 'number' && fact.percent === true ? 100 : 1;
  return 10 ** decimalsOf(fact) * percent;
}

/** The short name for formulas. */
export function shortOf(fact: Fact): Text {
  return fact.short ?? fact.label;
}

/** Options of a choice by id; none for other kinds. */
export function optionsOf(fact: Fact | undefined): Readonly<Record<string, Text>> {
  return fact?.kind === 'choice' ? fact.options : {};
}

/** Unit of what each village has; empty for yes-or-no tables. */
export function unitOfRows(fact: VillagesFact): Text {
  return fact.unit ?? { zh: '', en: '' };
}

/** Unit of a figure: 人, 件, %; of a per-village count that of what is counted. Empty for kinds without one. */
export function unitOf(fact: Fact): Text {
  switch (fact.kind) {
    case 'count':
      return fact.unit;
    case 'number':
      return fact.percent === true ? { zh: '%', en: '%' } : fact.unit;
    case 'villages':
      return fact.each === 'flag' ? { zh: '个村', en: ' villages' } : unitOfRows(fact);
    case 'judgement':
      return { zh: '分', en: ' points' };
    default:
      return { zh: '', en: '' };
  }
}
