import { checklistOf, type Masks } from '../checklist.js';
import type { Fact } from '../fact.js';
import type { Value } from '../submission.js';
import { isWorkDated, parseDay } from '../calendar.js';
import { isRecord } from './context.js';
import { ENTRY_KEYS } from './entry.js';
import { limitsOf } from './number.js';

/** A fact with what is asked of it for every town, worked out once. */
export interface KnownFact {
  readonly id: string;
  readonly fact: Fact;
  /** Of counts and numbers. */
  readonly min: number;
  readonly max: number;
  /** Ids of a checklist; none where one could be taken for the key of an entry. */
  readonly items: readonly string[];
}

export function knownFact(id: string, fact: Fact): KnownFact {
  const [min, max] = fact.kind === 'count' || fact.kind === 'number' ? limitsOf(fact) : [0, 0];
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [];
  return { id, fact, min, max, items: items.some((item) => ENTRY_KEYS.includes(item)) ? [] : items };
}

/**
 * The value of what is written plainly: whole figures, true and false, `2025-03-01`, ids. That is most of what programs
 * send, so it is read without what messages need. Undefined leaves the rest to {@link readEntry}, which reads these
 * just the same.
 *
 * @param asOf - date of the facts as days since 1970, where given.
 */
export function plainValue({ fact, min, max, items }: KnownFact, written: unknown, asOf: number | undefined): Value | undefined {
  switch (fact.kind) {
    case 'count':
    case 'number':
      return typeof written === 'number' && Number.isInteger(written) && written >= min && written <= max ? { kind: 'figure', low: written + 0, high: written + 0 } : undefined;
    case 'flag':
      return typeof written === 'boolean' ? { kind: 'flag', value: written } : undefined;
    case 'date': {
      const day = typeof written === 'string' ? parseDay(written) : undefined;
      return day === undefined || !isWorkDated(day) || (asOf !== undefined && day > asOf) ? undefined : { kind: 'date', day };
    }
    case 'choice':
      return typeof written === 'string' && Object.hasOwn(fact.options, written) ? { kind: 'choice', option: written } : undefined;
    case 'checklist':
      return plainChecklist(items, written);
    case 'villages':
      return Array.isArray(written) ? plainRows(written, fact.each) : undefined;
    case 'judgement':
      return undefined;
  }
}

function plainChecklist(items: readonly string[], written: unknown): Value | undefined {
  const masks = plainMasks(items, written);
  return masks === undefined ? undefined : checklistOf(items, masks);
}

/** The masks of `{item: true, …}` with known items alone; undefined for anything else. */
export function plainMasks(items: readonly string[], written: unknown): Masks | undefined {
  if (!isRecord(written)) return undefined;
  let done = 0;
  let possible = 2 ** items.length - 1;
  let read = 0;
  for (let bit = 0; bit < items.length; bit += 1) {
    const said = written[items[bit] as string];
    if (said === true) done |= 1 << bit;
    else if (said === false) possible &= ~(1 << bit);
    else continue;
    read += 1;
  }
  return read > 0 && read === Object.keys(written).length ? [done, possible] : undefined;
}

function plainRows(written: readonly unknown[], each: 'flag' | 'count'): Value | undefined {
  const rows: (number | undefined)[] = [];
  for (const row of written) {
    if (each === 'flag' ? typeof row === 'boolean' : typeof row === 'number' && Number.isSafeInteger(row) && row >= 0) rows.push(Number(row));
    else if (row === null) rows.push(undefined);
    else return undefined;
  }
  return { kind: 'rows', rows };
}
