import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { apply, differences } from './generate.mjs';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'generate-'));
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

it('finds what is missing, stale or left over, and mends it', async () => {
  const generator = { name: 'pages', owns: ['pages'], make: () => Promise.resolve({ 'pages/a.md': 'A', 'pages/b.md': 'B' }) };
  apply({ path: 'pages/a.md', text: 'old', why: 'stale' }, base);
  apply({ path: 'pages/gone.md', text: 'gone', why: 'stale' }, base);
  const found = await differences(generator, base);
  expect(found.map(({ path, why }) => `${path} ${why}`)).toEqual(['pages/a.md stale', 'pages/b.md missing', 'pages/gone.md left over']);
  for (const difference of found) apply(difference, base);
  expect(await differences(generator, base)).toEqual([]);
  expect(readFileSync(join(base, 'pages/b.md'), 'utf8')).toBe('B');
});

it('leaves a folder that nobody owns alone', async () => {
  writeFileSync(join(base, 'mine.md'), 'mine');
  expect(await differences({ name: 'one', make: () => Promise.resolve({}) }, base)).toEqual([]);
});
