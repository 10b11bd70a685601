import { readdirSync } from 'node:fs';
import { MemoryFiles, type Setting } from './memory-io.js';
import { example, run, type Ran } from './run.js';
import { classy, tiny } from './tiny.js';

/** Files of the example of a district. */
export const names = readdirSync(new URL('../../../docs/examples/district/', import.meta.url)).filter((name) => name.endsWith('.yaml'));

/** A disk with the example in the folder d. */
export function district(): MemoryFiles {
  return new MemoryFiles({ '/town': null, '/town/d': null, ...Object.fromEntries(names.map((name) => [`/town/d/${name}`, example(`district/${name}`)])) });
}

/** Runs a command line beside the example. */
export async function shown(line: string, setting: Setting = {}): Promise<Ran> {
  return await run(line, { files: district(), ...setting });
}

/** Two small frameworks, one of them with classes. */
export const both = (): Promise<readonly (typeof tiny)[]> => Promise.resolve([tiny, classy]);

/** A town of the small frameworks that lit so many of ten lanterns. */
export function town(name: string, lit: number, more = ''): string {
  return `town: ${name}\nyear: 2025\n${more}facts: { lanterns: { lit: ${lit}, hung: 10, painted: true, sung: false, torn: 0 } }\n`;
}

/** A disk with the folder f. */
export function folder(files: Readonly<Record<string, string | null>>): MemoryFiles {
  return new MemoryFiles({ '/town': null, '/town/f': null, ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/town/f/${name}`, text])) });
}
