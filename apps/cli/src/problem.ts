import { messageOf, visibleLine, type Issue, type Lang, type Place, type Text } from '@fazhi/core';
import { problemWords } from './messages/problems.js';

/** One thing to say about a file: from core, or from reading the file at all. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'notice';
  readonly text: Text;
  readonly place?: Place;
  readonly cell?: ProblemCell;
  readonly path?: readonly (string | number)[];
}

/** Where in a workbook it stands. */
export interface ProblemCell {
  readonly sheet: string;
  /** E12. */
  readonly name: string;
  /** 表“执法能力”E12. */
  readonly words: Text;
  /** Numbers of sheet, row and column, from 0. */
  readonly order: readonly [sheet: number, row: number, column: number];
}

/** More would scroll away; the rest is counted. */
const SHOWN = 50;

export function problemOf(issue: Issue): Problem {
  const { code, severity, place, path } = issue;
  return { code, severity, text: messageOf(issue), path, ...(place === undefined ? {} : { place }) };
}

/** In the order of the file; what has no place comes first. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  const sheet = ({ cell }: Problem): number => cell?.order[0] ?? -1;
  const line = ({ place, cell }: Problem): number => cell?.order[1] ?? place?.line ?? 0;
  const column = ({ place, cell }: Problem): number => cell?.order[2] ?? place?.column ?? 0;
  return [...problems].sort((a, b) => sheet(a) - sheet(b) || line(a) - line(b) || column(a) - column(b));
}

/** `文件:行:列  错误  message  [code]`, a line each, as editors can jump to; of a form `文件 表“执法能力”E12  错误  message`. */
export function problemLines(file: string, problems: readonly Problem[], lang: Lang, most = SHOWN): string[] {
  const lines = sortedProblems(problems)
    .slice(0, most)
    .map(({ code, severity, text, place, cell, path = [] }) => {
      // What is missing has no place; its name says where it belongs.
      const where = cell !== undefined ? `${file} ${cell.words[lang]}` : place !== undefined ? `${file}:${place.line}:${place.column}` : path.length === 0 ? file : `${file} (${path.join('.')})`;
            // Codes are for those who look them up in a file; whoever fills in a form has a cell to look at.
      return visibleLine(`${where}  ${problemWords[severity][lang]}  ${text[lang]}${cell === undefined ? ` [${code}]` : ''}`);
    });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, problemWords.more(more)[lang]] : lines;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
