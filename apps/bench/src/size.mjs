import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What a page loads: core bundled for a browser, minified, compressed; and with the part that reads schemes, without and with zod. And what npm fetches of each package. */
export function size() {
  const rows = /** @type {const} */ ([
    ['reading, scoring and explaining one town', 'assess', []],
    ['all that core exports (no zod in it)', 'core', []],
    ['core with schemes, zod left out', 'schemes', ['zod']],
    ['core with schemes and zod', 'schemes', []],
    ['the township framework with core', 'township', []],
  ]);
  const pages = rows.map(([name, page, external]) => `  ${name.padEnd(46)} ${measured(page, [...external])}`);
  return [...pages, '  as packed, without dependencies', ...packed()].join('\n');
}

function packed() {
  const folders = [...readdirSync(`${root}packages`).map((name) => `./packages/${name}`), './apps/cli'];
  /** @type {{ name: string, size: number, unpackedSize: number }[]} */
  const packages = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', ...folders], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  return packages.map(({ name, size, unpackedSize }) => `    ${name.padEnd(30)} ${kb(size)} packed ${kb(unpackedSize)} unpacked`);
}

/** @param {string} page @param {string[]} external */
function measured(page, external) {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`pages/${page}.mjs`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    external,
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return `${kb(bytes.length)} minified ${kb(gzipSync(bytes).length)} gzip ${kb(brotliCompressSync(bytes).length)} brotli`;
}

/** @param {number} count */
function kb(count) {
  return `${(count / 1000).toFixed(1)} kB`.padStart(9);
}
