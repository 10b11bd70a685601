import type { Framework } from './framework.js';
import type { Submission } from './submission.js';

/** The class (分类考核) that a town belongs to: as it says, by its name, or by its population; undefined where none fits. */
export function classOf(framework: Framework, submission: Submission): string | undefined {
  const { classes } = framework;
  const said = submission.town.class;
  if (said !== undefined) return classes.find(({ id }) => id === said)?.id;
  const byName = classes.find(({ towns }) => towns?.includes(submission.town.name));
  if (byName !== undefined) return byName.id;
  const reported = submission.facts['town.population'];
  const people = reported?.state === 'given' ? (reported.verified ?? reported.self) : undefined;
  if (people?.kind !== 'figure' || people.low !== people.high) return undefined;
  return classes.find(({ population }) => population !== undefined && people.low >= (population.atLeast ?? 0) && people.low < (population.below ?? Infinity))?.id;
}

/** The framework as it holds for a town: the variant of its class, or the framework itself. */
export function frameworkFor(framework: Framework, submission: Submission): Framework {
  const town = classOf(framework, submission);
  return (town === undefined ? undefined : framework.variants[town]) ?? framework;
}
