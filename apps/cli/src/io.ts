/** The part of node:fs that the command line uses; tests put a full disk in its place. */
export interface Files {
  stat(path: string): FileStat;
  realpath(path: string): string;
  list(folder: string): readonly string[];
  /** At most `limit` bytes from the start. */
  read(path: string, limit: number): Uint8Array;
  /** A new file that must not exist yet, written through to the disk. */
  create(path: string, text: string): void;
  rename(from: string, to: string): void;
  /** Gives a file a second name; fails where that name is taken. */
  link(from: string, to: string): void;
  remove(path: string): void;
}
export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

export interface Sink {
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
  write(text: string): Promise<void>;
}

/** Everything outside the program. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly files: Files;
  /** Fires when the user interrupts. */
  readonly interrupted: AbortSignal;
  /** Loads a module by absolute URL or path. */
  readonly load: (specifier: string) => Promise<unknown>;
}

/** The code of a system error such as ENOENT; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
