import type { Framework, GroupedBy, Lang, RobustnessOptions, Text, Ties, ValuesOption } from '@fazhi/core';
import type { DocumentKind, Format } from './args/options.js';
import type { ExitCode } from './exit.js';
import type { Io } from './io.js';
import type { Marks } from './messages/marks.js';
import type { Problem } from './problem.js';

/** What the user asked for, checked. */
export interface Request {
  readonly operands: readonly string[];
  readonly format: Format;
  /** An Excel workbook instead. */
  readonly isWorkbook: boolean;
  /** YAML, where a command can write other forms as well. */
  readonly isYaml: boolean;
  /** A page instead, to open or printed. */
  readonly page?: 'html' | 'pdf';
  /** A Word document instead. */
  readonly document?: DocumentKind;
  /** Submission that a form is filled in from. */
  readonly from?: string;
  readonly output?: string;
  /** What is read is what is written, in other words. */
  readonly isRewriting: boolean;
  readonly force: boolean;
  readonly framework?: string;
  readonly plugins: readonly string[];
  readonly asOf?: string;
  readonly values: ValuesOption;
  readonly failUnder?: number;
  /** Framework of earlier years. */
  readonly oldFramework?: string;
  readonly by?: GroupedBy;
  readonly minKnown?: number;
  readonly rank?: { readonly authority: string; readonly ties?: Ties };
  readonly robustness?: RobustnessOptions;
  /** A table whose towns are all scored. */
  readonly batch?: string;
  /** A column for each indicator. */
  readonly indicators: boolean;
  readonly target?: number;
  /** A grade's id or title. */
  readonly targetGrade?: string;
  /** File that says how much work things are. */
  readonly effort?: string;
  readonly maxSteps?: number;
  /** Facts or indicators that a plan may not touch. */
  readonly fixed: readonly string[];
  /** Submissions of like towns. */
  readonly peers?: string;
  /** Last year's submission. */
  readonly previous?: string;
  readonly failOn?: 'error' | 'warning';
  readonly minCoverage?: number;
  /** Assumed figures, `fact=value` each. */
  readonly set: readonly string[];
  readonly lang: Lang;
  readonly colour: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What a command works with. */
export interface Session extends Request {
  /** The file that most commands are about; required by their specs. */
  readonly file: string;
  readonly io: Io;
  /** Frameworks that come with the program, the default one first. */
  readonly builtIn: () => Promise<readonly Framework[]>;
  /** Columns of the text view. */
  readonly width: number;
  readonly marks: Marks;
  /** The right side of a text. */
  say(text: Text): string;
  /** A line on stderr, always. */
  tell(line: string): Promise<void>;
  /** A line on stderr, unless quiet. */
  notice(text: Text): Promise<void>;
  /** A line on stderr, only when verbose. */
  detail(text: Text): Promise<void>;
  /** Problems of a file on stderr: errors always, notices unless quiet. */
  report(file: string, problems: readonly Problem[]): Promise<void>;
}

/** What a command gives back: its output, and how it ended. */
export interface Answer {
  /** Undefined where the command itself delivered it, being too large for one text. */
  readonly output?: string;
  /** Lines for the terminal, where the output itself was written by the command. */
  readonly said?: readonly string[];
  /** Output that is no text. */
  readonly bytes?: Uint8Array;
  /** What the file is called where the output is to go into a folder. */
  readonly name?: string;
  readonly exit?: ExitCode;
  /** Said on stderr after the output. */
  readonly afterwards?: Text;
}

export type Command = (session: Session) => Promise<Answer>;
