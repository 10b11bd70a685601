import { isTotalRow, nameKey, plainName, type Framework, type Path } from '@fazhi/core';
import { columnOf } from '../form/headers.js';
import { rowId, VILLAGE_IDS } from '../form/ids.js';
import { textOf, type Grid, type GridCell } from '../xlsx/grid.js';
import { SEARCHED } from '../xlsx/sheet-xml.js';
import type { CellPlace } from '../xlsx/place.js';
import type { Draft } from './draft.js';
import { isLabel } from './labels.js';
import { filledIn, placeAt, seeRow, soleCellAt, tableIn } from './table.js';
import { plainOf } from './value-of.js';

type Side = 'self' | 'verified';

interface VillageRow {
  readonly row: number;
  /** Empty where none is named. */
  readonly name: string;
}

interface Column {
  readonly grid: Grid;
  readonly place: number;
  readonly fact: string;
  readonly side: Side;
  readonly head: number;
  readonly rows: readonly VillageRow[];
}

interface VillageCell {
  readonly name: string;
  readonly cell: GridCell | undefined;
  readonly place: CellPlace;
}

/** Rows by village, from all village sheets together. */
export class VillageRows {
  /** In the order of the sheets; empty where no village is named. */
  readonly names: readonly string[];
  /** Sheets with rows by village. */
  readonly grids: ReadonlySet<Grid>;
  readonly #draft: Draft;
  readonly #columns: readonly Column[];

  constructor(draft: Draft, framework: Framework, grids: readonly Grid[]) {
    this.#draft = draft;
    // One village may be written in several ways: as it was written first.
    const spelt = new Map<string, string>();
    const sheets = grids.map((grid) => ({ grid, columns: columnsOf(draft, framework, grid, spelt) }));
    this.#columns = sheets.flatMap(({ columns }) => columns);
    this.grids = new Set(sheets.filter(({ columns }) => columns.length > 0).map(({ grid }) => grid));
    this.names = [...new Set(this.#columns.flatMap(({ rows }) => rows.map(({ name }) => name)))].filter((name) => name !== '');
  }

  /** What the villages have of one fact: by name, or a plain list where no village is named; undefined where all are empty. Places go under the path. */
  take(fact: string, side: Side, path: Path): unknown {
    const found = this.#columns.filter((column) => column.fact === fact && column.side === side);
    const cells = found.flatMap((column) => this.#cellsOf(column));
    const [first] = cells.filter(({ cell }) => cell !== undefined);
    if (first === undefined) return undefined;
    this.#draft.put(path, first.place);
    return this.names.length === 0 ? this.#listed(cells, path) : this.#named(cells, path);
  }

  /** Facts of which some village is filled in and that have no row of their own any more. */
  tellLeft(asked: ReadonlySet<string>): void {
    for (const { fact, grid, place, head, rows } of this.#columns) {
      const filled = rows.filter(({ row }) => grid.rows[row]?.[place] !== undefined);
      if (asked.has(fact) || filled.length === 0) continue;
      this.#draft.notice('unknown-fact-left', placeAt(grid, head, place), { label: textOf(grid.rows[head]?.[place]) });
      for (const { row } of filled) this.#draft.see(placeAt(grid, row, place));
    }
  }

  #cellsOf({ grid, place: column, rows }: Column): readonly VillageCell[] {
    return rows.map(({ row, name }) => {
      const place = placeAt(grid, row, column);
      const cell = soleCellAt(this.#draft, grid, row, column);
      if (cell !== undefined) this.#draft.use(place);
      return { name, cell, place };
    });
  }

  #named(cells: readonly VillageCell[], path: Path): unknown {
    const said = new Map<string, unknown>();
    for (const { name, cell, place } of cells) {
      if (cell === undefined) continue;
      if (name === '') this.#draft.problem('no-village-name', place, {});
      else {
        this.#draft.put([...path, name], place);
        if (this.#draft.sound(cell, place)) said.set(name, plainOf(cell));
      }
    }
    // Villages that are not reported are named too, so that the table is as long as the town has villages.
    return Object.fromEntries(this.names.map((name) => [name, said.get(name) ?? null]));
  }

  #listed(cells: readonly VillageCell[], path: Path): unknown {
    const last = cells.reduce((end, { cell }, at) => (cell === undefined ? end : at), -1);
    return cells.slice(0, last + 1).map(({ cell, place }, at) => {
      this.#draft.put([...path, at], place);
      return this.#draft.sound(cell, place) ? plainOf(cell) : null;
    });
  }
}

interface VillageHead {
  readonly head: number;
  readonly nameColumn: number;
  /** The row of ids, -1 where there is none. */
  readonly idRow: number;
  readonly found: readonly { readonly place: number; readonly fact: string; readonly side: Side }[];
}

/** The first row that names a column of villages and facts beside it. */
function headOf(framework: Framework, grid: Grid): VillageHead | undefined {
  for (const [head, heads] of grid.rows.slice(0, SEARCHED).entries()) {
    const nameColumn = heads.findIndex((cell) => cell !== undefined && columnOf(textOf(cell)) === 'village');
    if (nameColumn < 0) continue;
    // The mark stands in the hidden column, which may be gone.
    const idRow = grid.rows.slice(0, head).findIndex((row) => row.some((cell) => textOf(cell) === VILLAGE_IDS || Object.hasOwn(framework.facts, rowId(textOf(cell)).fact)));
    const ids = grid.rows[idRow] ?? [];
    const found = heads.flatMap((cell, place) => {
      const written = textOf(ids[place]);
      const id = written !== '' && written !== VILLAGE_IDS ? rowId(written) : byLabel(framework, textOf(cell));
      return id === undefined ? [] : [{ place, fact: id.fact, side: id.isVerified ? ('verified' as const) : ('self' as const) }];
    });
    if (found.length > 0) return { head, nameColumn, idRow, found };
  }
  return undefined;
}

/** The fact columns of a village sheet; none where it is no such sheet. */
function columnsOf(draft: Draft, framework: Framework, grid: Grid, spelt: Map<string, string>): Column[] {
  const at = tableIn(grid) === undefined ? headOf(framework, grid) : undefined;
  if (at === undefined) return [];
  const { head, nameColumn, idRow, found } = at;
  if (idRow >= 0) seeOwn(draft, framework, grid, idRow);
  for (const [column, cell] of filledIn(grid, head)) if (columnOf(textOf(cell)) !== undefined || found.some(({ place }) => place === column)) draft.see(placeAt(grid, head, column));
  const rows = namedRows(draft, { grid, head, column: nameColumn, spelt });
  return found.flatMap(({ place, fact, side }): Column[] => {
    if (framework.facts[fact]?.kind === 'villages') return [{ grid, place, fact, side, head, rows }];
    const filled = rows.filter(({ row }) => grid.rows[row]?.[place] !== undefined);
    if (filled.length > 0) draft.notice('unknown-fact-left', placeAt(grid, head, place), { label: textOf(grid.rows[head]?.[place]) });
    for (const { row } of filled) draft.see(placeAt(grid, row, place));
    return [];
  });
}

/** The row of ids holds nothing else. */
function seeOwn(draft: Draft, framework: Framework, grid: Grid, row: number): void {
  for (const [column, cell] of filledIn(grid, row)) {
    const said = textOf(cell);
    if (said === VILLAGE_IDS || Object.hasOwn(framework.facts, rowId(said).fact) || /^[\w.-]+\.[\w.!-]+$/.test(said)) draft.see(placeAt(grid, row, column));
  }
}

interface NameColumn {
  readonly grid: Grid;
  readonly head: number;
  readonly column: number;
  readonly spelt: Map<string, string>;
}

function namedRows(draft: Draft, { grid, head, column, spelt }: NameColumn): readonly VillageRow[] {
  const seen = new Set<string>();
  const numbers = (grid.rows[head] ?? []).findIndex((cell) => cell !== undefined && columnOf(textOf(cell)) === 'number');
  return grid.rows.slice(head + 1).flatMap((cells, below) => {
    const row = head + 1 + below;
    const place = placeAt(grid, row, column);
    const written = cells[column];
    const key = nameKey(textOf(written));
    if (cells[numbers]?.kind === 'number') draft.see(placeAt(grid, row, numbers));
    if (isTotalRow(key)) draft.notice('total-row-left', place, { name: textOf(written) });
    else if (key !== '' && seen.has(key)) draft.problem('village-twice', place, { name: textOf(written) });
    else {
      if (draft.sound(written, place)) draft.use(place);
      seen.add(key);
      if (!spelt.has(key)) spelt.set(key, plainName(textOf(written)));
      return [{ row, name: written?.kind === 'error' ? '' : (spelt.get(key) ?? '') }];
    }
    seeRow(draft, grid, row);
    return [];
  });
}

const CHECKED = /^(?:核查|Verified)[：:]\s*/;

function byLabel(framework: Framework, header: string): { readonly fact: string; readonly isVerified: boolean } | undefined {
  const label = header.replace(CHECKED, '');
  if (label === '') return undefined;
  const [only, ...others] = Object.entries(framework.facts).filter(([, fact]) => fact.kind === 'villages' && isLabel(fact.label, label));
  return only === undefined || others.length > 0 ? undefined : { fact: only[0], isVerified: CHECKED.test(header) };
}
