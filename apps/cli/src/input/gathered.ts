import { basename, extname, join, resolve } from 'node:path';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { errorCode } from '../io.js';
import { compareInputWords as words } from '../messages/compare.js';
import { inputWords } from '../messages/input.js';
import { readDocument, type InputDocument } from './document.js';

/** What stands in the files that were named, sorted by their names. */
export interface Gathered {
  readonly submissions: readonly InputDocument[];
  /** Files that hold a scheme. */
  readonly schemes: readonly string[];
  /** Files that cannot be read as text, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly failure: Failure }[];
}

/** Reads files, and the submissions directly inside folders. The order in which they are named makes no difference. */
export async function gather(session: Session): Promise<Gathered> {
  const submissions: InputDocument[] = [];
  const schemes: string[] = [];
  const unreadable: { file: string; failure: Failure }[] = [];
  for (const file of filesOf(session)) {
    const document = await readOrFailure(session, file);
    if (document instanceof Failure) unreadable.push({ file, failure: document });
    else if (isScheme(document.data)) schemes.push(file);
    else if (document.data !== undefined && !isSubmission(document.data) && !session.operands.includes(file)) await session.notice(words.notSubmission(file));
    else submissions.push(document);
  }
  return { submissions, schemes, unreadable };
}

const ENDINGS = ['.yaml', '.yml', '.json', '.xlsx'];
/** Hidden files, and those that Excel keeps beside one that is open. */
const ASIDE = /^(?:\.|~\$)/;

/** Each file once, whatever ways lead to it. */
function filesOf(session: Session): readonly string[] {
  const { io, operands } = session;
  const files = new Map(operands.flatMap((operand) => (isFolder(session, operand) ? inFolder(session, operand) : [operand])).map((file) => [resolve(io.cwd, file), file]));
  // By code units, as everywhere: the same on every machine.
  return [...files].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, file]) => file);
}

function inFolder(session: Session, folder: string): string[] {
  const names = listOf(session, folder).filter((name) => ENDINGS.includes(extname(name).toLowerCase()) && !ASIDE.test(basename(name)));
  const files = names.map((name) => join(folder, name)).filter((file) => !isFolder(session, file));
  if (files.length === 0) throw new Failure(EXIT.input, words.emptyFolder(folder));
  return files;
}

function listOf({ io }: Session, folder: string): readonly string[] {
  try {
    return io.files.list(resolve(io.cwd, folder));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new Failure(EXIT.file, inputWords.cannotRead(folder, code));
  }
}

/** Files that are missing are left to the reader, which says what is near. */
function isFolder({ io }: Session, file: string): boolean {
  try {
    return file !== '-' && io.files.stat(resolve(io.cwd, file)).kind === 'folder';
  } catch {
    return false;
  }
}

/** What is wrong inside one file does not keep the others from being compared; a file that is not there does. */
async function readOrFailure(session: Session, file: string): Promise<InputDocument | Failure> {
  try {
    return await readDocument(session, file);
  } catch (error) {
    if (error instanceof Failure && error.exit === EXIT.input) return error;
    throw error;
  }
}

function isScheme(data: unknown): boolean {
  return isRecord(data) && ('fazhi-framework' in data || 'extends' in data) && !('facts' in data);
}

/** Anything else in a folder was not meant. */
function isSubmission(data: unknown): boolean {
  return isRecord(data) && ['fazhi', 'town', 'facts'].some((key) => key in data) && !('engine' in data);
}

function isRecord(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
