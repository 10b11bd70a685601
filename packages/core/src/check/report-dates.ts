import type { ReportDate } from '../annual-report.js';
import { dayNumber, formatDay } from '../calendar.js';
import type { Source } from '../source.js';
import { valueUnder, type Submission, type Value } from '../submission.js';
import { fill, text, type Text } from '../text.js';

/**
 * How a day of the annual report stands. `open`: not reported yet; `overdue`: not reported although the day has passed;
 * `not-done`: reported as not done; `unknown`: the year is not given, so there is no day to hold it against.
 */
export type ReportDateState = 'in-time' | 'late' | 'open' | 'overdue' | 'not-done' | 'unknown';

export interface ReportDateResult {
  readonly id: string;
  readonly title: Text;
  /** `yyyy-mm-dd`; null while the year is unknown. */
  readonly due: string | null;
  /** `yyyy-mm-dd` as reported; null where it is not. */
  readonly done: string | null;
  readonly state: ReportDateState;
  readonly source: Source;
  readonly sentence: Text;
}

/** How one day stands; `asOf` is the date of the facts as days since 1970. */
export function dateResult(declared: ReportDate, submission: Submission, asOf: number | undefined): ReportDateResult {
  const { id, title, month, day, yearsAfter, fact, source } = declared;
  const due = submission.year === undefined ? undefined : dayNumber(submission.year + yearsAfter, month, day);
  const value = valueUnder(submission.facts[fact], 'best');
  const done = value?.kind === 'date' ? value.day : undefined;
  const state = stateOf(value, due, asOf);
  return { id, title, due: shown(due), done: shown(done), state, source, sentence: sentenceOf(title, state, due, done) };
}

function shown(day: number | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}

function stateOf(value: Value | undefined, due: number | undefined, asOf: number | undefined): ReportDateState {
  if (value?.kind === 'never') return 'not-done';
  if (due === undefined) return 'unknown';
  if (value?.kind === 'date') return value.day <= due ? 'in-time' : 'late';
  return asOf !== undefined && asOf > due ? 'overdue' : 'open';
}

/** “报送年度报告”：期限2026-04-01，2026-04-10办理，晚9天，请核实。 */
function sentenceOf(title: Text, state: ReportDateState, due: number | undefined, done: number | undefined): Text {
  const limit = due === undefined ? [text('年度未填，期限暂不能确定', 'the year is not given, so the day it is due is unknown')] : [text(`期限${formatDay(due)}`, `due ${formatDay(due)}`)];
  const when = done === undefined ? [] : [text(`${formatDay(done)}办理`, `done ${formatDay(done)}`)];
  const parts = [...limit, ...when, ...standing(state, (done ?? 0) - (due ?? 0))];
  return fill((say, lang) => (lang === 'zh' ? `“${say(title)}”：${parts.map(say).join('，')}。` : `${say(title)}: ${parts.map(say).join(', ')}.`));
}

function standing(state: ReportDateState, daysLate: number): readonly Text[] {
  switch (state) {
    case 'in-time':
      return [text('按期', 'in time')];
    case 'late':
      return [text(`晚${daysLate}天，请核实`, `${daysLate} day(s) late, please verify`)];
    case 'open':
      return [text('尚未填报', 'not reported yet')];
    case 'overdue':
      return [text('期限已过，尚未填报，请核实', 'the day has passed and nothing is reported, please verify')];
    case 'not-done':
      return [text('填报为未办理，请核实', 'reported as not done, please verify')];
    case 'unknown':
      return [];
  }
}
