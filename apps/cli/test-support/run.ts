import { readFileSync } from 'node:fs';
import { township } from '@fazhi/framework-township';
import type { BuiltIn } from '../src/main.js';
import { main } from '../src/main.js';
import { memoryIo, type Printed, type Setting } from './memory-io.js';

const examples = new URL('../../../docs/examples/', import.meta.url);

/** Bytes of a file of docs/examples. */
export function example(path: string): Uint8Array {
  return readFileSync(new URL(path, examples));
}

export interface Ran extends Printed {
  readonly code: number;
}

/** Runs a command line, as a shell would split it at spaces, in a world in memory. */
export async function run(line: string, setting: Setting = {}, builtIn: BuiltIn = () => Promise.resolve([township])): Promise<Ran> {
  return await runWords(line.split(' ').filter((word) => word !== ''), setting, builtIn);
}

export async function runWords(words: readonly string[], setting: Setting = {}, builtIn: BuiltIn = () => Promise.resolve([township])): Promise<Ran> {
  const { io, printed } = memoryIo(setting);
  const code = await main(words, io, builtIn);
  return { ...printed, code };
}
