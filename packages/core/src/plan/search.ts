import type { Framework } from '../framework.js';
import { toUnits } from '../points.js';
import { reaches, type Target } from './goal.js';
import { addParts, NOTHING, type Parts } from './parts.js';
import type { Setting } from './trial.js';
import type { Change } from './standpoint.js';

/** One thing to choose in a component: what it changes, what it takes, what it adds. */
export interface Choice {
  readonly change: Change;
  readonly effort: number;
  readonly adds: Parts;
}

/** Choices of each component; the one without any change is among them. */
export type Menu = readonly (readonly Choice[])[];

export interface Quest {
  readonly framework: Framework;
  readonly setting: Setting;
  /** What the town comes to without any change. */
  readonly base: Parts;
  readonly menu: Menu;
  readonly target: Target;
  readonly maxSteps?: number;
}

export interface Found {
  readonly change: Change;
  readonly effort: number;
  readonly steps: number;
}

/** A way so far. Effort first, then the number of steps, in one number. */
interface State {
  readonly cost: number;
  readonly earned: number;
  readonly choice: Choice;
  readonly before: State | undefined;
}

/** Ways that have the same bonus, deductions and applicable points; each costs more and earns more than the one before. */
interface Group {
  readonly parts: Parts;
  readonly steps: number;
  readonly states: readonly State[];
}

const STEPS = 1024;
const NO_CHANGE: Choice = { change: {}, effort: 0, adds: NOTHING };

/**
 * The way of least effort that reaches the target, then of fewest steps; undefined where none does. Exact: component by
 * component every way is kept that no other one beats in both effort and points, and only ways are dropped that could not
 * reach the target with everything still to come, or that cost as much as a way that has reached it.
 */
export function search(quest: Quest): Found | undefined {
  const menu = quest.menu.map(undominated).sort((a, b) => density(b) - density(a));
  const hope = hopes(menu);
  const need = needs(quest);
  let best: State | undefined;
  const settle = (group: Group, place: number): Group => {
    const hoped = addParts(group.parts, hope[place] as Parts);
    const now = need(group.parts);
    // Where everything might cease to apply there is no bound to hold on to.
    const later = hoped.applicable > 0 ? need(hoped) - (hope[place] as Parts).earned : -Infinity;
    const states: State[] = [];
    for (const state of group.states) {
      if (state.cost >= (best?.cost ?? Infinity)) break;
      if (state.earned >= now) best = state;
      else if (state.earned >= later) states.push(state);
    }
    return { ...group, states };
  };
  let groups = [settle({ parts: { ...quest.base, earned: 0 }, steps: 0, states: [{ cost: 0, earned: quest.base.earned, choice: NO_CHANGE, before: undefined }] }, 0)];
  menu.forEach((choices, place) => {
    groups = grown(groups, choices, quest.maxSteps).map((group) => settle(group, place + 1)).filter(({ states }) => states.length > 0);
  });
  return best === undefined ? undefined : foundBy(best);
}

/** Every group with every choice added, brought together where nothing but effort and points differs. */
function grown(groups: readonly Group[], choices: readonly Choice[], maxSteps: number | undefined): Group[] {
  const next = new Map<string, { readonly parts: Parts; readonly steps: number; readonly lists: State[][] }>();
  for (const group of groups) {
    for (const choice of choices) {
      const count = stepsOf(choice);
      const steps = maxSteps === undefined ? 0 : group.steps + count;
      if (maxSteps !== undefined && steps > maxSteps) continue;
      const parts = { ...addParts(group.parts, choice.adds), earned: 0 };
      const key = [parts.applicable, parts.bonus, parts.deductions, steps].join();
      const cost = choice.effort * STEPS + count;
      const { earned } = choice.adds;
      const list = count === 0 ? [...group.states] : group.states.map((before) => ({ cost: before.cost + cost, earned: before.earned + earned, choice, before }));
      const known = next.get(key);
      if (known === undefined) next.set(key, { parts, steps, lists: [list] });
      else known.lists.push(list);
    }
  }
  return [...next.values()].map(({ parts, steps, lists }) => ({ parts, steps, states: front(lists) }));
}

/** Of several ways those that no other one beats, cheapest first. */
function front(lists: readonly State[][]): State[] {
  const all = lists.length === 1 ? (lists[0] as State[]) : lists.flat().sort((a, b) => a.cost - b.cost || b.earned - a.earned);
  let most = -Infinity;
  return all.filter(({ earned }) => {
    if (earned <= most) return false;
    most = earned;
    return true;
  });
}

/** Choices that no other one of the component beats in everything. */
function undominated(choices: readonly Choice[]): Choice[] {
  const beats = (a: Choice, b: Choice): boolean =>
    a.effort <= b.effort && stepsOf(a) <= stepsOf(b) && a.adds.earned >= b.adds.earned && a.adds.applicable <= b.adds.applicable && a.adds.bonus >= b.adds.bonus && a.adds.deductions <= b.adds.deductions;
  return choices.filter((choice, place) => !choices.some((other, at) => at !== place && beats(other, choice) && (at < place || !beats(choice, other))));
}

/** The best of everything that is still to come, from each place on: more than can be had, never less. */
function hopes(menu: Menu): Parts[] {
  const sums: Parts[] = [NOTHING];
  for (const choices of [...menu].reverse()) {
    const best = {
      earned: Math.max(...choices.map(({ adds }) => adds.earned)),
      applicable: Math.min(...choices.map(({ adds }) => adds.applicable)),
      bonus: Math.max(...choices.map(({ adds }) => adds.bonus)),
      deductions: Math.min(...choices.map(({ adds }) => adds.deductions)),
    };
    sums.push(addParts(best, sums.at(-1) as Parts));
  }
  return sums.reverse();
}

/** The least earned points that reach the target beside given other parts; beyond the applicable ones where nothing does. */
function needs({ framework, setting, target }: Quest): (parts: Parts) => number {
  const known = new Map<string, number>();
  const bonusCap = toUnits(framework.bonus.cap);
  return ({ applicable, bonus, deductions }) => {
    const parts = { applicable, bonus: Math.min(bonus, bonusCap), deductions, earned: 0 };
    const key = [parts.applicable, parts.bonus, parts.deductions].join();
    const before = known.get(key);
    if (before !== undefined) return before;
    let [low, high] = [0, Math.max(0, applicable) + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reaches(framework, setting, { ...parts, earned: middle }, target)) high = middle;
      else low = middle + 1;
    }
    known.set(key, low);
    return low;
  };
}

/** Points for each bit of effort at best, so that what decides most comes first. */
function density(choices: readonly Choice[]): number {
  return Math.max(...choices.map(({ adds, effort }) => (adds.earned + adds.bonus - adds.deductions) / Math.max(1, effort)));
}

function stepsOf({ change }: Choice): number {
  return Object.keys(change).length;
}

function foundBy(best: State): Found {
  let found: Found = { change: {}, effort: 0, steps: 0 };
  for (let state: State | undefined = best; state !== undefined; state = state.before) {
    found = { change: { ...state.choice.change, ...found.change }, effort: found.effort + state.choice.effort, steps: found.steps + stepsOf(state.choice) };
  }
  return found;
}
