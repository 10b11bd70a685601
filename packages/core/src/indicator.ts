import type { Condition } from './condition.js';
import type { Rule } from './rules/index.js';
import type { Source } from './source.js';
import type { Text } from './text.js';

/** How much work it takes to mend a shortfall: within weeks, within the year, or more than a year or new money. */
export type Effort = 'light' | 'medium' | 'heavy';

/** The smallest thing that earns points (评分项). One declaration gives points, explanation, form, handbook page and schema. */
export interface Indicator {
  readonly title: Text;
  /** Why it matters, in one or two sentences for officials. */
  readonly why: Text;
  /** Standard points (标准分); amounts in the rule are in the same scale. A framework may give it other points. */
  readonly points: number;
  readonly rule: Rule;
  /** At least one basis, the strongest first. */
  readonly sources: readonly Source[];
  /** The matter arises only then; otherwise the indicator is not applicable. A whole of zero says the same by itself. */
  readonly appliesWhen?: Condition;
  /** What is known to be wrong with it and cannot be mended in a released edition, for people; it decides no points. */
  readonly caveat?: Text;
  /** What to do where points are lost. */
  readonly remedy: Text;
  readonly effort: Effort;
  /** Chinese words by which reports speak of it; they propose links for admitted shortfalls and steps, never set them. */
  readonly keywords?: readonly string[];
  /** At least one with full marks and one without; they are the docs and the tests. */
  readonly examples: readonly Example[];
}

/** Facts by local id, as a submission would write them, and what they earn in the indicator's own points. */
export interface Example {
  readonly facts: Readonly<Record<string, ExampleValue>>;
  readonly earned: number;
  /** Points still open; 0 when left out. */
  readonly open?: number;
  readonly notApplicable?: true;
  /** The same facts of earlier years, nearest year first, for rules against own history. */
  readonly earlier?: readonly Readonly<Record<string, ExampleValue>>[];
}

/** The year that every example reports on; a limit "1 March of the following year" is then 1 March 2026. */
export const EXAMPLE_YEAR = 2025;

export type ExampleValue = number | boolean | string | readonly (string | number | boolean | null)[] | { readonly [key: string]: ExampleValue };
