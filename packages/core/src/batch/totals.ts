import { byteAt, unitsAt } from '../engine/at.js';
import { finalColumns, NO_SCORE, type ChannelColumns } from '../engine/final.js';
import { levelOfArea, noSums, type Sums } from '../engine/sums-of-levels.js';
import { throughGate, UNDECIDED, FIRED } from '../engine/tally.js';
import { channelShares, wholeOf, type ChannelShare } from '../engine/town.js';
import type { Block } from '../framework.js';
import { gradePlaces } from '../grades.js';
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
    const sums = part.sums[levelOfArea(id)] as Sums;
    const gate = areaGate(part, id);
    if (gate !== undefined) throughGate(sums, gate);
    return { id, sums };
  });
  const total = addUp(areas.map(({ sums }) => sums), table.towns);
  const bonus = blockOf(part.sums['bonus'] ?? noSums(table.towns), framework.bonus);
  const deductions = blockOf(part.sums['deductions'] ?? noSums(table.towns), framework.deductions);
  const { earned, possible, notApplicable, points } = total;
  const applicable = notApplicable.map((units) => points - units);
  const score = finalColumns(framework, { towns: table.towns, earned, possible, applicable, channels: channelsOf(part), bonus, deductions, caps: capsOf(part) });
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

function addUp(all: readonly Sums[], towns: number): Sums {
  const column = (pick: (sums: Sums) => Int32Array): Int32Array => {
    const sum = new Int32Array(towns);
    for (const sums of all) pick(sums).forEach((units, town) => (sum[town] = unitsAt(sum, town) + units));
    return sum;
  };
  return { earned: column(({ earned }) => earned), possible: column(({ possible }) => possible), notApplicable: column(({ notApplicable }) => notApplicable), points: all.reduce((sum, { points }) => sum + points, 0) };
}

function blockOf({ earned, possible }: Sums, block: Block): SpanColumns {
  const cap = toUnits(block.cap);
  return { low: earned.map((units) => Math.min(cap, units)), high: possible.map((units) => Math.min(cap, units)) };
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

function gradesOf({ framework, plan, gates }: Part, { low, high }: SpanColumns): Totals['grades'] {
  const caps = plan.gates.flatMap(({ gate: { effect } }, nth) => ('capGrade' in effect ? [{ grade: effect.capGrade, state: gates[nth] as Uint8Array }] : []));
  const best = new Uint8Array(low.length).fill(NO_GRADE);
  const worst = best.slice();
  for (let town = 0; town < low.length; town += 1) {
    if (unitsAt(low, town) === NO_SCORE) continue;
    const held = caps.filter(({ state }) => byteAt(state, town) >= UNDECIDED).map(({ grade, state }) => ({ grade, fired: byteAt(state, town) === FIRED }));
    const places = gradePlaces(framework.grades, { low: toPoints(unitsAt(low, town)), high: toPoints(unitsAt(high, town)) }, held);
    best[town] = places.best;
    worst[town] = places.worst;
  }
  return { best, worst };
}
