import { factsOfRule, frameworkFor, fullId, issue, type Framework, type Issue, type Submission } from '@fazhi/core';
import type { GrowingColumn } from './column.js';

type Columns = ReadonlyMap<string, GrowingColumn>;
type Add = (problem: Issue, line: number, fact: string) => void;

/** Rows as far as these checks need them. */
interface Rows {
  readonly framework: Framework;
  readonly rows: number;
  readonly lines: readonly number[];
  readonly towns: readonly string[];
  readonly classes: readonly (string | undefined)[];
  readonly unclear: ReadonlySet<number>;
}

const VILLAGES = 'town.villages';
const POPULATION = 'town.population';

/** What no single cell shows, as for a submission: parts larger than their whole, villages that do not exist, matters that always arise, undeclared classes. */
export function checkRows(table: Rows, columns: Columns, add: Add): void {
  const { facts } = table.framework;
  for (const [id, column] of columns) {
    const fact = facts[id];
    if (fact?.kind === 'count' && fact.partOf !== undefined) checkPart(table, columns, id, fullId(id.slice(0, id.indexOf('.')), fact.partOf), add);
    const villages = columns.get(VILLAGES);
    if (fact?.kind !== 'villages' || villages === undefined) continue;
    eachPair(table, column, villages, (line, found, most) => add(issue('more-villages-than-there-are', [], { id, label: fact.label, found, villages: most }), line, id));
  }
  checkClasses(table, columns, add);
}

/** Calls for rows in which one column's least is more than the other's most. */
function eachPair({ rows, lines }: Rows, column: GrowingColumn, other: GrowingColumn, say: (line: number, found: number, most: number) => void): void {
  for (let row = 0; row < rows; row += 1) {
    if (column.exceeds(other, row)) say(lines[row] ?? 0, column.at(row)?.low ?? 0, other.at(row)?.high ?? 0);
  }
}

function checkPart(table: Rows, columns: Columns, id: string, wholeId: string, add: Add): void {
  const [part, whole] = [table.framework.facts[id], table.framework.facts[wholeId]];
  const [column, other] = [columns.get(id), columns.get(wholeId)];
  if (part === undefined || whole === undefined || column === undefined || other === undefined) return;
  eachPair(table, column, other, (line, partValue, wholeValue) => add(issue('part-exceeds-whole', [], { part: part.label, whole: whole.label, partValue, wholeValue }), line, id));
}

/** What depends on a town's class: whether it has one, and what may not be declared not applicable in it. */
function checkClasses(table: Rows, columns: Columns, add: Add): void {
  const { framework, rows, lines } = table;
  const declared = [...columns].filter(([, column]) => column.notApplicable);
  if (declared.length === 0 && framework.classes.length === 0) return;
  const forbidden = new Map<Framework, ReadonlySet<string>>();
  for (let row = 0; row < rows; row += 1) {
    const held = framework.classes.length === 0 ? framework : frameworkFor(framework, townOf(table, columns, row));
    const line = lines[row] ?? 0;
    if (held === framework && framework.classes.length > 0 && !table.unclear.has(row)) add(issue('class-needed', [], { classes: framework.classes.map(({ id }) => id).join(' | ') }), line, 'class');
    const here = forbidden.get(held) ?? forbiddenIn(held);
    forbidden.set(held, here);
    for (const [id, column] of declared) {
      const label = framework.facts[id]?.label;
      if (label !== undefined && here.has(id) && column.notApplicableAt(row)) add(issue('not-applicable-forbidden', [], { id, label }), line, id);
    }
  }
}

function forbiddenIn(framework: Framework): ReadonlySet<string> {
  const always = Object.values(framework.indicators).filter(({ policy }) => policy === 'forbid');
  return new Set(always.flatMap(({ rule, plugin }) => factsOfRule(rule).map((id) => fullId(plugin, id))));
}

/** A town as far as its class depends on it. */
function townOf({ towns, classes }: Rows, columns: Columns, row: number): Submission {
  const said = classes[row];
  const people = columns.get(POPULATION)?.at(row);
  const facts: Submission['facts'] = people === undefined ? {} : { [POPULATION]: { state: 'given', self: { kind: 'figure', ...people }, origins: [], evidence: [] } };
  return { town: { name: towns[row] ?? '', ...(said === undefined ? {} : { class: said }) }, facts, earlier: [], shortfalls: [], nextSteps: [] };
}
