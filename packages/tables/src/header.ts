import { issue, nameKey, suggest, text, visibleLine, type Framework, type Text } from '@fazhi/core';
import { limits } from './limits.js';
import { columnLetter, type Problems, type Where } from './problems.js';
import { short } from './shown.js';

/** What a column holds besides facts. */
export type Role = 'town' | 'class' | 'year' | 'edition';

/** What one column of a table holds. */
export type Heading = { readonly role: Role } | { readonly fact: string; readonly earlier?: number };

/** Names that the columns besides facts may have. */
const ROLES: Readonly<Record<Role, readonly string[]>> = {
  town: ['town', 'name', '乡镇', '街道', '名称', '乡镇名称', '乡镇(街道)', '乡镇/街道'],
  class: ['class', '类别', '乡镇类别'],
  year: ['year', '年度', '年份'],
  edition: ['edition', 'framework', '版本'],
};

/** Labels of the columns besides facts, as messages and result tables name them. */
export const roleLabels: Readonly<Record<Role, Text>> = {
  town: text('乡镇', 'town'),
  class: text('类别', 'class'),
  year: text('年度', 'year'),
  edition: text('版本', 'edition'),
};

/** Full-width and half-width forms, blanks, signs that nobody sees and the case of letters make no difference. */
function plain(name: string): string {
  return nameKey(name).toLowerCase();
}

/** Finds what columns are by their names: ids first, then labels that only one fact has. */
class Headings {
  private readonly known = new Map<string, Heading>();
  /** The same keys as they are written. */
  private readonly written = new Map<string, string>();

  constructor(framework: Framework) {
    const labels = Object.entries(framework.facts).flatMap(([id, { label }]) => [...new Map([label.zh, label.en].map((name) => [plain(name), name]))].map(([key, name]) => ({ key, name, id })));
    const uses = new Map<string, number>();
    for (const { key } of labels) uses.set(key, (uses.get(key) ?? 0) + 1);
    for (const { key, name, id } of labels) if (uses.get(key) === 1) this.add(name, { fact: id });
    for (const id of Object.keys(framework.facts)) this.add(id, { fact: id });
    for (const role of ['town', 'class', 'year', 'edition'] as const) for (const name of ROLES[role]) this.add(name, { role });
  }

  private add(name: string, heading: Heading): void {
    this.known.set(plain(name), heading);
    this.written.set(plain(name), name);
  }

  /** What a column of this name holds; undefined for a name that nothing has. */
  find(name: string): Heading | undefined {
    const key = plain(name);
    const [, fact, year] = /^(.*)@(20\d\d)$/.exec(key) ?? [];
    if (fact === undefined) return this.known.get(key);
    const heading = this.known.get(fact);
    return heading !== undefined && 'fact' in heading ? { fact: heading.fact, earlier: Number(year) } : undefined;
  }

  /** The known name nearest to one that nothing has. */
  nearest(name: string): string | undefined {
    const nearest = suggest(plain(name), [...this.written.keys()]);
    return nearest === undefined ? undefined : this.written.get(nearest);
  }
}

/** One string for what a heading is, to find doubles by. */
function keyOf(heading: Heading): string {
  return 'role' in heading ? heading.role : `${heading.fact}@${heading.earlier ?? ''}`;
}

/** What every column of a header row holds; undefined for those that could not be told. Problems name the column. */
export function readHeader(framework: Framework, cells: readonly string[], problems: Problems): readonly (Heading | undefined)[] {
  const headings = new Headings(framework);
  const first = new Map<string, number>();
  const found = cells.map((name, place): Heading | undefined => {
    const where: Where = { path: [1, short(name)], place: { line: 1, column: place + 1 } };
    const heading = headings.find(name);
    if (heading === undefined) {
      problems.add(issue('unknown-column', [], { column: short(visibleLine(name.trim())), letter: columnLetter(place + 1), suggestion: problems.isFull || name.length > limits.name ? undefined : headings.nearest(name) }), where);
      return undefined;
    }
    const before = first.get(keyOf(heading));
    first.set(keyOf(heading), before ?? place);
    if (before === undefined) return heading;
    problems.add(issue('doubled-column', [], { first: columnLetter(before + 1), second: columnLetter(place + 1), label: labelOf(framework, heading) }), where);
    return undefined;
  });
  if (!first.has('town')) problems.add(issue('missing-column', [], { column: roleLabels.town }), { path: [1], place: { line: 1, column: 1 } });
  return found;
}

function labelOf(framework: Framework, heading: Heading): Text {
  if ('role' in heading) return roleLabels[heading.role];
  const label = framework.facts[heading.fact]?.label ?? text(heading.fact, heading.fact);
  return heading.earlier === undefined ? label : text(`${label.zh}@${heading.earlier}`, `${label.en}@${heading.earlier}`);
}
