import { approximate, fraction, integer, minus, over, plus, times, type Fraction } from '../exact.js';
import type { Knots } from '../lowered.js';
import type { Measure } from '../measure.js';
import { fill, text } from '../text.js';
import { measureFaults, positiveFaults } from './faults.js';
import { MEASURE, type RuleFault, type RuleKind } from './kind.js';
import { quotientOf } from './quotient.js';
import { leversTo } from './reach.js';
import { figure, pointsText } from './wording.js';

/** 超额加分: `base` at the target (in proportion below it), then `each` per unit beyond it, up to full marks. */
export interface OverFulfilment {
  readonly kind: 'over-fulfilment';
  readonly of: Measure;
  readonly target: number;
  /** Points at the target. */
  readonly base: number;
  readonly each: number;
  /** Size of one unit beyond the target; 1 when left out. */
  readonly per?: number;
}

export const overFulfilment: RuleKind<OverFulfilment> = {
  title: text('超额加分', 'over-fulfilment'),
  parameters: {
    of: MEASURE,
    target: { type: 'number', note: text('基本目标', 'the basic target') },
    base: { type: 'points', note: text('达到基本目标的得分', 'points at the target') },
    each: { type: 'points', note: text('每超一个单位加的分', 'points per unit beyond it') },
    per: { type: 'number', optional: true, note: text('一个单位的大小，缺省为1', 'size of one unit, 1 unless given') },
  },

  check(rule, context) {
    const faults: RuleFault[] = [
      ...measureFaults(rule.of, context),
      ...positiveFaults('target', rule.target),
      ...positiveFaults('each', rule.each),
      ...positiveFaults('per', rule.per),
    ];
    if (rule.base < 0) faults.push({ parameter: 'base', fault: 'not-positive', detail: rule.base });
    if (rule.base >= context.points) faults.push({ parameter: 'base', fault: 'beyond-full-points', detail: rule.base });
    return faults;
  },

  lower(rule, context) {
    const base = context.points(rule.base);
    const target = fraction(rule.target);
    const beyond = times(over(minus(context.full, base), context.points(rule.each)), fraction(rule.per ?? 1));
    const knots: Knots = [
      { x: integer(0), y: integer(0) },
      { x: target, y: base },
      { x: plus(target, beyond), y: context.full },
    ];
    return { op: 'polyline', x: quotientOf(rule.of, context), knots };
  },

  edges: (rule, context) => [0, rule.target, approximate(fullAt(rule, context.points))],

  levers(rule, reading, points) {
    return leversTo(rule.of, [fraction(rule.target), fullAt(rule, points)], true, reading);
  },

  cause: () => 'below-target',

  words(rule, context) {
    const target = figure(rule.target, rule.of, context);
    const unit = figure(rule.per ?? 1, rule.of, context);
    return fill((say, lang) =>
      lang === 'zh'
        ? `达到${say(target)}得${say(pointsText(rule.base))}，不足按比例；每超${say(unit)}加${say(pointsText(rule.each))}，最多得${say(pointsText(context.points))}`
        : `${say(pointsText(rule.base))} at ${say(target)}, in proportion below; ${say(pointsText(rule.each))} more for each ${rule.per === undefined ? 'one' : say(unit).trim()} beyond, ${say(pointsText(context.points))} at most`,
    );
  },

  standard(rule, context) {
    const target = figure(rule.target, rule.of, context);
    return fill((say, lang) => (lang === 'zh' ? `基本目标${say(target)}，超额另加` : `basic target ${say(target)}, more beyond it`));
  },
};

/** By exact decimals: (2 − 1.4) ÷ 0.2 in binary is more than 3, and the way back would ask for one too many. */
function fullAt(rule: OverFulfilment, points: number): Fraction {
  const units = over(minus(fraction(points), fraction(rule.base)), fraction(rule.each));
  return plus(fraction(rule.target), times(units, fraction(rule.per ?? 1)));
}
