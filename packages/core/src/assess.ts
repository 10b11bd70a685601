import type { AreaResult, Assessment, BlockResult, IndicatorResult, Tally } from './assessment.js';
import { byteAt, unitsAt } from './engine/at.js';
import { planOf, type Plan, type Program } from './engine/plan.js';
import { scoreTable } from './engine/score.js';
import { standingIn } from './engine/scores.js';
import { tableOf } from './engine/cells.js';
import type { Table } from './engine/table.js';
import { channelShares, gateStates, measureTrace, type GateState } from './engine/town.js';
import { holdToTruth, type HeldScores } from './engine/untrue.js';
import { classOf, variantOf } from './class-of.js';
import { digestOf } from './digest.js';
import { checkScoring, shapeIssues } from './doors.js';
import { finalScore, type ScoreParts } from './final-score.js';
import type { Block, Framework, PlacedIndicator } from './framework.js';
import { gradesBetween } from './grades.js';
import { reasonFor } from './reason.js';
import { DefinitionError } from './issue.js';
import { toPoints, toUnits } from './points.js';
import { addUp, gated, statusOf, type Standing } from './standing.js';
import type { Submission, ValuesOption } from './submission.js';
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
 * @throws DefinitionError for something that is no framework or submission, or for options that do not exist.
 * @returns plain data; the same input gives the same bytes on every machine.
 */
export function assess(framework: Framework, submission: Submission, options: AssessOptions = {}): Assessment {
  checkScoring(framework, options);
  const wrong = shapeIssues(submission, { town: 'object', facts: 'object' }, ['submission']);
  if (wrong.length > 0) throw new DefinitionError('assess', wrong);
  const town = classOf(framework, submission);
  const variant = variantOf(framework, town);
  const values = options.values ?? 'self';
  const plan = planOf(variant);
  const table = tableOf(plan, [submission], values);
  const scores = holdToTruth(plan, [submission], values, scoreTable(plan, table));
  return resultOf(framework, town, { framework: variant, submission, values, plan, table, scores, town: 0 }, options.asOf);
}

/** One scored town out of a table. */
export interface ScoredTown {
  /** The variant of its class. */
  readonly framework: Framework;
  readonly submission: Submission;
  readonly values: ValuesOption;
  readonly plan: Plan;
  readonly table: Table;
  readonly scores: HeldScores;
  /** Its place in the table. */
  readonly town: number;
}

/** The whole result of a scored town, with its traces. */
export function resultOf(framework: Framework, town: string | undefined, scored: ScoredTown, asOf: string | undefined): Assessment {
  const context = { ...scored, gates: gateStates(scored.plan, scored.table, scored.town) };
  const { framework: variant, submission } = scored;
  const areas = variant.areas.map((area) => areaResult(context, area));
  const blocks = { bonus: blockResult(context, variant.bonus), deductions: blockResult(context, variant.deductions) };
  const total = addUp(areas.map(({ standing }) => standing));
  const score = finalScore(variant, partsOf(context, total, blocks));
  return {
    framework: { id: framework.id, edition: framework.edition, digest: digestOf(framework), ...(town === undefined ? {} : { class: town }) },
    engine: ENGINE_VERSION,
    town: submission.town.name,
    year: submission.year ?? null,
    asOf: asOf ?? null,
    values: scored.values,
    total: tallyOf(total),
    score,
    ...gradesBetween(variant.grades, score, context.gates),
    areas: areas.map(({ result }) => result),
    ...blocks,
    gates: context.gates.map(({ gate, state }) => ({ id: gate.id, title: gate.title, state, authority: gate.authority })),
  };
}

interface Context extends ScoredTown {
  readonly gates: readonly GateState[];
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
  const scored = programsOf(context, area.indicators).map((program) => indicatorResult(context, program, gate));
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
function areaGate({ gates }: Context, area: string): AreaGate | undefined {
  const open = gates.flatMap(({ gate, state }): AreaGate[] => {
    return 'zeroArea' in gate.effect && gate.effect.zeroArea === area && state !== 'clear' ? [{ id: gate.id, state }] : [];
  });
  return open.find(({ state }) => state === 'fired') ?? open[0];
}

interface Scored {
  readonly indicator: PlacedIndicator;
  readonly standing: Standing;
  readonly result: IndicatorResult;
}

/** Indicators that are switched off have none. */
function programsOf({ plan }: Context, ids: readonly string[]): Program[] {
  return ids.flatMap((id) => plan.byId.get(id) ?? []);
}

function indicatorResult(context: Context, program: Program, gate?: AreaGate): Scored {
  const { framework, scores, submission, values } = context;
  const { indicator, place } = program;
  const cell = place * scores.towns + context.town;
  const status = byteAt(scores.status, cell);
  const own = standingIn(scores, program, place, context.town);
  const standing = gate === undefined ? own : gated(own, gate.state);
  const isTouched = gate !== undefined && (gate.state === 'fired' || standing.open > 0);
  const measure = measureTrace(program, context.table, context.town);
  const trace = { rule: indicator.rule.kind, facts: factTraces(submission, indicator, values), ...(measure === undefined ? {} : { measure }) };
  const named = statusOf(status, indicator.policy);
  const settled = gate?.state === 'undecided' && standing.open > own.open ? { status: named.status, reason: 'gate-undecided' as const } : { ...named, ...reasonFor(named, framework, submission, indicator, trace.facts, standing) };
  return { indicator, standing, result: { id: indicator.id, title: indicator.title, ...tallyOf(standing), ...settled, ...(isTouched ? { gate: gate.id } : {}), ...untrueOf(scores, cell), trace } };
}

function untrueOf({ claimed, taken }: HeldScores, cell: number): Pick<IndicatorResult, 'untrue'> {
  if (claimed === undefined || taken === undefined || unitsAt(claimed, cell) === 0) return {};
  return { untrue: { claimed: toPoints(unitsAt(claimed, cell)), taken: toPoints(unitsAt(taken, cell)) } };
}

function blockResult(context: Context, block: Block): BlockResult {
  const scored = programsOf(context, block.indicators).map((program) => indicatorResult(context, program));
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
  const caps = context.gates.flatMap(({ gate: { id, effect }, state }) => {
    return 'capTotal' in effect && state !== 'clear' ? [{ id, units: toUnits(effect.capTotal), fired: state === 'fired' }] : [];
  });
  return { total, channels: channelShares(context.plan, context.table, context.town), bonus: span(blocks.bonus), deductions: span(blocks.deductions), caps };
}
