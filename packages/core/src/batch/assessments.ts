import type { Assessment } from '../assessment.js';
import type { PeerGroup } from '../engine/peers.js';
import type { Framework } from '../framework.js';
import type { ValuesOption } from '../submission.js';
import type { Text } from '../text.js';

/**
 * Points of many towns at one level, a column each, in whole hundredths of a point. For each town they add up to the points
 * the level has in the town's class.
 */
export interface StandingColumns {
  readonly earned: Int32Array;
  readonly open: Int32Array;
  readonly lost: Int32Array;
  readonly notApplicable: Int32Array;
}

/** Both ends of an interval for many towns, in whole hundredths of a point. */
export interface SpanColumns {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The results of many towns (评分结果), column after column, in the order the towns were given in. */
export interface Assessments {
  readonly framework: Framework;
  /** Whose figures count. */
  readonly values: ValuesOption;
  /** Date of the facts, as given. */
  readonly asOf: string | null;
  readonly towns: readonly string[];
  /** Class of each town; undefined outside classes. */
  readonly classes: readonly (string | undefined)[];
  readonly years: readonly (number | null)[];
  readonly total: StandingColumns;
  /** Areas in which the framework or one of its classes has indicators, in the order of the framework. Join them by id. */
  readonly areas: readonly { readonly id: string; readonly title: Text; readonly standing: StandingColumns }[];
  readonly bonus: SpanColumns;
  readonly deductions: SpanColumns;
  /** The final score's interval; both ends -1 for a town to which nothing applies. */
  readonly score: SpanColumns;
  /** Best and worst grade still possible, as places in the framework's grades; both 255 where there is no score. */
  readonly grades: { readonly best: Uint8Array; readonly worst: Uint8Array };
  /** How each indicator that compares towns came out in each class. */
  readonly peers: readonly PeerGroup[];
  /** Points of one indicator by full id, gates included; all zero for towns whose class leaves it out. Throws RangeError for an id that no class has. */
  indicator(id: string): StandingColumns;
  /**
   * For each town whether the matter of one indicator does not arise there (不适用), by full id: 1 or 0, whatever the framework's
   * policy makes of it. Under `full` and `zero` its points stand as earned or lost, and only this tells them apart from points for
   * something done. 0 where a gate has taken those points, since then the gate decides, and where the policy is `forbid`. Throws
   * RangeError for an id that no class has.
   */
  absent(id: string): Uint8Array;
  /** The whole result of one town with its traces, by place, made when asked for from the same scores. Throws RangeError outside the list. */
  assessment(town: number): Assessment;
}
