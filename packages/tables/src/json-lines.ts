import { issue, suggest, type Issue } from '@fazhi/core';
import type { TableBuilder, WhereOf } from './builder.js';
import type { GrowingColumn } from './column.js';
import type { Where } from './problems.js';

const KEYS = ['town', 'class', 'year', 'edition', 'framework', 'facts', 'earlier'];

type Data = Readonly<Record<string, unknown>>;

/** Reads one JSON object a line into a table: `{town, class, year, edition, facts, earlier}`, values as in a submission. */
export class JsonLines {
  private line = 0;
  private rest = '';
  private readonly columns = new Map<number, Map<string, GrowingColumn>>();
  /** Where the fact that is being read stands: the keys above all facts, the year of earlier ones, its own key or keys. */
  private section: readonly string[] = [];
  private year: number | undefined;
  private key = '';
  private local: string | undefined;

  constructor(private readonly builder: TableBuilder) {}

  /** Takes a block of text. */
  take(block: string): void {
    const lines = (this.rest + block).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.takeLine(line);
  }

  /** Takes what is left as the last line. */
  end(): void {
    this.takeLine(this.rest);
  }

  /** Where a fact of a line stands; lines of JSON have no columns. */
  readonly whereOfFact = (line: number, fact: string, year?: number): Where => this.where(line, ...(year === undefined ? [] : ['earlier', year]), fact);

  private where(line: number, ...path: readonly (string | number)[]): Where {
    return { path: [line, ...path], place: { line, column: 1 } };
  }

  private takeLine(text: string): void {
    this.line += 1;
    if (text.trim() === '') return;
    const { builder, line } = this;
    const data = parsed(text);
    if (data === undefined) {
      const found = text.trim();
      builder.problems.add(issue('bad-line', [], { found: `“${found.length > 60 ? `${found.slice(0, 57)}…` : found}”` }), this.where(line));
      return;
    }
    for (const key of Object.keys(data)) if (!KEYS.includes(key)) this.add(issue('unknown-key', [], { key, suggestion: suggest(key, KEYS) }), key);
    const whereOf: WhereOf = (role) => this.where(line, role);
    const row = builder.begin(line, { town: data['town'] ?? '', class: data['class'], year: data['year'] ?? '', edition: data['edition'] ?? data['framework'] }, whereOf);
    this.takeFacts(row, data['facts'], ['facts']);
    const { earlier } = data;
    if (earlier === undefined || earlier === null) return;
    if (!isRecord(earlier)) return this.add(issue('bad-type', [], { expected: 'object', found: JSON.stringify(earlier) }), 'earlier');
    for (const [key, facts] of Object.entries(earlier)) {
      if (/^20\d\d$/.test(key)) this.takeFacts(row, facts, ['earlier', key], Number(key));
      else this.add(issue('bad-type', [], { expected: 'year', found: `“${key}”` }), 'earlier', key);
    }
  }

  private takeFacts(row: number, facts: unknown, path: readonly string[], year?: number): void {
    if (facts === undefined || facts === null) return;
    if (!isRecord(facts)) return this.add(issue('bad-type', [], { expected: 'object', found: JSON.stringify(facts) }), ...path);
    this.section = path;
    this.year = year;
    const columns = this.columnsOf(year);
    for (const key of Object.keys(facts)) {
      const value = facts[key];
      this.key = key;
      this.local = undefined;
      const column = columns.get(key);
      if (column !== undefined) column.put(row, typeof value === 'string' ? value.trim() : value, this.tell);
      else if (key.includes('.') || !isRecord(value)) this.takeFact(row, key, value);
      else
        for (const local of Object.keys(value)) {
          this.local = local;
          this.takeFact(row, `${key}.${local}`, value[local]);
        }
    }
  }

  private takeFact(row: number, id: string, value: unknown): void {
    const column = this.columnOf(id);
    if (column !== undefined) column.put(row, typeof value === 'string' ? value.trim() : value, this.tell);
    else if (value !== null) this.tell(issue('unknown-fact', [], { id, suggestion: suggest(id, Object.keys(this.builder.framework.facts)) }));
  }

  private columnsOf(year = 0): Map<string, GrowingColumn> {
    const columns = this.columns.get(year) ?? new Map<string, GrowingColumn>();
    this.columns.set(year, columns);
    return columns;
  }

  /** Looked up once for every fact and year: lines are many. */
  private columnOf(id: string): GrowingColumn | undefined {
    const { builder, year } = this;
    const columns = this.columnsOf(year);
    const known = columns.get(id);
    if (known !== undefined || !Object.hasOwn(builder.framework.facts, id)) return known;
    const column = builder.column(id, year);
    columns.set(id, column);
    return column;
  }

  /** Tells a problem of the fact that is being read. */
  private readonly tell = (problem: Issue): void => this.add(problem, ...this.section, this.key, ...(this.local === undefined ? [] : [this.local]));

  private add(problem: Issue, ...path: readonly string[]): void {
    this.builder.problems.add(problem, this.where(this.line, ...path));
  }
}

function parsed(text: string): Data | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
