import type { Text } from '@fazhi/core';
import type { Point } from './points.js';

/** Where the words stand from which a fact was taken. */
export interface FactPlace {
  /** Counts from 1. */
  readonly paragraph: number;
  /** Where the words begin in the paragraph, in characters from 0. */
  readonly offset: number;
  /** Headings above it and the paragraph: 一、（四）第12段. */
  readonly where: string;
  readonly sentence: string;
  /** The item of a checklist that stands here. */
  readonly item?: string;
}

/** A fact of the report, as a submission writes it. */
export interface ExtractedFact {
  readonly fact: string;
  readonly label: Text;
  /** A number, `{atLeast}`, `{atMost}`, `{total}`, true, a date, or the items of a checklist. */
  readonly value: FactValue;
  readonly unit: Text;
  /** A bound only: 两万余, 近百. */
  readonly approximate: boolean;
  /** `likely` where words stood between those looked for, or where every village was meant. */
  readonly sure: 'certain' | 'likely';
  /** Every place that says so. */
  readonly places: readonly FactPlace[];
}

export type FactValue = number | boolean | string | Readonly<Record<string, number | boolean>>;

/** A fact of which the report says different things; none is taken. */
export interface Conflict {
  readonly fact: string;
  readonly label: Text;
  readonly said: readonly { readonly value: FactValue; readonly place: FactPlace }[];
}

/** Why something that the report says was left out. */
export type Omission =
  /** 约, 左右: neither a figure nor a bound. */
  | 'about'
  /** A part of something that is to be counted whole. */
  | 'not-whole'
  /** All villages, and the report does not say how many there are. */
  | 'villages-unknown'
  /** It does not fit the other facts, or what the fact may be. */
  | 'does-not-fit';

export interface ExtractWarning {
  readonly reason: Omission;
  readonly fact: string;
  readonly label: Text;
  readonly place: FactPlace;
}

/** What was found in a report. What was not found is absent: it stays unknown. */
export interface Extraction {
  readonly town?: string;
  readonly year?: number;
  /** In the order of the framework. */
  readonly facts: readonly ExtractedFact[];
  readonly conflicts: readonly Conflict[];
  readonly shortfalls: readonly Point[];
  readonly nextSteps: readonly Point[];
  readonly warnings: readonly ExtractWarning[];
}
