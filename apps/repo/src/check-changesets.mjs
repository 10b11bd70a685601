// Every .changeset/*.md names packages that exist, a kind of bump that exists, and says something to the reader of the changelog.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, publishable, root } from './root.mjs';

const bumps = ['none', 'patch', 'minor', 'major'];

/**
 * @param {string} text of a changeset file
 * @param {readonly string[]} names of the packages that can be released
 * @returns {string[]} what is wrong
 */
export function problems(text, names) {
  const parts = /^---\n([\s\S]*?)^---\n?([\s\S]*)$/m.exec(text.replaceAll('\r\n', '\n'));
  if (parts === null) return ['it must begin with a block between two lines of ---'];
  const [, head = '', body = ''] = parts;
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const found = lines.flatMap((line) => {
    const entry = /^(?:"([^"]+)"|'([^']+)'|([^\s"']+))\s*:\s*["']?(\S+?)["']?\s*$/.exec(line);
    if (entry === null) return [`"${line}" is not of the form "package": bump`];
    const name = entry[1] ?? entry[2] ?? entry[3] ?? '';
    const bump = entry[4] ?? '';
    return [
      ...(names.includes(name) ? [] : [`there is no package ${name} to release; there are ${names.join(', ')}`]),
      ...(bumps.includes(bump) ? [] : [`${name}: ${bump} is not one of ${bumps.join(', ')}`]),
    ];
  });
  return [...found, ...(lines.length === 0 ? ['it names no package'] : []), ...(body.trim() === '' ? ['it has no text for the changelog'] : [])];
}

/**
 * Packages of one version are bumped together only where the configuration names them, by name or by a pattern with a star at its end.
 * @param {readonly string[]} fixed
 * @param {readonly string[]} names of the packages that can be released
 * @returns {string[]} those left behind
 */
export function leftBehind(fixed, names) {
  return names.filter((name) => !fixed.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each)));
}

if (isMain(import.meta.url)) {
  const folder = join(root, '.changeset');
  const names = publishable().map((each) => each.manifest.name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  const all = files.flatMap((file) => problems(readFileSync(join(folder, file), 'utf8'), names).map((problem) => `.changeset/${file}: ${problem}`));
  const { fixed } = /** @type {{ fixed: string[][] }} */ (JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')));
  all.push(...leftBehind(fixed.flat(), names).map((name) => `.changeset/config.json: "fixed" does not name ${name}, so its version would stay behind`));
  for (const line of all) console.error(line);
  process.exitCode = all.length === 0 ? 0 : 1;
}
