import type { Score } from '../assessment.js';
import { changedTable } from '../engine/changed-table.js';
import type { Plan, Program } from '../engine/plan.js';
import { scoreTable } from '../engine/score.js';
import { standingIn } from '../engine/scores.js';
import type { Table } from '../engine/table.js';
import { channelShares, gateStates, type ChannelShare, type GateState } from '../engine/town.js';
import { holdToTruth, type HeldScores } from '../engine/untrue.js';
import { gated, type Standing } from '../standing.js';
import type { FactReports, Submission } from '../submission.js';
import { scoreOfParts } from './goal.js';
import { addParts, NOTHING, type Parts } from './parts.js';
import type { Ground } from './standpoint.js';

/** Gates and channels: what holds for the whole town rather than for one indicator. */
export interface Setting {
  readonly gates: readonly GateState[];
  readonly channels: readonly ChannelShare[];
}

/** Changed facts of the town, scored by the one engine but without traces: made for trying many. */
export interface Trials {
  readonly plan: Plan;
  readonly table: Table;
  readonly scores: HeldScores;
}

/** Scores variants of the town's facts for some programs; `changed` names every fact in which they differ from the town's. */
export function trialsOf(ground: Ground, programs: readonly Program[], variants: readonly FactReports[], changed: ReadonlySet<string>): Trials {
  const plan: Plan = { ...ground.plan, programs };
  const towns = variants.map((facts): Submission => ({ ...ground.submission, facts }));
  const table = changedTable(plan, ground.base, towns, changed, ground.values);
  return { plan, table, scores: holdToTruth(plan, towns, ground.values, scoreTable(plan, table)) };
}

/** The setting of one variant. */
export function settingOf({ plan, table }: Trials, town: number): Setting {
  return { gates: gateStates(plan, table, town), channels: channelShares(plan, table, town) };
}

/** What one variant comes to over all programs of the trials, in a setting. */
export function partsOf({ plan, scores }: Trials, town: number, { gates }: Setting): Parts {
  let sum = NOTHING;
  plan.programs.forEach((program, place) => {
    sum = addParts(sum, partOf(program, standingIn(scores, program, place, town), gates));
  });
  return sum;
}

function partOf({ indicator }: Program, own: Standing, gates: readonly GateState[]): Parts {
  if (indicator.part === 'bonus') return { ...NOTHING, bonus: own.earned };
  if (indicator.part === 'deductions') return { ...NOTHING, deductions: own.earned + own.open };
  const standing = throughGate(own, indicator.area, gates);
  return { ...NOTHING, earned: standing.earned, applicable: standing.earned + standing.open + standing.lost };
}

/** A standing once a gate empties its area. */
function throughGate(own: Standing, area: string, gates: readonly GateState[]): Standing {
  const states = gates.flatMap(({ gate: { effect }, state }) => ('zeroArea' in effect && effect.zeroArea === area ? [state] : []));
  if (states.includes('fired')) return gated(own, 'fired');
  return states.includes('undecided') ? gated(own, 'undecided') : own;
}

/** The certain final score of each variant. */
export function scoresOf(ground: Ground, variants: readonly FactReports[], changed: ReadonlySet<string>): (Score | null)[] {
  const trials = trialsOf(ground, ground.plan.programs, variants, changed);
  return variants.map((_facts, town) => {
    const setting = settingOf(trials, town);
    return scoreOfParts(ground.framework, setting, partsOf(trials, town, setting));
  });
}
