import type { Path } from '@fazhi/core';
import type { GridCell } from '../xlsx/grid.js';
import type { CellPlace } from '../xlsx/place.js';
import { formProblem, type FormProblem, type FormProblemCode } from './problem.js';

/** What became of a filled cell: `used` in the data, or `seen`: a text of the form itself, or told. */
export type Fate = 'used' | 'seen';

/** Collects what a form says, where each part of it stands, what was wrong, and what became of each cell. */
export class Draft {
  readonly problems: FormProblem[] = [];
  readonly notices: FormProblem[] = [];
  readonly #places = new Map<string, CellPlace>();
  readonly #fates = new Map<number, Fate>();
  readonly #failed = new Set<number>();
  #formulas: CellPlace[] = [];

  /** Remembers where a part of the data stands. */
  put(path: Path, place: CellPlace): void {
    this.#places.set(keyOf(path), place);
  }

  /** Where a path stands, or the nearest part of it that has a place. */
  placeOf(path: Path): CellPlace | undefined {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** Remembers that a cell's content went into the data. */
  use(place: CellPlace): void {
    this.#fates.set(cellKey(place), 'used');
  }

  /** Remembers that nothing is to be said about a cell. */
  see(place: CellPlace): void {
    const key = cellKey(place);
    if (!this.#fates.has(key)) this.#fates.set(key, 'seen');
  }

  /** Undefined for a cell that nobody has asked for. */
  fateOf(place: CellPlace): Fate | undefined {
    return this.#fates.get(cellKey(place));
  }

  problem<Code extends FormProblemCode>(code: Code, place: CellPlace | undefined, details: Parameters<typeof formProblem<Code>>[2]): void {
    if (place !== undefined) this.see(place);
    this.problems.push(formProblem(code, place, details));
  }

  notice<Code extends FormProblemCode>(code: Code, place: CellPlace | undefined, details: Parameters<typeof formProblem<Code>>[2]): void {
    if (place !== undefined) this.see(place);
    this.notices.push(formProblem(code, place, details));
  }

  /** Refuses cells whose formula failed, each once, and counts the others; true where the cell can be read. */
  sound(cell: GridCell | undefined, place: CellPlace): cell is GridCell {
    if (cell === undefined) return false;
    if (cell.kind === 'error') {
      const key = cellKey(place);
      if (!this.#failed.has(key)) this.problem('error-cell', place, { error: cell.error });
      this.#failed.add(key);
      return false;
    }
    if (cell.isFormula) this.#formulas.push(place);
    return true;
  }

  /** One notice for all formulas, at the first of them. */
  tellFormulas(): void {
    const [first] = this.#formulas;
    const count = new Set(this.#formulas.map(cellKey)).size;
    if (first !== undefined) this.notice('formula-read', first, { count });
    this.#formulas = [];
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Sheets are never so long or so wide. */
const [ROWS, COLUMNS] = [4096, 1024];

function cellKey({ order, row, column }: CellPlace): number {
  return (order * ROWS + row) * COLUMNS + column;
}
