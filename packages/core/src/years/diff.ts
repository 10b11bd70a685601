import type { Assessment, Tally } from '../assessment.js';
import { resultsOf } from '../explain/results.js';
import type { Issue } from '../issue.js';
import { text, type Text } from '../text.js';
import { bridgeBetween, type Bridge } from './bridge.js';
import { differingFacts, type DifferingFact } from './differing-facts.js';
import { yearResult, type Side, type YearResult } from './side.js';
import { cornersOf, mapCorners, splitOf, splitOrNull, type Corners, type SplitPoints } from './split.js';

/**
 * Which of the two years has an area or an indicator, for the town's class. `neither`: the town's class changed, and only the
 * class it was in has it under the new rules.
 */
export type Presence = 'both' | 'added' | 'removed' | 'neither';

export const presenceWords: Readonly<Record<Presence, Text>> = {
  both: text('两年都有', 'in both years'),
  added: text('新增', 'added'),
  removed: text('取消', 'removed'),
  neither: text('两年均不考核', 'in neither year'),
};

/** An area or indicator in two years; where a year does not have it, it counts as 0 points there. */
export interface PartDiff {
  readonly id: string;
  readonly title: Text;
  readonly presence: Presence;
  readonly earned: SplitPoints;
  readonly open: SplitPoints;
}

/** An indicator in two years, with the area it stands in (the later year's where it has it), or `bonus` / `deductions`. */
export interface IndicatorDiff extends PartDiff {
  readonly area: string;
}

/** What changed from one year of a town to another, and what each change of points is due to. */
export interface YearDiff {
  readonly before: YearResult;
  readonly after: YearResult;
  readonly bridge: Bridge;
  readonly total: Readonly<Record<'earned' | 'open' | 'lost' | 'notApplicable', SplitPoints>>;
  /** Both ends of the final score; null where in one of the years, or in between, nothing applies and so there is no score. */
  readonly score: { readonly low: SplitPoints | null; readonly high: SplitPoints | null };
  /** In the order of the later framework, then what only the earlier one has. */
  readonly areas: readonly PartDiff[];
  readonly indicators: readonly IndicatorDiff[];
  readonly facts: readonly DifferingFact[];
}

/** A comparison, or why there is none. */
export interface DiffResult {
  /** Undefined when there are issues. */
  readonly diff: YearDiff | undefined;
  readonly issues: readonly Issue[];
}

/**
 * What changed between two years of one town, or between two states of one year, and what it is due to:
 *
 *   before ─► new rules ─► the town's own new figures ─► whose figures count ─► after
 *             `rules`       `facts`                       `reviewer`
 *
 * @param before - the earlier year with the framework of that year.
 * @param after - the later one.
 * @returns the split, exact to the hundredth at every level. Refused for two different towns and across editions without a
 * declared bridge; never throws for checked frameworks and submissions.
 */
export function diff(before: Side, after: Side): DiffResult {
  const { bridge, issues } = bridgeBetween(before, after, ['after']);
  return { diff: bridge === undefined ? undefined : diffAcross(before, after, bridge), issues };
}

/** The same once it is known that the years may be compared. */
export function diffAcross(before: Side, after: Side, bridge: Bridge): YearDiff {
  const corners = cornersOf(before, after);
  const total = (key: keyof Tally): SplitPoints => splitOf(mapCorners(corners, (of) => of.total[key]));
  const score = (end: 'low' | 'high'): SplitPoints | null => splitOrNull(mapCorners(corners, (of) => of.score?.[end] ?? null));
  const indicators = partsOf(corners, (of) => resultsOf(of).map(({ area, result }) => ({ ...result, area })));
  return {
    before: yearResult(corners.before),
    after: yearResult(corners.after),
    bridge,
    total: { earned: total('earned'), open: total('open'), lost: total('lost'), notApplicable: total('notApplicable') },
    score: { low: score('low'), high: score('high') },
    areas: partsOf(corners, ({ areas }) => areas).map(({ part }) => part),
    indicators: indicators.map(({ part, of }) => ({ ...part, area: of.area })),
    facts: differingFacts(before, after),
  };
}

/** Something with points that results have by id. */
type Part = Pick<Tally, 'earned' | 'open'> & { readonly id: string; readonly title: Text };

/** Everything that any corner has, each once. */
function partsOf<T extends Part>(corners: Corners<Assessment>, list: (of: Assessment) => readonly T[]): { readonly part: PartDiff; readonly of: T }[] {
  const byId = mapCorners(corners, (of) => new Map(list(of).map((each): [string, T] => [each.id, each])));
  const { before, reruled, after } = byId;
  // Which indicators a town has follows from rules and class alone, so these three corners have them all.
  const all = new Map([...before, ...reruled, ...after]);
  const ids = new Set([...after.keys(), ...reruled.keys(), ...before.keys()]);
  return [...ids].map((id) => {
    const of = all.get(id) as T;
    const points = (key: 'earned' | 'open'): SplitPoints => splitOf(mapCorners(byId, (each) => each.get(id)?.[key] ?? 0));
    return { of, part: { id, title: of.title, presence: presenceOf(before.has(id), after.has(id)), earned: points('earned'), open: points('open') } };
  });
}

function presenceOf(isBefore: boolean, isAfter: boolean): Presence {
  if (isBefore) return isAfter ? 'both' : 'removed';
  return isAfter ? 'added' : 'neither';
}
