import { fact as factIn } from '../engine/facts.js';
import { factsOfColumn } from '../engine/changed-table.js';
import type { Plan, Program } from '../engine/plan.js';
import { fullId } from '../framework.js';
import { figureOf, type FactReports } from '../submission.js';
import type { Ladder, Rung } from './ladder.js';
import { changedFacts, factsOfProgram, type Change, type Ground } from './standpoint.js';

/** Figures that some indicator reads together, so that their changes can only be priced together. */
export interface Component {
  readonly programs: readonly Program[];
  readonly facts: ReadonlySet<string>;
  /** Every combination of rungs, the one without any change first. */
  readonly options: readonly Option[];
  /** True where a gate or a channel reads one of the figures: then it decides about the whole town. */
  readonly settles: boolean;
}

interface Option {
  readonly change: Change;
  readonly facts: FactReports;
  readonly effort: number;
}

/** More combinations than this are not tried; then the dearest middle rungs are left out, and the plan says so. */
const MOST_OPTIONS = 4_096;

/** Ladders put together as far as indicators, gates and channels read them together. */
export function componentsOf(ground: Ground, ladders: readonly Ladder[]): { readonly components: Component[]; readonly exact: boolean } {
  const byFact = new Map(ladders.map((ladder) => [ladder.fact, ladder]));
  const settling = settlingFacts(ground.plan);
  const links = [...ground.plan.programs.map((program) => [...factsOfProgram(ground, program)]), [...settling]];
  const groups = joined([...byFact.keys()], links);
  let exact = true;
  const components = groups.map((facts): Component => {
    const all = facts.map((fact) => byFact.get(fact) as Ladder);
    const kept = thinned(all);
    if (kept !== all) exact = false;
    const inside = new Set(facts);
    const programs = ground.plan.programs.filter((program) => [...factsOfProgram(ground, program)].some((fact) => inside.has(fact)));
    return { programs, facts: inside, options: optionsOf(ground, kept), settles: facts.some((fact) => settling.has(fact)) };
  });
  return { components, exact };
}

function settlingFacts({ columns, gates, channels }: Plan): Set<string> {
  const read = [...gates.map(({ test }) => test.column), ...channels.flatMap(({ column }) => (column === undefined ? [] : [column]))];
  return new Set(read.flatMap((column) => factsOfColumn(columns[column] as Plan['columns'][number])));
}

/** Groups of facts that are linked, directly or through others, each in the order given. */
function joined(facts: readonly string[], links: readonly (readonly string[])[]): string[][] {
  const head = new Map(facts.map((fact) => [fact, fact]));
  const root = (fact: string): string => {
    const up = head.get(fact) as string;
    return up === fact ? fact : root(up);
  };
  for (const link of links) {
    const [first, ...rest] = link.filter((fact) => head.has(fact));
    if (first !== undefined) for (const fact of rest) head.set(root(fact), root(first));
  }
  const groups = new Map<string, string[]>();
  for (const fact of facts) groups.set(root(fact), [...(groups.get(root(fact)) ?? []), fact]);
  return [...groups.values()];
}

/** The same ladders while they have few enough combinations, otherwise with fewer rungs and at last fewer ladders. */
function thinned(ladders: readonly Ladder[]): readonly Ladder[] {
  const size = (list: readonly Ladder[]): number => list.reduce((product, { rungs }) => product * (rungs.length + 1), 1);
  if (size(ladders) <= MOST_OPTIONS) return ladders;
  const longest = ladders.reduce((a, b) => (b.rungs.length > a.rungs.length ? b : a));
  if (longest.rungs.length === 1) return thinned(ladders.slice(0, -1));
  return thinned(ladders.map((ladder) => (ladder === longest ? { ...ladder, rungs: withoutMiddle(ladder.rungs) } : ladder)));
}

/** Drops the rung before the last one: the nearest step and the whole way stay longest. */
function withoutMiddle(rungs: readonly Rung[]): Rung[] {
  const sorted = [...rungs].sort((a, b) => a.effort - b.effort);
  return sorted.filter((_rung, place) => place !== Math.max(0, sorted.length - 2));
}

function optionsOf(ground: Ground, ladders: readonly Ladder[]): Option[] {
  let changes: { readonly change: Change; readonly effort: number }[] = [{ change: {}, effort: 0 }];
  for (const { fact, rungs } of ladders) {
    changes = changes.flatMap((each) => [each, ...rungs.map(({ value, effort }) => ({ change: { ...each.change, [fact]: value }, effort: each.effort + effort }))]);
  }
  return changes.flatMap(({ change, effort }) => {
    const facts = changedFacts(ground, change);
    return isPossible(ground, facts, change) ? [{ change, facts, effort }] : [];
  });
}

/** No changed figure is more than the whole it is a part of. */
function isPossible({ framework }: Ground, facts: FactReports, change: Change): boolean {
  return Object.keys(change).every((id) => {
    const fact = factIn(framework, id);
    if (fact.kind !== 'count' || fact.partOf === undefined) return true;
    const [part, whole] = [id, fullId(id.slice(0, id.indexOf('.')), fact.partOf)].map((each) => figureOf(facts[each]));
    return part === undefined || whole === undefined || part.low <= whole.high;
  });
}
