import { formatDay } from './calendar.js';
import { fullId, type PlacedIndicator } from './framework.js';
import { factsOfRule } from './rule-facts.js';
import { valueUnder, type Origin, type Reported, type Submission, type Value, type ValuesOption } from './submission.js';

/** What one fact said, as it counted. */
export interface FactTrace {
  readonly id: string;
  /** `unproven`: given without evidence. */
  readonly state: 'unknown' | 'given' | 'unproven' | 'notApplicable';
  readonly value?: PlainValue;
  /** Whose figure counted. */
  readonly from?: 'self' | 'verified';
  readonly reason?: string;
  readonly origins?: readonly Origin[];
}

/** A value as plain data, in the unit people write. */
export type PlainValue =
  | number
  | boolean
  | string
  | { readonly low: number; readonly high: number | null }
  | { readonly points: number; readonly reason: string }
  | { readonly done: readonly string[]; readonly notDone: readonly string[] }
  | { readonly rows: readonly (number | null)[] }
  | { readonly villagesDone: number }
  | { readonly total: number };

/** Every fact that an indicator reads, with the value that counted. */
export function factTraces(submission: Submission, indicator: PlacedIndicator, values: ValuesOption): FactTrace[] {
  return factIdsOf(indicator).map((id) => traceOf(id, submission.facts[id], values));
}

const idsOf = new WeakMap<PlacedIndicator, readonly string[]>();

/** Full ids of every fact that an indicator reads, each once: those of its rule, then that of its condition. */
export function factIdsOf(indicator: PlacedIndicator): readonly string[] {
  const known = idsOf.get(indicator);
  if (known !== undefined) return known;
  const ids = [...factsOfRule(indicator.rule), ...(indicator.appliesWhen === undefined ? [] : [indicator.appliesWhen.fact])];
  const full = [...new Set(ids.map((id) => fullId(indicator.plugin, id)))];
  idsOf.set(indicator, full);
  return full;
}

/** Whether two values say the same. */
export function sameValue(a: Value, b: Value): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** The trace of one fact. */
export function traceOf(id: string, reported: Reported | undefined, values: ValuesOption): FactTrace {
  if (reported?.state === 'notApplicable') {
    return { id, state: 'notApplicable', reason: reported.reason, ...originsOf(reported.origins) };
  }
  const value = valueUnder(reported, values);
  if (reported === undefined || value === undefined) return { id, state: 'unknown' };
  const from = value === reported.verified ? 'verified' : 'self';
  const state = reported.evidence.length === 0 ? 'unproven' : 'given';
  return { id, state, value: plain(value), from, ...originsOf(reported.origins) };
}

function originsOf(origins: readonly Origin[]): { origins?: readonly Origin[] } {
  return origins.length === 0 ? {} : { origins };
}

function plain(value: Value): PlainValue {
  switch (value.kind) {
    case 'figure':
      if (value.reason !== undefined) return { points: value.low, reason: value.reason };
      return value.low === value.high ? value.low : { low: value.low, high: Number.isFinite(value.high) ? value.high : null };
    case 'flag':
      return value.value;
    case 'date':
      return formatDay(value.day);
    case 'never':
      return false;
    case 'choice':
      return value.option;
    case 'checklist':
      return { done: value.done, notDone: value.notDone };
    case 'rows':
      return { rows: value.rows.map((row) => row ?? null) };
    case 'done':
      return { villagesDone: value.villages };
    case 'total':
      return { total: value.total };
  }
}
