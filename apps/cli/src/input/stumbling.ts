import { EXIT, Failure } from '../exit.js';
import { errorCode, errorMessage } from '../io.js';
import { inputWords } from '../messages/input.js';

/**
 * Whatever a file makes the program stumble over is said about that file, so that the others of a folder are still done. The
 * fault is ours and the message says so; it is told with the line that stumbled when asked by -v.
 *
 * @throws Failure - for anything but an error of the system, which is passed on with its code.
 */
export async function readingFrom<Value>(file: string, read: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure || isSystem(error)) throw error;
    throw new Failure(EXIT.input, inputWords.stumbled(file, errorMessage(error)), undefined, error);
  }
}

/** ENOENT and the like; codes such as ERR_INVALID_ARG_TYPE are faults of programs. */
function isSystem(error: unknown): boolean {
  return /^E[A-Z0-9]+$/.test(errorCode(error) ?? '');
}
