import type { Value } from './submission.js';

/** A checklist as two masks, a bit an item: what is done, and what is done or left open. */
export type Masks = readonly [done: number, possible: number];

/** The masks of what a submission lists. */
export function masksOf(items: readonly string[], done: readonly string[], notDone: readonly string[]): Masks {
  let low = 0;
  let high = 0;
  items.forEach((item, bit) => {
    if (done.includes(item)) low |= 1 << bit;
    if (!notDone.includes(item)) high |= 1 << bit;
  });
  return [low, high];
}

/** The lists of two masks. */
export function checklistOf(items: readonly string[], [done, possible]: Masks): Value {
  return { kind: 'checklist', done: items.filter((_, bit) => (done & (1 << bit)) !== 0), notDone: items.filter((_, bit) => (possible & (1 << bit)) === 0) };
}
