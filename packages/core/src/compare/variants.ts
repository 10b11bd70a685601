import type { Framework } from '../framework.js';

/** The framework as it holds for a class; outside classes the framework itself. */
export function variantOf(framework: Framework, townClass: string | undefined): Framework {
  return (townClass === undefined ? undefined : framework.variants[townClass]) ?? framework;
}
