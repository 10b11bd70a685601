import { visibleLine, type Text } from '@fazhi/core';
import type { Session } from '../command.js';
import { validateWords as words } from '../messages/explain.js';
import { problemWords } from '../messages/problems.js';
import { problemLines, sortedProblems, type Problem } from '../problem.js';
import { tableText } from './table.js';

/** Problems as the result of a check: lines for people and editors, or a table. */
export function problemsView(session: Session, file: string, problems: readonly Problem[], fine: Text): string {
  const { say, format, lang } = session;
  const sorted = sortedProblems(problems);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const summary = say(errors === 0 ? fine : words.wrong(file, errors));
  if (format === 'text') return `${[...problemLines(file, problems, lang), visibleLine(summary)].join('\n')}\n`;
  return tableText(
    {
      title: summary,
      columns: [{ head: say(words.line), numeric: true }, { head: say(words.column), numeric: true }, { head: say(words.severity) }, { head: say(words.message) }, { head: say(words.code) }],
      rows: sorted.map(({ place, cell, severity, text, code }) => [String(place?.line ?? cell?.sheet ?? ''), String(place?.column ?? cell?.name ?? ''), say(problemWords[severity]), say(text), code]),
      json: sorted.map(({ code, severity, text, place, cell, path }) => ({ code, severity, file, line: place?.line ?? null, column: place?.column ?? null, ...(cell === undefined ? {} : { sheet: cell.sheet, cell: cell.name }), path: path ?? [], message: text })),
    },
    format,
  );
}
