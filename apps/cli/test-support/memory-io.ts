import { posix } from 'node:path';
import type { Files, Io, Sink, Writing } from '../src/io.js';

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk in memory: text or bytes by absolute path; null is a folder, undefined a device. */
export class MemoryFiles implements Files {
  readonly content: Map<string, string | Uint8Array | null | undefined>;
  /** Operations that fail, with the code they fail with. */
  readonly failing: Partial<Record<keyof Files, string>> = {};

  constructor(content: Readonly<Record<string, string | Uint8Array | null | undefined>> = {}) {
    this.content = new Map(Object.entries(content));
  }

  stat(path: string): ReturnType<Files['stat']> {
    const found = this.#at('stat', path);
    if (found === null) return { kind: 'folder', size: 0 };
    return found === undefined ? { kind: 'other', size: 0 } : { kind: 'file', size: Buffer.byteLength(found) };
  }

  realpath(path: string): string {
    return path;
  }

  list(folder: string): readonly string[] {
    this.#fail('list');
    return [...this.content.keys()].filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path));
  }

  read(path: string, limit: number): Uint8Array {
    return Buffer.from(this.#at('read', path) ?? '').subarray(0, limit);
  }

  async *stream(path: string): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(this.#at('stream', path) ?? '');
    // Small pieces, cut through characters and lines.
    for (let at = 0; at < bytes.length; at += 100) yield await Promise.resolve(bytes.subarray(at, at + 100));
  }

  slice(path: string, start: number, end: number): Promise<Uint8Array> {
    try {
      return Promise.resolve(Buffer.from(this.#at('slice', path) ?? '').subarray(start, end));
    } catch (error) {
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  open(path: string): Writing {
    if (this.content.has(path)) throw systemError('EEXIST');
    this.content.set(path, '');
    return {
      write: (piece) => {
        this.#fail('open');
        this.content.set(path, Buffer.concat([Buffer.from(this.content.get(path) ?? ''), Buffer.from(piece)]));
      },
      close: () => undefined,
    };
  }

  create(path: string, content: string | Uint8Array): void {
    if (this.content.has(path)) throw systemError('EEXIST');
    // A full disk leaves an empty file behind.
    this.content.set(path, '');
    this.#fail('create');
    this.content.set(path, content);
  }

  rename(from: string, to: string): void {
    this.link(from, to, 'rename');
    this.content.delete(from);
  }

  link(from: string, to: string, as: 'link' | 'rename' = 'link'): void {
    this.#fail(as);
    if (as === 'link' && this.content.has(to)) throw systemError('EEXIST');
    this.content.set(to, this.#at(as, from));
  }

  remove(path: string): void {
    if (!this.content.delete(path)) throw systemError('ENOENT');
  }

  #fail(operation: keyof Files): void {
    const code = this.failing[operation];
    if (code !== undefined) throw systemError(code);
  }

  #at(operation: keyof Files, path: string): string | Uint8Array | null | undefined {
    this.#fail(operation);
    if (!this.content.has(path)) throw systemError('ENOENT');
    return this.content.get(path);
  }
}

/** What a run printed. */
export interface Printed {
  out: string;
  err: string;
}

export interface Setting {
  readonly files?: MemoryFiles;
  readonly stdin?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly outFails?: string;
  readonly errFails?: string;
  readonly interrupted?: AbortSignal;
  readonly load?: Io['load'];
  readonly now?: () => number;
  readonly cwd?: string;
}

/** A world in memory, and what was printed in it. */
export function memoryIo(setting: Setting = {}): { readonly io: Io; readonly printed: Printed } {
  const printed: Printed = { out: '', err: '' };
  const sink = (name: keyof Printed, fails: string | undefined): Sink => ({
    isTTY: setting.isTTY ?? false,
    ...(setting.columns === undefined ? {} : { columns: setting.columns }),
    write: (content) => {
      if (fails !== undefined) return Promise.reject(systemError(fails));
      printed[name] += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
      return Promise.resolve();
    },
  });
  const io: Io = {
    env: setting.env ?? {},
    cwd: setting.cwd ?? '/town',
    stdin: async function* () {
      yield* setting.stdin ?? [];
    },
    stdout: sink('out', setting.outFails),
    stderr: sink('err', setting.errFails),
    files: setting.files ?? new MemoryFiles(),
    now: setting.now ?? (() => 0),
    blame: () => undefined,
    over: () => undefined,
    hold: () => () => Promise.resolve(),
    interrupted: setting.interrupted ?? new AbortController().signal,
    load: setting.load ?? ((specifier) => import(specifier)),
  };
  return { io, printed };
}
