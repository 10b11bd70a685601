import type { Standing } from '../../standing.js';
import type { IndicatorColumn } from '../columns.js';
import { applicableOf } from '../columns.js';
import type { Setting } from './draw-input.js';

/** What a matter that does not arise is worth in a draw: it leaves the base, counts as earned, or is what the framework makes of it. */
export type DrawnPolicy = 'rescale' | 'full' | 'own';

/** Whether draws try both ways of treating what does not arise, or keep the framework's own. */
export type DrawnPolicies = 'both' | 'own';

/** Policies that make a difference: one where everything arises for everybody. */
export function policiesFor(asked: DrawnPolicies, columns: readonly IndicatorColumn[]): readonly DrawnPolicy[] {
  if (asked === 'own') return ['own'];
  return columns.some(({ absent }) => absent.includes(true)) ? ['rescale', 'full'] : ['rescale'];
}

/** Certain and applicable points of all towns under one policy. */
export function settingOf(columns: readonly IndicatorColumn[], towns: number, policy: DrawnPolicy): Setting {
  const width = columns.length;
  const earned = new Float64Array(towns * width);
  const bases: number[][] = [];
  const places = new Map<string, number>();
  const baseOf = Uint32Array.from({ length: towns }, (_, town) => {
    const cells = cellsOf(columns, town, policy);
    earned.set(cells.map((cell) => cell.earned), town * width);
    const base = cells.map(({ applicable }) => applicable);
    const key = base.join();
    const place = places.get(key) ?? bases.push(base) - 1;
    places.set(key, place);
    return place;
  });
  return { earned, bases: Float64Array.from(bases.flat()), baseOf };
}

interface Cell {
  readonly earned: number;
  readonly applicable: number;
}

function cellsOf(columns: readonly IndicatorColumn[], town: number, policy: DrawnPolicy): Cell[] {
  const cells = columns.map(({ standings, absent }): Cell => {
    const standing = standings[town] as Standing;
    if (absent[town] !== true || policy === 'own') return asItStands(standing);
    if (policy === 'rescale') return { earned: 0, applicable: 0 };
    const full = applicableOf(standing) + standing.notApplicable;
    return { earned: full, applicable: full };
  });
  // A town for which nothing arises at all has no base to be scaled on: what its framework gives it stands.
  return cells.some(({ applicable }) => applicable > 0) ? cells : columns.map(({ standings }) => asItStands(standings[town] as Standing));
}

function asItStands(standing: Standing): Cell {
  return { earned: standing.earned, applicable: applicableOf(standing) };
}
