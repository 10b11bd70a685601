import type { Framework, Issue } from '@fazhi/core';
import type * as Files from '@fazhi/files';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { inputWords } from '../messages/input.js';
import { problemOf, type Problem, type ProblemCell } from '../problem.js';
import type { InputDocument } from './document.js';

/** Reads a form behind the guard of `@fazhi/files`. */
export async function readWorkbookFile(session: Session, file: string, bytes: Uint8Array): Promise<InputDocument> {
  const files = await import('@fazhi/files');
  await session.detail(inputWords.readWorkbook(file, bytes.length));
  const form = await files.openForm(bytes);
  if ('fault' in form) throw new Failure(EXIT.input, inputWords.badWorkbook(file, files.workbookFaultWords(form.fault)));
  // Enough to know it for a submission, and for which edition.
  const data = { fazhi: 1, ...(form.edition === undefined ? {} : { framework: form.edition }), town: '', facts: {} };
  return { file, data, problems: [], with: () => Promise.resolve([]), readBy: (framework) => documentBy(files, file, form, framework) };
}

function documentBy(files: typeof Files, file: string, form: Files.OpenedForm, framework: Framework): InputDocument {
  const read = form.readWith(framework);
  const cellOf = (place: Files.CellPlace | undefined): Pick<Problem, 'cell'> => (place === undefined ? {} : { cell: problemCell(files, place) });
  const said = (problem: Files.FormProblem, severity: Problem['severity']): Problem => ({ code: problem.code, severity, text: files.formProblemWords(problem), ...cellOf(problem.place) });
  const problems = [...read.problems.map((problem) => said(problem, 'error')), ...read.notices.map((problem) => said(problem, 'notice'))];
  const told = new Set(read.problems.flatMap(({ place }) => (place === undefined ? [] : [keyOf(place)])));
  const withIssues = (issues: readonly Issue[]): readonly Problem[] => [
    ...problems,
    // What only follows from a cell that could not be read is left out.
    ...issues.flatMap((issue) => {
      const place = read.placeOf(issue.path);
      return place !== undefined && told.has(keyOf(place)) ? [] : [{ ...problemOf(issue), ...cellOf(place) }];
    }),
  ];
  return { file, data: read.data, problems, with: (issues) => Promise.resolve(withIssues(issues)) };
}

function keyOf({ order, row, column }: Files.CellPlace): string {
  return `${order},${row},${column}`;
}

function problemCell({ cellName, placeWords }: typeof Files, place: Files.CellPlace): ProblemCell {
  const { sheet, order, row, column } = place;
  return { sheet, name: cellName(row, column), words: placeWords(place), order: [order, row, column] };
}
