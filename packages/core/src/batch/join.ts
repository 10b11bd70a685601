import type { SpanColumns, StandingColumns } from './assessments.js';

/** What the towns of one class come to, and where they stand among all towns. */
export interface Piece<T> {
  readonly rows: Int32Array;
  readonly of: T;
}

/** Columns of several classes as one, filled into `whole`; the column itself where there is one class alone, in order. */
export function joined<T, C extends Int32Array | Uint8Array>(pieces: readonly Piece<T>[], whole: C, pick: (of: T) => C | undefined): C {
  const [only] = pieces;
  const alone = only === undefined || pieces.length > 1 ? undefined : pick(only.of);
  if (alone !== undefined) return alone;
  for (const { rows, of } of pieces) {
    const column = pick(of);
    if (column !== undefined) rows.forEach((row, town) => (whole[row] = column[town] as number));
  }
  return whole;
}

export function joinedSpans<T>(pieces: readonly Piece<T>[], towns: number, pick: (of: T) => SpanColumns): SpanColumns {
  return { low: joined(pieces, new Int32Array(towns), (of) => pick(of).low), high: joined(pieces, new Int32Array(towns), (of) => pick(of).high) };
}

/** The same for standings; a class without the level has nothing there. */
export function joinedStandings<T>(pieces: readonly Piece<T>[], towns: number, pick: (of: T) => StandingColumns | undefined): StandingColumns {
  const standings = pieces.map(({ rows, of }) => ({ rows, of: pick(of) }));
  const column = (part: keyof StandingColumns): Int32Array => joined(standings, new Int32Array(towns), (standing) => standing?.[part]);
  return { earned: column('earned'), open: column('open'), lost: column('lost'), notApplicable: column('notApplicable') };
}
