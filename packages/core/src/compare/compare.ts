import type { Assessments } from '../batch/assessments.js';
import { digestOf } from '../digest.js';
import { fraction } from '../exact.js';
import { ENGINE_VERSION } from '../version.js';
import { commonBasis } from './basis.js';
import { indicatorColumns, standingsOf } from './columns.js';
import type { ComparedGroup, Comparison, GroupedBy, Ties } from './comparison.js';
import { ComparisonError, faultsIn } from './faults.js';
import { chosenTowns, groupsOf, yearsOf, type Group } from './groups.js';
import { indicatorView } from './indicators.js';
import { levelOf, type Yardstick } from './level.js';
import { rankingOf } from './rank.js';
import { defaultRobustness, robustnessOf, type RobustnessOptions, type SettledRobustness } from './robustness/robustness.js';
import { contrastsOf, type Contrasts } from './strengths.js';
import { comparedTown, scoreSpread, townFigures } from './towns.js';

/** What to compare and how; shares in per cent, with at most two decimals. */
export interface CompareOptions {
  /** Towns against those of their class (`class`, unless told) or all together. */
  readonly by?: GroupedBy;
  /** Only towns of this class. */
  readonly class?: string;
  /** Share of a town's applicable points that must be known for it to be counted and ranked; 80 when left out. */
  readonly minKnown?: number;
  /** Share of full marks aimed at; 100 when left out. */
  readonly target?: number;
  /** Ranks towns. Needs the document that allows it: in some provinces unauthorised ranking is unlawful. `competition` unless told. */
  readonly rank?: { readonly authority: string; readonly ties?: Ties };
  /** How firm the ranks are. Puts towns in order, so it needs `rank`. */
  readonly robustness?: RobustnessOptions;
  /** The same towns, in the same order, scored with other thresholds: draws take them in turn with the official ones. */
  readonly variants?: readonly Assessments[];
}

/** Options with every default in place. */
interface Settled extends Yardstick {
  readonly year: number | null;
  readonly rank: Comparison['rank'];
  readonly robustness: SettledRobustness | undefined;
  readonly results: readonly [Assessments, ...Assessments[]];
}

/**
 * Compares towns side by side: by area and indicator, within their class, on the official and on the common basis.
 *
 *   results ─► faults? ─► groups by class ─► standings ─┬─► levels (rates, quartiles, gaps) ─► total, areas, common basis
 *                                                       ├─► indicators ─► strengths, weaknesses
 *                                                       └─► ranking ─► draws ─► bands          (only when asked for)
 *
 * Points not known are never taken as lost: a town of which too little is known is shown with its points, but neither counted
 * nor ranked. The order in which towns are given makes no difference to the result.
 *
 * @throws ComparisonError, with every reason, when there is nothing to compare, towns do not fit together, or an option is wrong.
 */
export function compare(results: Assessments, options: CompareOptions = {}): Comparison {
  const faults = faultsIn(results, options);
  if (faults.length > 0) throw new ComparisonError(faults);
  const { by = 'class', minKnown = 80, target = 100, rank, robustness, variants = [] } = options;
  const { framework } = results;
  const towns = chosenTowns(results, options.class);
  const [year = null] = yearsOf(results, towns);
  const settled: Settled = {
    year,
    minKnown: fraction(minKnown),
    target,
    rank: rank === undefined ? null : { authority: rank.authority, ties: rank.ties ?? 'competition' },
    robustness: robustness === undefined ? undefined : { ...defaultRobustness, ...robustness },
    results: [results, ...variants],
  };
  return {
    framework: { id: framework.id, edition: framework.edition, digest: digestOf(framework) },
    engine: ENGINE_VERSION,
    values: results.values,
    asOf: results.asOf,
    year,
    by,
    minKnown,
    target,
    rank: settled.rank,
    groups: groupsOf(results, towns, by).map((group) => comparedGroup(group, settled)),
  };
}

function comparedGroup({ class: townClass, towns }: Group, settled: Settled): ComparedGroup {
  const [results] = settled.results;
  const { rank, robustness } = settled;
  const columns = indicatorColumns(results, towns);
  const totals = standingsOf(results.total, towns);
  const figures = totals.map((total, town) => townFigures(results, towns[town] as number, total, settled.minKnown));
  const score = scoreSpread(figures);
  const contrasts = contrastsOf(columns, towns.length);
  const ranked = figures.filter(({ leftOut }) => leftOut === null);
  return {
    class: townClass === undefined ? null : { id: townClass.id, title: townClass.title },
    towns: figures.map((each, town) => comparedTown(results, each, { score, ...settled }, contrasts[town] as Contrasts)),
    score,
    total: levelOf(totals, settled),
    areas: results.areas.map(({ id, title, standing }) => ({ id, title, ...levelOf(standingsOf(standing, towns), settled) })),
    common: commonBasis(columns, figures.map(({ leftOut }) => leftOut === null), settled),
    ...indicatorView(columns),
    ranking: rank === null ? null : rankingOf(figures.map((each) => (each.leftOut === null ? each : undefined)), rank.authority, rank.ties),
    robustness: robustness === undefined ? null : robustnessOf(settled.results, ranked.map(({ place }) => place), robustness),
  };
}
