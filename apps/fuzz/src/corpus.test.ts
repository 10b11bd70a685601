import { describe, expect, it } from 'vitest';
import { corpusOf } from './corpus.js';
import { hold } from './guard.js';
import { readers } from './readers/index.js';

describe.each(readers.map((reader) => [reader.id, reader] as const))('%s', (_id, reader) => {
  it.each(corpusOf(reader).map(({ path, bytes }) => [path, bytes] as const))('keeps its promises on %s', async (_path, bytes) => {
    await expect(hold(reader, bytes)).resolves.toBeUndefined();
  });
});
