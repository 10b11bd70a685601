import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import type { Submission } from '../submission.js';

/**
 * A notice where the year reported on is none of those that the edition is made for: figures are scored all the same, but amounts
 * and laws may have changed. For every format; none where the year or the years of the edition are not known.
 */
export function editionChecks(framework: Framework, { year }: Pick<Submission, 'year'>): Issue[] {
  const { years } = framework.spec;
  if (year === undefined || years === undefined || years.includes(year)) return [];
  return [issue('year-not-for-edition', ['year'], { year, edition: framework.edition, years: years.join('、') }, 'notice')];
}
