import type { Source } from './source.js';
import type { Text } from './text.js';

/** What shows that an element of the annual report is there. */
export type ReportPart = 'facts' | 'shortfalls' | 'causes' | 'nextSteps';

/** One thing that the annual report must hold (年度报告要素). */
export interface ReportElement {
  readonly id: string;
  readonly title: Text;
  /** Parts of the submission that must not be empty. */
  readonly parts?: readonly ReportPart[];
  /** Facts by full id, at least one of which must be reported and not denied. */
  readonly facts?: readonly string[];
  readonly source: Source;
}

/** A day by which something must be done with the report, and the fact that says when it was. */
export interface ReportDate {
  readonly id: string;
  readonly title: Text;
  readonly month: number;
  readonly day: number;
  /** Years after the reported one. */
  readonly yearsAfter: number;
  /** Full id of the date fact. */
  readonly fact: string;
  readonly source: Source;
}

/** What a framework asks of the annual report itself, beside the points. */
export interface AnnualReport {
  readonly elements: readonly ReportElement[];
  readonly dates: readonly ReportDate[];
}
