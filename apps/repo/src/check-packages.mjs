// publint and are-the-types-wrong on what would be published, that no test and no missing file is in it, and that a bundler drops what nobody uses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from './pack.mjs';
import { cache, publishable, root } from './root.mjs';
import { stopOnInterrupt } from './run.mjs';

stopOnInterrupt();

/** @param {Awaited<ReturnType<typeof packAll>>[number]} packed */
async function problemsOf({ folder, tarball, files }) {
  const data = new Uint8Array(readFileSync(tarball));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const lint = await publint({ pack: { tarball: data.buffer }, strict: true });
  const types = manifest.exports === undefined ? { problems: [] } : await checkPackage(createPackageFromTarballData(data));
  return [
    ...lint.messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`),
    // Nothing here runs on the resolution of Node 10, which knows no exports map.
    ...('problems' in types ? types.problems : []).filter((problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10').map((problem) => `types: ${JSON.stringify(problem)}`),
    ...(manifest.exports === undefined || 'problems' in types ? [] : ['types: there are none']),
    ...files.filter((file) => /\.test\./.test(file.path)).map((file) => `a test would be published: ${file.path}`),
    ...(files.some((file) => file.path.startsWith('dist/')) ? [] : ['nothing is built: dist is missing']),
  ];
}

/** An import that nobody uses, of a package without side effects, costs a bundle nothing. @param {string} name */
async function unusedBytes(name) {
  const { outputFiles } = await build({ stdin: { contents: `import * as unused from '${name}';`, resolveDir: join(root, 'apps/repo') }, bundle: true, minify: true, format: 'esm', platform: 'node', write: false, logLevel: 'silent' });
  return outputFiles[0]?.contents.length ?? 0;
}

/** More than a few bytes are a package that runs something when it is loaded, or a promise that a bundler does not find. */
const MOST_UNUSED = 100;

let count = 0;
for (const packed of await packAll(join(cache, 'check-packages'))) {
  for (const problem of await problemsOf(packed)) {
    count += 1;
    console.error(`${packed.name}: ${problem}`);
  }
}
for (const { manifest: { name, exports } } of publishable()) {
  if (exports === undefined) continue;
  const bytes = await unusedBytes(name);
  if (bytes <= MOST_UNUSED) continue;
  count += 1;
  console.error(`${name}: ${bytes} bytes stay in a bundle that uses nothing of it`);
}
process.exitCode = count === 0 ? 0 : 1;
