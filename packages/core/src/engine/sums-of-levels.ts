import { toUnits } from '../points.js';
import { byteAt, unitsAt } from './at.js';
import type { Program } from './plan.js';
import { openAt, type Scores } from './scores.js';
import { unscoredEnds } from './unscored-ends.js';

/** Points of towns added up over a level, in units. The rest of the level's points is lost. */
export interface Sums {
  readonly earned: Int32Array;
  readonly open: Int32Array;
  readonly notApplicable: Int32Array;
  /** Standard points of the level. */
  readonly points: number;
}

/** Where the points of an indicator go: its area, or one of the blocks beside the areas. */
export function levelOf({ indicator: { part, area } }: Program): string {
  return part === 'area' ? `area ${area}` : part;
}

/** The level of an area. */
export function levelOfArea(id: string): string {
  return `area ${id}`;
}

/** Nothing added up yet, for every level that some program belongs to. */
export function newSums(programs: readonly Program[], towns: number): Record<string, Sums> {
  const points: Record<string, number> = {};
  for (const program of programs) {
    const level = levelOf(program);
    points[level] = (points[level] ?? 0) + toUnits(program.indicator.points);
  }
  return Object.fromEntries(Object.entries(points).map(([level, units]) => [level, { ...noSums(towns), points: units }]));
}

export function noSums(towns: number): Sums {
  return { earned: new Int32Array(towns), open: new Int32Array(towns), notApplicable: new Int32Array(towns), points: 0 };
}

/** The same from scores that were changed after they were added up, or of some programs alone; a program's place is its place in the plan. */
export function sumsOf(programs: readonly Program[], scores: Scores): Record<string, Sums> {
  const sums = newSums(programs, scores.towns);
  for (const program of programs) {
    const { earned, open, notApplicable } = sums[levelOf(program)] as Sums;
    const { leaves } = unscoredEnds(program.indicator);
    const base = program.place * scores.towns;
    for (let town = 0; town < scores.towns; town += 1) {
      earned[town] = unitsAt(earned, town) + unitsAt(scores.certain, base + town);
      open[town] = unitsAt(open, town) + openAt(scores, program, program.place, town);
      notApplicable[town] = unitsAt(notApplicable, town) + unitsAt(leaves, byteAt(scores.status, base + town));
    }
  }
  return sums;
}
