import { basename, dirname, resolve } from 'node:path';
import { suggest } from '@fazhi/core';
import { EXIT, Failure } from '../exit.js';
import { orInterrupted } from '../interrupt.js';
import { errorCode, type Io } from '../io.js';
import { inputWords } from '../messages/input.js';

/** A submission is a few pages; what is larger was not meant, or was meant ill. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Bytes of a file, or of standard input for `-`. Too large is refused before anything is read. */
export async function readBytes(io: Io, file: string): Promise<Uint8Array> {
  return file === '-' ? await orInterrupted(io, readStdin(io)) : readFile(io, file);
}

function readFile(io: Io, file: string): Uint8Array {
  const path = resolve(io.cwd, file);
  if (checkFile(io, file) > MOST_BYTES) throw tooLarge(file);
  try {
    // One byte more than allowed shows that a pipe or a growing file has more.
    const bytes = io.files.read(path, MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) throw tooLarge(file);
    return bytes;
  } catch (error) {
    throw readFailure(io, file, error);
  }
}

/** Bytes of a file that can be read; ends where it is not there or is a folder. */
export function checkFile(io: Io, file: string): number {
  try {
    const { kind, size } = io.files.stat(resolve(io.cwd, file));
    if (kind === 'folder') throw new Failure(EXIT.file, inputWords.isFolder(file));
    return size;
  } catch (error) {
    throw readFailure(io, file, error);
  }
}

function readFailure(io: Io, file: string, error: unknown): unknown {
  const code = errorCode(error);
  if (code === undefined) return error;
  return new Failure(EXIT.file, code === 'ENOENT' || code === 'ENOTDIR' ? inputWords.noFile(file, nearFile(io, resolve(io.cwd, file))) : inputWords.cannotRead(file, code));
}

async function readStdin(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin()) {
    size += chunk.length;
    if (size > MOST_BYTES) throw tooLarge('-');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(file: string): Failure {
  return new Failure(EXIT.input, inputWords.tooLarge(file, MOST_BYTES / 1024 / 1024));
}

/** The file of that folder whose name is closest. */
function nearFile(io: Io, path: string): string | undefined {
  try {
    const names = io.files.list(dirname(path));
    const wanted = basename(path);
    return suggest(wanted, names) ?? names.find((name) => name.replace(/\.\w+$/, '') === wanted.replace(/\.\w+$/, ''));
  } catch {
    return undefined;
  }
}
