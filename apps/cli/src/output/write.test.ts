import { describe, expect, it } from 'vitest';
import { Failure } from '../exit.js';
import { MemoryFiles, memoryIo } from '../../test-support/memory-io.js';
import { writeWhole } from './write.js';

function write(files: MemoryFiles, path: string, force = false): Failure | undefined {
  try {
    writeWhole(memoryIo({ files }).io, path, 'new', force);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

const disk = (): MemoryFiles => new MemoryFiles({ '/town': null, '/town/old.txt': 'old', '/town/folder': null, '/town/device': undefined });
const names = (files: MemoryFiles): string[] => [...files.content.keys()].sort();

describe('writeWhole', () => {
  it('writes a new file and leaves nothing else', () => {
    const files = disk();
    expect(write(files, 'new.txt')).toBeUndefined();
    expect(files.content.get('/town/new.txt')).toBe('new');
    expect(names(files)).toEqual(['/town', '/town/device', '/town/folder', '/town/new.txt', '/town/old.txt']);
  });

  it('overwrites only by force', () => {
    const files = disk();
    expect(write(files, 'old.txt')?.text.zh).toContain('--force');
    expect(files.content.get('/town/old.txt')).toBe('old');
    expect(write(files, 'old.txt', true)).toBeUndefined();
    expect(files.content.get('/town/old.txt')).toBe('new');
  });

  it.each([
    ['folder', '文件夹'],
    ['device', '普通文件'],
  ])('refuses a %s even by force', (path, said) => {
    const failure = write(disk(), path, true);
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
  ])('on %s leaves the old file and no temporary one', (code, said) => {
    const files = disk();
    files.failing.create = code;
    const before = names(files);
    const failure = write(files, 'old.txt', true);
    expect(failure?.exit).toBe(4);
    expect(failure?.text.zh).toContain(said);
    expect(failure?.text.en).toContain(code);
    expect(names(files)).toEqual(before);
    expect(files.content.get('/town/old.txt')).toBe('old');
  });

  it('removes the temporary file when renaming fails', () => {
    const files = disk();
    files.failing.rename = 'EPERM';
    expect(write(files, 'old.txt', true)?.exit).toBe(4);
    expect(names(files).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not take a name that somebody took meanwhile', () => {
    const files = disk();
    files.failing.link = 'EEXIST';
    expect(write(files, 'new.txt')?.text.zh).toContain('已存在');
    expect(files.content.has('/town/new.txt')).toBe(false);
  });

  it('renames where the file system knows no links', () => {
    const files = disk();
    files.failing.link = 'EPERM';
    expect(write(files, 'new.txt')).toBeUndefined();
    expect(files.content.get('/town/new.txt')).toBe('new');
  });

  it('keeps a link pointing where it did', () => {
    const files = disk();
    files.realpath = () => '/else/real.txt';
    expect(write(files, 'old.txt', true)).toBeUndefined();
    expect(files.content.get('/else/real.txt')).toBe('new');
  });

  it('passes on what is no error of the system', () => {
    const files = disk();
    files.create = () => {
      throw new TypeError('ours');
    };
    expect(() => write(files, 'new.txt')).toThrow(TypeError);
  });
});
