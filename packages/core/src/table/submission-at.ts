import { checklistOf } from '../checklist.js';
import { byteAt, figureAt } from '../engine/at.js';
import { rowsTold } from '../engine/village-rows.js';
import { KNOWN, NOT_APPLICABLE, UNPROVEN } from '../engine/table.js';
import { decimalsOf, type Fact } from '../fact.js';
import { fact as factIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import type { FactReports, Reported, Submission, Value } from '../submission.js';
import type { FactColumn, FactsTable } from './facts-table.js';

/** What stands in the table for one town, as a submission. Figures of a table count as shown unless marked unproven. */
export function submissionAt(framework: Framework, table: FactsTable, town: number): Submission {
  const name = table.towns[town] as string;
  const said = table.classes?.[town];
  return {
    town: { name, ...(said === undefined ? {} : { class: said }) },
    ...(table.year === undefined ? {} : { year: table.year }),
    facts: reportsAt(framework, table.facts, town),
    earlier: (table.earlier ?? []).map(({ year, facts }) => ({ year, facts: reportsAt(framework, facts, town) })),
    shortfalls: [],
    nextSteps: [],
  };
}

function reportsAt(framework: Framework, columns: FactsTable['facts'], town: number): FactReports {
  const reports: Record<string, Reported> = {};
  for (const [id, column] of Object.entries(columns)) {
    const reported = reportedAt(factIn(framework, id), column, town);
    if (reported !== undefined) reports[id] = reported;
  }
  return reports;
}

/** In a table nobody says why something does not apply, nor where a figure stands. */
const TABLE = 'table';

function reportedAt(fact: Fact, { low, high, state }: FactColumn, town: number): Reported | undefined {
  const cell = byteAt(state, town);
  if (cell === NOT_APPLICABLE) return { state: 'notApplicable', reason: '', origins: [] };
  if (cell !== KNOWN && cell !== UNPROVEN) return undefined;
  return { state: 'given', self: valueOf(fact, figureAt(low, town), figureAt(high, town)), origins: [], evidence: cell === UNPROVEN ? [] : [TABLE] };
}

function valueOf(fact: Fact, low: number, high: number): Value {
  switch (fact.kind) {
    case 'count':
    case 'number':
    case 'judgement': {
      const by = 10 ** decimalsOf(fact);
      return { kind: 'figure', low: low / by, high: high / by, ...(fact.kind === 'judgement' ? { reason: '' } : {}) };
    }
    case 'flag':
      return { kind: 'flag', value: low === 1 };
    case 'date':
      return low === Infinity ? { kind: 'never' } : { kind: 'date', day: low };
    case 'choice':
      return { kind: 'choice', option: Object.keys(fact.options)[low] ?? '' };
    case 'checklist':
      return checklistOf(Object.keys(fact.items), [low, high]);
    case 'villages':
      return villagesOf(low, rowsTold(low, high));
  }
}

/** Of rows the table keeps how many there are and how many are done, not which. */
function villagesOf(done: number, told: number | undefined): Value {
  return told === undefined ? { kind: 'done', villages: done } : { kind: 'rows', rows: Array.from({ length: told }, (_, place) => Number(place < done)) };
}
