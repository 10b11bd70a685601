import type { Fact, Framework, Path } from '@fazhi/core';
import { rowId, TOWN_CLASS, TOWN_NAME, YEAR } from '../form/ids.js';
import { textOf } from '../xlsx/grid.js';
import type { CellPlace } from '../xlsx/place.js';
import type { Draft } from './draft.js';
import { entryOf, valueAt, type Entry, type FactRow } from './entry.js';
import { cellIn, placeIn, rowsOf, textIn, type SheetTable } from './table.js';
import type { VillageRows } from './villages.js';

/** What the fact sheets of a form say. */
export interface FoundFacts {
  readonly town: { name?: unknown; class?: unknown };
  year?: unknown;
  /** By full id. */
  readonly entries: Map<string, Entry>;
  /** By year, then by full id. */
  readonly earlier: Map<string, Map<string, Entry>>;
  /** Facts that have a row, filled in or not. */
  readonly asked: Set<string>;
  /** Where each entry was found first, by its path. */
  readonly first: Map<string, CellPlace>;
}

export interface FactsContext {
  readonly framework: Framework;
  readonly draft: Draft;
  readonly dates: '1900' | '1904';
  readonly villages: VillageRows;
}

/** Reads the rows of every sheet that asks facts, by the ids of the hidden column, otherwise by the labels. */
export function readFactTables(context: FactsContext, tables: readonly SheetTable[]): FoundFacts {
  const found: FoundFacts = { town: {}, entries: new Map(), earlier: new Map(), asked: new Set(), first: new Map() };
  for (const table of tables) new TableReader(context, found, table).read();
  tellLeftRows(context, found);
  return found;
}

/** Rows by village whose fact has no row of its own any more. */
function tellLeftRows({ draft, villages }: FactsContext, { asked }: FoundFacts): void {
  for (const { fact, place } of villages.filled()) if (!asked.has(fact)) draft.notice('unknown-fact-left', place, { id: fact });
}

interface Items {
  readonly self: Map<string, unknown>;
  readonly verified: Map<string, unknown>;
}

interface OpenFact {
  readonly id: string;
  readonly at: FactRow;
  readonly items: Items;
}

/** Goes down one table: a checklist is open until the next fact begins. */
class TableReader {
  readonly #context: FactsContext;
  readonly #found: FoundFacts;
  readonly #table: SheetTable;
  readonly #byLabel: ReadonlyMap<string, string>;
  #open: OpenFact | undefined;

  constructor(context: FactsContext, found: FoundFacts, table: SheetTable) {
    this.#context = context;
    this.#found = found;
    this.#table = table;
    this.#byLabel = labelsOf(context.framework);
  }

  read(): void {
    for (const row of rowsOf(this.#table)) this.#row(row);
    this.#close();
  }

  #row(row: number): void {
    const table = this.#table;
    const label = textIn(table, row, 'fact');
    const id = textIn(table, row, 'id') || this.#idOf(label);
    if (id === '') return this.#stray(row);
    if (this.#own(id, row)) return;
    const { fact: factId, item, isEarlier } = rowId(id);
    if (item !== undefined) return this.#item(factId, item, row);
    this.#close();
    const fact = this.#context.framework.facts[factId];
    if (fact === undefined) return this.#unknown(id, row);
    const year = isEarlier ? textIn(table, row, 'year').replace(/年(?:度)?$/, '') : undefined;
    if (!isEarlier) this.#found.asked.add(factId);
    const path: Path = [...(year === undefined ? ['facts'] : ['earlier', year]), ...pathOf(factId)];
    this.#open = { id: factId, at: { table, row, fact, path, dates: this.#context.dates }, items: { self: new Map(), verified: new Map() } };
    if (fact.kind !== 'checklist' || isEarlier) this.#close(year);
  }

  /** Forms whose hidden column was deleted: the label says which fact it is, or inside a checklist which item. */
  #idOf(label: string): string {
    const open = this.#open;
    if (open !== undefined && open.at.fact.kind === 'checklist') {
      const item = Object.entries(open.at.fact.items).find(([, title]) => title.zh === label || title.en === label)?.[0];
      if (item !== undefined) return `${open.id}#${item}`;
    }
    return this.#table.columns.has('id') ? '' : (this.#byLabel.get(label) ?? '');
  }

  #own(id: string, row: number): boolean {
    if (id !== TOWN_NAME && id !== TOWN_CLASS && id !== YEAR) return false;
    this.#close();
    const [cell, place] = [cellIn(this.#table, row, 'value'), placeIn(this.#table, row, 'value')];
    const path = id === YEAR ? ['year'] : ['town', id === TOWN_NAME ? 'name' : 'class'];
    this.#context.draft.put(path, place);
    if (id === TOWN_NAME) this.#context.draft.put(['town'], place);
    if (!this.#context.draft.sound(cell, place)) return true;
    if (cell.kind === 'date') this.#context.draft.problem('number-as-date', place, { label: { zh: textIn(this.#table, row, 'fact'), en: textIn(this.#table, row, 'fact') }, date: textOf(cell) });
    else if (id === YEAR) this.#found.year = cell.kind === 'number' ? cell.number : textOf(cell);
    else if (id === TOWN_NAME) this.#found.town.name = textOf(cell);
    else this.#found.town.class = classOf(this.#context.framework, textOf(cell));
    return true;
  }

  #item(factId: string, item: string, row: number): void {
    const open = this.#open;
    const [self, verified] = [cellIn(this.#table, row, 'value'), cellIn(this.#table, row, 'verified')];
    if (open?.id !== factId) return self === undefined && verified === undefined ? undefined : this.#unknown(`${factId}#${item}`, row);
    const { draft } = this.#context;
    for (const [key, cell] of [['self', self], ['verified', verified]] as const) {
      const place = placeIn(this.#table, row, key === 'self' ? 'value' : 'verified');
      draft.put([...open.at.path, key === 'self' ? 'value' : 'verified', item], place);
      if (draft.sound(cell, place)) open.items[key].set(item, cell.kind === 'flag' ? cell.flag : textOf(cell));
    }
  }

  #close(year?: string): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const { draft } = this.#context;
    const entry = entryOf(draft, open.at, this.#valueOf(open, 'self'), this.#valueOf(open, 'verified'));
    if (entry === undefined) return;
    if (year === undefined) return this.#keep(this.#found.entries, open, entry);
    if (year === '') return draft.problem('year-missing', placeIn(this.#table, open.at.row, 'year'), { label: open.at.fact.label });
    const entries = this.#found.earlier.get(year) ?? new Map<string, Entry>();
    this.#found.earlier.set(year, entries);
    draft.put(['earlier', year], placeIn(this.#table, open.at.row, 'year'));
    return this.#keep(entries, open, entry);
  }

  #valueOf({ id, at, items }: OpenFact, side: 'self' | 'verified'): unknown {
    const { draft, villages } = this.#context;
    const key = side === 'self' ? 'value' : 'verified';
    if (at.fact.kind === 'checklist' && at.path[0] === 'facts') return items[side].size === 0 ? undefined : Object.fromEntries(items[side]);
    const written = valueAt(draft, at, key);
    const rows = at.path[0] === 'facts' ? villages.take(id, side, [...at.path, key]) : undefined;
    if (rows !== undefined && written !== undefined) draft.problem('total-beside-rows', placeIn(at.table, at.row, key), { label: at.fact.label });
    return rows ?? written;
  }

  #keep(entries: Map<string, Entry>, { id, at }: OpenFact, entry: Entry): void {
    const { first } = this.#found;
    const [before, key, place] = [entries.get(id), at.path.join('.'), placeIn(this.#table, at.row, 'value')];
    if (before === undefined) {
      entries.set(id, entry);
      first.set(key, place);
      return;
    }
    // A copied sheet repeats what it was copied from.
    if (JSON.stringify(before) !== JSON.stringify(entry)) this.#context.draft.problem('fact-twice', place, { label: at.fact.label, other: first.get(key) ?? place });
  }

  #stray(row: number): void {
    const cell = cellIn(this.#table, row, 'value');
    const isLocked = textIn(this.#table, row, 'indicator') !== '';
    // Rows that point to where a fact is asked have an indicator and no id.
    if (cell !== undefined && !isLocked) this.#context.draft.notice('stray-row', placeIn(this.#table, row, 'value'), { found: textOf(cell).slice(0, 20) });
  }

  #unknown(id: string, row: number): void {
    const { draft } = this.#context;
    if (cellIn(this.#table, row, 'value') !== undefined) draft.notice('unknown-fact-left', placeIn(this.#table, row, 'value'), { id });
  }
}

/** Where a submission file has a fact. */
export function pathOf(id: string): readonly [plugin: string, fact: string] {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
}

function classOf({ classes }: Framework, said: string): string {
  return classes.find(({ id, title }) => [id, title.zh, title.en].includes(said))?.id ?? said;
}

/** Labels that belong to one fact only. */
function labelsOf(framework: Framework): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const clashing = new Set<string>();
  for (const [id, fact] of Object.entries<Fact>(framework.facts)) {
    for (const label of new Set([fact.label.zh, fact.label.en])) {
      if (ids.has(label)) clashing.add(label);
      ids.set(label, id);
    }
  }
  for (const label of clashing) ids.delete(label);
  return ids;
}

/** The id of a fact that a text names by label or id; the text itself where it names none. */
export function namedFact(framework: Framework, said: string): string {
  if (Object.hasOwn(framework.facts, said)) return said;
  return labelsOf(framework).get(said) ?? said;
}
