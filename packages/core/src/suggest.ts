import { closest, distance } from 'fastest-levenshtein';
import { nameKey } from './characters.js';

/** Longer names are not held against the known ones: none is so long, and the time grows with the square. */
const LONGEST = 200;

/** The known name that a mistyped one stands for: the same but for signs that cannot be seen, or close enough to be worth saying, with at most a third of its letters different. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || known.includes(name) || name.length > LONGEST) return undefined;
  const key = nameKey(name);
  const same = known.find((each) => nameKey(each) === key);
  if (same !== undefined) return same;
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}
