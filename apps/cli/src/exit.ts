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
  /** Some of several inputs do not fit and were left out; the result is of the others. */
  partial: 6,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BRAND: unique symbol = Symbol.for('fazhi.failure');

/** Ends a command: what is, what should be, what to do. Everything a user can cause ends so; all else is a fault of ours. */
export class Failure extends Error {
  /** The built program stands in several files, each with a copy of this class; a failure of one is a failure for all. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      return value instanceof Error && Object.hasOwn(value, BRAND);
    } catch {
      // Plugins may throw what throws when it is looked at.
      return false;
    }
  }

  readonly [BRAND] = true;
  readonly exit: ExitCode;
  readonly text: Text;
  /** Problems of a file, said before the text. */
  readonly about: { readonly file: string; readonly problems: readonly Problem[] } | undefined;

  constructor(exit: ExitCode, text: Text, about?: { readonly file: string; readonly problems: readonly Problem[] }, cause?: unknown) {
    super(text.en, { cause });
    this.name = 'Failure';
    this.exit = exit;
    this.text = text;
    this.about = about;
  }
}

/** The failure of a command line that cannot be carried out as it is written. */
export function usage(text: Text): Failure {
  return new Failure(EXIT.usage, text);
}
