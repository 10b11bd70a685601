// What a release would be: the versions `changeset version` would write, and the packages as they would be published. Nothing in the tree changes.
import { join, relative } from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import { packAll } from './pack.mjs';
import { cache, root } from './root.mjs';
import { run, stopOnInterrupt } from './run.mjs';
import { turbo } from './turbo.mjs';

stopOnInterrupt();

/** @typedef {{ changesets: { id: string, summary: string }[], releases: { name: string, type: string, oldVersion: string, newVersion: string }[] }} Plan */

const built = await run(turbo('build', '--output-logs=errors-only'), { quiet: true });
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const plan = /** @type {Plan} */ (await getReleasePlan(root));
console.log(`changesets: ${plan.changesets.length}`);
for (const { id, summary } of plan.changesets) console.log(`  ${id}: ${summary.split('\n')[0] ?? ''}`);
console.log('versions:');
for (const { name, type, oldVersion, newVersion } of plan.releases) {
  console.log(`  ${name} ${oldVersion === newVersion ? `${oldVersion} (as it is)` : `${oldVersion} → ${newVersion} (${type})`}`);
}

const folder = join(cache, 'release');
console.log(`packages, as built now, in ${relative(root, folder)}:`);
for (const { name, version, entryCount, size, filename } of await packAll(folder)) {
  console.log(`  ${name} ${version}: ${entryCount} files, ${(size / 1024).toFixed(1)} KB, ${filename}`);
}
