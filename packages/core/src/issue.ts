import type { Fault } from './rules/kind.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import type { Text } from './text.js';

/** What each message needs to know. The keys are stable codes; the closed union of messages follows from them. */
export interface IssueDetails {
  // definitions
  'bad-id': { id: string };
  'unknown-key': { key: string; suggestion: string | undefined };
  'missing-key': { key: string };
  'bad-type': { expected: TypeName; found: string };
  'clashing-id': { id: string };
  'rule-fault': { parameter: string; fault: Fault; detail: string | number | undefined };
  'unknown-fact': { id: string; suggestion: string | undefined };
  'unused-fact': { id: string };
  'few-examples': { id: string };
  'unknown-indicator': { id: string; suggestion: string | undefined };
  'unknown-area': { id: string; suggestion: string | undefined };
  'unknown-group': { id: string; suggestion: string | undefined };
  'unknown-framework': { id: string; suggestion: string | undefined };
  'weights-do-not-add-up': { sum: number; full: number; of: string };
  'grades-disordered': { id: string };
  'classes-overlap': { first: string; second: string; by: string };
  'needs-authority': { id: string };
  'not-a-fact-kind': { id: string; expected: string };
  'indicator-twice': { id: string };
  // submissions
  'wrong-edition': { found: string; expected: string };
  'bad-value': { id: string; label: Text; found: string; expected: ExpectedValue; remedy: string | undefined };
  'out-of-range': { id: string; label?: Text; found: string; min: number | undefined; max: number | undefined };
  'part-exceeds-whole': { part: Text; whole: Text; partValue: number; wholeValue: number };
  'more-villages-than-there-are': { id: string; label: Text; found: number; villages: number };
  'conflicting-values': { id: string; label: Text; first: string; second: string };
  'not-applicable-forbidden': { id: string; label: Text };
  'reason-needed': { id: string; label: Text };
  'date-in-future': { id: string; label: Text; date: string; asOf: string };
  'unknown-class': { id: string; suggestion: string | undefined };
  'class-needed': { classes: string };
  normalised: { id: string; label: Text; found: string; read: string };
}

export type IssueCode = keyof IssueDetails;
export type TypeName = 'object' | 'list' | 'text' | 'number' | 'points' | 'flag' | 'count' | 'both-languages' | 'year' | 'date';
export type ExpectedValue = 'count' | 'number' | 'percent' | 'flag' | 'date' | 'choice' | 'checklist' | 'villages' | 'judgement' | 'bounds';

/** Where in a file a value stands; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One problem: what is, what should be, what to do. Never a reproach. */
export type Issue = {
  [Code in IssueCode]: {
    readonly code: Code;
    /** `error` stops; `notice` was handled and is told. */
    readonly severity: 'error' | 'notice';
    /** Keys from the top of the value to the place. */
    readonly path: readonly (string | number)[];
    readonly details: IssueDetails[Code];
    readonly place?: Place;
  };
}[IssueCode];

/** Builds an error of a code. */
export function issue<Code extends IssueCode>(code: Code, path: readonly (string | number)[], details: IssueDetails[Code], severity: 'error' | 'notice' = 'error'): Issue {
  // A generic member of the union cannot be shown to be one without naming every code here.
  return { code, severity, path, details } as Issue;
}

/** The message in both languages, without the place. */
export function messageOf(problem: Issue): Text {
  return { zh: sayIn(zh, problem), en: sayIn(en, problem) };
}

/** Messages of one language: a sentence for each code. */
export type Messages = { readonly [Code in IssueCode]: (details: IssueDetails[Code]) => string };

function sayIn(messages: Messages, problem: Issue): string {
  const say = messages[problem.code] as (details: Issue['details']) => string;
  return say(problem.details);
}

/** Thrown where a definition is unsound; carries every problem at once. */
export class DefinitionError extends Error {
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    super([subject, ...issues.map((each) => `${each.path.join('.')}: ${messageOf(each).zh} / ${messageOf(each).en}`)].join('\n'));
    this.name = 'DefinitionError';
    this.issues = issues;
  }
}
