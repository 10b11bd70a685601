import { assess, type AssessOptions } from '../assess.js';
import type { Assessment, IndicatorResult, Score } from '../assessment.js';
import { indicatorIn } from '../engine/facts.js';
import { toPoints } from '../points.js';
import { certainUnits } from './goal.js';
import type { Framework } from '../framework.js';
import type { Submission } from '../submission.js';
import type { Text } from '../text.js';
import { cannotOf, causeOf, type Cannot, type Cause } from './cannot.js';
import { changesFor, type PossibleChange, type Reach } from './changes.js';
import { groundOf, type Change, type Ground } from './standpoint.js';
import { scoresOf } from './trial.js';

/** One change of facts and what it earns. */
export interface StepOption {
  readonly reach: readonly Reach[];
  /** New values by full fact id, as a submission would write them. */
  readonly set: Change;
  readonly words: Text;
  /** Points that the indicator earns more. */
  readonly indicatorGain: number;
  /** Points that the final score certainly gains, found by scoring again: caps, gates and shared figures are priced in. */
  readonly gain: number;
}

/** What could be done about one loss. */
export interface NextStep {
  readonly id: string;
  readonly title: Text;
  readonly area: string;
  readonly lost: number;
  readonly cause: Cause;
  /** From the smallest change to full marks; none where nothing can be proposed. */
  readonly options: readonly StepOption[];
  /** Why nothing is proposed. */
  readonly cannot?: Cannot;
}

export interface NextStepsOptions extends AssessOptions {
  /** The assessment of the same submission under the same options, where there is one already. */
  readonly assessment?: Assessment;
}

/**
 * For each loss in the areas the smallest change of facts that earns more, the rule's next level and full marks, each with
 * its gain; the greatest gain first. What has happened and cannot be changed any more is named and never proposed.
 */
export function nextSteps(framework: Framework, submission: Submission, options: NextStepsOptions = {}): NextStep[] {
  const ground = groundOf(framework, submission, options.values ?? 'self');
  const assessment = options.assessment ?? assess(framework, submission, options);
  const lost = assessment.areas.flatMap(({ id, indicators }) => indicators.filter((result) => result.lost > 0).map((result) => ({ area: id, result })));
  const drafts = lost.map(({ area, result }) => ({ area, result, changes: changesFor(ground, result.id) }));
  const gains = gainsOf(ground, assessment, drafts.flatMap(({ changes }) => changes));
  const steps = drafts.map(({ area, result, changes }) => stepOf(ground, area, result, changes, gains));
  return steps.sort((a, b) => greatest(b) - greatest(a));
}

/** What each change adds to the certain final score, all scored in one go. */
function gainsOf(ground: Ground, assessment: Assessment, changes: readonly PossibleChange[]): Map<PossibleChange, number> {
  const before = certainUnits(assessment.score);
  const scores = scoresOf(ground, changes.map(({ facts }) => facts), new Set(changes.flatMap(({ set }) => Object.keys(set))));
  return new Map(changes.map((change, place) => [change, toPoints(certainUnits(scores[place] as Score | null) - before)]));
}

function stepOf(ground: Ground, area: string, result: IndicatorResult, changes: readonly PossibleChange[], gains: ReadonlyMap<PossibleChange, number>): NextStep {
  const indicator = indicatorIn(ground.framework, result.id);
  const cause = causeOf(ground.framework, indicator, result);
  const options = cause === 'gate' ? [] : changes.map((change) => ({ reach: change.reach, set: change.set, words: change.words, indicatorGain: change.indicatorGain, gain: gains.get(change) as number }));
  const head = { id: result.id, title: result.title, area, lost: result.lost, cause, options };
  return options.length > 0 ? head : { ...head, cannot: cannotOf(cause) };
}

function greatest({ options }: NextStep): number {
  return Math.max(0, ...options.map(({ gain }) => gain));
}
