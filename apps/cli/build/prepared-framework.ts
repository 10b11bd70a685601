import { deepStrictEqual } from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Framework } from '@fazhi/core';
import { build, type Plugin } from 'esbuild';
import { pack, restore, type Packed } from './packed-framework.ts';

const FRAMEWORK = '@fazhi/framework-township';
const FILE = 'township.json';
/** tsup runs in the folder of the package. */
const folder = process.cwd();

/**
 * Puts the township framework together and checks it when the program is built, and leaves its data beside the program:
 * at every start that would take longer than scoring a town. What is left is compared with what was defined, so the build
 * fails if restoring ever gave anything else.
 */
export function preparedFramework(): Plugin {
  return {
    name: 'prepared-framework',
    setup({ onResolve, onLoad, initialOptions }) {
      onResolve({ filter: new RegExp(`^${FRAMEWORK}$`) }, ({ namespace }) => (namespace === 'prepared' ? undefined : { path: FRAMEWORK, namespace: 'prepared' }));
      onLoad({ filter: /.*/, namespace: 'prepared' }, async () => {
        const { township, digestOf } = await defined();
        const packed = JSON.stringify(pack(township, digestOf(township)));
        deepStrictEqual(restore(JSON.parse(packed) as Packed, township.calendar), township);
        const outdir = initialOptions.outdir ?? 'dist';
        mkdirSync(outdir, { recursive: true });
        writeFileSync(join(outdir, FILE), packed);
        return { contents: restoring, resolveDir: folder, loader: 'ts' };
      });
    },
  };
}

const restoring = `
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendar } from '${FRAMEWORK}';
import { rememberDigest } from '@fazhi/core';
import { restore } from './build/packed-framework.ts';
const packed = JSON.parse(readFileSync(join(__dirname, '${FILE}'), 'utf8'));
export const township = restore(packed, calendar);
rememberDigest(township, packed.digest);
`;

interface Defined {
  readonly township: Framework;
  readonly digestOf: (framework: Framework) => string;
}

/** Evaluates the framework's sources. */
async function defined(): Promise<Defined> {
  const contents = `export { township } from '${FRAMEWORK}'; export { digestOf } from '@fazhi/core';`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, write: false, format: 'cjs', platform: 'node', conditions: ['fazhi-source', 'module'] });
  const module = { exports: {} };
  const run = new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '') as (...parts: unknown[]) => void;
  run(module, module.exports, createRequire(join(folder, 'package.json')));
  return module.exports as Defined;
}
