import type { Assessments } from '../batch/assessments.js';
import type { TownClass } from '../framework.js';
import type { GroupedBy } from './comparison.js';

/** Towns compared with each other: places in the results, in the order of their names. */
export interface Group {
  readonly class: TownClass | undefined;
  readonly towns: readonly number[];
}

/** Towns that the comparison is about: all, or those of one class, by name. */
export function chosenTowns(results: Assessments, only: string | undefined): readonly number[] {
  const places = results.towns.map((_, place) => place);
  const chosen = only === undefined ? places : places.filter((place) => results.classes[place] === only);
  return chosen.sort((a, b) => byCodePoints(results.towns[a] as string, results.towns[b] as string));
}

/** The years that towns say they are of, each once, ascending. */
export function yearsOf({ years }: Assessments, towns: readonly number[]): readonly number[] {
  return [...new Set(towns.flatMap((place) => years[place] ?? []))].sort((a, b) => a - b);
}

/** Classes in the order of the framework, towns of no class last; empty groups are left out. */
export function groupsOf(results: Assessments, towns: readonly number[], by: GroupedBy): readonly Group[] {
  if (by === 'none') return [{ class: undefined, towns }];
  const classes: readonly (TownClass | undefined)[] = [...results.framework.classes, undefined];
  return classes
    .map((each) => ({ class: each, towns: towns.filter((place) => results.classes[place] === each?.id) }))
    .filter((group) => group.towns.length > 0);
}

/** Order of two texts by their code points: the same on every machine, unlike any order of a language. */
export function byCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const differs = left.findIndex((sign, place) => sign !== right[place]);
  if (differs < 0) return left.length - right.length;
  return pointAt(left, differs) - pointAt(right, differs);
}

/** Before every sign where the text has ended. */
function pointAt(signs: readonly string[], place: number): number {
  return signs[place]?.codePointAt(0) ?? -1;
}
