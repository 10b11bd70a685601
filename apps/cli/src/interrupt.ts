import { EXIT, Failure } from './exit.js';
import type { Io } from './io.js';
import { mainWords } from './messages/main.js';

/** Lets a signal be heard during long work, and ends it there. */
export async function checkInterrupted({ interrupted }: Io): Promise<void> {
  await new Promise<void>((resolve) => {
    setImmediate(resolve);
  });
  if (interrupted.aborted) throw new Failure(EXIT.interrupted, mainWords.interrupted);
}

/** Waits for something outside, until the user interrupts. Everything else is done before a signal could be heard. */
export async function orInterrupted<Value>({ interrupted }: Io, waiting: Promise<Value>): Promise<Value> {
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(new Failure(EXIT.interrupted, mainWords.interrupted));
    if (interrupted.aborted) stop();
    else interrupted.addEventListener('abort', stop, { once: true });
  });
  return await Promise.race([stopped, waiting]);
}
