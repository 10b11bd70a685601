import { fraction, integer, minus, over, times } from '../exact.js';
import type { UntruePolicy } from '../framework.js';
import { roundToUnits, UNITS_PER_POINT, type Places } from '../points.js';
import { valueUnder, type Submission, type ValuesOption } from '../submission.js';
import { factIdsOf, sameValue } from '../trace.js';
import { byteAt, unitsAt } from './at.js';
import type { Plan, Program } from './plan.js';
import { scoreTable } from './score.js';
import { openAt, type Scores } from './scores.js';
import { isNotApplicable } from './status.js';
import { tableOf } from './cells.js';

/** Scores once 不实从重 has taken its part, with what it took: units for every indicator and town, as in {@link Scores}. */
export interface HeldScores extends Scores {
  /** What the town's own figures would have earned, 0 where nothing was claimed too much; absent where the policy has no part. */
  readonly claimed?: Int32Array;
  /** Taken off beyond the verified figure. */
  readonly taken?: Int32Array;
}

/**
 * Lays the framework's policy for figures that a reviewer corrected downwards over the scores of towns:
 *
 *   own figures ─► the same plan ─► points claimed ─┐
 *   counted figures ─► points that hold ────────────┴─► claimed more? ─► policy ─► points, taken
 *
 * Only indicators of the areas and the bonus for which a figure was corrected, whose points are decided both ways.
 *
 * @param values - whose figures were counted; the town's own alone cannot be untrue.
 * @param scores - from the same plan, submissions and values; left as they are.
 */
export function holdToTruth(plan: Plan, submissions: readonly Submission[], values: ValuesOption, scores: Scores): HeldScores {
  const { untrue, places } = plan.framework;
  if (untrue === 'accept' || values === 'self') return scores;
  const cells = scores.certain.length;
  const held = { ...scores, certain: scores.certain.slice(), claimed: new Int32Array(cells), taken: new Int32Array(cells) };
  const own = scoreTable(plan, tableOf(plan, submissions, 'self'));
  plan.programs.forEach((program, place) => {
    if (program.indicator.part === 'deductions') return;
    submissions.forEach((submission, town) => {
      const cell = place * scores.towns + town;
      const claimed = openAt(scores, program, place, town) === 0 ? claimedMore(own, scores, cell) : 0;
      if (claimed === 0 || !isCorrected(program, submission)) return;
      const earned = earnedUnder(untrue, unitsAt(scores.certain, cell), claimed, places);
      held.claimed[cell] = claimed;
      held.taken[cell] = unitsAt(scores.certain, cell) - earned;
      held.certain[cell] = earned;
    });
  });
  return held;
}

/** What the own figures certainly claim where that is more than what holds; 0 otherwise, and where either says that it does not apply. */
function claimedMore(own: Scores, counted: Scores, cell: number): number {
  const claimed = unitsAt(own.certain, cell);
  const holds = unitsAt(counted.certain, cell);
  const isDecided = !isNotApplicable(byteAt(own.status, cell)) && !isNotApplicable(byteAt(counted.status, cell));
  return isDecided && claimed > holds ? claimed : 0;
}

/** Whether a figure that the indicator reads was given by the town and corrected by a reviewer. */
function isCorrected({ indicator }: Program, { facts }: Submission): boolean {
  return factIdsOf(indicator).some((id) => {
    const self = valueUnder(facts[id], 'self');
    const verified = valueUnder(facts[id], 'verified');
    return self !== undefined && verified !== undefined && !sameValue(self, verified);
  });
}

function earnedUnder(policy: Exclude<UntruePolicy, 'accept'>, held: number, claimed: number, places: Places): number {
  if (policy === 'zero') return 0;
  const left = minus(integer(held), times(fraction(policy.factor), integer(claimed - held)));
  return Math.max(0, roundToUnits(over(left, integer(UNITS_PER_POINT)), places));
}
