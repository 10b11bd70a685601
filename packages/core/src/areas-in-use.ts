import type { Framework, FrameworkAreaSpec } from './framework.js';

/**
 * The areas that the framework or one of its classes has indicators in, in the order in which they are declared. A scheme may
 * empty an area for all towns, or for those of some classes only, so lists of areas differ in length: join them by id.
 */
export function areasInUse(framework: Framework): readonly FrameworkAreaSpec[] {
  const used = new Set([framework, ...Object.values(framework.variants)].flatMap(({ areas }) => areas.map(({ id }) => id)));
  return framework.spec.areas.filter(({ id }) => used.has(id));
}
