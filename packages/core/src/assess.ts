import type { AreaResult, Assessment, BlockResult, GateResult, IndicatorResult, Tally } from './assessment.js';
import { channelShares, gateStates } from './engine/town.js';
import { planOf, type Plan } from './engine/plan.js';
import { scoreTable, type Scores } from './engine/score.js';
import { tableOf, type Table } from './engine/table.js';
import { classOf, frameworkFor } from './class-of.js';
import { digestOf } from './digest.js';
import { finalScore, type ScoreParts } from './final-score.js';
import type { Block, Framework, PlacedIndicator } from './framework.js';
import { gradesBetween } from './grades.js';
import { reasonFor } from './reason.js';
import { toPoints, toUnits } from './points.js';
import { addUp, gated, standingOf, statusOf, type Standing } from './standing.js';
import type { Submission, ValuesOption } from './submission.js';
import { measureTrace } from './engine/town.js';
import { factTraces } from './trace.js';
import { ENGINE_VERSION } from './version.js';

export interface AssessOptions {
  /** Whose figures count; `self` when left out. */
  readonly values?: ValuesOption;
  /** Date of the facts, `yyyy-mm-dd`; kept in the result. Never taken from the clock. */
  readonly asOf?: string;
}

/**
 * Scores one town's submission: points earned, open, lost and not applicable at every level, the interval of the final
 * score, and the grade where it is decided. Everything that scores goes through here or through the same engine.
 *
 * @param framework - a checked framework; where it has classes, the variant of the town's class holds.
 * @param submission - as `readSubmission` gives it.
 * @returns plain data; the same input gives the same bytes on every machine.
 */
export function assess(framework: Framework, submission: Submission, options: AssessOptions = {}): Assessment {
  const town = classOf(framework, submission);
  const variant = frameworkFor(framework, submission);
  const values = options.values ?? 'self';
  const plan = planOf(variant);
  const table = tableOf(plan, [submission], values);
  const context = { framework: variant, submission, values, plan, table, scores: scoreTable(plan, table), gates: gateStates(plan, table) };
  const areas = variant.areas.map((area) => areaResult(context, area));
  const blocks = { bonus: blockResult(context, variant.bonus), deductions: blockResult(context, variant.deductions) };
  const total = addUp(areas.map(({ standing }) => standing));
  const score = finalScore(variant, partsOf(context, total, blocks));
  return {
    framework: { id: framework.id, edition: framework.edition, digest: digestOf(framework), ...(town === undefined ? {} : { class: town }) },
    engine: ENGINE_VERSION,
    town: submission.town.name,
    year: submission.year ?? null,
    asOf: options.asOf ?? null,
    values,
    total: tallyOf(total),
    score,
    ...gradesBetween(variant, score, context.gates),
    areas: areas.map(({ result }) => result),
    ...blocks,
    gates: variant.gates.map((gate, place): GateResult => ({ id: gate.id, title: gate.title, state: context.gates[place] ?? 'undecided', authority: gate.authority })),
  };
}

interface Context {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly values: ValuesOption;
  readonly plan: Plan;
  readonly table: Table;
  readonly scores: Scores;
  readonly gates: readonly GateResult['state'][];
}

/** A tally from whole hundredths. */
function tallyOf({ earned, open, lost, notApplicable }: Standing): Tally {
  const applicable = earned + open + lost;
  return {
    points: toPoints(applicable + notApplicable),
    applicable: toPoints(applicable),
    earned: toPoints(earned),
    open: toPoints(open),
    lost: toPoints(lost),
    notApplicable: toPoints(notApplicable),
  };
}

function areaResult(context: Context, area: Framework['areas'][number]): { readonly standing: Standing; readonly result: AreaResult } {
  const gate = areaGate(context, area.id);
  const scored = area.indicators.map((id) => indicatorResult(context, id, gate));
  const standing = addUp(scored.map((each) => each.standing));
  const groups = (area.groups ?? []).map((group) => {
    const inside = scored.filter(({ indicator }) => indicator.group === group.id);
    return { id: group.id, title: group.title, ...tallyOf(addUp(inside.map((each) => each.standing))), indicators: inside.map(({ indicator }) => indicator.id) };
  });
  return { standing, result: { id: area.id, title: area.title, ...tallyOf(standing), groups, indicators: scored.map(({ result }) => result) } };
}

interface AreaGate {
  readonly id: string;
  readonly state: 'fired' | 'undecided';
}

/** The gate that empties an area: one that fired before one that may. */
function areaGate({ framework, gates }: Context, area: string): AreaGate | undefined {
  const open = framework.gates.flatMap((gate, place): AreaGate[] => {
    const state = gates[place] ?? 'undecided';
    return 'zeroArea' in gate.effect && gate.effect.zeroArea === area && state !== 'clear' ? [{ id: gate.id, state }] : [];
  });
  return open.find(({ state }) => state === 'fired') ?? open[0];
}

interface Scored {
  readonly indicator: PlacedIndicator;
  readonly standing: Standing;
  readonly result: IndicatorResult;
}

function indicatorResult(context: Context, id: string, gate?: AreaGate): Scored {
  const { framework, plan, scores, submission, values } = context;
  const place = plan.places.get(id) ?? 0;
  const program = plan.programs[place];
  const indicator = framework.indicators[id];
  if (program === undefined || indicator === undefined) throw new Error(`no such indicator: ${id}`);
  const status = scores.status[place] ?? 0;
  const own = standingOf(status, scores.low[place] ?? 0, scores.high[place] ?? 0, toUnits(indicator.points), indicator.policy);
  const standing = gate === undefined ? own : gated(own, gate.state);
  const measure = measureTrace(program, context.table);
  const trace = { rule: indicator.rule.kind, facts: factTraces(submission, indicator, values), ...(measure === undefined ? {} : { measure }) };
  const named = statusOf(status, indicator.policy);
  const settled = gate?.state === 'undecided' && standing.open > own.open ? { status: named.status, reason: 'gate-undecided' as const } : { ...named, ...reasonFor(named, framework, submission, indicator, trace.facts, standing) };
  return { indicator, standing, result: { id, title: indicator.title, ...tallyOf(standing), ...settled, ...(gate === undefined ? {} : { gate: gate.id }), trace } };
}

function blockResult(context: Context, block: Block): BlockResult {
  const scored = block.indicators.filter((id) => context.plan.places.has(id)).map((id) => indicatorResult(context, id));
  const { earned, open } = addUp(scored.map(({ standing }) => standing));
  const cap = toUnits(block.cap);
  return {
    cap: block.cap,
    certain: toPoints(Math.min(cap, earned)),
    possible: toPoints(Math.min(cap, earned + open)),
    indicators: scored.map(({ result }) => result),
  };
}

function partsOf(context: Context, total: Standing, blocks: { readonly bonus: BlockResult; readonly deductions: BlockResult }): ScoreParts {
  const span = ({ certain, possible }: BlockResult): { low: number; high: number } => ({ low: toUnits(certain), high: toUnits(possible) });
  const caps = context.framework.gates.flatMap(({ id, effect }, place) => {
    const state = context.gates[place] ?? 'undecided';
    return 'capTotal' in effect && state !== 'clear' ? [{ id, units: toUnits(effect.capTotal), fired: state === 'fired' }] : [];
  });
  return { total, channels: channelShares(context.plan, context.table), bonus: span(blocks.bonus), deductions: span(blocks.deductions), caps };
}
