import type { Io, Sink } from '../io.js';
import { printable } from './printable.js';

/**
 * The world as commands see it: whatever they print, nothing in it is obeyed by a terminal, and a notice that cannot be told
 * (stderr is closed, or its disk is full) never costs the result.
 */
export function guarded(io: Io): Io {
  return { ...io, stdout: printing(io.stdout), stderr: quietly(printing(io.stderr)) };
}

function printing(sink: Sink): Sink {
  return {
    get isTTY() {
      return sink.isTTY;
    },
    get columns() {
      return sink.columns;
    },
    write: async (content) => await sink.write(typeof content === 'string' ? printable(content) : content),
  };
}

function quietly(sink: Sink): Sink {
  return {
    get isTTY() {
      return sink.isTTY;
    },
    write: async (content) => {
      await sink.write(content).catch(() => undefined);
    },
  };
}
