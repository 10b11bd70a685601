import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import type { Submission } from '../submission.js';

/** Figures of another year than the edition is made for are scored all the same, but told: amounts and laws may have changed. */
export function editionChecks(framework: Framework, { year }: Pick<Submission, 'year'>): Issue[] {
  const { years } = framework.spec;
  if (year === undefined || years === undefined || years.includes(year)) return [];
  return [issue('year-not-for-edition', ['year'], { year, edition: framework.edition, years: years.join('、') }, 'notice')];
}
