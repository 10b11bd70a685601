import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** What a page loads: core bundled for a browser, minified, compressed; and with the part that reads schemes, without and with zod. */
export function size() {
  const rows = /** @type {const} */ ([
    ['core, scoring and explaining (no zod in it)', 'core', []],
    ['core with schemes, zod left out', 'schemes', ['zod']],
    ['core with schemes and zod', 'schemes', []],
    ['the township framework with core', 'township', []],
  ]);
  return rows.map(([name, page, external]) => `  ${name.padEnd(46)} ${measured(page, [...external])}`).join('\n');
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
  const kb = (/** @type {number} */ count) => `${(count / 1000).toFixed(1)} kB`.padStart(9);
  return `${kb(bytes.length)} minified ${kb(gzipSync(bytes).length)} gzip ${kb(brotliCompressSync(bytes).length)} brotli`;
}
