import type { Explored, Finding, Limits } from './explore.js';

export interface Work {
  readonly ids: readonly string[];
  readonly limits: Limits;
  /** The case: how many so far, its length, whether it is running now, its bytes. */
  readonly shared: SharedArrayBuffer;
}

export type Told = { readonly reader: string } & ({ readonly started: true } | { readonly finding: Finding } | { readonly done: Explored });

/** Bytes in front of the case: three numbers. */
export const HEAD = 12;
