// npm run generate writes every generated file; with --check it only says which are not fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generators } from './generators.mjs';
import { isMain, root } from './root.mjs';

/** @typedef {{ path: string, text: string | undefined, why: 'missing' | 'stale' | 'left over' }} Difference */

/**
 * @param {import('./generators.mjs').Generator} generator
 * @param {string} [base]
 * @returns {Promise<Difference[]>}
 */
export async function differences({ owns = [], make }, base = root) {
  const wanted = await make();
  /** @type {Difference[]} */
  const found = [];
  for (const [path, text] of Object.entries(wanted)) {
    const file = join(base, path);
    if (!existsSync(file)) found.push({ path, text, why: 'missing' });
    else if (readFileSync(file, 'utf8') !== text) found.push({ path, text, why: 'stale' });
  }
  for (const file of owns.flatMap((folder) => filesIn(join(base, folder)))) {
    const path = relative(base, file);
    if (!(path in wanted)) found.push({ path, text: undefined, why: 'left over' });
  }
  return found;
}

/** @param {Difference} difference @param {string} [base] */
export function apply({ path, text }, base = root) {
  const file = join(base, path);
  if (text === undefined) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

if (isMain(import.meta.url)) {
  const check = process.argv.includes('--check');
  let count = 0;
  for (const generator of generators) {
    for (const difference of await differences(generator)) {
      count += 1;
      console.log(`${generator.name}: ${difference.path} (${difference.why})`);
      if (!check) apply(difference);
    }
  }
  if (check && count > 0) {
    console.error('These files are not what their generator makes. Run: npm run generate');
    process.exitCode = 1;
  }
}
