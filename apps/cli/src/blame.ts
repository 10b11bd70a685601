import { writeSync } from 'node:fs';

/** Says who ended the program, where a plugin does: by process.exit, by an error or a rejection that nobody waits for. */
export class Blame {
  #line: string | undefined;
  #exit = 0;

  readonly blame = (line: string, exit: number): void => {
    if (this.#line === undefined) {
      process.on('exit', this.#ended);
      process.on('uncaughtException', this.#thrown);
      process.on('unhandledRejection', this.#thrown);
    }
    this.#line = line;
    this.#exit = exit;
  };

  readonly over = (): void => {
    this.#line = undefined;
    process.off('exit', this.#ended);
    process.off('uncaughtException', this.#thrown);
    process.off('unhandledRejection', this.#thrown);
  };

  readonly #ended = (): void => {
    process.exitCode = this.#exit;
    try {
      writeSync(2, `${this.#line ?? ''}\n`);
    } catch {
      // Nobody listens.
    }
  };

  readonly #thrown = (): void => {
    process.exit(this.#exit);
  };
}
