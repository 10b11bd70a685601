import { approximate, fraction, least, minus, over, times } from '../exact.js';
import type { Knots } from '../lowered.js';
import type { Measure } from '../measure.js';
import { sumPoints } from '../points.js';
import { fill, join, text, type Text } from '../text.js';
import { measureFaults, positiveFaults } from './faults.js';
import { MEASURE, type RuleContext, type RuleFault, type RuleKind } from './kind.js';
import { quotientOf } from './quotient.js';
import { leversTo } from './reach.js';
import { figure, pointsText } from './wording.js';

/**
 * 每少一次／每起扣分: from full marks, `each` is taken off per missing unit under `target`, or per incident where there
 * is no target, never more than `cap` in all and never below `least`.
 */
export interface Deduction {
  readonly kind: 'deduction';
  readonly of: Measure;
  /** What is asked for; left out, the measure counts incidents. */
  readonly target?: number;
  readonly each: number;
  /** Size of one unit, e.g. 0.01 for each percentage point; 1 when left out. Parts of a unit count in proportion. */
  readonly per?: number;
  /** 累计扣分不超过: most that can be taken off; full marks when left out (扣完为止). */
  readonly cap?: number;
  /** Points that always remain; 0 when left out. */
  readonly least?: number;
}

export const deduction: RuleKind<Deduction> = {
  title: text('扣分', 'deduction'),
  parameters: {
    of: MEASURE,
    target: { type: 'number', optional: true, note: text('应达到的数量；不写则按发生次数扣分', 'what is asked for; without it incidents are counted') },
    each: { type: 'points', note: text('每少一个单位或每发生一起扣的分', 'points off per missing unit or incident') },
    per: { type: 'number', optional: true, note: text('一个单位的大小，缺省为1', 'size of one unit, 1 unless given') },
    cap: { type: 'points', optional: true, note: text('累计扣分上限', 'most that is taken off in all') },
    least: { type: 'points', optional: true, note: text('保底分', 'points that always remain') },
  },

  check(rule, context) {
    return [
      ...measureFaults(rule.of, context),
      ...positiveFaults('each', rule.each),
      ...positiveFaults('per', rule.per),
      ...positiveFaults('cap', rule.cap),
      ...limitFaults(rule, context),
    ];
  },

  lower(rule, context) {
    const most = minus(context.full, context.points(rule.least ?? 0));
    const taken = rule.cap === undefined ? most : least(context.points(rule.cap), most);
    const span = times(over(taken, context.points(rule.each)), fraction(rule.per ?? 1));
    const bottom = minus(context.full, taken);
    const knots: Knots =
      rule.target === undefined
        ? [{ x: fraction(0), y: context.full }, { x: span, y: bottom }]
        : [{ x: minus(fraction(rule.target), span), y: bottom }, { x: fraction(rule.target), y: context.full }];
    return { op: 'polyline', x: quotientOf(rule.of, context), knots };
  },

  edges(rule, context) {
    const taken = fraction(takenAtMost(rule, context.points));
    const span = times(over(taken, fraction(rule.each)), fraction(rule.per ?? 1));
    return rule.target === undefined ? [0, approximate(span)] : [approximate(minus(fraction(rule.target), span)), rule.target];
  },

  levers(rule, reading) {
    if (rule.target === undefined) return [];
    return leversTo(rule.of, [fraction(rule.target)], true, reading);
  },

  cause: (rule) => (rule.target === undefined ? 'incidents' : 'below-target'),

  words(rule, context) {
    const unit = unitWords(rule, context);
    const each = pointsText(rule.each);
    const end = endWords(rule);
    return fill((say, lang) => {
      if (rule.target === undefined) {
        return lang === 'zh' ? `每发生${say(unit)}扣${say(each)}，${say(end)}` : `${say(each)} off for ${say(unit)}, ${say(end)}`;
      }
      const target = say(figure(rule.target, rule.of, context));
      return lang === 'zh'
        ? `应达到${target}，每少${say(unit)}扣${say(each)}，${say(end)}`
        : `${target} asked for, ${say(each)} off for ${say(unit)} missing, ${say(end)}`;
    });
  },

  standard(rule, context) {
    const each = pointsText(rule.each);
    const unit = unitWords(rule, context);
    return fill((say, lang) => {
      if (rule.target === undefined) return lang === 'zh' ? `每${say(unit)}扣${say(each)}` : `${say(each)} off for each`;
      const target = say(figure(rule.target, rule.of, context));
      return lang === 'zh' ? `应达到${target}，每少${say(unit)}扣${say(each)}` : `${target} asked for, ${say(each)} off for ${say(unit)} missing`;
    });
  },
};

/** One unit: 1次, in English "each" or "each 1%". */
function unitWords(rule: Deduction, context: RuleContext): Text {
  const unit = figure(rule.per ?? 1, rule.of, context);
  return { zh: unit.zh, en: rule.per === undefined ? 'each' : `each ${unit.en.trim()}` };
}

function takenAtMost(rule: Deduction, points: number): number {
  return Math.min(rule.cap ?? points, sumPoints([points, -(rule.least ?? 0)]));
}

function endWords(rule: Deduction): Text {
  const parts: Text[] = [];
  if (rule.cap !== undefined) {
    const cap = pointsText(rule.cap);
    parts.push(text(`累计最多扣${cap.zh}`, `at most ${cap.en} in all`));
  }
  if (rule.least !== undefined) {
    const rest = pointsText(rule.least);
    parts.push(text(`保底${rest.zh}`, `never below ${rest.en}`));
  }
  return parts.length === 0 ? text('扣完为止', 'down to zero') : join(parts, { zh: '，', en: ', ' });
}

function limitFaults(rule: Deduction, context: RuleContext): RuleFault[] {
  const faults: RuleFault[] = [];
  const cap = rule.cap ?? 0;
  if (cap > context.points) faults.push({ parameter: 'cap', fault: 'beyond-full-points', detail: cap });
  const kept = rule.least ?? 0;
  if (kept < 0 || kept >= context.points) faults.push({ parameter: 'least', fault: 'beyond-full-points', detail: kept });
  return faults;
}
