// publint and are-the-types-wrong on what would be published, and that no test and no missing file is in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll } from './pack.mjs';
import { cache } from './root.mjs';
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

let count = 0;
for (const packed of await packAll(join(cache, 'check-packages'))) {
  for (const problem of await problemsOf(packed)) {
    count += 1;
    console.error(`${packed.name}: ${problem}`);
  }
}
process.exitCode = count === 0 ? 0 : 1;
