import { fraction, integer, times, type Fraction } from '../exact.js';
import { scaleOf, shortOf, unitOf, type Fact } from '../fact.js';
import type { Affine, Knots } from '../lowered.js';
import { formatFraction } from '../points.js';
import { fill, same, text, type Text } from '../text.js';
import { factFaults } from './faults.js';
import type { FactLookup, LowerContext, RuleFault, RuleKind } from './kind.js';
import { percent } from './wording.js';

/**
 * 与往年比较: the change of a figure against the mean of the town's own earlier years, full marks at `target`, none at
 * `floor`, in proportion between. A falling figure is better where the target is below the floor.
 */
export interface History {
  readonly kind: 'history';
  readonly fact: string;
  /** Earlier years in the mean, 1 to 5; all of them must be reported. */
  readonly years: number;
  /** `rate`: change as a share of the mean; `difference`: in the figure's own unit. */
  readonly change: 'rate' | 'difference';
  readonly floor: number;
  readonly target: number;
}

export const history: RuleKind<History> = {
  title: text('与往年比较', 'against own earlier years'),
  parameters: {
    fact: { type: 'fact', note: text('要比较的填报项', 'the figure compared') },
    years: { type: 'count', note: text('往年平均数所含年数，1至5', 'earlier years in the mean, 1 to 5') },
    change: { type: 'change', note: text('rate 变化率，difference 变化量', 'relative or absolute change') },
    floor: { type: 'number', note: text('得0分的变化', 'change that earns nothing') },
    target: { type: 'number', note: text('得满分的变化', 'change that earns full marks') },
  },

  check(rule, context) {
    const faults: RuleFault[] = factFaults('fact', rule.fact, ['count', 'number'], context);
    if (rule.floor === rule.target) faults.push({ parameter: 'target', fault: 'floor-equals-target', detail: rule.target });
    if (!Number.isInteger(rule.years) || rule.years < 1 || rule.years > 5) faults.push({ parameter: 'years', fault: 'bad-limit', detail: rule.years });
    return faults;
  },

  lower(rule, context) {
    const floor = { x: fraction(rule.floor), y: integer(0) };
    const target = { x: fraction(rule.target), y: context.full };
    const knots: Knots = rule.floor < rule.target ? [floor, target] : [target, floor];
    return { op: 'polyline', x: changeOf(rule, context), knots };
  },

  edges: () => [],
  // What earlier years were cannot be changed, and this year's figure is mostly not the town's to set.
  levers: () => [],

  cause: () => 'below-target',

  words(rule, context) {
    const name = context.fact(rule.fact);
    const short = name === undefined ? same(rule.fact) : shortOf(name);
    return fill((say, lang) =>
      lang === 'zh'
        ? `${say(short)}与前${rule.years}年平均数相比，${say(change(rule, rule.target, context))}得满分，${say(change(rule, rule.floor, context))}为0分，其间按比例`
        : `${say(short)} against the mean of ${rule.years} earlier year(s): full marks at ${say(change(rule, rule.target, context))}, none at ${say(change(rule, rule.floor, context))}, in proportion between`,
    );
  },

  standard(rule, context) {
    const target = change(rule, rule.target, context);
    return fill((say, lang) => (lang === 'zh' ? `与前${rule.years}年平均数相比${say(target)}得满分` : `full marks at ${say(target)} against the mean of ${rule.years} earlier year(s)`));
  },
};

/** (n × this year − Σ earlier) ÷ Σ earlier, or ÷ n for the difference in the figure's unit. */
function changeOf(rule: History, context: LowerContext): { above: Affine; below: Affine } {
  const fact = context.resolve(rule.fact);
  const prior = context.column({ from: 'prior', fact, years: rule.years });
  const above = { terms: [{ column: context.column({ from: 'fact', fact }), times: rule.years }, { column: prior, times: -1 }], plus: 0 };
  const below = rule.change === 'rate' ? { terms: [{ column: prior, times: 1 }], plus: 0 } : { terms: [], plus: rule.years * scaleOf(context.fact(rule.fact)) };
  return { above, below };
}

function change(rule: History, value: number, lookup: FactLookup): Text {
  if (value === 0) return text('持平', 'no change');
  const size = fraction(Math.abs(value));
  const shown = rule.change === 'rate' ? percent(Math.abs(value)) : differenceWords(size, lookup.fact(rule.fact));
  return fill((say, lang) => (lang === 'zh' ? `${value > 0 ? '上升' : '下降'}${say(shown)}` : `${value > 0 ? '+' : '−'}${say(shown)}`));
}

/** A difference in the figure's own unit: 3件; of rates in percentage points. */
export function differenceWords(value: Fraction, fact: Fact | undefined): Text {
  if (fact?.kind === 'number' && fact.percent === true) {
    const shown = formatFraction(times(value, integer(100)), 4);
    return text(`${shown}个百分点`, `${shown} percentage points`);
  }
  const unit = fact === undefined ? same('') : unitOf(fact);
  return fill((say) => formatFraction(value, 4) + say(unit));
}
