import { copyFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

type Entry = Record<string, string>;

const shared = {
  target: 'es2022',
  dts: false, // Declarations come from tsc, once for both formats: see build-library.mjs.
  silent: true,
  treeshake: false,
} satisfies Options;

/** JavaScript of a library, twice. The folder's own package.json tells Node which is which, so both keep the name index.js. */
export function library(entry: Entry = { index: 'src/index.ts' }) {
  const several = Object.keys(entry).length > 1;
  const of = (format: 'esm' | 'cjs'): Options => ({
    ...shared,
    entry,
    format,
    outDir: `dist/${format}`,
    outExtension: () => ({ js: '.js' }),
    platform: 'neutral',
    splitting: several, // Otherwise each entry would carry a copy of what they share.
  });
  return defineConfig([of('esm'), of('cjs')]);
}

/** A program in one CommonJS file, made from the sources of the workspace: it runs with no node_modules beside it. */
export function bundle(entry: Entry) {
  return defineConfig({
    ...shared,
    entry,
    format: 'cjs',
    outDir: 'dist',
    outExtension: () => ({ js: '.cjs' }),
    platform: 'node',
    target: 'node20',
    clean: true,
    splitting: false,
    noExternal: [/.*/],
    banner: { js: '#!/usr/bin/env node' },
    esbuildOptions(options) {
      options.conditions = ['fazhi-source', 'module'];
      options.charset = 'utf8';
      options.legalComments = 'eof';
    },
    onSuccess: () => copyFile('../../LICENSE', 'LICENSE'),
  });
}
