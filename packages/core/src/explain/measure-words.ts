import type { Bounds, Trace } from '../assessment.js';
import { endsOf } from '../engine/ends.js';
import { integer, least, times, type Fraction } from '../exact.js';
import { shortOf, unitOfRows } from '../fact.js';
import { fullId } from '../framework.js';
import { termsOf, type Measure } from '../measure.js';
import { formatFraction } from '../points.js';
import { differenceWords, type History } from '../rules/history.js';
import { shareOf } from '../rules/village-share.js';
import { added, unitOfMeasure } from '../rules/wording.js';
import { fill, join, same, text, type Text } from '../text.js';
import { namedFigure } from './fact-words.js';
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
      return historyWords(said, rule);
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
  const mark = fact.kind === 'villages' && fact.each === 'count' ? text(`不少于${measure.atLeast ?? 1}${unitOfRows(fact).zh}`, ` at least ${measure.atLeast ?? 1}`) : same('');
  const count = countWords(above);
  return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}${say(mark)}的${say(count)}个村 ÷ ${say(total)}` : `${say(count)} villages with ${say(shortOf(fact))}${say(mark)} ÷ ${say(total)}`));
}

function countWords({ low, high }: Bounds): Text {
  if (high === null) return text(`至少${low}`, `at least ${low}`);
  return same(low === high ? String(low) : `${low}～${high}`);
}

function valueWords(said: Said, measure: Measure): Text | undefined {
  const traced = said.result.trace.measure;
  if (traced === undefined) return undefined;
  const lookup = { fact: (id: string) => said.framework.facts[fullId(said.indicator.plugin, id)] };
  const unit = unitOfMeasure(measure, lookup);
  return intervalWords(traced, (value) => {
    // Of an approximate number of villages no more than all can be done.
    if ('villages' in measure) return percentOf(least(value, integer(1)));
    return unit === 'share' ? percentOf(value) : fill((say) => formatFraction(value, 4) + say(unit));
  });
}

function intervalWords({ above, below }: NonNullable<Trace['measure']>, show: (value: Fraction) => Text): Text | undefined {
  const { low, high } = endsOf(above, below);
  const [from, to] = [low && show(low), high && show(high)];
  if (from === null) return to === null ? undefined : fill((say, lang) => (lang === 'zh' ? `至多${say(to)}` : `at most ${say(to)}`));
  if (to === null) return fill((say, lang) => (lang === 'zh' ? `至少${say(from)}` : `at least ${say(from)}`));
  if (above.low === above.high && below.low === below.high) return from;
  return fill((say, lang) => (lang === 'zh' ? `${say(from)}至${say(to)}` : `${say(from)} to ${say(to)}`));
}

function percentOf(value: Fraction): Text {
  return same(`${formatFraction(times(value, integer(100)), 2)}%`);
}

function historyWords(said: Said, rule: History): Text {
  const { fact, trace } = factOfRule(said, rule.fact);
  const now = namedFigure(fact, trace);
  const traced = said.result.trace.measure;
  const change = traced && intervalWords(traced, (value) => (rule.change === 'rate' ? percentOf(value) : differenceWords(value, fact)));
  if (change === undefined) return now;
  return fill((say, lang) => (lang === 'zh' ? `${say(now)}，比前${rule.years}年平均数变化${say(change)}` : `${say(now)}, a change of ${say(change)} against the mean of ${rule.years} earlier year(s)`));
}
