import type { Fact } from '../fact.js';
import type { Framework, PlacedIndicator } from '../framework.js';

/** A fact of a checked framework. Definitions are checked, so a missing one is our own fault. */
export function fact(framework: Framework, id: string): Fact {
  const found = framework.facts[id];
  if (found === undefined) throw new Error(`no such fact: ${id}`);
  return found;
}

/** An indicator of a checked framework, likewise. */
export function indicatorIn(framework: Framework, id: string): PlacedIndicator {
  const found = framework.indicators[id];
  if (found === undefined) throw new Error(`no such indicator: ${id}`);
  return found;
}
