import { byteAt, unitsAt } from '../engine/at.js';
import { finalColumns, NO_SCORE, type ChannelColumns } from '../engine/final.js';
import { levelOfArea, noSums, type Sums } from '../engine/sums-of-levels.js';
import { throughGate, UNDECIDED, FIRED } from '../engine/tally.js';
import { channelShares, wholeOf, type ChannelShare } from '../engine/town.js';
import type { Block, Framework } from '../framework.js';
import { toPoints, toUnits } from '../points.js';
import type { SpanColumns } from './assessments.js';
import { worstOf, type Part } from './part.js';

/** Everything above the indicators for the towns of one class. */
export interface Totals {
  readonly areas: readonly { readonly id: string; readonly sums: Sums }[];
  readonly total: Sums;
  readonly bonus: SpanColumns;
  readonly deductions: SpanColumns;
  readonly score: SpanColumns;
  readonly grades: { readonly best: Uint8Array; readonly worst: Uint8Array };
}

/** Place of the grade of a town without a score. */
export const NO_GRADE = 255;

export function totalsOf(part: Part): Totals {
  const { framework, table } = part;
  const areas = framework.areas.map(({ id }) => {
    const sums = part.sums.byLevel[levelOfArea(id)] as Sums;
    const gate = areaGate(part, id);
    if (gate !== undefined) throughGate(sums, gate);
    return { id, sums };
  });
  const total = addUp(areas.map(({ sums }) => sums));
  const bonus = blockOf(part.sums.byLevel['bonus'] ?? noSums(table.towns), framework.bonus);
  const deductions = blockOf(part.sums.byLevel['deductions'] ?? noSums(table.towns), framework.deductions);
  const { earned, open, notApplicable, points } = total;
  const applicable = new Int32Array(table.towns);
  for (let town = 0; town < table.towns; town += 1) applicable[town] = points - unitsAt(notApplicable, town);
  const score = finalColumns(framework, { towns: table.towns, earned, possible: sumOf([earned, open]), applicable, channels: channelsOf(part), bonus, deductions, caps: capsOf(part) });
  return { areas, total, bonus, deductions, score, grades: gradesOf(part, score) };
}

/** How the gates of an area stand together for each town; undefined where it has none. */
export function areaGate({ plan, gates, table }: Part, area: string): Uint8Array | undefined {
  const own = gates.filter((_, nth) => {
    const effect = plan.gates[nth]?.gate.effect;
    return effect !== undefined && 'zeroArea' in effect && effect.zeroArea === area;
  });
  return own.length === 0 ? undefined : worstOf(own, table.towns);
}

function addUp(all: readonly Sums[]): Sums {
  return {
    earned: sumOf(all.map(({ earned }) => earned)),
    open: sumOf(all.map(({ open }) => open)),
    notApplicable: sumOf(all.map(({ notApplicable }) => notApplicable)),
    points: all.reduce((sum, { points }) => sum + points, 0),
  };
}

/** Columns added up town by town; a framework has at least one area. */
function sumOf([first, ...more]: readonly Int32Array[]): Int32Array {
  const sum = (first as Int32Array).slice();
  for (const column of more) for (let town = 0; town < sum.length; town += 1) sum[town] = unitsAt(sum, town) + unitsAt(column, town);
  return sum;
}

function blockOf({ earned, open }: Sums, block: Block): SpanColumns {
  const cap = toUnits(block.cap);
  return { low: atMost(cap, earned), high: atMost(cap, sumOf([earned, open])) };
}

function atMost(cap: number, column: Int32Array): Int32Array {
  const capped = new Int32Array(column.length);
  for (let town = 0; town < column.length; town += 1) capped[town] = Math.min(cap, unitsAt(column, town));
  return capped;
}

function channelsOf({ plan, table }: Part): ChannelColumns[] {
  const shares = Array.from({ length: plan.channels.length === 0 ? 0 : table.towns }, (_, town) => channelShares(plan, table, town));
  return plan.channels.map(({ channel, fact }, nth) => {
    const figures = shares.map((town) => town[nth] as ChannelShare);
    return { channel, low: Float64Array.from(figures, ({ low }) => low), high: Float64Array.from(figures, ({ high }) => high), whole: fact === undefined ? 1 : wholeOf(fact) };
  });
}

function capsOf({ plan, gates }: Part): { readonly id: string; readonly units: number; readonly state: Uint8Array }[] {
  return plan.gates.flatMap(({ gate: { id, effect } }, nth) => ('capTotal' in effect ? [{ id, units: toUnits(effect.capTotal), state: gates[nth] as Uint8Array }] : []));
}

/** Places of the best and the worst grade that each interval allows, under gates on the grade that fired or may. */
function gradesOf({ framework: { grades }, plan, gates }: Part, { low, high }: SpanColumns): Totals['grades'] {
  const best = gradePlaces(grades, high);
  const worst = gradePlaces(grades, low);
  plan.gates.forEach(({ gate: { effect } }, nth) => {
    if (!('capGrade' in effect)) return;
    const place = grades.findIndex(({ id }) => id === effect.capGrade);
    (gates[nth] as Uint8Array).forEach((state, town) => {
      if (state >= UNDECIDED) worst[town] = Math.max(place, byteAt(worst, town));
      if (state === FIRED) best[town] = Math.max(place, byteAt(best, town));
    });
  });
  for (let town = 0; town < low.length; town += 1) if (unitsAt(low, town) === NO_SCORE) best[town] = worst[town] = NO_GRADE;
  return { best, worst };
}

/** Place of the grade that each score earns: as many as are too high for it. Grades go down to 0, lower bounds belong to the grade above. */
function gradePlaces(grades: Framework['grades'], scores: Int32Array): Uint8Array {
  const places = new Uint8Array(scores.length);
  for (const { atLeast } of grades) for (let town = 0; town < places.length; town += 1) places[town] = byteAt(places, town) + +(toPoints(unitsAt(scores, town)) < atLeast);
  return places;
}
