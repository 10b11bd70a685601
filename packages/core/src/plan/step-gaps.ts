import { distance } from 'fastest-levenshtein';
import { dayNumber } from '../calendar.js';
import { valueUnder, type PlannedStep, type Submission, type Value, type ValuesOption } from '../submission.js';
import { text, type Text } from '../text.js';
import { sameValue } from '../trace.js';
import { hasFigure, isGeneral } from './general-words.js';

/** What a step lacks before it answers a shortfall. */
export type Gap =
  | 'no-owner'
  | 'no-date'
  | 'outside-period'
  | 'no-measure'
  | 'general-words'
  | 'same-as-last-year'
  | 'from-differs'
  | 'wrong-way'
  | 'other-figure'
  | 'no-gain'
  | 'part-way';

export const gapWords: Readonly<Record<Gap, Text>> = {
  'no-owner': text('没有责任部门', 'no owner'),
  'no-date': text('没有完成时限', 'no due date'),
  'outside-period': text('完成时限不在下一年度内', 'due outside the next year'),
  'no-measure': text('没有可核对的目标', 'no measure that can be checked'),
  'general-words': text('只有笼统表述', 'general words only'),
  'same-as-last-year': text('与上年的打算相同', "same as last year's step"),
  'from-differs': text('写明的现状与填报数据不一致，请核实', 'its starting figure differs from the reported one, please verify'),
  'wrong-way': text('目标会使得分减少，请核实方向', 'its target would lose points, please check the direction'),
  'other-figure': text('目标所列数据与这项不足无关', 'its measure is about another figure'),
  'no-gain': text('目标达到后得分不增加', 'reaching it would earn nothing'),
  'part-way': text('目标达到后仍不能补回全部失分', 'reaching it wins back a part only'),
};

/** What a step lacks whatever it serves. */
export function ownGaps(step: PlannedStep, { year, facts }: Submission, values: ValuesOption, lastYear: readonly PlannedStep[]): Gap[] {
  const gaps: Gap[] = [];
  if (step.owner === undefined) gaps.push('no-owner');
  if (step.due === undefined) gaps.push('no-date');
  else if (year !== undefined && !isInYear(step.due, year + 1)) gaps.push('outside-period');
  if (!hasMeasure(step)) gaps.push('no-measure');
  if (!hasMeasure(step) && isGeneral(step.text)) gaps.push('general-words');
  if (lastYear.some((earlier) => isSame(step, earlier))) gaps.push('same-as-last-year');
  if (step.measures.some(({ fact, from }) => from !== undefined && !isNow(from, valueUnder(facts[fact], values)))) gaps.push('from-differs');
  return gaps;
}

function isNow(from: Value, now: Value | undefined): boolean {
  return now !== undefined && sameValue(from, now);
}

/** A measure that can be scored, or words with a figure in them. */
function hasMeasure({ measures, measureWords }: PlannedStep): boolean {
  return measures.length > 0 || (measureWords !== undefined && hasFigure(measureWords));
}

function isInYear(day: number, year: number): boolean {
  return day >= (dayNumber(year, 1, 1) as number) && day <= (dayNumber(year, 12, 31) as number);
}

/** The same words but for a fifth of the signs, punctuation apart. */
function isSame(step: PlannedStep, earlier: PlannedStep): boolean {
  const [a, b] = [bare(step.text), bare(earlier.text)];
  return distance(a, b) * 5 <= Math.max(a.length, b.length);
}

function bare(written: string): string {
  return written.replace(/[\p{P}\p{S}\s]/gu, '');
}
