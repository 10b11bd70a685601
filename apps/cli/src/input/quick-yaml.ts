import { CORE_SCHEMA, load } from 'js-yaml';
import { MOST_LEVELS } from './depth.js';

/**
 * Data of YAML in which there is nothing to say about its form; undefined for everything else, which the full parser then
 * reads with its places. The full one explains all problems at once, but takes five times as long to start.
 */
export function quickYaml(text: string): { readonly data: unknown } | undefined {
  try {
    // References are rare, and only the full parser counts what they expand to.
    return { data: load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: MOST_LEVELS }) };
  } catch {
    return undefined;
  }
}
