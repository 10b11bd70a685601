import { describe, expect, it } from 'vitest';
import { Failure } from '../exit.js';
import { MemoryFiles, memoryIo } from '../../test-support/memory-io.js';
import { writeWhole } from './write.js';

async function write(files: MemoryFiles, path: string, force = false): Promise<Failure | undefined> {
  try {
    await writeWhole(memoryIo({ files }).io, path, 'new', force);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const disk = (): MemoryFiles => new MemoryFiles({ '/town': null, '/town/old.txt': 'old', '/town/folder': null, '/town/device': undefined });
const names = (files: MemoryFiles): string[] => [...files.content.keys()].sort();

describe('writeWhole', () => {
  it('writes a new file and leaves nothing else', async () => {
    const files = disk();
    expect(await write(files, 'new.txt')).toBeUndefined();
    expect(files.content.get('/town/new.txt')).toBe('new');
    expect(names(files)).toEqual(['/town', '/town/device', '/town/folder', '/town/new.txt', '/town/old.txt']);
  });

  it('overwrites only by force', async () => {
    const files = disk();
    expect((await write(files, 'old.txt'))?.text.zh).toContain('--force');
    expect(files.content.get('/town/old.txt')).toBe('old');
    expect(await write(files, 'old.txt', true)).toBeUndefined();
    expect(files.content.get('/town/old.txt')).toBe('new');
  });

  it.each([
    ['folder', '文件夹'],
    ['device', '普通文件'],
  ])('refuses a %s even by force', async (path, said) => {
    const failure = await write(disk(), path, true);
    expect(failure?.exit).toBe(4);
    expect(failure?.text.zh).toContain(said);
  });

  it.each([
    ['ENOSPC', '磁盘空间不足'],
    ['EDQUOT', '配额'],
    ['EACCES', '没有写入权限'],
    ['EROFS', '只读'],
    ['ENOENT', '文件夹不存在'],
    ['EIO', 'EIO'],
  ])('on %s leaves the old file and no temporary one', async (code, said) => {
    const files = disk();
    files.failing.create = code;
    const before = names(files);
    const failure = await write(files, 'old.txt', true);
    expect(failure?.exit).toBe(4);
    expect(failure?.text.zh).toContain(said);
    expect(failure?.text.en).toContain(code);
    expect(names(files)).toEqual(before);
    expect(files.content.get('/town/old.txt')).toBe('old');
  });

  it('removes the temporary file when renaming fails', async () => {
    const files = disk();
    files.failing.rename = 'EPERM';
    expect((await write(files, 'old.txt', true))?.exit).toBe(4);
    expect(names(files).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not take a name that somebody took meanwhile', async () => {
    const files = disk();
    files.failing.link = 'EEXIST';
    expect((await write(files, 'new.txt'))?.text.zh).toContain('已存在');
    expect(files.content.has('/town/new.txt')).toBe(false);
  });

  it('renames where the file system knows no links', async () => {
    const files = disk();
    files.failing.link = 'EPERM';
    expect(await write(files, 'new.txt')).toBeUndefined();
    expect(files.content.get('/town/new.txt')).toBe('new');
  });

  it('keeps a link pointing where it did', async () => {
    const files = disk();
    files.realpath = () => '/else/real.txt';
    expect(await write(files, 'old.txt', true)).toBeUndefined();
    expect(files.content.get('/else/real.txt')).toBe('new');
  });

  it('passes on what is no error of the system', async () => {
    const files = disk();
    files.create = () => {
      throw new TypeError('ours');
    };
    await expect(write(files, 'new.txt')).rejects.toThrow(TypeError);
  });
});
