import type { CoverageItem } from './coverage.js';
import type { Program } from '../engine/plan.js';
import type { FactReports, PlannedStep } from '../submission.js';
import { toUnits } from '../points.js';
import type { Gap } from './step-gaps.js';
import { withMeasures } from './simulate.js';
import { factsOfProgram, type Ground } from './standpoint.js';
import { standingIn } from '../engine/scores.js';
import { trialsOf } from './trial.js';

/** What a step may serve: a shortfall with the indicators or areas that it is about. */
export interface Served {
  readonly kind: CoverageItem['kind'];
  readonly about: readonly string[];
}

/** What else a step lacks for one shortfall; undefined where it does not serve it at all. */
export function served(ground: Ground, item: Served, step: PlannedStep): Gap[] | undefined {
  const programs = ground.plan.programs.filter(({ indicator: { id, area } }) => item.about.includes(id) || item.about.includes(area));
  const facts = new Set(programs.flatMap((program) => [...factsOfProgram(ground, program)]));
  const measured = step.measures.filter(({ fact }) => facts.has(fact));
  const isLinked = programs.some(({ indicator: { id, area } }) => step.about.includes(id) || step.about.includes(area));
  if (!isLinked && measured.length === 0) return undefined;
  if (step.measures.length === 0) return [];
  return measured.length === 0 ? ['other-figure'] : gapsOfGain(ground, item.kind, programs, step);
}

/** Whether the step's measures win anything for these indicators, scored again. */
function gapsOfGain(ground: Ground, kind: Served['kind'], programs: readonly Program[], step: PlannedStep): Gap[] {
  const changed = withMeasures(ground.submission.facts, step.measures);
  const [before, after, full] = earnedBy(ground, programs, [ground.submission.facts, changed], new Set(step.measures.map(({ fact }) => fact))) as [number, number, number];
  if (after < before) return ['wrong-way'];
  // What is admitted beyond the figures need not show in points.
  if (after === before) return kind === 'computed' ? ['no-gain'] : [];
  return kind === 'computed' && after < full ? ['part-way'] : [];
}

/** Certain units of the programs under each variant, and what could be had at most: among the deductions, nothing taken off. */
function earnedBy(ground: Ground, programs: readonly Program[], variants: readonly FactReports[], changed: ReadonlySet<string>): number[] {
  const { scores } = trialsOf(ground, programs, variants, changed);
  const sums = variants.map((_facts, town) => programs.reduce((sum, program, place) => sum + sign(program) * standingIn(scores, program, place, town).earned, 0));
  return [...sums, programs.reduce((sum, { indicator }) => sum + (indicator.part === 'deductions' ? 0 : toUnits(indicator.points)), 0)];
}

function sign({ indicator }: Program): 1 | -1 {
  return indicator.part === 'deductions' ? -1 : 1;
}
