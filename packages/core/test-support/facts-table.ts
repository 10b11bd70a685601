import { cellOf } from '../src/engine/cells.js';
import { KNOWN, newTable, put, UNPROVEN, type Cells } from '../src/engine/table.js';
import type { Framework, Reported, Submission, Value } from '../src/index.js';
import type { FactColumn, FactsTable } from '../src/table/facts-table.js';

/** A submission as a table of facts knows it: the town's own figures, and of village tables how many villages are done. */
export function asInTable(submission: Submission): Submission {
  const done = (facts: Submission['facts']): Submission['facts'] =>
    Object.fromEntries(Object.entries(facts).flatMap(([id, reported]) => asReported(reported).map((own) => [id, own])));
  return { ...submission, facts: done(submission.facts), earlier: submission.earlier.map(({ year, facts }) => ({ year, facts: done(facts) })) };
}

function asReported(reported: Reported): Reported[] {
  if (reported.state !== 'given') return [reported];
  const { self, origins, evidence } = reported;
  // A table has no place for a total over the villages.
  return self === undefined || self.kind === 'total' ? [] : [{ state: 'given', self: villagesDone(self), origins, evidence }];
}

function villagesDone(value: Value): Value {
  return value.kind === 'rows' ? { kind: 'done', villages: value.rows.filter((row) => row !== undefined && row > 0).length } : value;
}

/** The own figures of submissions as a table of facts; figures without evidence are marked so. */
export function factsTable(framework: Framework, submissions: readonly Submission[]): FactsTable {
  const lenient = { ...framework, unproven: 'accept' as const };
  const columns = (factsOf: (submission: Submission) => Submission['facts']): Record<string, FactColumn> =>
    Object.fromEntries(Object.keys(framework.facts).map((id) => [id, columnOf(id, lenient, submissions.map((each) => ({ ...each, facts: factsOf(each) })))]));
  const years = [...new Set(submissions.flatMap(({ earlier }) => earlier.map(({ year }) => year)))].sort((a, b) => b - a);
  const [first] = submissions;
  return {
    towns: submissions.map(({ town }) => town.name),
    classes: submissions.map(({ town }) => town.class),
    ...(first?.year === undefined ? {} : { year: first.year }),
    facts: columns(({ facts }) => facts),
    earlier: years.map((year) => ({ year, facts: columns(({ earlier }) => earlier.find((each) => each.year === year)?.facts ?? {}) })),
  };
}

function columnOf(id: string, framework: Framework, submissions: readonly Submission[]): FactColumn {
  const [cells] = newTable(1, submissions.length).columns as [Cells];
  submissions.forEach((submission, town) => {
    const reported = submission.facts[id];
    const self = reported?.state === 'given' ? reported.self : undefined;
    const from = framework.facts[id]?.kind === 'villages' ? ('villages' as const) : ('fact' as const);
    const column = from === 'villages' ? { from, fact: id, atLeast: 1 } : { from, fact: id };
    if (self?.kind === 'date') put(cells, town, [self.day, self.day]);
    else if (self?.kind === 'never') put(cells, town, [Infinity, Infinity]);
    else put(cells, town, cellOf(column, { framework, submission, values: 'self' }));
    if (cells.state[town] === KNOWN && reported?.state === 'given' && reported.evidence.length === 0) cells.state[town] = UNPROVEN;
  });
  return cells;
}
