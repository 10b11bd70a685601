import { fraction, integer } from '../exact.js';
import type { Knots } from '../lowered.js';
import { fill, text } from '../text.js';
import { factFaults } from './faults.js';
import type { RuleFault, RuleKind } from './kind.js';
import { quotientOf } from './quotient.js';
import { plainFigure } from './wording.js';

/** 酌情评分: a person gives points within the fact's range, with a reason. */
export interface Judged {
  readonly kind: 'judged';
  /** A judgement; the top of its range is full marks. */
  readonly fact: string;
}

export const judged: RuleKind<Judged> = {
  title: text('评审人酌情评分', 'judged by a person'),
  parameters: { fact: { type: 'fact', note: text('评审意见', 'the judgement') } },

  check(rule, context) {
    const faults: RuleFault[] = factFaults('fact', rule.fact, ['judgement'], context);
    const fact = context.fact(rule.fact);
    if (fact?.kind !== 'judgement') return faults;
    if (fact.to < context.points) faults.push({ parameter: 'fact', fault: 'unreachable-points', detail: fact.to });
    if (fact.to > context.points) faults.push({ parameter: 'fact', fault: 'beyond-full-points', detail: fact.to });
    if (fact.from < 0 || fact.from >= fact.to) faults.push({ parameter: 'fact', fault: 'not-positive', detail: fact.from });
    return faults;
  },

  lower(rule, context) {
    const knots: Knots = [
      { x: integer(0), y: integer(0) },
      { x: fraction(context.own), y: context.full },
    ];
    return { op: 'polyline', x: quotientOf({ fact: rule.fact }, context), knots };
  },

  edges: () => [],
  levers: () => [],

  cause: () => 'judged',

  words(rule, context) {
    return fill((_say, lang) => (lang === 'zh' ? `评审人在${range(rule.fact)}分之间评分，须写明理由` : `a reviewer gives ${range(rule.fact)} points, with a reason`));

    function range(id: string): string {
      const fact = context.fact(id);
      return fact?.kind === 'judgement' ? `${plainFigure(fact.from)}～${plainFigure(fact.to)}` : '';
    }
  },

  standard: () => text('由评审人评分并写明理由', 'judged by a reviewer with a reason'),
};
