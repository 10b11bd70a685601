import type { MentionFault } from './mention.js';
import type { Fault } from './rules/kind.js';
import type { Grade } from './framework.js';
import type { Award } from './rules/index.js';
import type { Text } from './text.js';

/** What each message needs to know. The keys are stable codes; the closed union of messages follows from them. */
export interface IssueDetails {
  // definitions
  'bad-id': { id: string };
  'unknown-key': { key: string; suggestion: string | undefined };
  'missing-key': { key: string };
  'bad-type': { expected: TypeName; found: string; example?: string };
  'one-of': { keys: string };
  'clashing-id': { id: string };
  'rule-fault': { parameter: string; fault: Fault; detail: string | number | undefined };
  'unknown-fact': { id: string; suggestion: string | undefined };
  'reserved-id': { id: string };
  'unused-fact': { id: string };
  'empty-fact': { id: string };
  'few-examples': { id: string };
  'bad-mention': { template: string; fault: MentionFault };
  'unknown-indicator': { id: string; suggestion: string | undefined };
  'unknown-area': { id: string; suggestion: string | undefined };
  'unknown-group': { id: string; suggestion: string | undefined };
  'newer-format': { found: number; known: number };
  'too-many': { of: 'entries' | 'values' | 'levels'; most: number };
  'unknown-framework': { id: string; suggestion: string | undefined };
  'weights-do-not-add-up': { sum: number; full: number; of: 'points' | 'channels'; areas?: readonly { readonly title: Text; readonly points: number }[] };
  'finer-than-places': { id: string; points: number; places: number };
  'grades-disordered': { id: string };
  'classes-overlap': { first: string; second: string; by: string };
  'needs-authority': { id: string };
  'not-a-fact-kind': { id: string; expected: string };
  'indicator-twice': { id: string };
  // definitions that are sound by themselves, but that nobody can have meant
  'percent-as-number': { found: number; proposed: number };
  'unit-as-number': { found: number; proposed: number };
  'share-as-percent': { found: number; proposed: number; most: number };
  'never-met': { found: number; low: number; high: number };
  'always-met': { found: number; low: number; high: number };
  'out-of-reach': { best: number; points: number };
  'nothing-to-lose': { isDeducted: boolean };
  'inverted-deduction': { kind: Text; example: string | undefined; award: Award | undefined };
  'grades-of-another-total': { total: number; base: number; grades: readonly Grade[]; proposed: readonly Grade[] };
  'grade-out-of-reach': { atLeast: number; most: number };
  'grade-too-low': { atLeast: number; total: number; half: number };
  escape: { indicator: Text; facts: readonly Text[] };
  'idle-gate': { id: string; grade: string };
  // submissions
  'not-plain': { found: string };
  'too-deep': { most: number };
  'too-much': { most: number };
  'format-version': { found: string; known: number };
  'name-needed': { label: Text };
  'damaged-text': { label: Text; found: string };
  'name-too-long': { label: Text; found: string; length: number; most: number };
  'name-of-sums': { label: Text; found: string };
  'year-not-for-edition': { year: number; edition: string; years: string };
  'wrong-edition': { found: string; expected: string };
  'bad-value': { id: string; label: Text; found: string; expected: ExpectedValue; remedy: string | Text | undefined };
  'nothing-said': { id: string; label: Text; found: string; from: 'data' | 'form' | 'table'; none: 'zero' | 'no' | undefined };
  'formula-fault': { id: string; label: Text; found: string };
  'rounding-asked': { id: string; label: Text; found: string; read: string; decimals: number; edge: number };
  'out-of-range': { id: string; label?: Text; found: string; min: number; max: number };
  'part-exceeds-whole': { part: Text; whole: Text; partValue: number; wholeValue: number };
  'more-villages-than-there-are': { id: string; label: Text; found: number; villages: number };
  'conflicting-values': { id: string; label: Text; first: string; second: string; other?: string | undefined };
  'value-beside-not-applicable': { id: string; label: Text; found: string };
  'beside-not-applicable': { id: string; label: Text; fields: Text };
  'papers-without-value': { id: string; label: Text; fields: Text };
  'text-left-out': { field: Text; found: string };
  'not-applicable-forbidden': { id: string; label: Text };
  'reason-needed': { id: string; label: Text };
  'date-out-of-range': { label: Text; date: string; from: string; to: string };
  'date-in-future': { id: string; label: Text; date: string; asOf: string };
  'unknown-class': { id: string; suggestion: string | undefined; classes: string };
  'class-needed': { classes: string };
  'due-before-period': { date: string; from: string };
  'unknown-step': { id: string; suggestion: string | undefined };
  'step-cycle': { steps: string };
  'measure-beyond': { label: Text; found: number; whole: Text; most: number };
  // years
  'different-towns': { before: string; after: string };
  'editions-not-bridged': { before: string; after: string };
  'editions-reversed': { before: string; after: string };
  'year-needed': { town: string };
  'year-twice': { year: number };
  // tables; rows count from 1 with the header, columns have their letter
  'empty-table': { columns: string };
  'unknown-column': { column: string; letter: string; suggestion: string | undefined };
  'missing-column': { column: Text };
  'doubled-column': { first: string; second: string; label: Text };
  'bad-row': { found: number; expected: number };
  'open-quote': { row: number };
  'bad-line': { found: string };
  'no-town-name': { column: Text };
  'town-twice': { town: string; first: number; second: number };
  'mixed-years': { found: number; year: number; row: number };
  'year-assumed': { rows: number; year: number };
  'year-not-earlier': { column: string; found: number; year: number };
  'not-text': { encoding: string };
  'not-parquet': { reason: Text };
  'key-twice': { key: string; first: number; second: number };
  'row-left-out': { town: string; row: number };
  'read-as': { encoding: string };
  'mixed-encodings': { row: number; encoding: string; found: string };
  'table-limit': { limit: TableLimit; upTo: number };
  // planning
  'effort-inert': { classes: string };
  rounded: { id: string; label: Text; found: string; read: string; decimals: number };
  normalised: { id: string; label: Text; found: string; read: string };
}

export type IssueCode = keyof IssueDetails;
export type TypeName = 'object' | 'list' | 'text' | 'number' | 'figure' | 'points' | 'flag' | 'count' | 'both-languages' | 'year' | 'date' | 'step-state' | 'effort' | 'measure';
export type ExpectedValue = 'count' | 'number' | 'percent' | 'flag' | 'date' | 'choice' | 'checklist' | 'villages' | 'judgement' | 'bounds';

/** What a table may not have more of: bytes a line, nesting, columns, signs a cell. */
export type TableLimit = 'line' | 'depth' | 'columns';

/** Messages of one language: a sentence for each code. */
export type Messages = { readonly [Code in IssueCode]: (details: IssueDetails[Code]) => string };
