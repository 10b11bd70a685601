import type { Assessments, StandingColumns } from '../batch/assessments.js';
import { indicatorIn } from '../engine/facts.js';
import { toPoints } from '../points.js';
import type { Framework, PlacedIndicator } from '../framework.js';
import type { Standing } from '../standing.js';
import type { Text } from '../text.js';
import type { ComparedPoints } from './comparison.js';
import { variantOf } from '../class-of.js';
import { ascending, type Ratio } from './spread.js';

/** Standings of some towns, in whole hundredths. */
export function standingsOf(columns: StandingColumns, towns: readonly number[]): Standing[] {
  return towns.map((place) => ({
    earned: columns.earned[place] as number,
    open: columns.open[place] as number,
    lost: columns.lost[place] as number,
    notApplicable: columns.notApplicable[place] as number,
  }));
}

/** Every town's standing in one area indicator. */
export interface IndicatorColumn {
  readonly id: string;
  readonly title: Text;
  readonly area: string;
  readonly standings: readonly Standing[];
  /** For each town whether the matter does not arise, whatever the policy makes of that. */
  readonly absent: readonly boolean[];
  /** Rates of the towns for which it is decided, in per cent, from the least to the greatest. */
  readonly rates: readonly Ratio[];
}

type OfTowns = Pick<IndicatorColumn, 'standings' | 'absent'>;

/** True where the whole indicator applies to the town and nothing of it is open; false where the town's class leaves it out. */
export function isDecided({ standings, absent }: OfTowns, town: number): boolean {
  const { earned, open, lost, notApplicable } = standings[town] as Standing;
  return open === 0 && notApplicable === 0 && absent[town] === false && earned + lost > 0;
}

/** Standings of the towns for which it is decided. */
export function decidedOf(column: OfTowns): Standing[] {
  return column.standings.filter((_, town) => isDecided(column, town));
}


/** Indicators of the areas that at least one of the towns has, area by area in the order of the framework, then of its classes. */
export function indicatorColumns(results: Assessments, towns: readonly number[]): IndicatorColumn[] {
  const { framework } = results;
  const used = new Set(towns.map((place) => variantOf(framework, results.classes[place])));
  const variants = [framework, ...Object.values(framework.variants)].filter((each) => used.has(each));
  const found = new Map<string, IndicatorColumn>();
  for (const { id: area } of results.areas) {
    for (const { id, title } of variants.flatMap((variant) => indicatorsIn(variant, area))) {
      if (found.has(id)) continue;
      const isAbsent = results.absent(id);
      const ofTowns = { standings: standingsOf(results.indicator(id), towns), absent: towns.map((place) => isAbsent[place] === 1) };
      found.set(id, { id, title, area, ...ofTowns, rates: ascending(decidedOf(ofTowns).map(({ earned, lost }) => ({ n: 100 * earned, d: earned + lost }))) });
    }
  }
  return [...found.values()];
}

function indicatorsIn(framework: Framework, area: string): PlacedIndicator[] {
  return framework.areas.flatMap(({ id, indicators }) => (id === area ? indicators : [])).map((id) => indicatorIn(framework, id));
}

export function pointsOf(standings: readonly Standing[]): ComparedPoints {
  return {
    earned: standings.map(({ earned }) => toPoints(earned)),
    open: standings.map(({ open }) => toPoints(open)),
    lost: standings.map(({ lost }) => toPoints(lost)),
    notApplicable: standings.map(({ notApplicable }) => toPoints(notApplicable)),
  };
}

export function applicableOf({ earned, open, lost }: Standing): number {
  return earned + open + lost;
}

/** Share of the applicable points, in per cent: of what is certain, or of what is possible. Undefined where nothing applies. */
export function rateOf(standing: Standing, end: 'certain' | 'possible' = 'certain'): Ratio | undefined {
  const applicable = applicableOf(standing);
  if (applicable === 0) return undefined;
  const part = end === 'certain' ? standing.earned : standing.earned + standing.open;
  return { n: 100 * part, d: applicable };
}

/** Share of the applicable points that is known, in per cent. Undefined where nothing applies. */
export function knownOf(standing: Standing): Ratio | undefined {
  const applicable = applicableOf(standing);
  return applicable === 0 ? undefined : { n: 100 * (applicable - standing.open), d: applicable };
}
