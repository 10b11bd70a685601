import { EXIT, Failure } from '../exit.js';
import { checkInterrupted } from '../interrupt.js';
import { errorCode, type Io } from '../io.js';
import { outputWords } from '../messages/output.js';
import { printable } from './printable.js';
import { drop, settle, targetOf, writeFailure } from './write.js';

/** Output that is too large to be held as one text. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Writes a file piece by piece: whole, or nothing when the user interrupts or the disk is full. */
export async function writePieces(io: Io, file: string, pieces: Pieces, force: boolean): Promise<void> {
  const target = targetOf(io, file, force);
  const release = io.hold();
  try {
    const writing = io.files.open(target.temporary);
    try {
      for await (const piece of pieces) {
        writing.write(typeof piece === 'string' ? printable(piece) : piece);
        await checkInterrupted(io);
      }
    } finally {
      writing.close();
    }
    settle(io, target, force);
  } catch (error) {
    throw writeFailure(file, error);
  } finally {
    drop(io, target.temporary);
    await release();
  }
}

/** Text to standard output, until its reader has seen enough (`| head`). */
export async function printPieces(io: Io, pieces: Iterable<string>): Promise<void> {
  try {
    for (const piece of pieces) {
      await io.stdout.write(piece);
      await checkInterrupted(io);
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code !== 'EPIPE') throw new Failure(EXIT.file, outputWords.cannotPrint(code));
  }
}
