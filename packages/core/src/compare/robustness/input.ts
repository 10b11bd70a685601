import type { Score } from '../../assessment.js';
import type { Assessments } from '../../batch/assessments.js';
import type { Framework } from '../../framework.js';
import { toUnits, unitsPerStep } from '../../points.js';
import { indicatorColumns, type IndicatorColumn } from '../columns.js';
import { variantOf } from '../../class-of.js';
import type { DrawInput } from './draw-input.js';
import { policiesFor, settingOf, type DrawnPolicies } from './settings.js';

/** What is drawn, and how often. */
export interface Draws extends Pick<DrawInput, 'draws' | 'seed' | 'spread'> {
  readonly policies: DrawnPolicies;
}

/**
 * Turns results into figures for draws: one setting for each set of thresholds and each policy. Bonus, deductions, other
 * channels and gates on the total stay as they are, at their certain end; a gate on an area is in the points already.
 *
 * @param results - by official thresholds first, then by others; all of the same towns in the same order.
 * @param towns - places of the towns to draw for, in the order in which they are expected to come out; something applies to each.
 */
export function drawInput(results: readonly [Assessments, ...Assessments[]], towns: readonly number[], { policies: asked, ...draws }: Draws): DrawInput {
  const found = results.map((each) => indicatorColumns(each, towns));
  const ids = (found[0] as IndicatorColumn[]).map(({ id }) => id);
  const columns = found.map((each) => inOrder(each, ids));
  const policies = policiesFor(asked, columns.flat());
  const [official] = results;
  const frames = towns.map((place) => frameOf(official, place));
  return {
    ...draws,
    towns: towns.length,
    indicators: ids.length,
    settings: columns.flatMap((each) => policies.map((policy) => settingOf(each, towns.length, policy))),
    scale: Float64Array.from(frames, ({ scale }) => scale),
    shift: Float64Array.from(frames, ({ shift }) => shift),
    cap: Float64Array.from(frames, ({ cap }) => cap),
    step: unitsPerStep(official.framework.places),
  };
}

/** Weights are drawn by place, so every setting has its indicators in the order of the official one. */
function inOrder(columns: readonly IndicatorColumn[], ids: readonly string[]): IndicatorColumn[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  // The check of options before asked for the same indicators.
  return ids.map((id) => byId.get(id) as IndicatorColumn);
}

/** How a town's share of points becomes its final score, in hundredths. */
interface Frame {
  readonly scale: number;
  readonly shift: number;
  readonly cap: number;
}

function frameOf(results: Assessments, place: number): Frame {
  const framework = variantOf(results.framework, results.classes[place]);
  const { coefficient, channels } = framework;
  const own = channels.find(({ fact }) => fact === undefined)?.weight ?? 100;
  const outside = (results.bonus.low[place] as number) - (results.deductions.high[place] as number);
  return {
    scale: (toUnits(framework.total) * coefficient * own) / 100,
    shift: outside + coefficient * channelUnits(results, framework, place),
    cap: capUnits(results, framework, place),
  };
}

/** The certain end of the channels other than the indicators. */
function channelUnits(results: Assessments, { channels }: Framework, place: number): number {
  if (channels.length === 0) return 0;
  const others = channels.flatMap(({ id, fact }) => (fact === undefined ? [] : [id]));
  const { steps } = results.assessment(place).score as Score;
  return steps.reduce((sum, { step, id, low }) => (step === 'channel' && id !== undefined && others.includes(id) ? sum + toUnits(low) : sum), 0);
}

/** The certain end: a gate that may yet fire caps it too. */
function capUnits(results: Assessments, { gates }: Framework, place: number): number {
  const caps = gates.flatMap(({ id, effect }) => ('capTotal' in effect ? [{ id, units: toUnits(effect.capTotal) }] : []));
  if (caps.length === 0) return Infinity;
  const clear = new Set(results.assessment(place).gates.filter(({ state }) => state === 'clear').map(({ id }) => id));
  return Math.min(...caps.filter(({ id }) => !clear.has(id)).map(({ units }) => units));
}
