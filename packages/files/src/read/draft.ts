import type { Path } from '@fazhi/core';
import type { GridCell } from '../xlsx/grid.js';
import type { CellPlace } from '../xlsx/place.js';
import { formProblem, type FormProblem, type FormProblemCode } from './problem.js';

/** Collects what a form says, where each part of it stands, and what was wrong. */
export class Draft {
  readonly problems: FormProblem[] = [];
  readonly notices: FormProblem[] = [];
  readonly #places = new Map<string, CellPlace>();
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

  problem<Code extends FormProblemCode>(code: Code, place: CellPlace | undefined, details: Parameters<typeof formProblem<Code>>[2]): void {
    this.problems.push(formProblem(code, place, details));
  }

  notice<Code extends FormProblemCode>(code: Code, place: CellPlace | undefined, details: Parameters<typeof formProblem<Code>>[2]): void {
    this.notices.push(formProblem(code, place, details));
  }

  /** Refuses cells whose formula failed and counts the others; true where the cell can be read. */
  sound(cell: GridCell | undefined, place: CellPlace): cell is GridCell {
    if (cell === undefined) return false;
    if (cell.kind === 'error') {
      this.problem('error-cell', place, { error: cell.error });
      return false;
    }
    if (cell.isFormula) this.#formulas.push(place);
    return true;
  }

  /** One notice for all formulas, at the first of them. */
  tellFormulas(): void {
    const [first] = this.#formulas;
    if (first !== undefined) this.notice('formula-read', first, { count: this.#formulas.length });
    this.#formulas = [];
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
