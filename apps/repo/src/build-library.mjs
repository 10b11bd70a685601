// Builds the library in the current folder: JavaScript by tsup for import and for require, declarations by the native compiler once for both.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';
import { here, root, tool } from './root.mjs';

const cwd = process.cwd();
rmSync(join(cwd, 'dist'), { recursive: true, force: true });

const steps = await Promise.all([
  run(['node', tool('tsup/dist/cli-default.js')], { quiet: true, cwd }),
  run(['node', join(here, 'tsc.mjs'), '-p', 'tsconfig.build.json'], { quiet: true, cwd }),
]);
process.stderr.write(steps.map((step) => step.output).join(''));
if (steps.some((step) => step.code !== 0)) process.exit(1);

// Relative specifiers end in .js, so the same declarations hold in both folders.
cpSync(join(cwd, 'dist/esm'), join(cwd, 'dist/cjs'), { recursive: true, filter: (file) => !file.endsWith('.js') });
// A bundler looks into the nearest of these files alone, so what the package's own one promises stands here again.
const { sideEffects } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
for (const [folder, type] of [['esm', 'module'], ['cjs', 'commonjs']]) writeFileSync(join(cwd, `dist/${folder}/package.json`), `${JSON.stringify({ type, sideEffects })}\n`);

// The license asks for a copy of itself in whatever is handed on.
cpSync(join(root, 'LICENSE'), join(cwd, 'LICENSE'));
