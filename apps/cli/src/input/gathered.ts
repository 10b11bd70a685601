import { extname, join, resolve } from 'node:path';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { errorCode } from '../io.js';
import { compareInputWords as words } from '../messages/compare.js';
import { inputWords } from '../messages/input.js';
import { isFolder } from '../output/write.js';
import { readDocument, type InputDocument } from './document.js';
import { kindOf, TELLING_BYTES } from './kinds.js';

/** What stands in the files that were named, sorted by their names. */
export interface Gathered {
  readonly submissions: readonly InputDocument[];
  /** Files that hold a scheme. */
  readonly schemes: readonly string[];
  /** Files that cannot be read as text, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly failure: Failure }[];
}

/**
 * Reads files, and everything that stands directly inside folders: what cannot be read there is named as if it had been named
 * on the line. The order in which they are named makes no difference.
 */
export async function gather(session: Session): Promise<Gathered> {
  const submissions: InputDocument[] = [];
  const schemes: string[] = [];
  const unreadable: { file: string; failure: Failure }[] = [];
  for (const { file, isNamed } of await found(session)) {
    const document = await readOrFailure(session, file, isNamed);
    if (document instanceof Failure) unreadable.push({ file, failure: document });
    else if (isScheme(document.data)) schemes.push(file);
    else if (document.data !== undefined && !isSubmission(document.data) && !isNamed) await session.notice(words.notSubmission(file));
    else submissions.push(document);
  }
  return { submissions, schemes, unreadable };
}

/** Endings under which submissions are handed in. */
const ENDINGS = ['.yaml', '.yml', '.json', '.xlsx', '.xlsm', '.xltx'];
/** Hidden files, and those that Excel keeps beside one that is open. */
const ASIDE = /^(?:\.|~\$)/;

interface Found {
  readonly file: string;
  /** Named on the line itself. */
  readonly isNamed: boolean;
}

/** Each file once, whatever ways lead to it. */
async function found(session: Session): Promise<readonly Found[]> {
  const { io, operands } = session;
  const files = new Map<string, Found>();
  for (const operand of operands) {
    const inside = isFolder(io, operand) ? await inFolder(session, operand) : undefined;
    for (const file of inside ?? [operand]) {
      const path = resolve(io.cwd, file);
      files.set(path, { file, isNamed: inside === undefined || files.get(path)?.isNamed === true });
    }
  }
  // By code units, as everywhere: the same on every machine.
  return [...files].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, each]) => each);
}

async function inFolder(session: Session, folder: string): Promise<readonly string[]> {
  const names = listOf(session, folder);
  const aside = names.filter((name) => ASIDE.test(name)).sort();
  if (aside.length > 0) await session.notice(words.aside(folder, aside));
  const shown = names.filter((name) => !ASIDE.test(name));
  if (shown.length === 0) throw new Failure(EXIT.input, words.emptyFolder(folder));
  return shown.map((name) => join(folder, name));
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

/** What is wrong inside one file does not keep the others from being compared; a file that was named and is not there does. */
async function readOrFailure(session: Session, file: string, isNamed: boolean): Promise<InputDocument | Failure> {
  try {
    if (!isNamed) checkFound(session, file);
    return await readDocument(session, file);
  } catch (error) {
    if (error instanceof Failure && (error.exit === EXIT.input || (error.exit === EXIT.file && !isNamed))) return error;
    throw error;
  }
}

/** What stands in a folder and was not meant for this: folders, tables, documents. */
function checkFound({ io }: Session, file: string): void {
  if (isFolder(io, file)) throw new Failure(EXIT.input, words.subfolder);
  if (ENDINGS.includes(extname(file).toLowerCase())) return;
  const kind = kindOf(io.files.read(resolve(io.cwd, file), TELLING_BYTES));
  throw new Failure(EXIT.input, kind === undefined ? words.otherEnding : inputWords.notText(file, kind));
}

/** Whether a file holds a scheme. */
export function isScheme(data: unknown): boolean {
  return isRecord(data) && ('fazhi-framework' in data || 'extends' in data) && !('facts' in data);
}

/** Anything else in a folder was not meant. */
function isSubmission(data: unknown): boolean {
  return isRecord(data) && ['fazhi', 'town', 'facts'].some((key) => key in data) && !('engine' in data);
}

function isRecord(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
