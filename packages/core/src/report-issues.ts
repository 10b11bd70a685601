import type { Framework } from './framework.js';
import { issue, type Issue } from './issue.js';
import { suggest } from './suggest.js';

/** What is wrong with what a framework asks of the annual report: facts that do not exist, days whose fact is no date. */
export function reportIssues({ annualReport, facts }: Framework): Issue[] {
  const { elements, dates } = annualReport;
  const unknown = (ids: readonly string[], path: readonly string[]): Issue[] =>
    ids.filter((id) => !Object.hasOwn(facts, id)).map((id) => issue('unknown-fact', path, { id, suggestion: suggest(id, Object.keys(facts)) }));
  return [
    ...elements.flatMap((element) => unknown(element.facts ?? [], ['annualReport', 'elements', element.id])),
    ...dates.flatMap(({ id, fact }) => {
      const path = ['annualReport', 'dates', id];
      const kind = facts[fact]?.kind;
      return kind === undefined ? unknown([fact], path) : kind === 'date' ? [] : [issue('not-a-fact-kind', path, { id: fact, expected: 'date' })];
    }),
  ];
}
