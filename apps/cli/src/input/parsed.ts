import type { Place } from '@fazhi/core';
import type { Problem } from '../problem.js';

export type Path = readonly (string | number)[];

/** A file as plain data, with what is wrong with its form and where each part of it stands. */
export interface ParsedText {
  /** Undefined where the form does not let anything be read. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where a path stands, or the nearest part of it that exists. Only asked for when there is something to say. */
  readonly placeOf: PlaceOf;
}

/** `value`: where the value stands if that is on the line of its key, else the key. */
export type PlaceOf = (path: Path, at: 'key' | 'value') => Place | undefined;

/** Line and column of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
