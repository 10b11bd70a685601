import { issue, suggest, type FactsTable, type Issue } from '@fazhi/core';
import type { TableBuilder, WhereOf } from './builder.js';
import { Keys, type Key } from './keys.js';
import type { Where } from './problems.js';

/** What a town says besides facts. */
export const HEAD = ['town', 'class', 'year', 'edition', 'framework'];
const KEYS = [...HEAD, 'facts', 'earlier'];

/** An object a town: `{town, class, year, edition, facts, earlier}`, values as in a submission. */
export type TownObject = Readonly<Record<string, unknown>>;

/** Puts towns that are objects into a table. */
export class TownObjects {
  private line = 0;
  private readonly keys = new Map<number | undefined, Keys>();
  /** Where the fact that is being read stands: the keys above all facts, the year of earlier ones, its own key or keys. */
  private section: readonly string[] = [];
  private key = '';
  private local: string | undefined;

  constructor(private readonly builder: TableBuilder) {}

  /** The table of all towns; undefined when anything was wrong. */
  finish(): FactsTable | undefined {
    return this.builder.finish(this.whereOfFact);
  }

  /** Where a fact of a town stands; objects have no columns. */
  private readonly whereOfFact = (line: number, fact: string, year?: number): Where => this.where(line, ...(year === undefined ? [] : ['earlier', year]), fact);

  /** Takes the town of a line. */
  take(line: number, data: TownObject): void {
    this.line = line;
    for (const key of Object.keys(data)) if (!KEYS.includes(key)) this.add(issue('unknown-key', [], { key, suggestion: suggest(key, KEYS) }), key);
    const row = this.begin(line, data);
    this.takeFacts(row, data['facts'], ['facts']);
    const { earlier } = data;
    if (earlier === undefined || earlier === null) return;
    if (!isRecord(earlier)) return this.add(issue('bad-type', [], { expected: 'object', found: JSON.stringify(earlier) }), 'earlier');
    for (const [key, facts] of Object.entries(earlier)) {
      if (/^20\d\d$/.test(key)) this.takeFacts(row, facts, ['earlier', key], Number(key));
      else this.add(issue('bad-type', [], { expected: 'year', found: `“${key}”` }), 'earlier', key);
    }
  }

  /** Begins the row of a town whose facts stand there already, or come next. */
  begin(line: number, data: TownObject): number {
    const whereOf: WhereOf = (role) => this.where(line, role);
    return this.builder.begin(line, { town: data['town'] ?? '', class: data['class'], year: data['year'] ?? '', edition: data['edition'] ?? data['framework'] }, whereOf);
  }

  /** Tells a problem of a line. */
  tellLine(line: number, problem: Issue): void {
    this.builder.problems.add(problem, this.where(line));
  }

  private where(line: number, ...path: readonly (string | number)[]): Where {
    return { path: [line, ...path], place: { line, column: 1 } };
  }

  private takeFacts(row: number, facts: unknown, path: readonly string[], year?: number): void {
    if (facts === undefined || facts === null) return;
    if (!isRecord(facts)) return this.add(issue('bad-type', [], { expected: 'object', found: JSON.stringify(facts) }), ...path);
    this.section = path;
    const keys = this.keys.get(year) ?? new Keys(this.builder, year);
    this.keys.set(year, keys);
    let before: Key | undefined;
    // Of all ways through an object the one that takes a tenth of the time; plain data inherits nothing to be met.
    for (const name in facts) {
      const value = facts[name];
      const key = keyIn(keys, name, before);
      this.key = name;
      this.local = undefined;
      if (key?.column !== undefined) key.column.put(row, value, this.tell);
      else if (!name.includes('.') && isRecord(value)) this.takeInner(row, name, key?.inner, value);
      else if (value !== null && value !== undefined) this.tellUnknown(name);
      before = key ?? before;
    }
  }

  private takeInner(row: number, plugin: string, keys: Keys | undefined, facts: TownObject): void {
    let before: Key | undefined;
    for (const name in facts) {
      const value = facts[name];
      const key = keys === undefined ? undefined : keyIn(keys, name, before);
      this.local = name;
      if (key?.column !== undefined) key.column.put(row, value, this.tell);
      else if (value !== null && value !== undefined) this.tellUnknown(`${plugin}.${name}`);
      before = key ?? before;
    }
  }

  private tellUnknown(id: string): void {
    this.tell(issue('unknown-fact', [], { id, suggestion: suggest(id, Object.keys(this.builder.framework.facts)) }));
  }

  /** Tells a problem of the fact that is being read. */
  private readonly tell = (problem: Issue): void => this.add(problem, ...this.section, this.key, ...(this.local === undefined ? [] : [this.local]));

  private add(problem: Issue, ...path: readonly string[]): void {
    this.builder.problems.add(problem, this.where(this.line, ...path));
  }
}

function keyIn(keys: Keys, name: string, before: Key | undefined): Key | undefined {
  const guess = keys.after(before);
  return guess?.name === name ? guess : keys.find(name, before);
}

export function isRecord(value: unknown): value is TownObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
