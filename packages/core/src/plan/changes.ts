import { fact as factIn } from '../engine/facts.js';
import type { Program } from '../engine/plan.js';
import { changesOf } from '../explain/change.js';
import { changeWords } from '../explain/change-words.js';
import { toPoints } from '../points.js';
import { valueUnder, type FactReports } from '../submission.js';
import { join, type Text } from '../text.js';
import { changedFacts, leversFrom, type Change, type Ground } from './standpoint.js';
import { standingIn } from '../engine/scores.js';
import { trialsOf } from './trial.js';
import { wayTo } from './way-to.js';

/** How far a change goes: the smallest that earns anything, the rule's next level, or full marks. */
export type Reach = 'smallest' | 'next' | 'full';

export interface PossibleChange {
  readonly reach: readonly Reach[];
  readonly set: Change;
  readonly facts: FactReports;
  readonly words: Text;
  readonly indicatorGain: number;
}

/** Changes that earn an indicator more, from the smallest to full marks; one that is several of these stands once. */
export function changesFor(ground: Ground, id: string): PossibleChange[] {
  // Every result comes from a program of the plan.
  const program = ground.plan.byId.get(id) as Program;
  const levers = leversFrom(ground, ground.submission, program).map(({ set, full }): [Reach, Change] => [full ? 'full' : 'next', set]);
  const farthest = levers.at(-1)?.[1];
  const smallest = farthest === undefined ? undefined : smallestOn(ground, program, farthest);
  const found = new Map<string, { readonly set: Change; readonly reach: Reach[] }>();
  for (const [reach, set] of [...(smallest === undefined ? [] : [['smallest', smallest] as [Reach, Change]]), ...levers]) {
    // The same items in another order are the same change.
    const key = JSON.stringify(changesOf(ground.framework, ground.submission, set));
    const known = found.get(key);
    if (known === undefined) found.set(key, { set, reach: [reach] });
    else known.reach.push(reach);
  }
  return [...found.values()].flatMap(({ set, reach }) => priced(ground, program, set, reach));
}

function priced(ground: Ground, program: Program, set: Change, reach: readonly Reach[]): PossibleChange[] {
  const facts = changedFacts(ground, set);
  const gain = gainOf(ground, program, set);
  if (gain <= 0) return [];
  const changed = { ...ground.submission, facts };
  const standpoint = { framework: ground.framework, submission: ground.submission, options: { values: ground.values } };
  return [{ reach, set, facts, indicatorGain: toPoints(gain), words: join(Object.keys(set).map((fact) => changeWords(standpoint, changed, fact))) }];
}

/** What a change earns the program's indicator, in units and before gates. */
function gainOf(ground: Ground, program: Program, set: Change): number {
  const { scores } = trialsOf(ground, [program], [ground.submission.facts, changedFacts(ground, set)], new Set(Object.keys(set)));
  return standingIn(scores, program, 0, 1).earned - standingIn(scores, program, 0, 0).earned;
}

/** The least part of a change of one figure that earns anything: more of the change never earns less. */
function smallestOn(ground: Ground, program: Program, farthest: Change): Change | undefined {
  // Every lever changes one figure.
  const [[fact, to]] = Object.entries(farthest) as [[string, Change[string]]];
  const way = wayTo(factIn(ground.framework, fact), valueUnder(ground.submission.facts[fact], ground.values), to);
  const earns = (steps: number): boolean => gainOf(ground, program, { [fact]: way.at(steps) }) > 0;
  if (!earns(way.count)) return undefined;
  let [low, high] = [1, way.count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (earns(middle)) high = middle;
    else low = middle + 1;
  }
  return { [fact]: way.at(low) };
}
