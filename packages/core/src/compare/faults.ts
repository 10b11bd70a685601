import type { Assessments } from '../batch/assessments.js';
import { suggest } from '../suggest.js';
import type { CompareOptions } from './compare.js';
import { comparisonFaultWords } from './fault-words.js';
import { chosenTowns, groupsOf, yearsOf } from './groups.js';
import { MAX_SEED } from './robustness/random.js';
import { MOST_TOWNS } from './robustness/robustness.js';

/** Options that are figures. */
export type FigureOption = 'minKnown' | 'target' | 'draws' | 'seed' | 'weights' | 'thresholds' | 'firm';

/** Why towns cannot be compared as asked: what is, and what is needed to say what to do. */
export type ComparisonFault =
  | { readonly code: 'no-town'; readonly class: string | undefined }
  | { readonly code: 'town-twice'; readonly town: string }
  /** Ascending. */
  | { readonly code: 'years-differ'; readonly years: readonly number[] }
  | { readonly code: 'unknown-class'; readonly id: string; readonly suggestion: string | undefined }
  | { readonly code: 'rank-needs-authority' }
  | { readonly code: 'robustness-needs-rank' }
  | { readonly code: 'too-many-towns'; readonly found: number; readonly most: number }
  | { readonly code: 'other-towns' }
  | { readonly code: 'bad-figure'; readonly option: FigureOption; readonly found: number; readonly allowed: FigureRange };

/** What a figure may be: between both ends, at most `decimals` of them. */
export interface FigureRange {
  readonly min: number;
  readonly max: number;
  readonly decimals: 0 | 2;
  /** True where the greatest figure itself is not allowed. */
  readonly below?: true;
}

/** Thrown where towns cannot be compared as asked; carries every reason at once. */
export class ComparisonError extends Error {
  readonly faults: readonly ComparisonFault[];

  constructor(faults: readonly ComparisonFault[]) {
    super(faults.map((fault) => comparisonFaultWords(fault)).map(({ zh, en }) => `${zh} / ${en}`).join('\n'));
    this.name = 'ComparisonError';
    this.faults = faults;
  }
}

const FIGURES: Readonly<Record<FigureOption, FigureRange>> = {
  minKnown: { min: 0, max: 100, decimals: 2 },
  target: { min: 0, max: 100, decimals: 2 },
  draws: { min: 1, max: 1_000_000, decimals: 0 },
  seed: { min: 0, max: MAX_SEED, decimals: 0 },
  weights: { min: 0, max: 100, decimals: 2, below: true },
  thresholds: { min: 0, max: 100, decimals: 2, below: true },
  firm: { min: 50, max: 100, decimals: 2 },
};

/** Everything that stands in the way of a comparison. */
export function faultsIn(results: Assessments, options: CompareOptions): ComparisonFault[] {
  return [...townFaults(results, options), ...rankFaults(results, options), ...figureFaults(options)];
}

function townFaults(results: Assessments, { class: only }: CompareOptions): ComparisonFault[] {
  const ids = results.framework.classes.map(({ id }) => id);
  if (only !== undefined && !ids.includes(only)) return [{ code: 'unknown-class', id: only, suggestion: suggest(only, ids) }];
  const towns = chosenTowns(results, only);
  if (towns.length === 0) return [{ code: 'no-town', class: only }];
  const names = towns.map((place) => results.towns[place] as string);
  const twice = new Set(names.filter((name, place) => names[place - 1] === name));
  const years = yearsOf(results, towns);
  return [
    ...[...twice].map((town): ComparisonFault => ({ code: 'town-twice', town })),
    ...(years.length > 1 ? [{ code: 'years-differ', years } as const] : []),
  ];
}

function rankFaults(results: Assessments, options: CompareOptions): ComparisonFault[] {
  const { rank, robustness, variants = [], by = 'class' } = options;
  const faults: ComparisonFault[] = [];
  if (rank !== undefined && rank.authority.trim() === '') faults.push({ code: 'rank-needs-authority' });
  if (robustness === undefined) return faults;
  if (rank === undefined) faults.push({ code: 'robustness-needs-rank' });
  const most = Math.max(...groupsOf(results, chosenTowns(results, options.class), by).map(({ towns }) => towns.length));
  if (most > MOST_TOWNS) faults.push({ code: 'too-many-towns', found: most, most: MOST_TOWNS });
  if (variants.some((each) => sameness(each) !== sameness(results))) faults.push({ code: 'other-towns' });
  return faults;
}

/** Results that are drawn from together are of the same towns, in the same classes, with the same indicators. */
function sameness({ towns, classes, framework }: Assessments): string {
  const variants = [framework, ...Object.values(framework.variants)];
  return JSON.stringify([towns, classes.map((each) => each ?? null), variants.map(({ indicators }) => Object.values(indicators).map(({ id, part }) => `${part} ${id}`).sort())]);
}

function figureFaults({ minKnown, target, robustness }: CompareOptions): ComparisonFault[] {
  const given: Readonly<Record<string, unknown>> = { ...robustness, minKnown, target };
  return (Object.keys(FIGURES) as FigureOption[]).flatMap((option): ComparisonFault[] => {
    const [found, allowed] = [given[option], FIGURES[option]];
    return typeof found !== 'number' || isAllowed(found, allowed) ? [] : [{ code: 'bad-figure', option, found, allowed }];
  });
}

function isAllowed(figure: number, { min, max, decimals, below }: FigureRange): boolean {
  const inside = figure >= min && (below === true ? figure < max : figure <= max);
  return inside && isWhole(figure, decimals);
}

/** The decimal closest to so many hundredths is one double only, so a figure is finer where it is none of those. */
function isWhole(figure: number, decimals: 0 | 2): boolean {
  if (decimals === 0) return Number.isInteger(figure);
  const floor = Math.floor(figure * 100);
  return [floor, floor + 1].some((units) => units / 100 === figure);
}
