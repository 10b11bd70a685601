import type { Component } from './components.js';
import type { Choice, Menu } from './search.js';
import type { Change, Ground } from './standpoint.js';
import { lessParts, type Parts } from './parts.js';
import { partsOf, settingOf, trialsOf, type Setting } from './trial.js';

/** What stands before a search: the setting that holds, what the town comes to in it, and what can be chosen. */
export interface Table {
  readonly setting: Setting;
  readonly base: Parts;
  /** What was chosen to bring the setting about. */
  readonly change: Change;
  readonly effort: number;
  readonly menu: Menu;
}

/**
 * Prices every option. Figures that gates or channels read decide about the whole town, so each of their combinations opens
 * a table of its own, in which all other choices simply add up.
 */
export function tablesOf(ground: Ground, components: readonly Component[]): Table[] {
  const settling = components.filter(({ settles }) => settles);
  const rest = components.filter(({ settles }) => !settles);
  const settingOptions = settling.flatMap(({ options }) => options);
  const openings = settingOptions.length === 0 ? [{ change: {}, facts: ground.submission.facts, effort: 0 }] : settingOptions;
  const menus = new Map<string, Menu>();
  return openings.map(({ change, facts, effort }) => {
    const trials = trialsOf(ground, ground.plan.programs, [facts], new Set(Object.keys(change)));
    const setting = settingOf(trials, 0);
    const base = partsOf(trials, 0, setting);
    const key = setting.gates.map(({ state }) => state).join();
    const menu = menus.get(key) ?? rest.map((component) => choicesOf(ground, component, setting));
    menus.set(key, menu);
    return { setting, base, change, effort, menu };
  });
}

function choicesOf(ground: Ground, { programs, options, facts }: Component, setting: Setting): Choice[] {
  const trials = trialsOf(ground, programs, options.map((option) => option.facts), facts);
  const none = partsOf(trials, 0, setting);
  return options.map(({ change, effort }, place) => ({ change, effort, adds: lessParts(partsOf(trials, place, setting), none) }));
}
