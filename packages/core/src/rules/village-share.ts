import { fraction } from '../exact.js';
import { unitOfRows } from '../fact.js';
import type { Measure } from '../measure.js';
import { fill, text, type Text } from '../text.js';
import { factFaults, positiveFaults } from './faults.js';
import type { RuleContext, RuleFault, RuleKind } from './kind.js';
import { quotientOf } from './quotient.js';
import { leversTo } from './reach.js';
import { measureName, percent } from './wording.js';

/** 按村覆盖率: points in proportion to the share of villages that are done, or that each have at least so many. */
export interface VillageShare {
  readonly kind: 'village-share';
  /** A per-village table. */
  readonly fact: string;
  /** What each village must have; 1 when left out (done). */
  readonly atLeast?: number;
  /** Share of villages that earns full marks; 1 when left out. */
  readonly target?: number;
}

export const villageShare: RuleKind<VillageShare> = {
  title: text('按村覆盖率计分', 'share of villages'),
  parameters: {
    fact: { type: 'fact', note: text('分村填报的表', 'the per-village table') },
    atLeast: { type: 'count', optional: true, note: text('每村至少多少，缺省为1', 'what each village must have, 1 unless given') },
    target: { type: 'number', optional: true, note: text('得满分的村比例，缺省为1', 'share of villages for full marks, 1 unless given') },
  },

  check(rule, context) {
    const target = rule.target ?? 1;
    const faults: RuleFault[] = [...factFaults('fact', rule.fact, ['villages'], context), ...positiveFaults('atLeast', rule.atLeast)];
    if (target <= 0) faults.push({ parameter: 'target', fault: 'not-positive', detail: target });
    if (target > 1) faults.push({ parameter: 'target', fault: 'unreachable-points', detail: target });
    return faults;
  },

  lower(rule, context) {
    const target = { x: fraction(rule.target ?? 1), y: context.full };
    return { op: 'polyline', x: quotientOf(shareOf(rule), context), knots: [{ x: fraction(0), y: fraction(0) }, target] };
  },

  edges: (rule) => [0, rule.target ?? 1],
  levers: (rule, reading) => leversTo(shareOf(rule), [fraction(rule.target ?? 1)], true, reading),

  cause: () => 'below-target',

  words(rule, context) {
    return fill((say, lang) =>
      lang === 'zh'
        ? `${say(measureName(shareOf(rule), context))}达到${say(percent(rule.target ?? 1))}得满分，不足按比例得分`
        : `full marks when the ${say(measureName(shareOf(rule), context))} is ${say(percent(rule.target ?? 1))}, in proportion below`,
    );
  },

  standard(rule, context) {
    const each = eachWords(rule, context);
    return fill((say, lang) => (lang === 'zh' ? `${say(each)}目标${say(percent(rule.target ?? 1))}` : `${say(each)}target ${say(percent(rule.target ?? 1))}`));
  },
};

/** The share that the rule scores. */
export function shareOf(rule: VillageShare): Measure {
  return rule.atLeast === undefined ? { villages: rule.fact } : { villages: rule.fact, atLeast: rule.atLeast };
}

function eachWords(rule: VillageShare, context: RuleContext): Text {
  const fact = context.fact(rule.fact);
  if (fact?.kind !== 'villages' || fact.each === 'flag') return text('', '');
  const unit = unitOfRows(fact);
  return fill((say, lang) => (lang === 'zh' ? `每村不少于${rule.atLeast ?? 1}${say(unit)}，` : `at least ${rule.atLeast ?? 1} in each village, `));
}
