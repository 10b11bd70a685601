import type { Column } from '../lowered.js';
import type { Submission, ValuesOption } from '../submission.js';
import type { Plan } from './plan.js';
import { byteAt, figureAt } from './at.js';
import { cellOf } from './cells.js';
import { cellsOf, newTable, put, type Table } from './table.js';

/**
 * One town many times over, each time with some facts changed: a table with a row for every variant. Only columns that read
 * a changed fact are filled anew; the others hold what the base, the town as it stands, has.
 */
export function changedTable(plan: Plan, base: Table, variants: readonly Submission[], changed: ReadonlySet<string>, values: ValuesOption): Table {
  const table = newTable(plan.columns.length, variants.length);
  plan.columns.forEach((column, number) => {
    const cells = cellsOf(table, number);
    if (factsOfColumn(column).some((id) => changed.has(id))) {
      variants.forEach((submission, town) => put(cells, town, cellOf(column, { framework: plan.framework, submission, values })));
      return;
    }
    const own = cellsOf(base, number);
    const end = cells.from + variants.length;
    cells.low.fill(figureAt(own.low, own.from), cells.from, end);
    cells.high.fill(figureAt(own.high, own.from), cells.from, end);
    cells.state.fill(byteAt(own.state, own.from), cells.from, end);
  });
  return table;
}

/** Facts of the reported year that a column reads. */
export function factsOfColumn(column: Column): readonly string[] {
  if (column.from === 'late' && 'after' in column.limit) return [column.fact, column.limit.after];
  return column.from === 'prior' ? [] : [column.fact];
}
