import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, Failure } from '../exit.js';
import { errorCode, type FileStat, type Io } from '../io.js';
import { outputWords } from '../messages/output.js';
import { printable } from './printable.js';

/** Refuses an output path before any work is done for it. */
export function checkTarget(io: Io, file: string, force: boolean): void {
  const there = statOf(io, resolve(io.cwd, file));
  if (there === undefined) return;
  if (there.kind === 'folder') throw new Failure(EXIT.file, outputWords.isFolder(file));
  if (there.kind === 'other') throw new Failure(EXIT.file, outputWords.notAFile(file));
  if (!force) throw new Failure(EXIT.file, outputWords.exists(file));
}

export function isFolder(io: Io, file: string): boolean {
  return statOf(io, resolve(io.cwd, file))?.kind === 'folder';
}

/** Whether two names lead to one file that is there. */
export function isSame(io: Io, one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => (statOf(io, resolve(io.cwd, file)) === undefined ? undefined : io.files.realpath(resolve(io.cwd, file))));
  return first !== undefined && first === second;
}

/** Writes a whole file or nothing: into a temporary file beside it, through to the disk, then under its name. */
export async function writeWhole(io: Io, file: string, content: string | Uint8Array, force: boolean): Promise<void> {
  const target = targetOf(io, file, force);
  const release = io.hold();
  try {
    io.files.create(target.temporary, typeof content === 'string' ? printable(content) : content);
    settle(io, target, force);
  } catch (error) {
    throw writeFailure(file, error);
  } finally {
    drop(io, target.temporary);
    await release();
  }
}

/** Where a file is to stand, and where it is written until it is whole. */
export interface Target {
  readonly path: string;
  readonly temporary: string;
}

export function targetOf(io: Io, file: string, force: boolean): Target {
  checkTarget(io, file, force);
  const wanted = resolve(io.cwd, file);
  // A link keeps pointing where it did.
  const path = statOf(io, wanted) === undefined ? wanted : io.files.realpath(wanted);
  return { path, temporary: join(dirname(path), `.${beginning(basename(path))}.${process.pid}.tmp`) };
}

/** A name may be as long as the disk allows; that of the temporary file may not be longer. */
function beginning(name: string): string {
  return [...name].slice(0, 30).join('');
}

/** Gives what was written its name. */
export function settle(io: Io, { path, temporary }: Target, force: boolean): void {
  if (force) io.files.rename(temporary, path);
  else place(io, temporary, path);
}

/** What to say where the disk refuses; anything else is thrown on. */
export function writeFailure(file: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  return new Failure(EXIT.file, code === 'EEXIST' ? outputWords.exists(file) : outputWords.cannotWrite(file, code));
}

/** Taking the name fails where somebody took it in the meantime; file systems without links fall back to renaming. */
function place(io: Io, temporary: string, path: string): void {
  try {
    io.files.link(temporary, path);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || statOf(io, path) !== undefined) throw error;
    io.files.rename(temporary, path);
  }
}

export function drop(io: Io, path: string): void {
  try {
    io.files.remove(path);
  } catch {
    // It was renamed, or never made.
  }
}

function statOf(io: Io, path: string): FileStat | undefined {
  try {
    return io.files.stat(path);
  } catch {
    return undefined;
  }
}
