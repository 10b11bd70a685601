import { resolve } from 'node:path';
import { messageOf, type FactsTable, type Framework, type Issue } from '@fazhi/core';
import type { ReadTableResult } from '@fazhi/tables';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { errorCode } from '../io.js';
import { batchWords as words } from '../messages/batch.js';
import { inputWords } from '../messages/input.js';
import { mainWords } from '../messages/main.js';
import { progressOf, type Progress } from '../output/progress.js';
import { problemLines, problemOf, type Problem } from '../problem.js';
import { checkFile } from './bytes.js';
import { kindOf, TELLING_BYTES } from './kinds.js';
import { readingFrom } from './stumbling.js';
import { chosenFramework } from './framework.js';
import { tableFormatOf, type TableFormat } from './table-file.js';

/** A district's table of facts with the framework it was read by. */
export interface ReadFile {
  readonly framework: Framework;
  readonly table: FactsTable;
}

/** Every bad cell is named, but not without end. */
const MOST = 1000;

/** Reads a table of facts; ends with every bad cell where there is one. Standard input holds CSV. */
export async function readTableFile(session: Session, file: string, progress = progressOf(session)): Promise<ReadFile> {
  const format = file === '-' ? 'csv' : tableFormatOf(file);
  if (format === undefined) throw new Failure(EXIT.usage, words.notTable(file));
  const size = file === '-' ? undefined : checkFile(session.io, file);
  const framework = await chosenFramework(session);
  const { table, issues, moreIssues } = await readingFrom(file, () => read(session, framework, { file, format, size }, progress));
  const { cellName } = await import('@fazhi/tables');
  const problemIn = (issue: Issue): Problem => ({ ...problemOf(issue), ...(issue.place === undefined ? {} : { text: words.cell(cellName(issue.place), messageOf(issue)) }) });
  const shown = issues.filter(({ severity }) => severity === 'error' || !session.quiet).map(problemIn);
  for (const line of problemLines(file, shown, session.lang, MOST)) await session.tell(line);
  if (moreIssues > 0) await session.tell(session.say(words.more(moreIssues)));
  if (table === undefined) throw new Failure(EXIT.input, words.hasProblems(file, issues.filter(({ severity }) => severity === 'error').length + moreIssues));
  return { framework, table };
}

/** A workbook or a page that was only given another ending would be read as one long line. */
function checkKind({ io }: Session, file: string, format: TableFormat): void {
  if (file === '-' || format === 'parquet') return;
  const kind = kindOf(io.files.read(resolve(io.cwd, file), TELLING_BYTES));
  if (kind !== undefined) throw new Failure(EXIT.input, inputWords.notTable(file, kind));
}

interface TableFile {
  readonly file: string;
  readonly format: TableFormat;
  readonly size: number | undefined;
}

async function read(session: Session, framework: Framework, { file, format, size }: TableFile, progress: Progress): Promise<ReadTableResult> {
  const { io, asOf } = session;
  const path = resolve(io.cwd, file);
  const options = { mostIssues: MOST, signal: io.interrupted, onProgress: (rows: number, bytes: number) => progress.reading(rows, bytes, size), ...(asOf === undefined ? {} : { asOf }) };
  const { readParquetTable, readTable } = await import('@fazhi/tables');
  try {
    checkKind(session, file, format);
    if (format !== 'parquet') return await readTable(framework, file === '-' ? io.stdin() : io.files.stream(path), { ...options, format });
    const byteLength = size ?? 0;
    return await readParquetTable(framework, { byteLength, slice: async (start, end = byteLength) => wholeBuffer(await io.files.slice(path, start, end)) }, options);
  } catch (error) {
    if (io.interrupted.aborted) throw new Failure(EXIT.interrupted, mainWords.interrupted);
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new Failure(EXIT.file, inputWords.cannotRead(file, code));
  } finally {
    await progress.end();
  }
}

/** The bytes in a buffer of their own: parts of shared ones begin elsewhere. */
function wholeBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
