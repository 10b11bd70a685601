import { fraction } from '../exact.js';
import type { Knots } from '../lowered.js';
import type { Measure } from '../measure.js';
import { fill, text } from '../text.js';
import { measureFaults } from './faults.js';
import { MEASURE, type RuleKind } from './kind.js';
import { quotientOf } from './quotient.js';
import { leversTo } from './reach.js';
import { figure } from './wording.js';

/** 按比例: nothing at the floor, full marks at the target, in proportion between. A floor above the target means lower is better. */
export interface Linear {
  readonly kind: 'linear';
  readonly of: Measure;
  /** Where points begin; 0 when left out. */
  readonly floor?: number;
  readonly target: number;
}

export const linear: RuleKind<Linear> = {
  title: text('按比例计分', 'in proportion'),
  parameters: {
    of: MEASURE,
    floor: { type: 'number', optional: true, note: text('起算值，达到此值得0分，缺省为0', 'where points begin, 0 unless given') },
    target: { type: 'number', note: text('目标值，达到此值得满分', 'where full marks are reached') },
  },

  check(rule, context) {
    const faults = measureFaults(rule.of, context);
    return (rule.floor ?? 0) === rule.target ? [...faults, { parameter: 'target', fault: 'floor-equals-target', detail: rule.target }] : faults;
  },

  lower(rule, context) {
    const floor = { x: fraction(rule.floor ?? 0), y: fraction(0) };
    const target = { x: fraction(rule.target), y: context.full };
    const knots: Knots = (rule.floor ?? 0) < rule.target ? [floor, target] : [target, floor];
    return { op: 'polyline', x: quotientOf(rule.of, context), knots };
  },

  edges: (rule) => [rule.floor ?? 0, rule.target],

  levers: (rule, reading) => (asksForNone(rule) ? [] : leversTo(rule.of, [fraction(rule.target)], rule.target > (rule.floor ?? 0), reading)),

  cause: (rule) => (asksForNone(rule) ? 'incidents' : 'below-target'),

  words(rule, context) {
    const target = figure(rule.target, rule.of, context);
    const floor = figure(rule.floor ?? 0, rule.of, context);
    return fill((say, lang) =>
      lang === 'zh'
        ? `达到${say(target)}得满分，${say(floor)}为0分，其间按比例得分`
        : `full marks at ${say(target)}, none at ${say(floor)}, in proportion between`,
    );
  },

  standard(rule, context) {
    const target = figure(rule.target, rule.of, context);
    return fill((say, lang) => (lang === 'zh' ? `目标${say(target)}` : `target ${say(target)}`));
  },
};

/** Full marks only where nothing at all happened: what happened is past. */
function asksForNone({ floor = 0, target }: Linear): boolean {
  return target === 0 && floor > 0;
}
