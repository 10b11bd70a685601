import { fraction, integer, times } from '../exact.js';
import { shortOf, unitOf, unitOfRows, type Fact } from '../fact.js';
import { factsOf, isShare, termsOf, type Measure } from '../measure.js';
import { formatFraction } from '../points.js';
import { fill, join, same, text, type Text } from '../text.js';
import type { FactLookup } from './kind.js';

/** `95%` from 0.95, exactly. */
export function percent(share: number): Text {
  return same(`${formatFraction(times(fraction(share), integer(100)), 4)}%`);
}

/** A figure with at most four decimals, as it was written. */
export function plainFigure(value: number): string {
  return formatFraction(fraction(value), 4);
}

/** A threshold in the unit of its measure: `95%`, `3次`. */
export function figure(value: number, measure: Measure, lookup: FactLookup): Text {
  const unit = unitOfMeasure(measure, lookup);
  return unit === 'share' ? percent(value) : fill((say) => plainFigure(value) + say(unit));
}

/** The measure's unit, or `share` where it is told in per cent. */
export function unitOfMeasure(measure: Measure, lookup: FactLookup): Text | 'share' {
  if (isShare(measure)) return 'share';
  const fact = lookup.fact(factsOf(measure)[0] ?? '');
  if (fact === undefined) return same('');
  return fact.kind === 'number' && fact.percent === true ? 'share' : unitOf(fact);
}

/** The measure in words: 持证 ÷ 实有. */
export function measureName(measure: Measure, lookup: FactLookup): Text {
  const name = (id: string): Text => nameOf(lookup.fact(id), id);
  if ('fact' in measure) return name(measure.fact);
  if ('sum' in measure) return join(measure.sum.map(name), same(' + '));
  if ('difference' in measure) return join(measure.difference.map(name), same(' − '));
  if ('villages' in measure) return villagesName(measure.villages, measure.atLeast, lookup);
  const side = (part: 0 | 1): Text => added(termsOf(measure.ratio[part]).map(name));
  return join([side(0), side(1)], same(' ÷ '));
}

/** Terms of one side of a quotient, in brackets where there are several. */
export function added(terms: readonly Text[]): Text {
  const sum = join(terms, same(' + '));
  return terms.length < 2 ? sum : { zh: `（${sum.zh}）`, en: `(${sum.en})` };
}

function villagesName(id: string, atLeast: number | undefined, lookup: FactLookup): Text {
  const fact = lookup.fact(id);
  const name = nameOf(fact, id);
  if (fact?.kind !== 'villages' || fact.each === 'flag') {
    return fill((say, lang) => (lang === 'zh' ? `“${say(name)}”的村所占比例` : `share of villages with ${say(name)}`));
  }
  const unit = unitOfRows(fact);
  return fill((say, lang) =>
    lang === 'zh'
      ? `“${say(name)}”达到${atLeast ?? 1}${say(unit)}的村所占比例`
      : `share of villages with at least ${atLeast ?? 1} ${say(name)}`,
  );
}

function nameOf(fact: Fact | undefined, id: string): Text {
  return fact === undefined ? same(id) : shortOf(fact);
}

/** `2分` / `2 points`. */
export function pointsText(points: number): Text {
  const shown = plainFigure(points);
  return text(`${shown}分`, shown === '1' ? '1 point' : `${shown} points`);
}
