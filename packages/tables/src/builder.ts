import { cellReader, editionChecks, isTotalRow, issue, nameKey, nameProblem, plainName, suggest, townName, yearOf, type FactColumn, type FactsTable, type Framework, type Issue } from '@fazhi/core';
import { checkRows } from './checks.js';
import { GrowingColumn } from './column.js';
import { roleLabels } from './header.js';
import type { Problems, Where } from './problems.js';
import { short, shown } from './shown.js';

/** What a row is about, as written; empty texts were not given. */
export interface RowHead {
  /** Undefined where the whole table has no such column, which is said once. */
  readonly town: unknown;
  readonly class?: unknown;
  /** The same. */
  readonly year: unknown;
  readonly edition?: unknown;
}

/** Where a cell of the current row stands. */
export type WhereOf = (role: keyof RowHead) => Where;

/** Puts rows together to a table of columns, whatever format they come in. */
export class TableBuilder {
  /** Rows so far. */
  rows = 0;
  /** Rows for which new columns make room, where the source says how many come. */
  expected: number | undefined;
  /** Row of the source in which each town stands, from 1. */
  readonly lines: number[] = [];
  readonly towns: string[] = [];
  readonly classes: (string | undefined)[] = [];
  /** Rows whose class is not one of the framework's, which is said where it stands. */
  readonly unclear = new Set<number>();
  private year: { readonly year: number; readonly line: number } | undefined;
  /** Rows without a year, and where the first of them stands. */
  private undated: { readonly rows: number; readonly where: Where } | undefined;
  private readonly rowOf = new Map<string, number>();
  private readonly editions: ReadonlySet<unknown>;
  private readonly facts = new Map<string, GrowingColumn>();
  private readonly earlier = new Map<number, Map<string, GrowingColumn>>();

  constructor(
    readonly framework: Framework,
    readonly problems: Problems,
    private readonly asOf?: string,
  ) {
    this.editions = new Set([framework.edition, framework.id, ...(framework.spec.basedOn ?? [])]);
  }

  /** The column of a fact, made when first asked for. */
  column(fact: string, year?: number): GrowingColumn {
    const columns = year === undefined ? this.facts : this.yearColumns(year);
    const known = columns.get(fact);
    if (known !== undefined) return known;
    const column = new GrowingColumn(cellReader(this.framework, fact, this.asOf), this.expected);
    columns.set(fact, column);
    return column;
  }

  private yearColumns(year: number): Map<string, GrowingColumn> {
    const known = this.earlier.get(year) ?? new Map<string, GrowingColumn>();
    this.earlier.set(year, known);
    return known;
  }

  /** Begins a row; its cells go to the columns at the number that comes back. Undefined for a row of sums, which is left out. */
  begin(line: number, head: RowHead, where: WhereOf): number | undefined {
    this.problems.begin(line);
    const town = this.readTown(line, head.town, where);
    if (town === undefined) return undefined;
    const row = this.rows;
    this.rows += 1;
    this.lines.push(line);
    this.towns.push(town);
    this.classes.push(this.readClass(row, head.class, where));
    this.readYear(line, head.year, where);
    this.readEdition(head.edition, where);
    return row;
  }

  /** Takes back a row that turns out to be no text. */
  forget(line: number): void {
    this.problems.forget(line);
    if (this.lines.at(-1) !== line) return;
    this.rows -= 1;
    for (const each of [this.lines, this.towns, this.classes]) each.pop();
  }

  private readTown(line: number, written: unknown, where: WhereOf): string | undefined {
    if (written === undefined) return '';
    const said = textOf(written);
    const town = plainName(said);
    const key = nameKey(said);
    const first = this.rowOf.get(key);
    if (first === undefined && isTotalRow(key)) {
      this.problems.add(issue('row-left-out', [], { town: short(town), row: line }, 'notice'), where('town'));
      return undefined;
    }
    const problem = first === undefined ? nameProblem(said, townName, []) : issue('town-twice', [], { town, first, second: line });
    if (key === '') this.problems.add(issue('no-town-name', [], { column: roleLabels.town }), where('town'));
    else if (problem !== undefined) this.problems.add(problem, where('town'));
    else this.rowOf.set(key, line);
    return town;
  }

  /** Checks the edition that a row names. */
  readEdition(written: unknown, where: WhereOf): void {
    const edition = textOf(written);
    if (edition !== '' && !this.editions.has(edition)) this.problems.add(issue('wrong-edition', [], { found: `“${short(edition)}”`, expected: this.framework.edition }), where('edition'));
  }

  private readClass(row: number, written: unknown, where: WhereOf): string | undefined {
    const said = textOf(written);
    if (said === '') return undefined;
    const found = this.framework.classes.find(({ id, title }) => id === said || title.zh === said || title.en === said);
    if (found !== undefined) return found.id;
    const known = this.framework.classes.map(({ id }) => id);
    this.unclear.add(row);
    this.problems.add(issue('unknown-class', [], { id: short(said), suggestion: this.problems.isFull ? undefined : suggest(short(said), known), classes: known.join(' | ') }), where('class'));
    return undefined;
  }

  private readYear(line: number, written: unknown, where: WhereOf): void {
    const said = textOf(written);
    if (said === '') {
      if (written !== undefined) this.undated = { rows: (this.undated?.rows ?? 0) + 1, where: this.undated?.where ?? where('year') };
      return;
    }
    const year = yearOf(said);
    if (year === undefined) this.problems.add(issue('bad-type', [], { expected: 'year', found: `“${short(said)}”` }), where('year'));
    else if (this.year === undefined) this.year = { year, line };
    else if (this.year.year !== year) this.problems.add(issue('mixed-years', [], { found: year, year: this.year.year, row: this.year.line }), where('year'));
  }

  /** The whole table, after the checks that no single cell shows; undefined when anything was wrong. */
  finish(whereOf: (line: number, fact: string, year?: number) => Where): FactsTable | undefined {
    const add = (problem: Issue, line: number, fact: string, year?: number): void => this.problems.add(problem, whereOf(line, fact, year));
    if (this.rows === 0 && !this.problems.failed) add(issue('empty-table', [], { columns: 'town, class, year, enforcement.staff, …' }), 1, '');
    checkRows(this, this.facts, add);
    const year = this.year?.year;
    if (year !== undefined && this.undated !== undefined) this.problems.add(issue('year-assumed', [], { rows: this.undated.rows, year }, 'notice'), this.undated.where);
    // Told of the table once, at the row that gave it its year.
    if (this.year !== undefined) for (const problem of editionChecks(this.framework, this.year)) add(problem, this.year.line, 'year');
    const years = [...this.earlier.keys()].sort((a, b) => b - a);
    for (const found of years) {
      if (year === undefined || found < year) continue;
      for (const fact of this.yearColumns(found).keys()) add(issue('year-not-earlier', [], { column: `${fact}@${found}`, found, year }), 1, fact, found);
    }
    if (this.problems.failed) return undefined;
    return {
      towns: this.towns,
      ...(year === undefined ? {} : { year }),
      ...(this.classes.some((each) => each !== undefined) ? { classes: this.classes } : {}),
      facts: this.finished(this.facts),
      ...(years.length === 0 ? {} : { earlier: years.map((each) => ({ year: each, facts: this.finished(this.yearColumns(each)) })) }),
    };
  }

  private finished(columns: ReadonlyMap<string, GrowingColumn>): Record<string, FactColumn> {
    return Object.fromEntries([...columns].map(([fact, column]) => [fact, column.finish(this.rows, this.framework.unproven)]));
  }
}

/** Text of a cell about the row itself; figures as typed columns give them. What is no text is shown as what it is, and then refused. */
export function textOf(written: unknown): string {
  if (typeof written === 'string') return written.trim();
  return written === undefined || written === null ? '' : shown(written);
}
