/** The part of node:fs that the command line uses; tests put a full disk in its place. */
export interface Files {
  stat(path: string): FileStat;
  realpath(path: string): string;
  list(folder: string): readonly string[];
  /** At most `limit` bytes from the start. */
  read(path: string, limit: number): Uint8Array;
  /** The whole file in pieces, for files that may be large. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Bytes from `start` up to `end`. */
  slice(path: string, start: number, end: number): Promise<Uint8Array>;
  /** A new file that must not exist yet, to be written piece by piece. */
  open(path: string): Writing;
  /** A new file that must not exist yet, written through to the disk. */
  create(path: string, content: string | Uint8Array): void;
  rename(from: string, to: string): void;
  /** Gives a file a second name; fails where that name is taken. */
  link(from: string, to: string): void;
  remove(path: string): void;
}
/** A file being written. */
export interface Writing {
  write(piece: string | Uint8Array): void;
  /** Writes what is left through to the disk, unless it was already closed. */
  close(): void;
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

export interface Sink {
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
  write(content: string | Uint8Array): Promise<void>;
}

/** Everything outside the program. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly files: Files;
  /** Milliseconds since some moment: only to say how long something takes, never in a result. */
  readonly now: () => number;
  /** Keeps a signal that ends the program from doing so before a file that was begun is whole or gone; what is given back lets it. */
  readonly hold: () => () => Promise<void>;
  /** Fires when the user interrupts. */
  readonly interrupted: AbortSignal;
  /**
   * From now on somebody else's code runs here: where it ends the program, or throws when nobody waits for it, that line is printed
   * and the program ends with that code. Until {@link Io.over}.
   */
  readonly blame: (line: string, exit: number) => void;
  /** Everything is done; how the program ends now is its own doing. */
  readonly over: () => void;
  /** Loads a module by absolute URL or path. */
  readonly load: (specifier: string) => Promise<unknown>;
}

/** The code of a system error such as ENOENT; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  try {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
  } catch {
    // Anything can be thrown, also what throws when it is looked at.
    return undefined;
  }
}

/** What an error says. Anything can be thrown, also what cannot be made a text. */
export function errorMessage(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return typeof error;
  }
}
