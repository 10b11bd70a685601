// What the tests of the documentation need to see in a markdown file.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

/** @typedef {{ lang: string, code: string, line: number }} CodeBlock */

/** Every page a person reads, by its path in the repository; generated API pages are not among them. */
export function pages() {
  const under = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path));
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  return [...top, ...under.filter((path) => path.endsWith('.md') && !path.startsWith(join('docs', 'api')))].sort();
}

/** @param {string} path */
export const textOf = (path) => readFileSync(join(root, path), 'utf8');

/** @param {string} text @returns {CodeBlock[]} */
export function codeBlocks(text) {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: lang = '', 2: code = '', index }) => ({ lang, code, line: text.slice(0, index).split('\n').length }));
}

/** @param {string} text without its code @returns {string[]} */
function prose(text) {
  return text.replace(/^```[\s\S]*?^```$/gm, '').split('\n');
}

/** Links to other places in the repository. @param {string} path @returns {{ file: string, anchor: string | undefined }[]} */
export function linksOf(path) {
  const links = prose(textOf(path)).flatMap((line) => [...line.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target));
  return links
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#');
      return { file: file === '' ? path : relative(root, join(root, path, '..', decodeURIComponent(file))), anchor };
    });
}

/** Anchors of the headings, as GitHub makes them. @param {string} text */
export function anchorsOf(text) {
  return prose(text)
    .filter((line) => /^#+ /.test(line))
    .map((line) => line.replace(/^#+ /, '').trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-'));
}
