import { issue, suggest, type FactsTable, type Issue } from '@fazhi/core';
import type { TableBuilder, WhereOf } from './builder.js';
import type { GrowingColumn } from './column.js';
import { roleLabels } from './header.js';
import { Keys, type Key } from './keys.js';
import type { Where } from './problems.js';
import { short, shown } from './shown.js';

/** What a town says besides facts. */
export const HEAD = ['town', 'class', 'year', 'edition', 'framework'];
const KEYS = [...HEAD, 'facts', 'earlier'];
const TOWN_KEYS = ['name', 'class'];

/** An object a town: `{town, class, year, edition, facts, earlier}`, values as in a submission. */
export type TownObject = Readonly<Record<string, unknown>>;

/** Puts towns that are objects into a table. */
export class TownObjects {
  private line = 0;
  private readonly keys = new Map<number | undefined, Keys>();
  /** Where the fact that is being read stands: the keys above all facts, the year of earlier ones, its own key or keys. */
  private section: readonly string[] = [];
  private facts: TownObject = {};
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
    for (const key of Object.keys(data)) if (!KEYS.includes(key) && data[key] !== undefined) this.tellKey(key, KEYS, key);
    const row = this.begin(line, data);
    if (row === undefined) return;
    this.takeFacts(row, data['facts'], ['facts']);
    const { earlier } = data;
    if (earlier === undefined || earlier === null) return;
    if (!isRecord(earlier)) return this.tellType('object', earlier, 'earlier');
    for (const [key, facts] of Object.entries(earlier)) {
      if (/^20\d\d$/.test(key)) this.takeFacts(row, facts, ['earlier', key], Number(key));
      else this.tellType('year', key, 'earlier', key);
    }
  }

  /** Begins the row of a town whose facts stand there already, or come next; undefined for one that is left out. */
  begin(line: number, data: TownObject): number | undefined {
    this.line = line;
    const whereOf: WhereOf = (role) => this.where(line, role);
    const { edition, framework } = data;
    const town = data['town'] ?? '';
    const named = isRecord(town) ? this.nameIn(town) : { town };
    if (edition !== undefined && edition !== null) this.builder.readEdition(framework, whereOf);
    if (typeof named.town !== 'string') this.tellType('text', named.town, 'town');
    const head = { town: typeof named.town === 'string' ? named.town : undefined, class: this.classIn(data['class'], named.class), year: data['year'] ?? '', edition: edition ?? framework };
    return this.builder.begin(line, head, whereOf);
  }

  /** A town that says more than its name, as in a submission. */
  private nameIn(town: TownObject): { readonly town: unknown; readonly class?: unknown } {
    for (const key of Object.keys(town)) if (!TOWN_KEYS.includes(key) && town[key] !== undefined) this.tellKey(key, TOWN_KEYS, 'town', key);
    return { town: town['name'] ?? '', class: town['class'] };
  }

  private classIn(beside: unknown, inside: unknown): unknown {
    if (inside === undefined || inside === null) return beside;
    if (beside !== undefined && beside !== null && beside !== inside) this.add(issue('conflicting-values', [], { id: 'class', label: roleLabels.class, first: shown(inside), second: shown(beside) }), 'class');
    return inside;
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
    if (!isRecord(facts)) return this.tellType('object', facts, ...path);
    this.section = path;
    this.facts = facts;
    const keys = this.keys.get(year) ?? new Keys(this.builder, year);
    this.keys.set(year, keys);
    let before: Key | undefined;
    // Of all ways through an object the one that takes a tenth of the time; a plain object inherits nothing to be met.
    for (const name in facts) {
      const value = facts[name];
      const key = keyIn(keys, name, before);
      this.key = name;
      this.local = undefined;
      if (key?.column !== undefined) this.put(row, key.column, value, key.id);
      else if (!name.includes('.') && isRecord(value)) this.takeInner(row, name, key?.inner, value);
      else if (value !== null && value !== undefined) this.tellNoFact(name, key, value);
      before = key ?? before;
    }
  }

  private takeInner(row: number, plugin: string, keys: Keys | undefined, facts: TownObject): void {
    let before: Key | undefined;
    let isEmpty = true;
    for (const name in facts) {
      const value = facts[name];
      const key = keys === undefined ? undefined : keyIn(keys, name, before);
      this.local = name;
      isEmpty = false;
      if (key?.column !== undefined) this.put(row, key.column, value, key.id);
      else if (value !== null && value !== undefined) this.tellUnknown(`${plugin}.${name}`);
      before = key ?? before;
    }
    if (isEmpty && keys === undefined) this.tellUnknown(plugin);
  }

  private put(row: number, column: GrowingColumn, value: unknown, id: string): void {
    if (column.givenIn === row) this.tellTwice(column, value, id);
    else column.put(row, value, this.tell);
  }

  /** A fact by its full id and under its plugin: the same twice is no harm, as in a submission. */
  private tellTwice(column: GrowingColumn, second: unknown, id: string): void {
    const silent = (): void => undefined;
    const before = this.firstOf(id);
    const [one, other] = [column.reads(before, silent), column.reads(second, this.tell)];
    if (other === undefined || other === 'unknown' || String(one) === String(other)) return;
    const { label } = column.fact;
    this.tell(issue('conflicting-values', [], { id, label, first: shown(before), second: shown(second) }));
  }

  /** What this town says first of a fact. */
  private firstOf(id: string): unknown {
    const dot = id.indexOf('.');
    const [plugin, name] = [id.slice(0, dot), id.slice(dot + 1)];
    const { facts } = this;
    const inner = facts[plugin];
    // Whichever of both is being read now is the second one.
    return this.local === undefined && isRecord(inner) ? inner[name] : facts[id];
  }

  /** A plugin that holds no facts, or a name that nothing has. */
  private tellNoFact(name: string, key: Key | undefined, value: unknown): void {
    if (key?.inner === undefined) this.tellUnknown(name);
    else this.tell(issue('bad-type', [], { expected: 'object', found: shown(value) }));
  }

  private tellUnknown(id: string): void {
    const { framework, problems } = this.builder;
    this.tell(issue('unknown-fact', [], { id: short(id), suggestion: problems.isFull ? undefined : suggest(short(id), Object.keys(framework.facts)) }));
  }

  private tellKey(key: string, known: readonly string[], ...path: readonly string[]): void {
    this.add(issue('unknown-key', [], { key: short(key), suggestion: suggest(short(key), known) }), ...path);
  }

  private tellType(expected: 'object' | 'year' | 'text', found: unknown, ...path: readonly string[]): void {
    this.add(issue('bad-type', [], { expected, found: shown(found) }), ...path);
  }

  /** Tells a problem of the fact that is being read. */
  private readonly tell = (problem: Issue): void => this.add(problem, ...this.section, this.key, ...(this.local === undefined ? [] : [this.local]));

  private add(problem: Issue, ...path: readonly string[]): void {
    this.builder.problems.add(problem, this.where(this.line, ...path.map(short)));
  }
}

function keyIn(keys: Keys, name: string, before: Key | undefined): Key | undefined {
  const guess = keys.after(before);
  return guess?.name === name ? guess : keys.find(name, before);
}

/** A plain object: a Map, a Date or an object of a class holds what no key shows. */
export function isRecord(value: unknown): value is TownObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || above === Object.prototype || Object.getPrototypeOf(above) === null;
}
