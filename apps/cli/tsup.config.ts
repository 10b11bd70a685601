import { defineConfig, type Options } from 'tsup';
import { bundle } from '../repo/config/tsup.ts';
import { preparedFramework } from './build/prepared-framework.ts';
import type { Plugin } from 'esbuild';

/** Parts that most runs do not need stand in files of their own: reading over their source costs time even if nothing runs. */
const apart: Readonly<Record<string, RegExp>> = { scheme: /^@fazhi\/core\/scheme$/, yaml: /\/yaml\.js$/ };

const setApart: Plugin = {
  name: 'set-apart',
  setup({ onResolve }) {
    for (const [name, filter] of Object.entries(apart)) onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path: `./${name}.cjs`, external: true } : undefined));
  },
};

const program = bundle({ fazhi: 'src/index.ts' }) as Options;
const { banner: _banner, onSuccess: _copied, ...part } = program;

export default defineConfig([
  { ...program, clean: false, esbuildPlugins: [setApart, preparedFramework()] },
  { ...part, clean: false, entry: { scheme: '../../packages/core/src/scheme/index.ts', yaml: 'src/input/yaml.ts' } },
]);
