import { visibleLine, visibleName } from './characters.js';
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

/** The message in both languages, without the place. On one line each: controls that data brought along show as escapes. */
export function messageOf(problem: Issue): Text {
  const details = shownSafely(problem.details);
  return { zh: sayIn(zh, problem.code, details), en: sayIn(en, problem.code, details) };
}

function sayIn(messages: Messages, code: IssueCode, details: Issue['details']): string {
  const say = messages[code] as (details: Issue['details']) => string;
  return say(details);
}

/** Names that programs compare: an odd blank in them is what is wrong. */
const NAMES = new Set(['key', 'id', 'column']);
const LONGEST = 80;

/** The one place where texts of data go into messages. */
function shownSafely<Details extends object>(details: Details): Details {
  const shown = Object.entries(details).map(([name, detail]: [string, unknown]) => {
    return [name, typeof detail === 'string' && NAMES.has(name) ? shortName(detail) : partSafely(detail)];
  });
  return Object.fromEntries(shown) as Details;
}

/** A name in full where it is one; a text of a thousand characters in the place of one is cut. */
function shortName(written: string): string {
  return visibleName(written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written);
}

function partSafely(detail: unknown): unknown {
  if (typeof detail === 'string') return visibleLine(detail);
  if (Array.isArray(detail)) return detail.map(partSafely);
  return typeof detail === 'object' && detail !== null ? shownSafely(detail) : detail;
}

/** Thrown where a definition is unsound; carries every problem at once. */
export class DefinitionError extends Error {
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    super([visibleLine(subject), ...issues.map((each) => `${visibleLine(each.path.join('.'))}: ${messageOf(each).zh} / ${messageOf(each).en}`)].join('\n'));
    this.name = 'DefinitionError';
    this.issues = issues;
  }
}
