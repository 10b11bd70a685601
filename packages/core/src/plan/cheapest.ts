import { defaultEffort, effortFigure, type EffortScale } from './effort.js';
import { componentsOf, type Component } from './components.js';
import { laddersOf, type IsFixed, type Ladder, type Rung } from './ladder.js';
import { tablesOf, type Table } from './menu.js';
import { search, type Found } from './search.js';
import type { LeverValue } from '../rules/kind.js';
import type { Change, Ground } from './standpoint.js';
import type { Target } from './goal.js';

/** A set of changes and what it takes. */
export interface Way {
  readonly change: Change;
  /** On the scale that was given. */
  readonly effort: number;
}

export interface Hunt {
  readonly ground: Ground;
  readonly ladders: readonly Ladder[];
  readonly components: readonly Component[];
  readonly tables: readonly Table[];
  /** False where there were too many combinations to try them all. */
  readonly exact: boolean;
}

/** Prepares everything that can be chosen, once for all questions about it. */
export function huntOf(ground: Ground, scale: EffortScale = defaultEffort, isFixed: IsFixed = () => false): Hunt {
  const ladders = laddersOf(ground, scale, isFixed);
  const { components, exact } = componentsOf(ground, ladders);
  return { ground, ladders, components, tables: tablesOf(ground, components), exact };
}

/** The way of least effort to a target; undefined where none leads there. */
export function cheapestWay({ ground, tables }: Hunt, target: Target, maxSteps?: number, without?: string): Way | undefined {
  let best: Found | undefined;
  for (const { setting, base, menu, change, effort } of tables) {
    if (without !== undefined && Object.hasOwn(change, without)) continue;
    const taken = Object.keys(change).length;
    if (maxSteps !== undefined && taken > maxSteps) continue;
    const open = without === undefined ? menu : menu.map((choices) => choices.filter((choice) => !Object.hasOwn(choice.change, without)));
    const limit = maxSteps === undefined ? {} : { maxSteps: maxSteps - taken };
    const found = search({ framework: ground.framework, setting, base, menu: open, target, ...limit });
    if (found === undefined) continue;
    const whole = { change: { ...change, ...found.change }, effort: effort + found.effort, steps: taken + found.steps };
    if (best === undefined || whole.effort < best.effort || (whole.effort === best.effort && whole.steps < best.steps)) best = whole;
  }
  return best === undefined ? undefined : { change: best.change, effort: effortFigure(best.effort) };
}

/** What bringing one figure to one value takes, and which indicators ask for it. */
export function priceOf({ ladders }: Hunt, fact: string, value: LeverValue): { readonly effort: number; readonly indicators: readonly string[] } {
  // What a way changes was taken from the ladders.
  const { rungs, indicators } = ladders.find((each) => each.fact === fact) as Ladder;
  const { effort } = rungs.find((each) => JSON.stringify(each.value) === JSON.stringify(value)) as Rung;
  return { effort: effortFigure(effort), indicators };
}
