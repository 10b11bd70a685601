import { basename, dirname, join, resolve } from 'node:path';
import { EXIT, Failure } from '../exit.js';
import { errorCode, type FileStat, type Io } from '../io.js';
import { outputWords } from '../messages/output.js';

/** Refuses an output path before any work is done for it. */
export function checkTarget(io: Io, file: string, force: boolean): void {
  const there = statOf(io, resolve(io.cwd, file));
  if (there === undefined) return;
  if (there.kind === 'folder') throw new Failure(EXIT.file, outputWords.isFolder(file));
  if (there.kind === 'other') throw new Failure(EXIT.file, outputWords.notAFile(file));
  if (!force) throw new Failure(EXIT.file, outputWords.exists(file));
}

/** Writes a whole file or nothing: into a temporary file beside it, through to the disk, then under its name. */
export function writeWhole(io: Io, file: string, text: string, force: boolean): void {
  checkTarget(io, file, force);
  const wanted = resolve(io.cwd, file);
  // A link keeps pointing where it did.
  const path = statOf(io, wanted) === undefined ? wanted : io.files.realpath(wanted);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    io.files.create(temporary, text);
    if (force) io.files.rename(temporary, path);
    else place(io, temporary, path);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new Failure(EXIT.file, code === 'EEXIST' ? outputWords.exists(file) : outputWords.cannotWrite(file, code));
  } finally {
    drop(io, temporary);
  }
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

function drop(io: Io, path: string): void {
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
