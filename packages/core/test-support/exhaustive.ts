import { assess, fullId, type AssessOptions, type Framework, type PlannedWay, type Submission } from '../src/index.js';
import { withFacts } from '../src/explain/change.js';
import type { Ladder } from '../src/plan/ladder.js';

type Change = Parameters<typeof withFacts>[2];

/** What a way changes, altogether. */
export function changesIn(way: PlannedWay | null): Change {
  return Object.assign({}, ...(way?.steps ?? []).map(({ set }) => set)) as Change;
}

/** Tries every combination of rungs by scoring the changed submission: least effort, then fewest steps; undefined where none reaches. */
export function exhaustive(framework: Framework, submission: Submission, ladders: readonly Ladder[], options: AssessOptions, target: number): { readonly effort: number; readonly steps: number } | undefined {
  let best: { readonly effort: number; readonly steps: number } | undefined;
  const walk = (place: number, change: Change, effort: number): void => {
    const ladder = ladders[place];
    if (ladder !== undefined) {
      walk(place + 1, change, effort);
      for (const rung of ladder.rungs) walk(place + 1, { ...change, [ladder.fact]: rung.value }, effort + rung.effort);
      return;
    }
    const steps = Object.keys(change).length;
    if (best !== undefined && (effort > best.effort || (effort === best.effort && steps >= best.steps))) return;
    const changed = withFacts(framework, submission, change);
    if (isPossible(framework, changed, change) && (assess(framework, changed, options).score?.low ?? -1) >= target) best = { effort, steps };
  };
  walk(0, {}, 0);
  return best === undefined ? undefined : { effort: best.effort / 1000, steps: best.steps };
}

/** No changed part is certainly more than its whole. */
function isPossible({ facts: declared }: Framework, { facts }: Submission, change: Change): boolean {
  const figure = (id: string) => {
    const reported = facts[id];
    const value = reported?.state === 'given' ? (reported.verified ?? reported.self) : undefined;
    return value?.kind === 'figure' ? value : undefined;
  };
  return Object.keys(change).every((id) => {
    const fact = declared[id];
    if (fact?.kind !== 'count' || fact.partOf === undefined) return true;
    return (figure(id)?.low ?? 0) <= (figure(fullId(id.slice(0, id.indexOf('.')), fact.partOf))?.high ?? Infinity);
  });
}
