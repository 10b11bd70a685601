import { approximate, fraction, integer, times } from '../exact.js';
import { shortOf, unitOf } from '../fact.js';
import type { Knots } from '../lowered.js';
import { fill, same, text } from '../text.js';
import { factFaults, positiveFaults } from './faults.js';
import type { LowerContext, RuleFault, RuleKind } from './kind.js';
import { pointsText } from './wording.js';

/** 按级别: so many points for each award (or criticism) of a level, full marks at the most. */
export interface Award {
  readonly kind: 'award';
  /** A count fact per level, best level first. */
  readonly levels: readonly { readonly fact: string; readonly points: number }[];
}

export const award: RuleKind<Award> = {
  title: text('按级别计分', 'by level'),
  parameters: {
    levels: { type: 'levels', note: text('各级别的数量和每个的分值', 'count per level and points for each') },
  },

  check(rule, context) {
    const faults: RuleFault[] = rule.levels.flatMap(({ fact, points }) => [
      ...factFaults('levels', fact, ['count'], context),
      ...positiveFaults('levels', points),
    ]);
    if (rule.levels.length === 0) faults.push({ parameter: 'levels', fault: 'empty' });
    return faults;
  },

  lower(rule, context) {
    const terms = rule.levels.map(({ fact, points }) => ({ column: columnOf(fact, context), times: hundredths(points) }));
    const knots: Knots = [
      { x: fraction(0), y: fraction(0) },
      { x: fraction(context.own), y: context.full },
    ];
    return { op: 'polyline', x: { above: { terms, plus: 0 }, below: { terms: [], plus: 100 } }, knots };
  },

  edges: (_rule, context) => [0, context.points],

  // An award is given by others: no change of facts that a town could plan.
  levers: () => [],

  cause: () => 'below-target',

  words(rule, context) {
    const lines = rule.levels.map(({ fact, points }) => {
      const declared = context.fact(fact);
      const name = declared === undefined ? same(fact) : shortOf(declared);
      const one = declared === undefined ? '个' : unitOf(declared).zh;
      return fill((say, lang) => (lang === 'zh' ? `${say(name)}每${one}${say(pointsText(points))}` : `${say(name)} ${say(pointsText(points))} each`));
    });
    const cap = pointsText(context.points);
    return fill((say, lang) => (lang === 'zh' ? `${lines.map(say).join('，')}，合计最多${say(cap)}` : `${lines.map(say).join(', ')}, at most ${say(cap)} in all`));
  },

  standard(_rule, context) {
    const cap = pointsText(context.points);
    return fill((say, lang) => (lang === 'zh' ? `按级别累计，最多${say(cap)}` : `added up by level, at most ${say(cap)}`));
  },
};

function columnOf(fact: string, context: LowerContext): number {
  return context.column({ from: 'fact', fact: context.resolve(fact) });
}

function hundredths(points: number): number {
  return approximate(times(fraction(points), integer(100)));
}
