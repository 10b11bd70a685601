/** A closed test on one fact: when an indicator applies, when a gate falls. Unknown facts leave it undecided. */
export type Condition =
  | { readonly fact: string; readonly is: boolean | string }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number };
