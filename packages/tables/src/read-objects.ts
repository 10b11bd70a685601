import { issue, type Framework } from '@fazhi/core';
import { TableBuilder } from './builder.js';
import { Problems } from './problems.js';
import { MOST_ISSUES, type ReadOptions, type ReadTableResult } from './read-table.js';
import { shown } from './shown.js';
import { isRecord, TownObjects } from './town-objects.js';

/**
 * Reads towns that another program holds as objects, as lines of JSON would give them, straight into columns:
 * `{town, class, year, edition, facts, earlier}`, facts by full id or nested by plugin, values as in a submission but for
 * villages, of which a table says how many.
 *
 * @returns the table, or every problem at once; its line is the object's place, from 1.
 */
export function readObjects(framework: Framework, towns: Iterable<unknown>, options: Pick<ReadOptions, 'asOf' | 'mostIssues'> = {}): ReadTableResult {
  const problems = new Problems(options.mostIssues ?? MOST_ISSUES);
  const builder = new TableBuilder(framework, problems, options.asOf);
  if (Array.isArray(towns)) builder.expected = towns.length;
  const objects = new TownObjects(builder);
  let line = 0;
  for (const town of towns) {
    line += 1;
    if (isRecord(town)) objects.take(line, town);
    else objects.tellLine(line, issue('bad-type', [], { expected: 'object', found: shown(town) }));
  }
  return { table: objects.finish(), ...problems.list() };
}
