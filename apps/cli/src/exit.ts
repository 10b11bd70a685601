import type { Text } from '@fazhi/core';
import type { Problem } from './problem.js';

/** What the command line says to scripts. Stable: a number never changes its meaning. */
export const EXIT = {
  ok: 0,
  /** A threshold was not reached. */
  failed: 1,
  usage: 2,
  /** The input cannot be read or does not fit. */
  input: 3,
  /** A file cannot be opened or written. */
  file: 4,
  plugin: 5,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command: what is, what should be, what to do. Everything a user can cause ends so; all else is a fault of ours. */
export class Failure extends Error {
  readonly exit: ExitCode;
  readonly text: Text;
  /** Problems of a file, said before the text. */
  readonly about: { readonly file: string; readonly problems: readonly Problem[] } | undefined;

  constructor(exit: ExitCode, text: Text, about?: { readonly file: string; readonly problems: readonly Problem[] }) {
    super(text.en);
    this.name = 'Failure';
    this.exit = exit;
    this.text = text;
    this.about = about;
  }
}
