import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from '@fazhi/core';
import { checkPlugin } from '@fazhi/testkit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scaffold } from './new-plugin.mjs';
import { cache, root } from './root.mjs';

// Inside the checkout, so that the new package finds the workspace.
const base = join(cache, 'template');
beforeEach(() => {
  mkdirSync(base, { recursive: true });
  copyFileSync(join(root, 'tsconfig.base.json'), join(base, 'tsconfig.base.json'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

it('a new plugin passes the strict review at once', async () => {
  scaffold('demo-thing', base, '0.1.0');
  const { demoThing } = (await import(/* @vite-ignore */ join(base, 'packages/plugin-demo-thing/src/index.ts'))) as { demoThing: Plugin };
  expect(checkPlugin(demoThing)).toEqual([]);
});
