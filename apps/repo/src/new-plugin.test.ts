import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { refusal, scaffold } from './new-plugin.mjs';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'new-plugin-'));
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

it('writes a whole package, with no placeholder left', () => {
  const files = scaffold('water-rights', base, '1.2.3');
  expect(files).toContain('packages/plugin-water-rights/src/index.test.ts');
  for (const file of files) {
    expect(file).not.toMatch(/\.tmpl$/);
    expect(readFileSync(join(base, file), 'utf8')).not.toMatch(/__[A-Z]+__/);
  }
  const text = readFileSync(join(base, 'packages/plugin-water-rights/package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ name: '@fazhi/plugin-water-rights', version: '1.2.3', dependencies: { '@fazhi/core': '^1.2.3' } });
});

it('refuses a second one of the same id and writes nothing', () => {
  scaffold('water', base, '1.2.3');
  expect(refusal('water', base)).toContain('packages/plugin-water exists already');
  expect(refusal('fire', base)).toBeUndefined();
});

it.each(['Water', '水', '../core', 'a--b', '-a', '1a', 'a_b', ''])('refuses the id %j in both languages', (id) => {
  const message = refusal(id, base);
  expect(message).toContain('须由小写字母');
  expect(message).toContain('must be lower-case');
  expect(existsSync(join(base, 'packages'))).toBe(false);
});

it('explains itself without an id, and takes no prefix', () => {
  expect(refusal(undefined, base)).toContain('npm run new:plugin -- <id>');
  expect(refusal('plugin-water', base)).toContain('npm run new:plugin -- water');
});
