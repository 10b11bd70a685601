import * as fs from 'node:fs';
import { Blame } from './blame.js';
import type { Files, Io, Sink, Writing } from './io.js';

/** The real world: disk, terminal, environment. */
export function systemIo(interrupted: AbortSignal, load: Io['load']): Io {
  const ending = new AbortController();
  const { blame, over } = new Blame();
  return {
    env: process.env,
    cwd: process.cwd(),
    stdin: () => process.stdin,
    stdout: sink(1, () => process.stdout),
    stderr: sink(2, () => process.stderr),
    files: diskFiles,
    now: () => performance.now(),
    hold: () => holding(ending),
    blame,
    over,
    interrupted: AbortSignal.any([interrupted, ending.signal]),
    load,
  };
}

/** Signals by which a system or a terminal that closes ends a program. */
const ENDING = ['SIGTERM', 'SIGHUP'] as const;

function holding(ending: AbortController): () => Promise<void> {
  const heard: NodeJS.Signals[] = [];
  const hear = (signal: NodeJS.Signals): void => {
    heard.push(signal);
    ending.abort();
  };
  for (const signal of ENDING) process.on(signal, hear);
  return async () => {
    // One that came during the last writing is heard only now.
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    for (const signal of ENDING) process.off(signal, hear);
    const [first] = heard;
    if (first !== undefined) process.kill(process.pid, first);
  };
}

export const diskFiles: Files = {
  stat: (path) => {
    const stat = fs.statSync(path);
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', size: stat.size };
  },
  realpath: (path) => fs.realpathSync(path),
  list: (folder) => fs.readdirSync(folder),
  read: readAtMost,
  stream: pieces,
  slice: async (path, start, end) => {
    const file = await fs.promises.open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(end - start), 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  open: (path) => writing(fs.openSync(path, 'wx')),
  create: (path, content) => {
    const file = writing(fs.openSync(path, 'wx'));
    try {
      file.write(content);
    } finally {
      file.close();
    }
  },
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  remove: (path) => fs.rmSync(path),
};

/** So much is read at a time. */
const PIECE = 262_144;

/** Waits between pieces, so that an interruption is heard. */
async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await fs.promises.open(path);
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(new Uint8Array(PIECE), 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function writing(descriptor: number): Writing {
  let isOpen = true;
  return {
    write: (piece) => fs.writeFileSync(descriptor, piece),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      try {
        fs.fsyncSync(descriptor);
      } finally {
        fs.closeSync(descriptor);
      }
    },
  };
}

function readAtMost(path: string, limit: number): Uint8Array {
  const file = fs.openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    while (size < limit) {
      const chunk = new Uint8Array(Math.min(limit - size, 65_536));
      const read = fs.readSync(file, chunk);
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      size += read;
    }
    return Buffer.concat(chunks);
  } finally {
    fs.closeSync(file);
  }
}

/** Asking Node for its stream costs several milliseconds, so a file or pipe is written to directly. */
export function sink(descriptor: number, stream: () => NodeJS.WriteStream, write: Write = fs.writeSync): Sink {
  return {
    get isTTY() {
      return isCharacterDevice(descriptor) && stream().isTTY;
    },
    get columns() {
      return this.isTTY ? stream().columns : undefined;
    },
    write: async (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const written = writeNow(write, descriptor, bytes);
      if (written < bytes.length) await writeLater(stream(), bytes.subarray(written));
    },
  };
}

type Write = (descriptor: number, bytes: Uint8Array, from: number) => number;

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fs.fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Bytes written before a pipe was full. */
function writeNow(write: Write, descriptor: number, bytes: Uint8Array): number {
  let written = 0;
  try {
    while (written < bytes.length) written += write(descriptor, bytes, written);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
  }
  return written;
}

function writeLater(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
