import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENGINE_VERSION } from './version.js';

it('the version of the engine is that of the package', () => {
  const file: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(file).toMatchObject({ version: ENGINE_VERSION });
});
