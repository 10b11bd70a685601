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

/** Tells line and column of offsets; the lines are counted once, and only when there is something to say. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= startsOf(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
