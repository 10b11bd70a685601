import { closest, distance } from 'fastest-levenshtein';

/** The known name closest to a mistyped one, when close enough to be worth saying: at most a third of its letters differ. */
export function suggest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || known.includes(name)) return undefined;
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : undefined;
}
