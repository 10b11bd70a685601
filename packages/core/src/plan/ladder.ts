import { fact as factIn } from '../engine/facts.js';
import type { Program } from '../engine/plan.js';
import { fullId } from '../framework.js';
import type { LeverValue } from '../rules/kind.js';
import { valueUnder, type Submission } from '../submission.js';
import { fullEffort, partEffort, type EffortScale } from './effort.js';
import { changedFacts, factsOfProgram, leversFrom, type Change, type Ground } from './standpoint.js';
import { wayTo } from './way-to.js';

/** One value that a figure could be brought to. */
export interface Rung {
  readonly value: LeverValue;
  /** Effort in thousandths. */
  readonly effort: number;
}

/** What one figure could become: the steps a plan chooses from. */
export interface Ladder {
  readonly fact: string;
  /** Indicators whose points ask for it. */
  readonly indicators: readonly string[];
  readonly rungs: readonly Rung[];
}

/** True for what a plan may not touch: a figure, or everything that one indicator would ask for. */
export type IsFixed = (fact: string, indicator: string) => boolean;

interface Draft {
  readonly values: Map<string, LeverValue>;
  readonly indicators: Set<string>;
  /** How far full marks are. */
  whole: number;
}

/**
 * The rungs of every figure that some indicator could earn more by: for each rule the next level and full marks; for a
 * checklist every number of items, the dearest first; and what full marks ask for once another figure has changed. Part of
 * the way takes its part of the effort.
 */
export function laddersOf(ground: Ground, scale: EffortScale, isFixed: IsFixed): Ladder[] {
  const drafts = new Map<string, Draft>();
  const first = new Map(ground.plan.programs.map((program) => [program, factsOfProgram(ground, program)]));
  collect(ground, ground.submission, [...first.keys()], drafts, isFixed);
  for (const [fact, { values }] of [...drafts]) {
    const readers = [...first].flatMap(([program, facts]) => (facts.has(fact) ? [program] : []));
    for (const value of [...values.values()]) collect(ground, { ...ground.submission, facts: changedFacts(ground, { [fact]: value }) }, readers, drafts, isFixed);
  }
  return [...drafts].map(([fact, draft]) => ({ fact, indicators: [...draft.indicators], rungs: rungsOf(ground, fact, draft, scale) }));
}

/** Adds what the programs ask for; a figure's whole way is set by those that ask first. */
function collect(ground: Ground, from: Submission, programs: readonly Program[], drafts: Map<string, Draft>, isFixed: IsFixed): void {
  const settled = new Set(drafts.keys());
  for (const program of programs) {
    const { indicator } = program;
    for (const set of [...leversFrom(ground, from, program).map((lever) => lever.set), ...itemChanges(ground, from, program)]) {
      for (const [fact, value] of Object.entries(set)) {
        if (isFixed(fact, indicator.id)) continue;
        const draft = drafts.get(fact) ?? { values: new Map(), indicators: new Set(), whole: 0 };
        drafts.set(fact, draft);
        draft.values.set(JSON.stringify(value), value);
        draft.indicators.add(indicator.id);
        if (!settled.has(fact)) draft.whole = Math.max(draft.whole, distance(ground, fact, value, draft));
      }
    }
  }
}

/** A checklist's items one more at a time, those with most points first. */
function itemChanges(ground: Ground, { facts }: Submission, { indicator }: Program): Change[] {
  const { rule, plugin } = indicator;
  if (rule.kind !== 'checklist') return [];
  const id = fullId(plugin, rule.fact);
  const fact = factIn(ground.framework, id);
  const value = valueUnder(facts[id], ground.values);
  if (fact.kind !== 'checklist' || value?.kind !== 'checklist') return [];
  const points = (item: string): number => rule.items?.[item] ?? 0;
  const left = Object.keys(fact.items).filter((item) => !value.done.includes(item));
  const ranked = left.sort((a, b) => points(b) - points(a));
  // All of them is the rule's own lever already, in the order of the fact.
  return ranked.slice(1).map((_item, place) => ({ [id]: [...value.done, ...ranked.slice(0, place + 1)] }));
}

function rungsOf(ground: Ground, fact: string, draft: Draft, scale: EffortScale): Rung[] {
  const full = fullEffort(ground.framework, scale, fact, [...draft.indicators]);
  return [...draft.values.values()].map((value) => ({ value, effort: partEffort(full, distance(ground, fact, value, draft), draft.whole) }));
}

/** How far a value is from the figure as it stands, in the figure's own units, items, villages or levels. */
function distance({ framework, submission, values }: Ground, id: string, to: LeverValue, draft: Draft): number {
  if (typeof to === 'string') return [...draft.values.keys()].indexOf(JSON.stringify(to)) + 1;
  return wayTo(factIn(framework, id), valueUnder(submission.facts[id], values), to).count;
}
