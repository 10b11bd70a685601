import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from './index.js';
import { errorCode } from './io.js';
import { diskFiles, sink, systemIo } from './system.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return errorCode(error);
  }
};

describe('diskFiles', () => {
  it('creates, reads, links, renames, lists and removes', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((name) => join(folder, name)) as [string, string, string];
    diskFiles.create(one, '法治');
    expect(codeOf(() => diskFiles.create(one, 'x'))).toBe('EEXIST');
    expect(Buffer.from(diskFiles.read(one, 100)).toString()).toBe('法治');
    expect(diskFiles.read(one, 3)).toHaveLength(3);
    expect(diskFiles.stat(one)).toEqual({ kind: 'file', size: 6 });
    diskFiles.link(one, two);
    expect(codeOf(() => diskFiles.link(one, two))).toBe('EEXIST');
    diskFiles.rename(one, three);
    expect([...diskFiles.list(folder)].sort()).toEqual(['three', 'two']);
    symlinkSync(three, join(folder, 'symlink'));
    expect(diskFiles.realpath(join(folder, 'symlink'))).toBe(diskFiles.realpath(three));
    for (const name of ['two', 'three', 'symlink']) diskFiles.remove(join(folder, name));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells folders and devices apart, and a full disk', () => {
    expect(diskFiles.stat(folder).kind).toBe('folder');
    expect(diskFiles.stat('/dev/null').kind).toBe('other');
    expect(diskFiles.read('/dev/zero', 100_000)).toHaveLength(100_000);
    expect(codeOf(() => diskFiles.read(join(folder, 'none'), 1))).toBe('ENOENT');
    expect(errorCode('ENOENT')).toBeUndefined();
    expect(errorCode(Object.assign(new Error('x'), { code: 7 }))).toBeUndefined();
  });
});

describe('large files', () => {
  it('are read and written in pieces, whole', async () => {
    const path = join(folder, 'large');
    const file = diskFiles.open(path);
    expect(codeOf(() => diskFiles.open(path))).toBe('EEXIST');
    const piece = '法治'.repeat(50_000);
    file.write(piece);
    file.write(Buffer.from('end'));
    file.close();
    file.close();
    const read: Uint8Array[] = [];
    for await (const each of diskFiles.stream(path)) read.push(each);
    expect(read.length).toBeGreaterThan(1);
    expect(Buffer.concat(read).toString()).toBe(`${piece}end`);
    expect(Buffer.from(await diskFiles.slice(path, 300_000, 300_010)).toString()).toBe('end');
    expect(Buffer.from(await diskFiles.slice(path, 3, 6)).toString()).toBe('治');
    diskFiles.remove(path);
  });

  it('fail with the code of the system', async () => {
    const none = join(folder, 'none');
    await expect(diskFiles.slice(none, 0, 1)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(diskFiles.stream(none)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('sink', () => {
  const stream = (through = new PassThrough()): NodeJS.WriteStream => Object.assign(through, { isTTY: true, columns: 91 }) as unknown as NodeJS.WriteStream;

  it('writes to a file without opening a stream', async () => {
    const path = join(folder, 'out');
    const descriptor = openSync(path, 'w');
    const file = sink(descriptor, () => expect.unreachable('a stream was opened'));
    expect(file.isTTY).toBe(false);
    await file.write('法治\n');
    closeSync(descriptor);
    expect(readFileSync(path, 'utf8')).toBe('法治\n');
    await expect(file.write('x')).rejects.toThrow('EBADF');
    expect(sink(descriptor, () => stream()).isTTY).toBe(false);
  });

  it('asks a character device for its columns, and reports a full disk', async () => {
    const descriptor = openSync('/dev/full', 'w');
    const full = sink(descriptor, () => stream());
    expect(full).toMatchObject({ isTTY: true, columns: 91 });
    await expect(full.write('x')).rejects.toThrow('ENOSPC');
    closeSync(descriptor);
  });

  it('waits where a pipe is full, and passes on what goes wrong then', async () => {
    const write = vi.fn((_file: number, bytes: Uint8Array, from: number) => {
      if (from > 0) throw Object.assign(new Error('again'), { code: 'EAGAIN' });
      return Math.min(3, bytes.length);
    });
    const through = new PassThrough();
    await sink(1, () => stream(through), write).write('abcdef');
    expect(String(through.read())).toBe('def');
    const broken = new PassThrough();
    broken.destroy();
    await expect(sink(1, () => stream(broken), write).write('abcdef')).rejects.toThrow();
  });
});

describe('the program', () => {
  it('runs in the real world', async () => {
    const before = process.argv;
    const out = join(folder, 'completion');
    process.argv = ['node', 'fazhi', 'completion', 'bash', '-q', '-o', out];
    try {
      expect(await run((specifier) => import(specifier))).toBe(0);
      expect(readFileSync(out, 'utf8')).toContain('_fazhi');
      process.argv = ['node', 'fazhi', 'framework', 'list', '-q', '-o', join(folder, 'list')];
      await run((specifier) => import(specifier));
      expect(readFileSync(join(folder, 'list'), 'utf8')).toContain('township-2025');
    } finally {
      process.argv = before;
    }
  });

  it('sees the environment', () => {
    const io = systemIo(new AbortController().signal, () => Promise.resolve(undefined));
    expect(io.cwd).toBe(process.cwd());
    expect(io.stdin()).toBe(process.stdin);
    writeFileSync(join(folder, 'x'), 'x');
  });
});
