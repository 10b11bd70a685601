import { assess } from '../assess.js';
import { issue, type Issue } from '../issue.js';
import { bridgeBetween, type Bridge } from './bridge.js';
import { diffAcross, type YearDiff } from './diff.js';
import { valuesOf, yearResult, type Side, type YearResult } from './side.js';

/** Several years of one town, and what changed from each to the next. */
export interface Trends {
  readonly town: string;
  /** Earliest first. */
  readonly years: readonly YearResult[];
  /** One fewer than years; each says by its bridge whether the rules changed. A year without material is passed over. */
  readonly steps: readonly YearDiff[];
}

/** Trends, or why there are none. */
export interface TrendsResult {
  /** Undefined when there are issues, and for no years at all. */
  readonly trends: Trends | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Several years of one town side by side.
 *
 * @param years - in any order, each with the framework of its year.
 * @returns refused, with every problem at once: different towns, a year that is unknown or given twice, neighbouring years
 * across editions without a declared bridge. Paths of issues begin with the place in `years` as given.
 */
export function trends(years: readonly Side[]): TrendsResult {
  const undated = years.flatMap(({ submission }, place) => (submission.year === undefined ? [issue('year-needed', [place, 'year'], { town: submission.town.name })] : []));
  const placed = years.flatMap((side, place) => (side.submission.year === undefined ? [] : [{ side, place, year: side.submission.year }])).sort((a, b) => a.year - b.year);
  const pairs = placed.slice(1).map((after, index): Pair => ({ before: placed[index] as Placed, after }));
  const bridged = pairs.map((pair) => ({ ...pair, ...bridgeBetween(pair.before.side, pair.after.side, [pair.after.place]) }));
  const issues = [...undated, ...pairs.flatMap(twice), ...bridged.flatMap((each) => each.issues)];
  const [first] = placed;
  if (issues.length > 0 || first === undefined) return { trends: undefined, issues };
  return {
    trends: {
      town: first.side.submission.town.name,
      years: placed.map(({ side }) => yearResult(assess(side.framework, side.submission, { values: valuesOf(side) }))),
      // Without issues every pair has its bridge.
      steps: bridged.map(({ before, after, bridge }) => diffAcross(before.side, after.side, bridge as Bridge)),
    },
    issues,
  };
}

interface Placed {
  readonly side: Side;
  readonly place: number;
  readonly year: number;
}

/** Neighbouring years. */
interface Pair {
  readonly before: Placed;
  readonly after: Placed;
}

function twice({ before, after }: Pair): Issue[] {
  return before.year === after.year ? [issue('year-twice', [after.place, 'year'], { year: after.year })] : [];
}
