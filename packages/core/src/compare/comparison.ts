import type { Text } from '../text.js';
import type { ValuesOption } from '../submission.js';
import type { Robustness } from './robustness/robustness.js';

/**
 * Towns of a district side by side (横向比较). Plain data: JSON keeps it whole. Points are decimals, shares are per cent, both in
 * whole hundredths. Lists with a figure for each town are in the order of the group's towns.
 */
export interface Comparison {
  readonly framework: { readonly id: string; readonly edition: string; readonly digest: string };
  /** Version of the engine that made it. */
  readonly engine: string;
  readonly values: ValuesOption;
  /** Date of the facts, as given. */
  readonly asOf: string | null;
  /** Of all towns that say theirs, and taken for the others; null where none says. */
  readonly year: number | null;
  readonly by: GroupedBy;
  /** Share of points that must be known for a town to be counted. */
  readonly minKnown: number;
  /** Share of full marks aimed at. */
  readonly target: number;
  /** Null unless asked for: in some provinces ranking towns without authority is unlawful. */
  readonly rank: { readonly authority: string; readonly ties: Ties } | null;
  /** In the order of the framework's classes; towns of no class last. */
  readonly groups: readonly ComparedGroup[];
}

/** Whether towns are compared within their class (分类考核) or all together. */
export type GroupedBy = 'class' | 'none';

/** How equal scores share places: 1-2-2-4 (`competition`), 1-2-2-3 (`dense`) or 1-2.5-2.5-4 (`mean`). */
export type Ties = 'competition' | 'dense' | 'mean';

/** Towns that are compared with each other. */
export interface ComparedGroup {
  /** Null for towns of no class, and where classes do not count. */
  readonly class: { readonly id: string; readonly title: Text } | null;
  /** By code points of the name. */
  readonly towns: readonly ComparedTown[];
  /** Final scores (certain end) on the official basis. */
  readonly score: Spread | null;
  /** Points of the indicators of all areas. */
  readonly total: ComparedLevel;
  /** The same areas in every group; one that a class leaves out has no points there. */
  readonly areas: readonly ComparedArea[];
  /** Only indicators that apply to, and are known for, every counted town. */
  readonly common: CommonBasis;
  /** Indicators of the areas, in the order of the framework. */
  readonly indicators: readonly ComparedIndicator[];
  /** Ids of indicators that tell these towns apart, those with the greatest differences first. */
  readonly telling: readonly string[];
  /** Ids of indicators in which every town that is known has full marks; at least two are. */
  readonly allFull: readonly string[];
  readonly ranking: Ranking | null;
  /** Null unless asked for, and where fewer than two towns are ranked. */
  readonly robustness: Robustness | null;
}

export interface ComparedTown {
  readonly name: string;
  readonly class: string | null;
  /** True where it does not say its year while others do: it is compared as if it were of theirs, which someone has to check. */
  readonly undated: boolean;
  /** Final score on the official basis, what is certain and what is possible; null where nothing applies. */
  readonly score: { readonly low: number; readonly high: number } | null;
  /** Grades still possible, best first. */
  readonly grades: readonly string[];
  /** Share of the applicable points that is known, rounded down so that it never seems to reach a bound; null where nothing applies. */
  readonly known: number | null;
  /** Why it is shown but neither counted nor ranked; null where it is counted. */
  readonly leftOut: LeftOut | null;
  /** Points of the certain score from the group's median, best and target; null where left out. */
  readonly gaps: Gaps | null;
  /** At most three indicators each: furthest above and below what its peers have, most points first. */
  readonly strengths: readonly Contrast[];
  readonly weaknesses: readonly Contrast[];
}

export type LeftOut =
  | { readonly code: 'nothing-applies' }
  /** `open` of `applicable` points are not known yet. */
  | { readonly code: 'too-little-known'; readonly known: number; readonly needed: number; readonly open: number; readonly applicable: number };

/** This less that: negative where it is behind. The differences of the printed figures. */
export interface Gaps {
  readonly median: number;
  readonly best: number;
  readonly target: number;
}

/** How figures of several towns lie: quartiles by linear interpolation with both ends included (as most spreadsheets do), each rounded once. */
export interface Spread {
  /** Towns counted. */
  readonly count: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
  readonly mean: number;
}

/** Points of every town at one level. For each they add up to the points the level has for the town. */
export interface ComparedPoints {
  readonly earned: readonly number[];
  /** Not known yet: neither earned nor lost. */
  readonly open: readonly number[];
  readonly lost: readonly number[];
  readonly notApplicable: readonly number[];
}

/** Where a town stands at one level: below the lower quartile, above the upper, or between them. */
export type AmongPeers = 'below' | 'between' | 'above';

/** One level of every town. A town of which too little is known at this level has its points and rate, but is not counted. */
export interface ComparedLevel {
  readonly points: ComparedPoints;
  /** Share of the applicable points that is certain; null where nothing applies. */
  readonly rate: readonly (number | null)[];
  /** The same with all open points won. */
  readonly possibleRate: readonly (number | null)[];
  /** Rates of the towns counted; null where there is none. */
  readonly spread: Spread | null;
  /** In percentage points of the rate; null for towns not counted. */
  readonly gaps: readonly (Gaps | null)[];
  readonly stands: readonly (AmongPeers | null)[];
}

export interface ComparedArea extends ComparedLevel {
  readonly id: string;
  readonly title: Text;
}

/** What all counted towns can be compared on. */
export interface CommonBasis extends ComparedLevel {
  /** Ids; empty where no indicator is common to all. */
  readonly indicators: readonly string[];
  /** Towns counted on the official basis, which the basis is made for; others show what they have on it. */
  readonly towns: number;
}

/** One indicator of every town, and whether it tells them apart. */
export interface ComparedIndicator {
  readonly id: string;
  readonly title: Text;
  readonly area: string;
  readonly points: ComparedPoints;
  /** Towns by how it stands for them; `part` is known, neither full nor nothing. They add up to the towns of the group. */
  readonly counts: { readonly full: number; readonly part: number; readonly zero: number; readonly open: number; readonly notApplicable: number; readonly off: number };
  /** Rates of the towns for which it applies and is known. */
  readonly spread: Spread | null;
  /** By how many points two of these towns differ on average; null with fewer than two. */
  readonly difference: number | null;
}

/** An indicator in which a town is ahead of its peers or behind them. */
export interface Contrast {
  readonly indicator: string;
  readonly earned: number;
  readonly applicable: number;
  /** What the group's median rate is worth in this town's points. */
  readonly median: number;
  /** earned − median. */
  readonly ahead: number;
}

/** Places (位次) by published points. */
export interface Ranking {
  readonly authority: string;
  readonly ties: Ties;
  /** Towns ranked; the others say why not. */
  readonly ranked: number;
  /** Null for towns not ranked. */
  readonly places: readonly (RankedPlace | null)[];
}

export interface RankedPlace {
  /** By what is certain; a half is possible with `mean`. */
  readonly place: number;
  /** Ranked towns with this score, itself included. */
  readonly sharedBy: number;
  /** Best and worst place once all open points are decided, counted as 1 + the towns ahead whatever the ties. */
  readonly between: readonly [number, number];
}
