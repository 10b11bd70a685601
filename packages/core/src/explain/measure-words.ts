import type { Trace } from '../assessment.js';
import { fraction, integer, over, times, type Fraction } from '../exact.js';
import { shortOf } from '../fact.js';
import { fullId } from '../framework.js';
import { isShare, termsOf, type Measure } from '../measure.js';
import { formatFraction } from '../points.js';
import { shareOf } from '../rules/village-share.js';
import { added, unitOfMeasure } from '../rules/wording.js';
import { fill, join, same, text, type Text } from '../text.js';
import { decimal, namedFigure } from './fact-words.js';
import { deadlineWords } from './deadline-words.js';
import { factOfRule, type Said } from './said.js';

/** The figures of an indicator in words: 持证11人 ÷ 实有19人 = 57.89%. */
export function figuresWords(said: Said): Text {
  const { rule } = said.indicator;
  switch (rule.kind) {
    case 'village-share':
      return measureWords(said, shareOf(rule));
    case 'deadline':
      return deadlineWords(said, rule);
    case 'award':
      return join(rule.levels.map(({ fact }) => named(said, fact)));
    case 'history':
      return historyWords(said, rule.fact, rule.years, rule.change);
    case 'checklist':
    case 'choice':
    case 'judged':
      return named(said, rule.fact);
    default:
      return measureWords(said, rule.of);
  }
}

function named(said: Said, id: string): Text {
  const { fact, trace } = factOfRule(said, id);
  return namedFigure(fact, trace);
}

function measureWords(said: Said, measure: Measure): Text {
  if ('fact' in measure) return named(said, measure.fact);
  const value = valueWords(said, measure);
  if ('villages' in measure) return fill((say) => `${say(villagesWords(said, measure))}${value === undefined ? '' : ` = ${say(value)}`}`);
  const side = (ids: readonly string[], sign: string): Text => join(ids.map((id) => named(said, id)), same(` ${sign} `));
  const formula = 'ratio' in measure ? join(measure.ratio.map((terms) => added(termsOf(terms).map((id) => named(said, id)))), same(' ÷ ')) : 'sum' in measure ? side(measure.sum, '+') : side(measure.difference, '−');
  return fill((say) => `${say(formula)}${value === undefined ? '' : ` = ${say(value)}`}`);
}

/** How many villages reach the mark, of how many. */
function villagesWords(said: Said, measure: Extract<Measure, { villages: string }>): Text {
  const { fact } = factOfRule(said, measure.villages);
  const { above, below } = said.result.trace.measure ?? {};
  const total = named(said, 'town.villages');
  if (above === undefined || below === undefined) return join([named(said, measure.villages), total]);
  const mark = fact.kind === 'villages' && fact.each === 'count' ? text(`不少于${measure.atLeast ?? 1}${fact.unit?.zh ?? ''}`, ` at least ${measure.atLeast ?? 1}`) : same('');
  const count = above.low === above.high ? String(above.low) : `${above.low}～${above.high ?? ''}`;
  return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}${say(mark)}的${count}个村 ÷ ${say(total)}` : `${count} villages with ${say(shortOf(fact))}${say(mark)} ÷ ${say(total)}`));
}

function valueWords(said: Said, measure: Measure): Text | undefined {
  const { measure: traced } = said.result.trace;
  if (traced === undefined) return undefined;
  const lookup = { fact: (id: string) => said.framework.facts[fullId(said.indicator.plugin, id)] };
  const unit = unitOfMeasure(measure, lookup);
  const show = (value: Fraction): Text => (unit === 'share' || isShare(measure) ? percentOf(value) : fill((say) => formatFraction(value, 4) + say(unit)));
  return intervalWords(traced, show);
}

function intervalWords({ above, below }: NonNullable<Trace['measure']>, show: (value: Fraction) => Text): Text | undefined {
  if (below.low === 0) return undefined;
  const low = show(over(fraction(above.low), fraction(below.high ?? below.low)));
  if (above.low === above.high && below.low === below.high) return low;
  if (above.high === null) return fill((say, lang) => (lang === 'zh' ? `至少${say(low)}` : `at least ${say(low)}`));
  const high = show(over(fraction(above.high), fraction(below.low)));
  return fill((say, lang) => (lang === 'zh' ? `${say(low)}至${say(high)}` : `${say(low)} to ${say(high)}`));
}

function percentOf(value: Fraction): Text {
  return same(`${formatFraction(times(value, integer(100)), 2)}%`);
}

function historyWords(said: Said, id: string, years: number, change: 'rate' | 'difference'): Text {
  const now = named(said, id);
  const { measure } = said.result.trace;
  if (measure === undefined || measure.below.low === 0) return now;
  const value = over(fraction(measure.above.low), fraction(measure.below.low));
  const shown = change === 'rate' ? percentOf(value).zh : decimal(Number(formatFraction(value, 4)));
  return fill((say, lang) => (lang === 'zh' ? `${say(now)}，比前${years}年平均数变化${shown}` : `${say(now)}, a change of ${shown} against the mean of ${years} earlier year(s)`));
}
