/**
 * Parts of an office file that act when it is opened: macros, links to other files, embedded objects. The policy is the same
 * everywhere: values are read, macros never run, links are never followed, nothing embedded is opened; the user is told by name.
 */
export interface ActiveParts {
  readonly macros: readonly string[];
  readonly links: readonly string[];
  readonly embedded: readonly string[];
}

/** Sorts out the parts of an archive by their names. */
export function activeParts(names: readonly string[]): ActiveParts {
  const like = (pattern: RegExp): readonly string[] => names.filter((name) => pattern.test(name));
  return {
    macros: like(/(?:^|\/)(?:vbaProject\.bin|macrosheets\/[^/]+|dialogsheets\/[^/]+)$/i),
    links: like(/(?:^|\/)(?:externalLinks\/[^/]+|connections)\.xml$/i),
    embedded: like(/(?:^|\/)(?:embeddings|activeX)\/[^/]+$/i),
  };
}
