import type { IndicatorResult } from '../assessment.js';
import type { Framework, PlacedIndicator } from '../framework.js';
import { kindOf } from '../rules/index.js';
import type { LossCause } from '../rules/kind.js';
import { text, type Text } from '../text.js';

/** Why points are lost: the rule's own causes, and what a framework does to them. */
export type Cause = LossCause | 'unproven' | 'untrue' | 'gate' | 'not-applicable';

/** Why nothing is planned: it is past, for others to decide, or the plan was told to leave it alone. */
export type Cannot = 'past' | 'judged' | 'others' | 'evidence' | 'gate' | 'fixed';

/** Why an indicator lost points. */
export function causeOf(framework: Framework, indicator: PlacedIndicator, result: IndicatorResult): Cause {
  const gate = framework.gates.find(({ id }) => id === result.gate);
  if (gate !== undefined && result.lost === result.points) return 'gate';
  if (result.reason === 'unproven') return 'unproven';
  if (result.untrue !== undefined && result.untrue.taken > 0) return 'untrue';
  // Under the policy `zero` what does not apply is lost.
  return result.status === 'notApplicable' ? 'not-applicable' : kindOf(indicator.rule).cause(indicator.rule);
}

/** Why nothing is proposed for a loss for which there is no change that earns more. */
export function cannotOf(cause: Cause): Cannot {
  switch (cause) {
    case 'incidents':
    case 'late':
    case 'untrue':
      return 'past';
    case 'unproven':
      return 'evidence';
    case 'judged':
    case 'gate':
      return cause;
    case 'below-target':
    case 'item-unmet':
    case 'not-applicable':
      return 'others';
  }
}

export const causeWords: Readonly<Record<Cause, Text>> = {
  'below-target': text('未达到目标', 'below target'),
  'item-unmet': text('有未完成的事项', 'something not done'),
  incidents: text('发生了扣分情形', 'incidents'),
  late: text('逾期', 'late'),
  judged: text('评审扣分', 'judged'),
  unproven: text('缺佐证材料', 'no evidence'),
  untrue: text('自评与核查不符', 'own figure corrected by the reviewer'),
  gate: text('限制项触发', 'a gate applies'),
  'not-applicable': text('不适用按0分计', 'not applicable counts as nothing'),
};

export const cannotWords: Readonly<Record<Cannot, Text>> = {
  past: text('已经发生，不能改变；今后不再发生即可', 'it has happened and cannot be changed; what counts is that it does not happen again'),
  judged: text('由评审人评定', 'for a reviewer to judge'),
  others: text('不由本镇一家决定，没有可直接安排的措施', 'not for the town alone to decide, so no step is proposed'),
  evidence: text('先补交佐证材料', 'show the evidence first'),
  gate: text('限制项解除前补不回来', 'cannot be won back while the gate applies'),
  fixed: text('按要求不作改变', 'left alone as asked'),
};
