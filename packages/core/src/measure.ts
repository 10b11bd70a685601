/**
 * A number made of facts, always a quotient of two whole-number sums so that it stays exact. Strings are fact ids:
 * local ones of the same plugin, or full ones (with a dot) for common facts.
 */
export type Measure =
  | { readonly fact: string }
  /** Part over whole; a whole of zero means the matter does not arise (not applicable). */
  | { readonly ratio: readonly [part: Terms, whole: Terms] }
  | { readonly sum: readonly string[] }
  | { readonly difference: readonly [from: string, less: string] }
  /** Share of villages that are done, or that have at least so many. A mean never proves it. */
  | { readonly villages: string; readonly atLeast?: number };

/** One fact, or several added up. */
export type Terms = string | readonly string[];

export function termsOf(terms: Terms): readonly string[] {
  return typeof terms === 'string' ? [terms] : terms;
}

/** Every fact that the measure reads, as written (local or full id), in the order of reading. */
export function factsOf(measure: Measure): readonly string[] {
  if ('fact' in measure) return [measure.fact];
  if ('ratio' in measure) return [...termsOf(measure.ratio[0]), ...termsOf(measure.ratio[1])];
  if ('sum' in measure) return measure.sum;
  if ('difference' in measure) return measure.difference;
  return [measure.villages, 'town.villages'];
}

/** True where the measure is a share, told to people in per cent. */
export function isShare(measure: Measure): boolean {
  return 'ratio' in measure || 'villages' in measure;
}
