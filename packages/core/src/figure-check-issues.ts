import type { Fact } from './fact.js';
import { factsOfCheck, type FigureCheck } from './figure-check.js';
import { issue, type Issue } from './issue.js';
import { suggest } from './suggest.js';

/** Facts by the ids that checks write. */
export interface CheckedFacts {
  readonly fact: (id: string) => Fact | undefined;
  /** Every id that may be written, for suggestions. */
  readonly known: readonly string[];
}

/** What is wrong with declared checks: facts that do not exist, kinds that a check cannot read, a change of nothing. */
export function figureCheckIssues(checks: readonly FigureCheck[], facts: CheckedFacts): Issue[] {
  return checks.flatMap((check, place) => {
    const path = ['checks', place];
    const strangers = [...new Set(factsOfCheck(check))].filter((id) => facts.fact(id) === undefined);
    if (strangers.length > 0) return strangers.map((id) => issue('unknown-fact', path, { id, suggestion: suggest(id, facts.known) }));
    const shape = (id: string): string => shapeOf(facts.fact(id));
    const wrong = demandsOf(check, shape).filter(({ id, allowed }) => !allowed.includes(shape(id)));
    const kinds = wrong.map(({ id, allowed }) => issue('not-a-fact-kind', path, { id, expected: allowed.join(', ') }));
    return check.kind === 'jump' && !(Number.isFinite(check.percent) && check.percent > 0) ? [...kinds, issue('bad-type', [...path, 'percent'], { expected: 'number', found: String(check.percent) })] : kinds;
  });
}

interface Demand {
  readonly id: string;
  /** Shapes that will do. */
  readonly allowed: readonly string[];
}

const PERCENT = 'number (percent)';
const FIGURES = ['count', 'number', PERCENT];

function demandsOf(check: FigureCheck, shape: (id: string) => string): Demand[] {
  const all = (ids: readonly string[], allowed: readonly string[]): Demand[] => ids.map((id) => ({ id, allowed }));
  switch (check.kind) {
    case 'part':
    case 'adds-up':
    case 'jump':
      return all(factsOfCheck(check), FIGURES);
    case 'rate':
      return [...all([check.rate], [PERCENT]), ...all([check.base], FIGURES)];
    case 'same':
      return all([check.facts[1]], [shape(check.facts[0])]);
    case 'village-total':
      return [...all([check.villages], ['villages (count)']), ...all([check.total], ['count'])];
    case 'order':
      return all(factsOfCheck(check), ['date']);
  }
}

/** A kind with what else decides how its values read. */
function shapeOf(fact: Fact | undefined): string {
  if (fact?.kind === 'villages') return `villages (${fact.each})`;
  return fact?.kind === 'number' && fact.percent === true ? PERCENT : String(fact?.kind);
}
