import type { Framework, Path } from '@fazhi/core';
import { columnOf } from '../form/headers.js';
import { rowId, VILLAGE_IDS } from '../form/ids.js';
import { textOf, type Grid, type GridCell } from '../xlsx/grid.js';
import type { CellPlace } from '../xlsx/place.js';
import type { Draft } from './draft.js';

type Side = 'self' | 'verified';

interface Column {
  readonly grid: Grid;
  readonly place: number;
  readonly fact: string;
  readonly side: Side;
  readonly head: number;
  /** Rows that hold villages, with their names; empty where none is named. */
  readonly rows: readonly { readonly row: number; readonly name: string }[];
}

/** Rows by village, from all village sheets together. */
export class VillageRows {
  /** In the order of the sheets; empty where no village is named. */
  readonly names: readonly string[];
  readonly #draft: Draft;
  readonly #columns: readonly Column[];

  constructor(draft: Draft, framework: Framework, grids: readonly Grid[]) {
    this.#draft = draft;
    this.#columns = grids.flatMap((grid) => columnsOf(draft, framework, grid));
    this.names = [...new Set(this.#columns.flatMap(({ rows }) => rows.map(({ name }) => name)))].filter((name) => name !== '');
  }

  /** What the villages have of one fact: by name, or a plain list where no village is named; undefined where all are empty. Places go under the path. */
  take(fact: string, side: Side, path: Path): unknown {
    const found = this.#columns.filter((column) => column.fact === fact && column.side === side);
    const rows = found.flatMap((column) => column.rows.flatMap(({ row, name }) => {
      const cell = column.grid.rows[row]?.[column.place];
      return cell === undefined ? [] : [{ name, cell, row, place: placeOf(column.grid, row, column.place) }];
    }));
    if (rows.length === 0) return undefined;
    const [first] = rows;
    if (first !== undefined) this.#draft.put(path, first.place);
    return this.names.length === 0 ? this.#listed(found, path) : this.#named(rows, path);
  }

  /** Facts of which some village is filled in, with the head of their column. */
  filled(): readonly { readonly fact: string; readonly place: CellPlace }[] {
    return this.#columns.filter(({ grid, place, rows }) => rows.some(({ row }) => grid.rows[row]?.[place] !== undefined)).map(({ grid, place, fact, head }) => ({ fact, place: placeOf(grid, head, place) }));
  }

  #named(rows: readonly { readonly name: string; readonly cell: GridCell; readonly place: CellPlace }[], path: Path): unknown {
    const said = new Map<string, unknown>();
    for (const { name, cell, place } of rows) {
      if (name === '') this.#draft.problem('no-village-name', place, {});
      else this.#put(said, name, cell, place, path);
    }
    // Villages that are not reported are named too, so that the table is as long as the town has villages.
    return Object.fromEntries(this.names.map((name) => [name, said.get(name) ?? null]));
  }

  #put(said: Map<string, unknown>, name: string, cell: GridCell, place: CellPlace, path: Path): void {
    this.#draft.put([...path, name], place);
    if (this.#draft.sound(cell, place)) said.set(name, plainOf(cell));
  }

  #listed(columns: readonly Column[], path: Path): unknown {
    const list = columns.flatMap((column) => column.rows.map(({ row }) => ({ cell: column.grid.rows[row]?.[column.place], place: placeOf(column.grid, row, column.place) })));
    const last = list.reduce((end, { cell }, place) => (cell === undefined ? end : place), -1);
    return list.slice(0, last + 1).map(({ cell, place }, at) => {
      this.#draft.put([...path, at], place);
      return this.#draft.sound(cell, place) ? plainOf(cell) : null;
    });
  }
}

function plainOf(cell: GridCell): unknown {
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'flag' ? cell.flag : textOf(cell);
}

function placeOf({ name, order }: Grid, row: number, column: number): CellPlace {
  return { sheet: name, order, row, column };
}

/** Header rows stand near the top. */
const SEARCHED = 50;

/** The fact columns of a village sheet; none where it is no such sheet. */
function columnsOf(draft: Draft, framework: Framework, grid: Grid): Column[] {
  const head = grid.rows.slice(0, SEARCHED).findIndex((row) => row.some((cell) => cell !== undefined && columnOf(textOf(cell)) === 'village'));
  if (head < 0) return [];
  const heads = grid.rows[head] ?? [];
  const nameColumn = heads.findIndex((cell) => cell !== undefined && columnOf(textOf(cell)) === 'village');
  const ids = grid.rows.slice(0, head).find((row) => row.some((cell) => textOf(cell) === VILLAGE_IDS)) ?? [];
  const rows = namedRows(draft, grid, head, nameColumn);
  return heads.flatMap((cell, place): Column[] => {
    const written = textOf(ids[place]);
    const id = written !== '' && written !== VILLAGE_IDS ? rowId(written) : byLabel(framework, textOf(cell));
    if (id === undefined) return [];
    const isThere = framework.facts[id.fact]?.kind === 'villages';
    if (!isThere && rows.some(({ row }) => grid.rows[row]?.[place] !== undefined)) draft.notice('unknown-fact-left', placeOf(grid, head, place), { id: id.fact });
    return isThere ? [{ grid, place, fact: id.fact, side: id.isVerified ? 'verified' : 'self', head, rows }] : [];
  });
}

function namedRows(draft: Draft, grid: Grid, head: number, column: number): Column['rows'] {
  const seen = new Set<string>();
  return grid.rows.slice(head + 1).flatMap((cells, below) => {
    const row = head + 1 + below;
    const name = textOf(cells[column]);
    if (seen.has(name) && name !== '') {
      draft.problem('village-twice', placeOf(grid, row, column), { name });
      return [];
    }
    seen.add(name);
    return [{ row, name }];
  });
}

const CHECKED = /^(?:核查|Verified)[：:]\s*/;

function byLabel(framework: Framework, header: string): { readonly fact: string; readonly isVerified: boolean } | undefined {
  const label = header.replace(CHECKED, '');
  const found = Object.entries(framework.facts).filter(([, fact]) => fact.kind === 'villages' && (fact.label.zh === label || fact.label.en === label));
  const [only] = found;
  return only === undefined || found.length > 1 ? undefined : { fact: only[0], isVerified: CHECKED.test(header) };
}
