import type { Fact } from '../fact.js';
import type { Framework } from '../framework.js';

/** A fact of a checked framework. Definitions are checked, so a missing one is our own fault. */
export function fact(framework: Framework, id: string): Fact {
  const found = framework.facts[id];
  if (found === undefined) throw new Error(`no such fact: ${id}`);
  return found;
}
