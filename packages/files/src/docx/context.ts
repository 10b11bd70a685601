import { assess, frameworkFor, type Assessment, type AssessOptions, type Framework, type Lang, type Submission, type Text } from '@fazhi/core';
import type { Piece } from './blocks.js';
import { documentWords as words } from './words.js';

export interface DocumentOptions extends AssessOptions {
  /** Chinese unless told. */
  readonly language?: Lang;
  /** The assessment of the same submission under the same options, where there is one already. */
  readonly assessment?: Assessment;
}

/** What every document is made from. */
export interface Context {
  /** As it was given, for what core works out. */
  readonly whole: Framework;
  /** As it holds for the town's class. */
  readonly framework: Framework;
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly options: AssessOptions;
  readonly language: Lang;
  say(text: Text): string;
  list(parts: readonly string[]): string;
}

export function contextOf(whole: Framework, submission: Submission, given: DocumentOptions): Context {
  const { language = 'zh', assessment, ...options } = given;
  return {
    whole,
    framework: frameworkFor(whole, submission),
    submission,
    assessment: assessment ?? assess(whole, submission, options),
    options,
    language,
    say: (text) => text[language],
    list: (parts) => parts.join(words.comma[language]),
  };
}

/** Something that only the author knows: 【待补：文号】. */
export function missing({ say }: Context, what: Text): Piece {
  return { gap: say(words.missing(what)) };
}

/** Something that the author may want to say: 【供考虑：…】. */
export function suggestion({ say }: Context, what: Text): Piece {
  return { gap: say(words.suggested(what)) };
}

/** The year as it stands in a title, a gap where the submission does not name it. */
export function yearPiece(context: Context): Piece {
  const { year } = context.submission;
  return year === undefined ? missing(context, words.year) : String(year);
}

/** A line from a text with marks where pieces go. */
export function line(template: string, ...pieces: readonly Piece[]): Piece[] {
  const parts = template.split('{}');
  return parts.flatMap((part, at): Piece[] => [part, ...pieces.slice(at, at + 1).filter(() => at < parts.length - 1)]).filter((piece) => piece !== '');
}

/** 2026年6月30日 from days since 1970-01-01. */
export function dayWords(context: Context, day: number): string {
  return isoWords(context, new Date(day * MILLISECONDS).toISOString().slice(0, 10));
}

/** 2026年6月30日 from 2026-06-30. */
export function isoWords({ language }: Context, iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  return language === 'zh' ? `${String(year)}年${String(month)}月${String(date)}日` : iso;
}

const MILLISECONDS = 86_400_000;
