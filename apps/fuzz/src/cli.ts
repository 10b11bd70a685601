import type { Framework } from '@fazhi/core';
import { MemoryFiles } from '../../cli/test-support/memory-io.js';
import { runWords, type Ran } from '../../cli/test-support/run.js';
import { must } from './reader.js';
import { world } from './world.js';

/** Moves a terminal, or turns the direction of what is read. */
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Runs the command line on one file in a world in memory: an exit code of those documented for input, and nothing raw on the terminal. */
export async function runCli(argv: readonly string[], name: string, content: string | Uint8Array, framework: Framework = world): Promise<Ran> {
  const files = new MemoryFiles({ '/town': null, [`/town/${name}`]: content });
  const ran = await runWords([...argv, name], { files }, async () => [framework]);
  must([0, 3].includes(ran.code), 'exit code 0 or 3', () => [ran.code, argv.join(' '), ran.err]);
  must(ran.code === 0 || (ran.err + ran.out).trim() !== '', 'a refusal has words', () => argv);
  must(!/^\s+at .*(\.[cm]?[jt]s|<anonymous>)/m.test(ran.err), 'no stack trace', () => ran.err);
  const printed = ran.err + (argv.includes('json') || argv.includes('--batch') ? '' : ran.out);
  const raw = RAW.exec(printed);
  must(raw === null, 'nothing raw on the terminal', () => [argv.join(' '), printed.slice(Math.max(0, (raw?.index ?? 0) - 60), (raw?.index ?? 0) + 20)]);
  return ran;
}
