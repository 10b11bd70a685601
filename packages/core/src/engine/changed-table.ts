import type { Column } from '../lowered.js';
import type { Submission, ValuesOption } from '../submission.js';
import type { Plan } from './plan.js';
import { cellOf, put, type Table } from './table.js';

/**
 * One town many times over, each time with some facts changed: a table with a row for every variant. Only columns that read
 * a changed fact are filled anew; the others hold what the base, the town as it stands, has.
 */
export function changedTable(plan: Plan, base: Table, variants: readonly Submission[], changed: ReadonlySet<string>, values: ValuesOption): Table {
  const towns = variants.length;
  const cells = plan.columns.length * towns;
  const table = { towns, low: new Float64Array(cells), high: new Float64Array(cells), state: new Uint8Array(cells) };
  plan.columns.forEach((column, number) => {
    const from = number * towns;
    if (factsOfColumn(column).some((id) => changed.has(id))) {
      variants.forEach((submission, town) => put(table, from + town, cellOf(column, { framework: plan.framework, submission, values })));
      return;
    }
    table.low.fill(base.low[number] as number, from, from + towns);
    table.high.fill(base.high[number] as number, from, from + towns);
    table.state.fill(base.state[number] as number, from, from + towns);
  });
  return table;
}

/** Facts of the reported year that a column reads. */
export function factsOfColumn(column: Column): readonly string[] {
  if (column.from === 'late' && 'after' in column.limit) return [column.fact, column.limit.after];
  return column.from === 'prior' ? [] : [column.fact];
}
