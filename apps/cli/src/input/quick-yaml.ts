import { boolCoreTag, defineScalarTag, FAILSAFE_SCHEMA, floatCoreTag, intCoreTag, load, NOT_RESOLVED, nullCoreTag, Schema } from 'js-yaml';
import { MOST_LEVELS } from './depth.js';

/** Figures are decimal here as in every other format: 0x0b and 0o13 stay the texts that they are, and are asked about. */
const decimalTag = defineScalarTag(intCoreTag.tagName, { ...intCoreTag, resolve: (source: string, isExplicit: boolean, tagName: string) => (/^[-+]?\d+$/.test(source) ? intCoreTag.resolve(source, isExplicit, tagName) : NOT_RESOLVED) });
const SCHEMA = new Schema([...FAILSAFE_SCHEMA.tags, nullCoreTag, boolCoreTag, decimalTag, floatCoreTag]);

/**
 * Data of YAML in which there is nothing to say about its form; undefined for everything else, which the full parser then
 * reads with its places. The full one explains all problems at once, but takes five times as long to start.
 */
export function quickYaml(text: string): { readonly data: unknown } | undefined {
  try {
    // References are rare, and only the full parser counts what they expand to.
    return { data: load(text, { schema: SCHEMA, maxAliases: 0, maxDepth: MOST_LEVELS }) };
  } catch {
    return undefined;
  }
}
