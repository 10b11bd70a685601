import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build, defineConfig, type Options } from 'tsup';
import { bundle } from '../repo/config/tsup.ts';
import { asciiOnly } from './build/ascii-only.ts';
import { compileAhead } from './build/compile-ahead.ts';
import { preparedFramework } from './build/prepared-framework.ts';
import type { Plugin } from 'esbuild';

/** Parts that most runs do not need stand in files of their own: reading over their source costs time even if nothing runs. */
const apart: Readonly<Record<string, RegExp>> = {
  scheme: /^@fazhi\/core\/scheme$/,
  yaml: /\/yaml\.js$/,
  tables: /^@fazhi\/tables$/,
  files: /^@fazhi\/files$/,
  docx: /^docx$/,
  report: /^@fazhi\/report$/,
  more: /\/commands\/(?:batch|check|compare|diff|extract|follow-up|migrate|plan|report|shortfalls|simulate)\.js$/,
};

const setApart: Plugin = {
  name: 'set-apart',
  setup({ onResolve }) {
    for (const [name, filter] of Object.entries(apart)) onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path: `./${name}.cjs`, external: true } : undefined));
  },
};

const program = bundle({ fazhi: 'src/launch.ts' }) as Options;
const { banner: _banner, onSuccess: _copied, esbuildOptions, ...rest } = program;
const part: Options = {
  ...rest,
  clean: false,
  esbuildOptions(options, context) {
    esbuildOptions?.(options, context);
    options.charset = 'ascii';
    // Parts are required: importing CommonJS makes Node look through its source first.
    options.supported = { ...options.supported, 'dynamic-import': false };
  },
};

/** One after the other: what is compiled ahead needs all files. */
export default defineConfig({
  ...part,
  clean: true,
  entry: { main: 'src/index.ts' },
  esbuildPlugins: [setApart, preparedFramework()],
  async onSuccess() {
    asciiOnly('dist/main.cjs');
    const source = '../../packages';
    await build({ config: false, ...part, entry: { scheme: `${source}/core/src/scheme/index.ts`, yaml: 'src/input/yaml.ts', tables: `${source}/tables/src/index.ts`, docx: createRequire(import.meta.url).resolve('docx'), report: `${source}/report/src/index.ts` } });
    await build({ config: false, ...part, entry: { files: `${source}/files/src/index.ts`, more: 'src/more.ts' }, esbuildPlugins: [setApart] });
    await build({ config: false, ...program, clean: false });
    compileAhead('dist', resolve('../../docs/examples/niutouya/submission.yaml'));
  },
});
