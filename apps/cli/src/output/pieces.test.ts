import { describe, expect, it } from 'vitest';
import { MemoryFiles, memoryIo } from '../../test-support/memory-io.js';
import { printPieces, writePieces } from './pieces.js';

const names = (files: MemoryFiles): string[] => [...files.content.keys()].sort();
const disk = (): MemoryFiles => new MemoryFiles({ '/town': null });

describe('writePieces', () => {
  it('writes text and bytes one after the other', async () => {
    const files = disk();
    await writePieces(memoryIo({ files }).io, 'r', ['a', Buffer.from('b')], false);
    expect(Buffer.from(files.content.get('/town/r') ?? '').toString()).toBe('ab');
    expect(names(files)).toEqual(['/town', '/town/r']);
  });

  it('leaves nothing when interrupted between pieces', async () => {
    const files = disk();
    const interruption = new AbortController();
    const pieces = function* (): Generator<string> {
      yield 'a';
      interruption.abort();
      yield 'b';
      expect.unreachable('asked for more');
    };
    await expect(writePieces(memoryIo({ files, interrupted: interruption.signal }).io, 'r', pieces(), false)).rejects.toMatchObject({ exit: 130 });
    expect(names(files)).toEqual(['/town']);
  });

  it('keeps a file that somebody made in the meantime', async () => {
    const files = disk();
    const pieces = function* (): Generator<string> {
      yield 'a';
      files.content.set('/town/r', 'theirs');
    };
    await expect(writePieces(memoryIo({ files }).io, 'r', pieces(), false)).rejects.toMatchObject({ exit: 4 });
    expect([names(files), files.content.get('/town/r')]).toEqual([['/town', '/town/r'], 'theirs']);
  });

  it('passes on what is no matter of the disk', async () => {
    const pieces = function* (): Generator<string> {
      yield 'a';
      throw new Error('a fault of ours');
    };
    await expect(writePieces(memoryIo({ files: disk() }).io, 'r', pieces(), false)).rejects.toThrow('a fault of ours');
    await expect(printPieces(memoryIo().io, pieces())).rejects.toThrow('a fault of ours');
  });
});
