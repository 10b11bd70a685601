import type { Text } from '@fazhi/core';
import type { Session } from '../command.js';
import { batchWords as words } from '../messages/batch.js';
import type { Pieces } from './pieces.js';
import { control, lineStart } from './printable.js';

/** Nothing is said about what is soon over. */
const QUIET_FOR = 2000;
const EVERY = 200;
/** Scoring cannot be interrupted to say how far it is, so that it takes a while is said before, of so many towns. */
const MANY = 50_000;
/** Nor can comparing: of so many towns, or so many towns and draws of them all, it takes two seconds. */
const MANY_COMPARED = 4000;
const MANY_DRAWN = 2_000_000;

/** Says on a terminal how far long work is; nothing anywhere else. */
export interface Progress {
  /** @param size - bytes in all, where it is known. */
  readonly reading: (rows: number, bytes: number, size: number | undefined) => void;
  readonly scoring: (rows: number) => void;
  readonly comparing: (towns: number, draws: number) => void;
  /** The same pieces, counted as they are taken. */
  readonly writing: (pieces: Pieces, rows: number) => AsyncGenerator<string | Uint8Array>;
  /** Leaves a clean line. */
  end(): Promise<void>;
}

export function progressOf({ io, say, quiet }: Session): Progress {
  const isHeard = io.stderr.isTTY && !quiet;
  const start = io.now();
  let told = start + QUIET_FOR - EVERY;
  let isShown = false;
  const write = (text: string): Promise<void> => io.stderr.write(text);
  const show = (said: Text): void => {
    isShown = true;
    void write(`${lineStart()}${say(said)}${control('[K')}`);
  };
  /** What there is to say is worked out only when it is time to say it. */
  const now = (said: (elapsed: number) => Text): void => {
    const at = io.now();
    if (!isHeard || at - told < EVERY) return;
    told = at;
    show(said(at - start));
  };
  return {
    reading: (rows, bytes, size) => now((elapsed) => words.reading(rows, rateOf(rows, elapsed), size === undefined ? undefined : leftOf(bytes, size, elapsed))),
    scoring: (rows) => {
      if (isHeard && rows >= MANY) show(words.scoring(rows));
    },
    comparing: (towns, draws) => {
      if (isHeard && (towns >= MANY_COMPARED || towns * draws >= MANY_DRAWN)) show(words.comparing(towns));
    },
    writing: async function* (pieces, rows) {
      const since = io.now();
      let written = 0;
      for await (const piece of pieces) {
        yield piece;
        written += rowsIn(piece);
        now(() => words.writing(Math.min(written, rows), rateOf(written, io.now() - since), leftOf(written, rows, io.now() - since)));
      }
    },
    end: async () => {
      if (isShown) await write(`${lineStart()}${control('[K')}`);
      isShown = false;
    },
  };
}

function rateOf(rows: number, elapsed: number): number {
  return Math.round((rows * 1000) / Math.max(1, elapsed));
}

/** Seconds left; undefined before anything is done. */
function leftOf(done: number, all: number, elapsed: number): number | undefined {
  return done === 0 ? undefined : Math.ceil((elapsed * Math.max(0, all - done)) / done / 1000);
}

/** Rows that end in a piece of text; of bytes nobody can tell. */
function rowsIn(piece: string | Uint8Array): number {
  return typeof piece === 'string' ? piece.split('\n').length - 1 : 0;
}
