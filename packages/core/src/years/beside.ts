import type { Assessment, IndicatorResult } from '../assessment.js';
import { resultsOf } from '../explain/results.js';
import { indicatorIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import { formatPoints, sumPoints } from '../points.js';
import { valueUnder, type Submission } from '../submission.js';
import { fill, text, type Text } from '../text.js';
import { factIdsOf } from '../trace.js';

/**
 * How points by a town's own figures stand to points by verified ones. `not-comparable`: by one of them the points are open,
 * or the matter does not apply.
 */
export type Stand = 'above' | 'below' | 'agrees' | 'not-comparable';

export const standWords: Readonly<Record<Stand, Text>> = {
  above: text('自评得分高于核查得分', 'own figures give more than verified ones'),
  below: text('自评得分低于核查得分', 'own figures give less than verified ones'),
  agrees: text('与核查得分一致', 'the same points as by verified figures'),
  'not-comparable': text('暂不能比较', 'not comparable'),
};

/** One indicator of one town by its own figures and by verified ones, in points. */
export interface IndicatorBeside {
  readonly id: string;
  readonly title: Text;
  /** Certain points by the town's own figures; for deductions, what is taken off. */
  readonly self: number;
  readonly verified: number;
  /** What the own figures add to the score beyond the verified ones; null where the two are not comparable. */
  readonly difference: number | null;
  /** Part of the difference that the framework's policy for corrected figures (不实从重) takes on top. */
  readonly taken: number;
  readonly stand: Stand;
}

/**
 * Indicators of a town that read a fact for which a reviewer gave a figure, by both.
 *
 * @param framework - as it holds for the town's class.
 * @param self - scored by the town's own figures, `verified` by the reviewer's where there are some.
 */
export function besideIn(framework: Framework, submission: Submission, self: Assessment, verified: Assessment): IndicatorBeside[] {
  const own = new Map(resultsOf(self).map(({ result }): [string, IndicatorResult] => [result.id, result]));
  return resultsOf(verified).flatMap(({ area, result }) => {
    const isVerified = factIdsOf(indicatorIn(framework, result.id)).some((id) => valueUnder(submission.facts[id], 'verified') !== undefined);
    // Both were scored by the same rules for the same town, so both have it.
    return isVerified ? [beside(own.get(result.id) as IndicatorResult, result, area === 'deductions')] : [];
  });
}

function beside(self: IndicatorResult, verified: IndicatorResult, isDeduction: boolean): IndicatorBeside {
  const { id, title } = verified;
  const isComparable = self.open === 0 && verified.open === 0 && self.notApplicable === verified.notApplicable;
  const more = isDeduction ? [verified.earned, -self.earned] : [self.earned, -verified.earned];
  const difference = isComparable ? sumPoints(more) : null;
  return { id, title, self: self.earned, verified: verified.earned, difference, taken: verified.untrue?.taken ?? 0, stand: standOf(difference) };
}

function standOf(difference: number | null): Stand {
  if (difference === null) return 'not-comparable';
  return difference > 0 ? 'above' : difference < 0 ? 'below' : 'agrees';
}

/** One indicator in a sentence; a difference asks to verify: 与核查不一致，自评3分，核查2.6分，请核实。 */
export function besideWords({ title, self, verified, stand }: IndicatorBeside): Text {
  const [own, found] = [formatPoints(self), formatPoints(verified)];
  const ask = stand === 'above' || stand === 'below';
  return fill((say, lang) => {
    if (lang === 'zh') return ask ? `${say(title)}：与核查不一致，自评${own}分，核查${found}分，请核实。` : `${say(title)}：${say(standWords[stand])}。`;
    return ask ? `${say(title)}: differs from the verified figures, ${own} points by its own and ${found} by those; please verify.` : `${say(title)}: ${say(standWords[stand])}.`;
  });
}
