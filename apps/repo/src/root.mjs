import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** Everything a script leaves behind goes here; git does not see it. */
export const cache = join(root, '.cache');

/** @typedef {{ name: string, version: string, private?: boolean, dependencies?: Record<string, string>, exports?: Record<string, unknown> }} Manifest */

/** @param {string} folder @returns {Manifest} */
export const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Every workspace package, in a fixed order. @returns {{ folder: string, manifest: Manifest }[]} */
export function workspaces() {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(root, group, entry.name))
      .sort()
      .map((folder) => ({ folder, manifest: manifest(folder) })),
  );
}

export const publishable = () => workspaces().filter((each) => each.manifest.private !== true);

/** @param {string} url @returns whether the module at `url` is the program itself */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];

/** @param {string} name a package's file, e.g. `turbo/bin/turbo` */
export const tool = (name) => join(root, 'node_modules', name);

export const here = dirname(fileURLToPath(import.meta.url));
