import type { IssueCode, IssueDetails, Messages } from './issue-details.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import type { Text } from './text.js';

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
