import { issue, suggest, type Issue } from '@fazhi/core';
import type { TableBuilder, WhereOf } from './builder.js';
import type { Where } from './problems.js';

const KEYS = ['town', 'class', 'year', 'edition', 'framework', 'facts', 'earlier'];

type Data = Readonly<Record<string, unknown>>;

/** Reads one JSON object a line into a table: `{town, class, year, edition, facts, earlier}`, values as in a submission. */
export class JsonLines {
  private line = 0;
  private rest = '';

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
    for (const [key, value] of Object.entries(facts)) {
      if (key.includes('.') || !isRecord(value)) this.takeFact(row, key, value, [...path, key], year);
      else for (const [local, each] of Object.entries(value)) this.takeFact(row, `${key}.${local}`, each, [...path, key, local], year);
    }
  }

  private takeFact(row: number, id: string, value: unknown, path: readonly string[], year?: number): void {
    const { facts } = this.builder.framework;
    if (!Object.hasOwn(facts, id)) {
      if (value !== null) this.add(issue('unknown-fact', [], { id, suggestion: suggest(id, Object.keys(facts)) }), ...path);
      return;
    }
    this.builder.column(id, year).put(row, typeof value === 'string' ? value.trim() : value, (problem) => this.add(problem, ...path));
  }

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
