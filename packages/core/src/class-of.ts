import { POPULATION } from './common.js';
import type { Framework } from './framework.js';
import type { Submission } from './submission.js';

/** The class (分类考核) that a town belongs to: as it says, by its name, or by its population; undefined where none fits. */
export function classOf(framework: Framework, { town, facts }: Submission): string | undefined {
  const reported = facts[POPULATION];
  const people = reported?.state === 'given' ? (reported.verified ?? reported.self) : undefined;
  return classFor(framework, { ...town, ...(people?.kind === 'figure' && people.low === people.high ? { people: people.low } : {}) });
}

/** The same from what decides it: a class said by name, otherwise the town's name, otherwise its exact population. */
export function classFor({ classes }: Framework, { name, class: said, people }: { readonly name: string; readonly class?: string; readonly people?: number }): string | undefined {
  if (said !== undefined) return classes.find(({ id }) => id === said)?.id;
  const byName = classes.find(({ towns }) => towns?.includes(name));
  if (byName !== undefined || people === undefined) return byName?.id;
  return classes.find(({ population }) => population !== undefined && people >= (population.atLeast ?? 0) && people < (population.below ?? Infinity))?.id;
}

/** The framework as it holds for a town: the variant of its class, or the framework itself. */
export function frameworkFor(framework: Framework, submission: Submission): Framework {
  return variantOf(framework, classOf(framework, submission));
}

/** The variant of a class; the framework itself outside classes. */
export function variantOf(framework: Framework, town: string | undefined): Framework {
  return (town === undefined ? undefined : framework.variants[town]) ?? framework;
}
