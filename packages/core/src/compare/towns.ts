import type { Assessments } from '../batch/assessments.js';
import { floorOf, fraction, integer, over, times, type Fraction } from '../exact.js';
import { roundToUnits, toPoints, UNITS_PER_POINT } from '../points.js';
import type { Standing } from '../standing.js';
import { applicableOf, knownOf } from './columns.js';
import type { ComparedTown, LeftOut, Spread } from './comparison.js';
import { gapsTo, isKnown } from './level.js';
import { ascending, exactly, spreadOf } from './spread.js';
import type { Contrasts } from './strengths.js';
import { variantOf } from '../class-of.js';

/** A town's figures on the official basis. */
export interface TownFigures {
  /** Its place in the results. */
  readonly place: number;
  readonly total: Standing;
  readonly leftOut: LeftOut | null;
  /** Final score in hundredths. */
  readonly low: number;
  readonly high: number;
}

export function townFigures(results: Assessments, place: number, total: Standing, minKnown: Fraction): TownFigures {
  return { place, total, leftOut: leftOutFor(total, minKnown), low: results.score.low[place] as number, high: results.score.high[place] as number };
}

function leftOutFor(total: Standing, minKnown: Fraction): LeftOut | null {
  const known = knownShare(total);
  if (known === null) return { code: 'nothing-applies' };
  if (isKnown(total, minKnown)) return null;
  return { code: 'too-little-known', known, needed: toPoints(roundToUnits(minKnown, 2)), open: toPoints(total.open), applicable: toPoints(applicableOf(total)) };
}

/** Rounded down to hundredths of a per cent, so that 79.999 % does not read as 80 %. */
function knownShare(total: Standing): number | null {
  const known = knownOf(total);
  return known === undefined ? null : toPoints(Number(floorOf(times(exactly(known), integer(100)))));
}

/** Final scores of the towns counted. */
export function scoreSpread(figures: readonly TownFigures[]): Spread | null {
  const counted = figures.filter(({ leftOut }) => leftOut === null);
  return spreadOf(ascending(counted.map(({ low }) => ({ n: low, d: UNITS_PER_POINT }))));
}

/** What every town of a group is held against. */
interface Peers {
  /** Final scores of the towns counted. */
  readonly score: Spread | null;
  /** Share of full marks aimed at. */
  readonly target: number;
  /** Of all towns that say theirs. */
  readonly year: number | null;
}

export function comparedTown(results: Assessments, figures: TownFigures, { score: spread, target, year }: Peers, contrasts: Contrasts): ComparedTown {
  const { place, total, leftOut, low, high } = figures;
  const townClass = results.classes[place];
  const { grades } = results.framework;
  const [best, worst] = [results.grades.best[place] as number, results.grades.worst[place] as number];
  return {
    name: results.towns[place] as string,
    class: townClass ?? null,
    undated: year !== null && results.years[place] === null,
    score: applicableOf(total) === 0 ? null : { low: toPoints(low), high: toPoints(high) },
    grades: grades.slice(best, worst + 1).map(({ id }) => id),
    known: knownShare(total),
    leftOut,
    gaps: leftOut === null && spread !== null ? gapsTo(toPoints(low), spread, targetScore(results, place, target)) : null,
    ...contrasts,
  };
}

/** So much of the full marks of the town's class, without bonus. */
function targetScore(results: Assessments, place: number, target: number): number {
  const { total, coefficient } = variantOf(results.framework, results.classes[place]);
  const full = times(fraction(total), fraction(coefficient));
  return toPoints(roundToUnits(over(times(full, fraction(target)), integer(100)), 2));
}
