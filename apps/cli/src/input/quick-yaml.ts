import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Data of YAML in which there is nothing to say about its form; undefined for everything else, which the full parser then
 * reads with its places. The full one explains all problems at once, but takes five times as long to start.
 */
export function quickYaml(text: string): { readonly data: unknown } | undefined {
  // References are rare, and only the full parser counts what they expand to.
  if (/(?:^|[\s[{,:-])[&*]\S/.test(text)) return undefined;
  try {
    return { data: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}
