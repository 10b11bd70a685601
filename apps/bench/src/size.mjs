import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a page loads: core bundled for a browser, minified, compressed; and with the part that reads schemes, without and with zod. */
export function size() {
  const rows = [
    ['core, scoring and explaining (no zod in it)', `export * from '@fazhi/core';`, []],
    ['core with schemes, zod left out', `export * from '@fazhi/core'; export * from '@fazhi/core/scheme';`, ['zod']],
    ['core with schemes and zod', `export * from '@fazhi/core'; export * from '@fazhi/core/scheme';`, []],
    ['the township framework with core', `export * from '@fazhi/core'; export * from '@fazhi/framework-township';`, []],
  ];
  return rows.map(([name, contents, external]) => `  ${String(name).padEnd(46)} ${measured(String(contents), /** @type {string[]} */ (external))}`).join('\n');
}

/** @param {string} contents @param {string[]} external */
function measured(contents, external) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    absWorkingDir: root,
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
