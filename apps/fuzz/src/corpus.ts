import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader } from './reader.js';

const folder = fileURLToPath(new URL('../corpus', import.meta.url));

export interface Case {
  /** From the folder of this package. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

function filesIn(part: string): Case[] {
  const path = join(folder, part);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  return names.map((name) => ({ path: `corpus/${part}/${name}`, bytes: new Uint8Array(readFileSync(join(path, name))) }));
}

/** What a reader starts from: files of its format, and what once was a finding. */
export function corpusOf({ id, ending }: Reader): readonly Case[] {
  return [...filesIn(id), ...filesIn(`found/${id}`).filter(({ path }) => path.endsWith(`.${ending}`))];
}

/** Keeps a finding: the file, and beside it what it shows and how it is run again. Gives its path from the root of the repository. */
export function keep({ id, ending }: Reader, bytes: Uint8Array, said: string): string {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const path = `apps/fuzz/corpus/found/${id}/${name}`;
  mkdirSync(join(folder, 'found', id), { recursive: true });
  writeFileSync(join(folder, 'found', id, `${name}.${ending}`), bytes);
  writeFileSync(join(folder, 'found', id, `${name}.md`), `${said}\n\nnpm run fuzz -- --case ${path}.${ending}\n`);
  return `${path}.${ending}`;
}
