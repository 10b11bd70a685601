import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type { run as Run } from './index.js';

// Node 20 optimises functions so early that a start pays for code it never runs again. Loops of long runs are optimised
// all the same, only later; newer versions wait by themselves and no longer know this setting.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=4000000');

const file = join(__dirname, 'main.cjs');

/**
 * The program, with the code that V8 compiled when it was built if this is the very same Node; otherwise V8 compiles it
 * again, as always. Compiling takes a third of a start.
 */
export const script = new Script(`(function (require, __filename, __dirname, module, exports) {${sourceOf(file)}\n})`, { filename: file, cachedData: compiledOf(file) });

const load = script.runInThisContext() as (...parts: readonly unknown[]) => void;
const program = { exports: {} as { readonly run: typeof Run } };
load(require, file, __dirname, program, program.exports);
// Code compiled ahead cannot import modules by itself. All output is written by then, so there is nothing to wait for:
// standard input that is still open would keep an interrupted program, and idle work of V8 any other.
void program.exports.run((specifier) => import(specifier)).then((code) => process.exit(code));

/** The build leaves only ASCII in it, which V8 reads in half the memory. */
function sourceOf(path: string): string {
  return readFileSync(path, 'latin1');
}

/** V8 takes compiled code of any Node with the same V8 number, and then runs it wrongly: the name holds the exact Node. */
export function cacheOf(path: string): string {
  return `${path}.${process.version}-${process.platform}-${process.arch}.cache`;
}

function compiledOf(path: string): Buffer | undefined {
  try {
    return readFileSync(cacheOf(path));
  } catch {
    return undefined;
  }
}
