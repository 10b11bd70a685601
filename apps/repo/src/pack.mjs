import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishable, root } from './root.mjs';
import { run } from './run.mjs';

/** @typedef {{ name: string, version: string, filename: string, size: number, entryCount: number, files: { path: string }[] }} Packed */

/**
 * Packs every publishable package into a folder of the checkout that git ignores.
 * @param {string} folder it is emptied first
 * @returns {Promise<(Packed & { folder: string, tarball: string })[]>}
 */
export async function packAll(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const targets = publishable();
  const choose = targets.map((each) => `--workspace=${each.manifest.name}`);
  // Silent: npm's warnings would stand beside the JSON in what `run` keeps.
  const command = ['npm', 'pack', '--json', '--silent', '--ignore-scripts', `--pack-destination=${folder}`, ...choose];
  const { code, output } = await run(command, { quiet: true, cwd: root });
  if (code !== 0) throw new Error(`npm pack failed:\n${output}`);
  const packed = /** @type {Packed[]} */ (JSON.parse(output.slice(output.indexOf('['))));
  return packed.map((each) => {
    const source = targets.find((target) => target.manifest.name === each.name);
    if (source === undefined) throw new Error(`npm packed ${each.name}, which is not a package of this repository.`);
    return { ...each, folder: source.folder, tarball: join(folder, each.filename) };
  });
}
