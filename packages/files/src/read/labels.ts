import { nameKey, type Fact, type Framework } from '@fazhi/core';

const known = new WeakMap<Framework, ReadonlyMap<string, string>>();

/** Facts by their labels, as far as a label belongs to one only. Worked out once. */
export function labelsOf(framework: Framework): ReadonlyMap<string, string> {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const ids = new Map<string, string>();
  const clashing = new Set<string>();
  for (const [id, fact] of Object.entries<Fact>(framework.facts)) {
    for (const label of new Set([fact.label.zh, fact.label.en].map(nameKey))) {
      if (ids.has(label)) clashing.add(label);
      ids.set(label, id);
    }
  }
  for (const label of clashing) ids.delete(label);
  known.set(framework, ids);
  return ids;
}

/** The id of a fact that a text names by label or id; the text itself where it names none. */
export function namedFact(framework: Framework, said: string): string {
  if (Object.hasOwn(framework.facts, said)) return said;
  return labelsOf(framework).get(nameKey(said)) ?? said;
}

/** Says that a text is a label, in either language. */
export function isLabel({ zh, en }: { readonly zh: string; readonly en: string }, said: string): boolean {
  const key = nameKey(said);
  return nameKey(zh) === key || nameKey(en) === key;
}
