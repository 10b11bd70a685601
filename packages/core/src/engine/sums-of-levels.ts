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

/** Sums of every level, by its name, and of the level of each program. */
export interface LevelSums {
  readonly byLevel: Readonly<Record<string, Sums>>;
  readonly ofProgram: readonly Sums[];
}

/** The level of an area. */
export function levelOfArea(id: string): string {
  return `area ${id}`;
}

/** Which levels some programs add up to; made once for each list of programs. */
interface Layout {
  readonly levels: readonly { readonly name: string; readonly points: number }[];
  /** Place of each program's level. */
  readonly places: readonly number[];
}

const layouts = new WeakMap<readonly Program[], Layout>();

function layoutOf(programs: readonly Program[]): Layout {
  const known = layouts.get(programs);
  if (known !== undefined) return known;
  const points = new Map<string, number>();
  const names = programs.map(({ indicator: { part, area } }) => (part === 'area' ? levelOfArea(area) : part));
  programs.forEach(({ indicator }, nth) => points.set(names[nth] as string, (points.get(names[nth] as string) ?? 0) + toUnits(indicator.points)));
  const order = [...points.keys()];
  const layout = { levels: order.map((name) => ({ name, points: points.get(name) as number })), places: names.map((name) => order.indexOf(name)) };
  layouts.set(programs, layout);
  return layout;
}

/** Nothing added up yet, for every level that some program belongs to. */
export function newSums(programs: readonly Program[], towns: number): LevelSums {
  const { levels, places } = layoutOf(programs);
  const sums = levels.map(({ points }): Sums => ({ ...noSums(towns), points }));
  return { byLevel: Object.fromEntries(levels.map(({ name }, nth) => [name, sums[nth] as Sums])), ofProgram: places.map((place) => sums[place] as Sums) };
}

export function noSums(towns: number): Sums {
  return { earned: new Int32Array(towns), open: new Int32Array(towns), notApplicable: new Int32Array(towns), points: 0 };
}

/** The same from scores that were changed after they were added up, or of some programs alone; a program's place is its place in the plan. */
export function sumsOf(programs: readonly Program[], scores: Scores): LevelSums {
  const sums = newSums(programs, scores.towns);
  programs.forEach((program, nth) => {
    const { earned, open, notApplicable } = sums.ofProgram[nth] as Sums;
    const { leaves } = unscoredEnds(program.indicator);
    const base = program.place * scores.towns;
    for (let town = 0; town < scores.towns; town += 1) {
      earned[town] = unitsAt(earned, town) + unitsAt(scores.certain, base + town);
      open[town] = unitsAt(open, town) + openAt(scores, program, program.place, town);
      notApplicable[town] = unitsAt(notApplicable, town) + unitsAt(leaves, byteAt(scores.status, base + town));
    }
  });
  return sums;
}
