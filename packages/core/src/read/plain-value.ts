import type { Fact } from '../fact.js';
import type { Value } from '../submission.js';
import { parseDay } from '../calendar.js';
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
      return typeof written === 'number' && Number.isInteger(written) && written >= min && written <= max ? { kind: 'figure', low: written, high: written } : undefined;
    case 'flag':
      return typeof written === 'boolean' ? { kind: 'flag', value: written } : undefined;
    case 'date': {
      const day = typeof written === 'string' ? parseDay(written) : undefined;
      return day === undefined || (asOf !== undefined && day > asOf) ? undefined : { kind: 'date', day };
    }
    case 'choice':
      return typeof written === 'string' && Object.hasOwn(fact.options, written) ? { kind: 'choice', option: written } : undefined;
    case 'checklist':
      return isRecord(written) ? plainChecklist(items, written) : undefined;
    case 'villages':
      return Array.isArray(written) ? plainRows(written, fact.each) : undefined;
    case 'judgement':
      return undefined;
  }
}

/** `{item: true, …}` with known items alone. */
function plainChecklist(items: readonly string[], written: Readonly<Record<string, unknown>>): Value | undefined {
  const done: string[] = [];
  const notDone: string[] = [];
  for (const item of items) {
    const said = written[item];
    if (said === true) done.push(item);
    else if (said === false) notDone.push(item);
  }
  const read = done.length + notDone.length;
  return read > 0 && read === Object.keys(written).length ? { kind: 'checklist', done, notDone } : undefined;
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
