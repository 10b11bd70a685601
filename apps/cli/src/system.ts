import * as fs from 'node:fs';
import type { Files, Io, Sink } from './io.js';

/** The real world: disk, terminal, environment. */
export function systemIo(interrupted: AbortSignal, load: Io['load']): Io {
  return {
    env: process.env,
    cwd: process.cwd(),
    stdin: () => process.stdin,
    stdout: sink(1, () => process.stdout),
    stderr: sink(2, () => process.stderr),
    files: diskFiles,
    interrupted,
    load,
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
  create: (path, text) => {
    const file = fs.openSync(path, 'wx');
    try {
      fs.writeFileSync(file, text);
      fs.fsyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  },
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  remove: (path) => fs.rmSync(path),
};

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
    write: async (text) => {
      const bytes = Buffer.from(text);
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
