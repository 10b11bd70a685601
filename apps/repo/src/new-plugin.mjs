// npm run new:plugin -- <id>: a plugin package that builds, lints and passes the testkit from its first minute.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { here, isMain, manifest, root } from './root.mjs';

const templates = join(here, '../templates/plugin');
const pattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** @param {string | undefined} id @param {string} base @returns {string | undefined} what is wrong, in both languages */
export function refusal(id, base) {
  if (id === undefined) return '用法 usage: npm run new:plugin -- <id>，例如 e.g. npm run new:plugin -- water-rights';
  if (!pattern.test(id)) {
    return `插件标识“${id}”须由小写字母、数字和连字符组成，以字母开头，且不带 plugin- 前缀。\nThe id "${id}" must be lower-case letters, digits and hyphens, beginning with a letter, without the prefix plugin-.`;
  }
  if (id.startsWith('plugin-')) {
    const short = id.slice('plugin-'.length);
    return `请去掉前缀：npm run new:plugin -- ${short}\nLeave the prefix out: npm run new:plugin -- ${short}`;
  }
  if (existsSync(join(base, `packages/plugin-${id}`))) {
    return `packages/plugin-${id} 已存在，未作任何改动。\npackages/plugin-${id} exists already; nothing was changed.`;
  }
  return undefined;
}

/** @param {string} id @param {string} base @param {string} version of the packages it depends on @returns {string[]} the files written */
export function scaffold(id, base, version) {
  const name = id.replace(/-([a-z0-9])/g, (_, letter) => String(letter).toUpperCase());
  return filesIn('').map((path) => {
    const text = readFileSync(join(templates, path), 'utf8').replaceAll('__ID__', id).replaceAll('__NAME__', name).replaceAll('__VERSION__', version);
    // The suffix keeps the linter and the compiler from reading a template as a source.
    const target = join(`packages/plugin-${id}`, path.replace(/\.tmpl$/, ''));
    mkdirSync(dirname(join(base, target)), { recursive: true });
    writeFileSync(join(base, target), text);
    return target;
  });
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(join(templates, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

if (isMain(import.meta.url)) {
  const [id] = process.argv.slice(2);
  const message = refusal(id, root);
  if (id === undefined || message !== undefined) {
    console.error(message);
    process.exit(2);
  }
  for (const file of scaffold(id, root, manifest(join(root, 'packages/core')).version)) console.log(file);
  console.log(`\n下一步：npm install，然后 npx vitest run --project plugin-${id}\nNext: npm install, then npx vitest run --project plugin-${id}`);
}
