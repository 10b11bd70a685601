import { KNOWN, NOT_APPLICABLE, UNKNOWN, UNPROVEN } from '../engine/table.js';

/** States of a cell of a {@link FactColumn}. A new array holds 0 everywhere: not reported. */
export const cellStates = { unknown: UNKNOWN, known: KNOWN, notApplicable: NOT_APPLICABLE, unproven: UNPROVEN } as const;

/**
 * One fact of every town, as the whole numbers that the engine counts with: figures times 10 to the power of the fact's
 * decimals (a percentage as written), yes-or-no as 1 and 0, dates as days since 1970-01-01 (`Infinity`: never done),
 * options by their place, checklists as bits of items done, village tables as the number of villages that are done.
 */
export interface FactColumn {
  /** Smallest value possible. */
  readonly low: Float64Array;
  /** Largest value possible; the same array as `low` where every cell is exact. */
  readonly high: Float64Array;
  /** One of {@link cellStates} for each town; only known cells have a value. */
  readonly state: Uint8Array;
}

/** Facts of many towns, column after column (填报表): what a district's table holds. What has no column is not reported. */
export interface FactsTable {
  /** Names of the towns, each once. */
  readonly towns: readonly string[];
  /** The year reported on, the same for all. */
  readonly year?: number;
  /** Class id of each town, where the table says one. */
  readonly classes?: readonly (string | undefined)[];
  /** By full fact id; every column as long as `towns`. */
  readonly facts: Readonly<Record<string, FactColumn>>;
  /** The same facts of earlier years, nearest first. */
  readonly earlier?: readonly { readonly year: number; readonly facts: Readonly<Record<string, FactColumn>> }[];
}
