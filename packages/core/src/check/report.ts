import { optionDay } from '../doors.js';
import type { ReportElement, ReportPart } from '../annual-report.js';
import { fact as factIn } from '../engine/facts.js';
import { shortOf } from '../fact.js';
import type { Framework } from '../framework.js';
import type { Source } from '../source.js';
import { valueUnder, type Submission, type Value } from '../submission.js';
import { fill, join, text, type Text } from '../text.js';
import { dateResult, type ReportDateResult } from './report-dates.js';

/** Whether the annual report holds one thing that it must. */
export interface ReportElementResult {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  readonly present: boolean;
  /** What is lacking, in words; empty where it is present. */
  readonly missing: readonly Text[];
}

/** What a submission holds of what its framework asks of the annual report (年度报告). */
export interface ReportContents {
  readonly elements: readonly ReportElementResult[];
  readonly dates: readonly ReportDateResult[];
}

export interface ReportOptions {
  /** Date of the facts, `yyyy-mm-dd`: days before it that are not reported are overdue. Never taken from the clock. */
  readonly asOf?: string;
}

/**
 * Holds a submission against what a framework asks of the annual report: its elements and its days. It changes no points.
 * Where a reviewer verified a figure, that one is read.
 *
 * @param submission - as `readSubmission` gives it.
 * @returns elements and dates in the order of the framework; both empty where it asks for none.
 * @throws DefinitionError where `asOf` is no day written `yyyy-mm-dd`.
 */
export function reportContents(framework: Framework, submission: Submission, options: ReportOptions = {}): ReportContents {
  const { elements, dates } = framework.annualReport;
  const asOf = optionDay(options.asOf);
  return {
    elements: elements.map((element) => elementResult(framework, element, submission)),
    dates: dates.map((date) => dateResult(date, submission, asOf)),
  };
}

function elementResult(framework: Framework, { id, title, source, parts = [], facts }: ReportElement, submission: Submission): ReportElementResult {
  const missing = [...parts.flatMap((part) => missingPart(part, submission)), ...(facts === undefined ? [] : missingFacts(framework, facts, submission))];
  return { id, title, source, present: missing.length === 0, missing };
}

function missingPart(part: ReportPart, submission: Submission): Text[] {
  const { facts, shortfalls, nextSteps } = submission;
  switch (part) {
    case 'facts':
      return Object.values(facts).some(({ state }) => state === 'given') ? [] : [text('没有填报数据', 'no figures are reported')];
    case 'shortfalls':
      return shortfalls.length > 0 ? [] : [text('没有写不足', 'no shortfalls are named')];
    case 'causes':
      return missingCauses(submission);
    case 'nextSteps':
      return nextSteps.length > 0 ? [] : [text('没有写下一步打算', 'no next steps are named')];
  }
}

function missingCauses({ shortfalls }: Submission): Text[] {
  const without = shortfalls.filter(({ cause }) => cause === undefined).length;
  if (without === shortfalls.length) return [text('没有写原因', 'no causes are given')];
  return without === 0 ? [] : [text(`${without}条不足没有写原因`, `${without} shortfall(s) without a cause`)];
}

function missingFacts(framework: Framework, ids: readonly string[], { facts }: Submission): Text[] {
  if (ids.some((id) => isThere(valueUnder(facts[id], 'best')))) return [];
  const names = join(ids.map((id) => shortOf(factIn(framework, id))));
  return [fill((say, lang) => (lang === 'zh' ? `没有反映：${say(names)}` : `nothing on: ${say(names)}`))];
}

/** Reported, and not as none, nothing or not done. */
function isThere(value: Value | undefined): boolean {
  switch (value?.kind) {
    case undefined:
    case 'never':
      return false;
    case 'figure':
      return value.high > 0;
    case 'flag':
      return value.value;
    case 'checklist':
      return value.done.length > 0;
    case 'rows':
      return value.rows.some((row) => row !== undefined && row > 0);
    case 'done':
      return value.villages > 0;
    case 'total':
      return value.total > 0;
    case 'date':
    case 'choice':
      return true;
  }
}
