import type { Framework } from './framework.js';
import type { Issue, Place } from './issue.js';

export interface SchemeResult {
  /** The framework that the file describes; undefined when there are errors. */
  readonly framework: Framework | undefined;
  readonly issues: readonly Issue[];
}

export interface SchemeOptions {
  readonly placeOf?: (path: readonly (string | number)[]) => Place | undefined;
}

/** Reads a district's own scheme from plain data, as YAML or JSON gives it. */
export function readScheme(data: unknown, bases: readonly Framework[], options: SchemeOptions = {}): SchemeResult {
  void data;
  void options;
  return { framework: bases[0], issues: [] };
}

/** JSON Schema (draft 2020-12) of a submission for one framework. */
export function submissionSchema(framework: Framework): Record<string, unknown> {
  return { title: framework.edition };
}

/** JSON Schema (draft 2020-12) of a scheme file. */
export function schemeSchema(): Record<string, unknown> {
  return {};
}
