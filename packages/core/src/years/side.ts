import type { AreaResult, Assessment, Tally } from '../assessment.js';
import type { Framework } from '../framework.js';
import type { Submission, ValuesOption } from '../submission.js';
import type { Text } from '../text.js';

/** One year of a town: its submission, the framework of that year, and whose figures counted. */
export interface Side {
  readonly framework: Framework;
  readonly submission: Submission;
  /** `self` when left out. */
  readonly values?: ValuesOption;
}

/** Whose figures count on a side. */
export function valuesOf({ values }: Side): ValuesOption {
  return values ?? 'self';
}

/** What one year came to: an assessment without its indicators and traces. Points are exact hundredths. */
export interface YearResult extends Pick<Assessment, 'framework' | 'year' | 'values' | 'total' | 'score' | 'grade' | 'possibleGrades'> {
  readonly areas: readonly (Tally & { readonly id: string; readonly title: Text })[];
}

/** Takes from an assessment what a year came to. */
export function yearResult({ framework, year, values, total, score, grade, possibleGrades, areas }: Assessment): YearResult {
  return { framework, year, values, total, score, grade, possibleGrades, areas: areas.map(areaTally) };
}

function areaTally({ groups: _groups, indicators: _indicators, ...tally }: AreaResult): YearResult['areas'][number] {
  return tally;
}
