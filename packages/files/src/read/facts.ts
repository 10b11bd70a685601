import { flagOf, nameKey, type Framework, type Path } from '@fazhi/core';
import { rowId, TOWN_CLASS, TOWN_NAME, YEAR } from '../form/ids.js';
import { formWords } from '../form/words.js';
import { textOf } from '../xlsx/grid.js';
import type { CellPlace } from '../xlsx/place.js';
import type { Draft } from './draft.js';
import { entryOf, valueAt, type Entry, type FactRow } from './entry.js';
import { isLabel, labelsOf } from './labels.js';
import { seeOwnTexts } from './own-texts.js';
import { cellIn, placeIn, rowsOf, seeRow, soleCell, textIn, type SheetTable } from './table.js';
import { plainOf } from './value-of.js';
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
  /** Facts beside which the form writes the title of an indicator. */
  readonly titled: ReadonlySet<string>;
}

/** Reads the rows of every sheet that asks facts, by the ids of the hidden column, otherwise by the labels. */
export function readFactTables(context: FactsContext, tables: readonly SheetTable[]): FoundFacts {
  const found: FoundFacts = { town: {}, entries: new Map(), earlier: new Map(), asked: new Set(), first: new Map() };
  for (const table of tables) new TableReader(context, found, table).read();
  context.villages.tellLeft(found.asked);
  return found;
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

const SIDES = [['self', 'value'], ['verified', 'verified']] as const;

/** What the form itself writes in the place of a value. */
const ELSEWHERE = /^(?:见表“.*”第\d+项|see sheet ".*", no\. \d+)$/s;

/** The rows about the town by their labels, where the hidden column is gone. */
const OWN = [[formWords.townName, TOWN_NAME], [formWords.townClass, TOWN_CLASS], [formWords.year, YEAR]] as const;

/** Goes down one table: a checklist is open until the next fact begins. */
class TableReader {
  readonly #context: FactsContext;
  readonly #found: FoundFacts;
  readonly #table: SheetTable;
  #open: OpenFact | undefined;

  constructor(context: FactsContext, found: FoundFacts, table: SheetTable) {
    this.#context = context;
    this.#found = found;
    this.#table = table;
  }

  read(): void {
    for (const row of rowsOf(this.#table)) this.#row(row);
    this.#close();
  }

  #row(row: number): void {
    const table = this.#table;
    const label = textIn(table, row, 'fact');
    const said = textIn(table, row, 'value');
    const id = ELSEWHERE.test(said) ? '' : idIn(table, row) || this.#idOf(label);
    if (id === '') return this.#stray(row, said);
    if (this.#own(id, row)) return;
    const { fact: factId, item, isEarlier: isSaid } = rowId(id);
    if (item !== undefined) return this.#item(factId, item, row);
    this.#close();
    const fact = this.#context.framework.facts[factId];
    if (fact === undefined) return this.#unknown(row);
    seeOwnTexts(this.#context, table, row, factId);
    // Without the hidden column a sheet with years is known by their column.
    const isEarlier = isSaid || (!table.columns.has('id') && table.columns.has('year'));
    const year = isEarlier ? textIn(table, row, 'year').replace(/年(?:度)?$/, '') : undefined;
    if (!isEarlier) this.#found.asked.add(factId);
    const path: Path = [...(year === undefined ? ['facts'] : ['earlier', year]), ...pathOf(factId)];
    this.#open = { id: factId, at: { table, row, fact, path, dates: this.#context.dates }, items: { self: new Map(), verified: new Map() } };
    if (fact.kind === 'checklist' && !isEarlier) this.#checkList(this.#open.at);
    else this.#close(year);
  }

  /** Forms whose hidden column was deleted: the label says which fact it is, or inside a checklist which item. */
  #idOf(label: string): string {
    if (label === '') return '';
    const open = this.#open;
    if (open !== undefined && open.at.fact.kind === 'checklist') {
      const item = Object.entries(open.at.fact.items).find(([, title]) => isLabel(title, label))?.[0];
      if (item !== undefined) return `${open.id}#${item}`;
    }
    if (this.#table.columns.has('id')) return '';
    return labelsOf(this.#context.framework).get(nameKey(label)) ?? OWN.find(([words]) => isLabel(words, label))?.[1] ?? '';
  }

  #own(id: string, row: number): boolean {
    if (id !== TOWN_NAME && id !== TOWN_CLASS && id !== YEAR) return false;
    this.#close();
    const { draft, framework } = this.#context;
    const place = placeIn(this.#table, row, 'value');
    for (const key of ['id', 'fact'] as const) draft.see(placeIn(this.#table, row, key));
    draft.put(id === YEAR ? ['year'] : ['town', id === TOWN_NAME ? 'name' : 'class'], place);
    if (id === TOWN_NAME) draft.put(['town'], place);
    const cell = soleCell(draft, this.#table, row, 'value');
    if (!draft.sound(cell, place)) return true;
    draft.use(place);
    const label = textIn(this.#table, row, 'fact');
    if (cell.kind === 'date') draft.problem('number-as-date', place, { label: { zh: label, en: label }, date: textOf(cell) });
    else if (id === YEAR) this.#found.year = cell.kind === 'number' ? cell.number : textOf(cell);
    else if (id === TOWN_NAME) this.#found.town.name = textOf(cell);
    else this.#found.town.class = framework.classes.find((each) => each.id === textOf(cell) || isLabel(each.title, textOf(cell)))?.id ?? textOf(cell);
    return true;
  }

  /** The row of a checklist itself: what is to be said is said of each item. */
  #checkList({ fact, row }: FactRow): void {
    const { draft } = this.#context;
    for (const [, key] of SIDES) {
      const place = placeIn(this.#table, row, key);
      const said = textIn(this.#table, row, key);
      if (said === '' || isLabel(formWords.byItem, said)) draft.see(place);
      else draft.problem('said-above-items', place, { label: fact.label, found: said.slice(0, 20) });
    }
  }

  #item(factId: string, item: string, row: number): void {
    const open = this.#open;
    const { draft } = this.#context;
    const cells = SIDES.map(([side, key]) => ({ side, key, cell: soleCell(draft, this.#table, row, key), place: placeIn(this.#table, row, key) }));
    if (open?.id !== factId) return this.#unknown(row);
    for (const key of ['id', 'fact'] as const) draft.see(placeIn(this.#table, row, key));
    // An item applies as its list does: a yes beside it says nothing new.
    const applies = cellIn(this.#table, row, 'applies');
    if (applies !== undefined && flagOf(plainOf(applies)) === true) draft.see(placeIn(this.#table, row, 'applies'));
    for (const { side, key, cell, place } of cells) {
      draft.put([...open.at.path, key, item], place);
      if (!draft.sound(cell, place)) continue;
      draft.use(place);
      open.items[side].set(item, plainOf(cell));
    }
  }

  #close(year?: string): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const { draft } = this.#context;
    const entry = entryOf(draft, open.at, this.#valueOf(open, 'self'), this.#valueOf(open, 'verified'));
    const place = placeIn(this.#table, open.at.row, 'year');
    if (entry === undefined) {
      if (year !== undefined && /^\d{4}$/.test(year)) draft.see(place);
      return;
    }
    if (year === undefined) return this.#keep(this.#found.entries, open, entry);
    if (year === '') return draft.problem('year-missing', place, { label: open.at.fact.label });
    const entries = this.#found.earlier.get(year) ?? new Map<string, Entry>();
    this.#found.earlier.set(year, entries);
    draft.put(['earlier', year], place);
    draft.use(place);
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

  /** Rows that point to where a fact is asked have an indicator and no id; a value in any other row has no fact. */
  #stray(row: number, said: string): void {
    const { draft } = this.#context;
    const table = this.#table;
    const isPointer = ELSEWHERE.test(said) || (said === '' && textIn(table, row, 'indicator') !== '' && textIn(table, row, 'fact') !== '');
    for (const key of isPointer ? (['indicator', 'fact', 'unit', 'value'] as const) : []) draft.see(placeIn(table, row, key));
    if (said === '' || isPointer) return;
    draft.notice('stray-row', placeIn(table, row, 'value'), { found: said.slice(0, 20) });
    seeRow(draft, table.grid, row);
  }

  /** Told once, by what the row calls it. */
  #unknown(row: number): void {
    const { draft } = this.#context;
    const table = this.#table;
    const filled = (['value', 'verified', 'applies', 'reason', 'evidence', 'source', 'note', 'opinion'] as const).find((key) => cellIn(table, row, key) !== undefined);
    if (filled !== undefined) draft.notice('unknown-fact-left', placeIn(table, row, filled), { label: textIn(table, row, 'fact') });
    // A row of an older form that says nothing is nothing to tell; an id without any label is no row of a form.
    if (filled !== undefined || textIn(table, row, 'fact') !== '') seeRow(draft, table.grid, row);
  }
}

/** What else stands in the hidden column is somebody's text. */
function idIn(table: SheetTable, row: number): string {
  const said = textIn(table, row, 'id');
  return /^[@\w.#!-]+$/.test(said) && /[@.]/.test(said) ? said : '';
}

/** Where a submission file has a fact. */
export function pathOf(id: string): readonly [plugin: string, fact: string] {
  const dot = id.indexOf('.');
  return [id.slice(0, dot), id.slice(dot + 1)];
}
