import type { Issue, Place } from '@fazhi/core';

/** Letters of a column as spreadsheets show them, from 1: 27 is `AA`. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The name of a cell as spreadsheets show it: `C5` for the third column of row 5. The header is row 1. */
export function cellName(place: Place): string {
  return `${columnLetter(place.column)}${place.line}`;
}

/** Where a problem stands: keys for people, row and column for spreadsheets. */
export interface Where {
  readonly path: readonly (string | number)[];
  readonly place: Place;
}

/** Collects problems; keeps so many and counts the rest. Errors are never crowded out by notices. */
export class Problems {
  private readonly errors: Issue[] = [];
  private readonly notices: Issue[] = [];
  private count = 0;
  /** Whether there is an error. */
  failed = false;

  private mark = { line: 0, errors: 0, notices: 0, count: 0 };

  constructor(private readonly most: number) {}

  /** Begins a row, whose problems can be taken back. */
  begin(line: number): void {
    this.mark = { line, errors: this.errors.length, notices: this.notices.length, count: this.count };
  }

  /** Takes back the problems of a row where it was begun last, since it cannot be read as a whole. */
  forget(line: number): void {
    if (this.mark.line !== line) return;
    this.errors.length = this.mark.errors;
    this.notices.length = this.mark.notices;
    this.count = this.mark.count;
  }

  /** Whether further errors are only counted, so that nothing needs to be worked out for them. */
  get isFull(): boolean {
    return this.errors.length >= this.most;
  }

  add(problem: Issue, { path, place }: Where): void {
    this.count += 1;
    const kept = problem.severity === 'error' ? this.errors : this.notices;
    if (problem.severity === 'error') this.failed = true;
    if (kept.length < this.most) kept.push({ ...problem, path: [...path, ...problem.path], place });
  }

  /** Row by row, and how many more there were. */
  list(): { readonly issues: readonly Issue[]; readonly moreIssues: number } {
    const issues = [...this.errors, ...this.notices].slice(0, this.most).sort(byPlace);
    return { issues, moreIssues: this.count - issues.length };
  }
}

function byPlace(a: Issue, b: Issue): number {
  const [one, two] = [a.place, b.place];
  return one === undefined || two === undefined ? 0 : one.line - two.line || one.column - two.column;
}
