import type { AnnualReport } from './annual-report.js';
import type { Area } from './areas.js';
import type { Calendar } from './calendar.js';
import type { Condition } from './condition.js';
import type { Fact } from './fact.js';
import type { FigureCheck } from './figure-check.js';
import type { Indicator } from './indicator.js';
import type { Plugin } from './plugin.js';
import type { Places } from './points.js';
import type { Rule } from './rules/index.js';
import type { Text } from './text.js';

/**
 * What happens to an indicator whose matter does not arise (不适用). `rescale`: it leaves the base and the total is scaled
 * back to full; `full`: counts as earned; `zero`: counts as lost; `forbid`: may not be declared, stays open.
 */
export type NotApplicablePolicy = 'rescale' | 'full' | 'zero' | 'forbid';

/** An optional middle level (二级指标) inside an area. */
export interface Group {
  readonly id: string;
  readonly title: Text;
}

export interface FrameworkAreaSpec extends Area {
  readonly groups?: readonly Group[];
}

/** What a framework changes about one indicator. Amounts given in `rule` are in the framework's points. */
export interface Placing {
  readonly points?: number;
  /** Parameters of the rule to replace; the kind stays unless `kind` is given, which replaces the whole rule. */
  readonly rule?: Partial<Rule>;
  readonly area?: string;
  readonly group?: string;
  readonly notApplicable?: NotApplicablePolicy;
}

/** Points on top of the hundred (加分) or off it (扣分), capped. Their indicators stand outside the areas. */
export interface Block {
  readonly cap: number;
  readonly indicators: readonly string[];
}

/** 一票否决／限档: a fact that empties an area, or caps the total or the grade. Needs the authority that allows it. */
export interface Gate {
  readonly id: string;
  readonly title: Text;
  readonly when: Condition;
  readonly effect: GateEffect;
  /** The document that allows this gate; without one it may not be used. */
  readonly authority: Text;
}
export type GateEffect = { readonly zeroArea: string } | { readonly capTotal: number } | { readonly capGrade: string };

/** 等次: given from `atLeast` of the final score up; best first, the last one from 0. */
export interface Grade {
  readonly id: string;
  readonly title: Text;
  readonly atLeast: number;
}

/** 多渠道: a part of the final score, in per cent: the indicators themselves, or a figure from 0 to 100. */
export interface Channel {
  readonly id: string;
  readonly title: Text;
  readonly weight: number;
  /** Left out for the channel of the indicators. */
  readonly fact?: string;
}

/** 分类考核: a class of towns with its own points, switches and coefficient. */
export interface TownClass {
  readonly id: string;
  readonly title: Text;
  /** Names of its towns, or the population it covers; a submission may also name its class itself. */
  readonly towns?: readonly string[];
  readonly population?: { readonly atLeast?: number; readonly below?: number };
  /** The score from indicators and channels is multiplied by it; 1 when left out. */
  readonly coefficient?: number;
  readonly indicators?: Readonly<Record<string, Placing | 'off'>>;
}

/** Whether a figure without evidence counts (`accept`), stays open until it is shown, or earns no points (`zero`). */
export type UnprovenPolicy = 'accept' | 'open' | 'zero';

/**
 * 不实从重: what happens to an indicator whose own figure a reviewer corrected downwards. `accept`: the verified figure counts,
 * no more. `zero`: it earns nothing. A factor: so many times the points that were claimed too much are taken off on top,
 * down to zero.
 */
export type UntruePolicy = 'accept' | 'zero' | { readonly factor: number };

/** What `defineFramework` is given. */
export interface FrameworkSpec {
  readonly id: string;
  /** Names one released state, e.g. `township-2025`; it never changes afterwards. */
  readonly edition: string;
  readonly title: Text;
  /** Editions that it extends; submissions made for them can be read with it. */
  readonly basedOn?: readonly string[];
  /** Years reported on for which it is made; submissions of other years are told. Decides no points, so the digest leaves it out. */
  readonly years?: readonly number[];
  readonly areas: readonly FrameworkAreaSpec[];
  readonly plugins: readonly Plugin[];
  /** Changes by full indicator id; `off` leaves an indicator out. */
  readonly indicators?: Readonly<Record<string, Placing | 'off'>>;
  /** What the points of all areas must add up to. */
  readonly total: number;
  /** Decimals of an indicator's points; 2 when left out. */
  readonly places?: Places;
  readonly notApplicable: NotApplicablePolicy;
  readonly unproven?: UnprovenPolicy;
  /** `accept` when left out. */
  readonly untrue?: UntruePolicy;
  /** Whether rules that compare towns score classes of fewer than five; `open` when left out: one odd town would move the standard of all. */
  readonly smallPeerGroups?: 'open' | 'score';
  readonly annualReport?: AnnualReport;
  readonly bonus?: Block;
  readonly deductions?: Block;
  readonly gates?: readonly Gate[];
  readonly grades: readonly Grade[];
  readonly channels?: readonly Channel[];
  readonly classes?: readonly TownClass[];
  readonly calendar?: Calendar;
}

/** An indicator in its place in a framework. */
export interface PlacedIndicator extends Indicator {
  /** Full id: the plugin's id, a dot, its own. */
  readonly id: string;
  readonly plugin: string;
  /** The scale in which the rule's amounts are written; `points` is what the framework gives. */
  readonly own: number;
  /** Where its points go. */
  readonly part: 'area' | 'bonus' | 'deductions';
  readonly area: string;
  readonly group?: string;
  readonly policy: NotApplicablePolicy;
}

export interface FrameworkArea extends FrameworkAreaSpec {
  /** Full ids, in order. */
  readonly indicators: readonly string[];
}

/** A checked framework (指标体系) with everything resolved: what scoring, explaining and the handbook read. */
export interface Framework {
  readonly id: string;
  readonly edition: string;
  readonly title: Text;
  readonly areas: readonly FrameworkArea[];
  /** By full id, common facts included. */
  readonly facts: Readonly<Record<string, Fact>>;
  readonly indicators: Readonly<Record<string, PlacedIndicator>>;
  readonly total: number;
  readonly places: Places;
  readonly unproven: UnprovenPolicy;
  readonly untrue: UntruePolicy;
  /** Present where small classes are scored as well. */
  readonly smallPeerGroups?: 'score';
  /** With full ids. */
  readonly checks: readonly FigureCheck[];
  readonly annualReport: AnnualReport;
  readonly bonus: Block;
  readonly deductions: Block;
  readonly gates: readonly Gate[];
  readonly grades: readonly Grade[];
  readonly channels: readonly Channel[];
  readonly classes: readonly TownClass[];
  /** The framework as it holds for each class, by class id. */
  readonly variants: Readonly<Record<string, Framework>>;
  /** Of this variant; 1 outside classes. */
  readonly coefficient: number;
  readonly calendar?: Calendar;
  /** What it was defined from, so that a scheme can extend it. */
  readonly spec: FrameworkSpec;
}

/** Full id of a fact as a plugin's rule writes it: ids with a dot are full already. */
export function fullId(plugin: string, id: string): string {
  return id.includes('.') ? id : `${plugin}.${id}`;
}
