import { fraction, integer } from '../exact.js';
import { isShare, type Measure } from '../measure.js';
import { fill, text, type Text } from '../text.js';
import { measureFaults } from './faults.js';
import { MEASURE, type RuleContext, type RuleFault, type RuleKind } from './kind.js';
import { negated, quotientOf } from './quotient.js';
import { leversTo } from './reach.js';
import { figure } from './wording.js';

/** 不符合不得分: full marks or none. A yes/no fact needs no threshold: yes earns. */
export interface AllOrNothing {
  readonly kind: 'all-or-nothing';
  readonly of: Measure;
  /** Reached from here up; 1 (yes, or one) when neither is given. Not together with `atMost`. */
  readonly atLeast?: number;
  readonly atMost?: number;
}

export const allOrNothing: RuleKind<AllOrNothing> = {
  title: text('达标得分', 'all or nothing'),
  parameters: {
    of: MEASURE,
    atLeast: { type: 'number', optional: true, note: text('不低于此值得满分，缺省为1（是）', 'full marks from here up, 1 (yes) unless given') },
    atMost: { type: 'number', optional: true, note: text('不高于此值得满分', 'full marks from here down') },
  },

  check: (rule, context) => [...measureFaults(rule.of, context), ...bothFaults(rule)],

  lower(rule, context) {
    const x = quotientOf(rule.of, context);
    const edge = fraction(rule.atMost === undefined ? (rule.atLeast ?? 1) : -rule.atMost);
    const edges = [{ x: edge, y: context.full }];
    return rule.atMost === undefined ? { op: 'steps', x, edges, below: integer(0) } : { op: 'steps', x: negated(x), edges, below: integer(0), negated: true };
  },

  edges: (rule) => [rule.atMost ?? rule.atLeast ?? 1],

  levers: (rule, reading) =>
    rule.atMost === 0 ? [] : leversTo(rule.of, [fraction(rule.atMost ?? rule.atLeast ?? 1)], rule.atMost === undefined, reading),

  // Where nothing at all may have happened, what happened is past.
  cause: (rule) => (rule.atMost === undefined ? 'item-unmet' : rule.atMost === 0 ? 'incidents' : 'below-target'),

  words: (rule, context) =>
    isFlag(rule.of, context)
      ? text('有则得满分，没有不得分', 'full marks if so, none if not')
      : fill((say, lang) => (lang === 'zh' ? `${say(edgeWords(rule, context))}得满分，否则不得分` : `full marks for ${say(edgeWords(rule, context))}, otherwise none`)),

  standard: (rule, context) => (isFlag(rule.of, context) ? text('应为“是”', 'should be yes') : edgeWords(rule, context, true)),
};

function isFlag(measure: Measure, context: RuleContext): boolean {
  return 'fact' in measure && context.fact(measure.fact)?.kind === 'flag';
}

function edgeWords(rule: AllOrNothing, context: RuleContext, asStandard = false): Text {
  const shown = figure(rule.atMost ?? rule.atLeast ?? 1, rule.of, context);
  const lead = asStandard ? { zh: '应', en: 'should be ' } : { zh: '', en: '' };
  const whole = isShare(rule.of) && (rule.atLeast ?? 0) === 1;
  return fill((say, lang) => {
    if (lang === 'zh') return lead.zh + (rule.atMost === undefined ? (whole ? `达到${say(shown)}` : `不少于${say(shown)}`) : `不超过${say(shown)}`);
    return lead.en + (rule.atMost === undefined ? (whole ? say(shown) : `at least ${say(shown)}`) : `at most ${say(shown)}`);
  });
}

function bothFaults(rule: AllOrNothing): RuleFault[] {
  return rule.atLeast !== undefined && rule.atMost !== undefined ? [{ parameter: 'atMost', fault: 'not-monotone', detail: rule.atMost }] : [];
}
